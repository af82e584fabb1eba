/*
 * digest and migrate: the database as a whole.
 */
#include <stdio.h>

#include "../../lib/base/die.h"
#include "../../lib/store/job.h"
#include "../../lib/store/schema.h"
#include "tool.h"

static void
print_table(void *unused, const char *table, const char *sha256)
{
	(void)unused;
	printf("%s %s\n", sha256, table);
}

int
tool_digest(int argc, char **argv)
{
	struct tool_options o;
	struct job job = { 0 };
	char sha256[HASH_TEXT];

	tool_options(argc, argv, &o, "digest [-C site] [--each]");
	job_open(&job, "nightshift", o.site, NULL, 0);
	job_confine(&job);
	if (o.each) {
		schema_digest_each(job.db, print_table, NULL);
	} else {
		schema_digest(job.db, sha256);
		printf("%s\n", sha256);
	}
	db_close(job.db);
	return EXIT_DONE;
}

int
tool_migrate(int argc, char **argv)
{
	struct tool_options o;
	struct confine bounds;
	struct site site;
	struct db *db;
	char path[SITE_PATH];
	int steps;

	tool_options(argc, argv, &o, "migrate [-C site]");
	site_open(&site, o.site);
	site_lock(&site, 30);
	db = db_open(site_database(&site, path), DB_ANY);
	site_confine_begin(&site, &bounds);
	site_confine_enter(&site, &bounds, 0);
	steps = schema_migrate(db);
	db_close(db);
	if (steps > 0)
		printf("%d steps; the schema's version is %d now\n", steps,
		    SCHEMA_VERSION);
	return EXIT_DONE;
}
