/*
 * look: see look.h.
 */
#include "look.h"

#include <stdio.h>

#include "../../lib/base/die.h"
#include "../../lib/rcm/page_table.h"
#include "../../lib/rcm/reports_csv.h"
#include "sql.h"

/* The night that the site lives in, not the clock's: what is overdue is so to its latest run. */
static void
settle_as_of(struct look *l)
{
	struct stmt *st;

	snprintf(l->night, sizeof(l->night), "%s",
	    l->o.as_of != NULL ? l->job.night : "9999-12-31");
	snprintf(l->as_of, sizeof(l->as_of), "%s", l->job.as_of);
	if (l->o.as_of != NULL)
		return;
	st = db_query(l->job.db, sql_show_latest_as_of, "");
	if (db_step(st))
		snprintf(l->as_of, sizeof(l->as_of), "%s", db_text(st, 0));
	db_reset(st);
}

int
look_open(struct look *l, int argc, char **argv, const char *usage)
{
	int at;

	*l = (struct look){ .sections = 0 };
	at = tool_options(argc, argv, &l->o, usage);
	if (l->o.csv && l->o.json)
		die(EXIT_USAGE, "--csv or --json, not both");
	job_open(&l->job, "nightshift", l->o.site, l->o.as_of, 0);
	job_confine(&l->job);
	settle_as_of(l);
	return at;
}

/* In JSON all sections are one object; in CSV a blank line parts them. */
static void
print(struct look *l, const char *name, const struct page_table *t)
{
	if (l->o.json) {
		printf("%s\"%s\": ", l->sections > 0 ? "," : "{", name);
		page_table_json(t, stdout);
	} else if (l->o.csv) {
		fputs(l->sections > 0 ? "\r\n" : "", stdout);
		reports_csv_table(t, stdout);
	} else {
		printf("%s%s\n", l->sections > 0 ? "\n" : "", t->head.title);
		page_table_text(t, stdout);
	}
	l->sections++;
}

void
look_section(struct look *l, const char *name, const char *sql, int64_t id)
{
	const struct db_parameter p[] = {
		{ ":id", NULL, id }, { ":night", l->night, 0 },
		{ ":as_of", l->as_of, 0 },
	};
	struct arena a = ARENA_EMPTY;
	struct page_table t;

	page_table_read(&t, &a, l->job.db, name, sql, p,
	    sizeof(p) / sizeof(p[0]));
	print(l, name, &t);
	arena_free(&a);
}

int
look_close(struct look *l)
{
	if (l->o.json)
		puts(l->sections > 0 ? "}" : "{}");
	db_close(l->job.db);
	if (fflush(stdout) == EOF || ferror(stdout))
		die_errno("output");
	return EXIT_DONE;
}
