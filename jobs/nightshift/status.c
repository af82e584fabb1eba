/*
 * status: what happened and what waits, on one screen.
 */
#include "look.h"
#include "../../lib/base/die.h"
#include "sql.h"

int
tool_status(int argc, char **argv)
{
	struct look l;

	if (look_open(&l, argc, argv,
	    "status [-C site] [--as-of date] [--csv | --json]") != argc)
		die(EXIT_USAGE, "status takes no operands");
	look_section(&l, "status", sql_show_status, 0);
	return look_close(&l);
}
