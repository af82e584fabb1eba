/*
 * check: run by make. Makes the schema in memory and prepares every statement of
 * sql/ against it, so that a misspelt column stops the build with its line.
 */
#include <stdio.h>
#include <string.h>

#include "../lib/base/die.h"
#include "../lib/store/schema.h"
#include "sql.h"

static int
checked(const char *path)
{
	return strncmp(path, "sql/steps/", 10) == 0 ||
	    strncmp(path, "sql/queries/", 12) == 0 ||
	    strncmp(path, "sql/edits/", 10) == 0 ||
	    strncmp(path, "sql/tasks/", 10) == 0 ||
	    strncmp(path, "sql/books/", 10) == 0 ||
	    strncmp(path, "sql/mail/", 9) == 0 ||
	    strncmp(path, "sql/reports/", 12) == 0;
}

int
main(void)
{
	struct db *db = db_memory();
	int bad = 0;

	die_name("sqlcheck");
	schema_create(db);
	schema_temp(db);
	for (const struct sql_file *f = sql_files; f->path != NULL; f++) {
		struct fault fault = { 0 };

		if (!checked(f->path) || db_check(db, f->text, &fault) == 0)
			continue;
		fprintf(stderr, "%s:%lld: %s\n", f->path, (long long)fault.at,
		    fault.what);
		bad++;
	}
	db_close(db);
	return bad > 0;
}
