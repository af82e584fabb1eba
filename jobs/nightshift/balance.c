/*
 * balance: the accounts of the books, as they stood at the end of a night.
 */
#include "look.h"
#include "../../lib/base/die.h"
#include "sql.h"

int
tool_balance(int argc, char **argv)
{
	struct look l;

	if (look_open(&l, argc, argv,
	    "balance [-C site] [--as-of date] [--csv | --json]") != argc)
		die(EXIT_USAGE, "balance takes no operands");
	look_section(&l, "accounts", sql_show_balance, 0);
	if (!l.o.csv)
		look_section(&l, "total", sql_show_balance_total, 0);
	return look_close(&l);
}
