/*
 * scrub: running the edits. What an edit looks for is in its own file; here it
 * is kept to reading, to a bound, and to four columns without anybody's values.
 */
#include "scrub.h"

#include <stdio.h>
#include <string.h>

#include "../base/die.h"
#include "edits.h"
#include "edits_local.h"
#include "sql.h"

enum {
	STEPS = 50000000,	/* about a second: an edit that loops ends there */
	STEPS_EACH = 20000,	/* and for each claim and line */
	ROWS = 1000, ROWS_EACH = 16,
};

struct scrub {
	struct job *job;
	int64_t size;		/* claims and lines */
};

/* A column is named as the files' columns are; a value would not look so. */
static int
column_ok(const char *name)
{
	size_t n = strlen(name);

	return n > 0 && n <= 40 && name[0] >= 'a' && name[0] <= 'z' &&
	    name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_.")] ==
	    '\0';
}

static void
seen(struct db *db, const struct edit *e, struct stmt *row)
{
	char shape[32];

	fault_shape(db_slice(row, 3), shape, sizeof(shape));
	db_run(db, sql_scrub_seen_insert, "iisss", db_int(row, 0),
	    db_int(row, 1), e->id, db_text(row, 2), shape);
}

static int
collect(const struct scrub *s, const struct edit *e, struct stmt *row,
    struct fault *f)
{
	struct db *db = s->job->db;
	int64_t n = 0;

	if (db_columns(row) != 4)
		return fault_set(f, "it selects %d columns, not claim, line, "
		    "column_name, value", db_columns(row));
	db_limit_steps(db, STEPS + STEPS_EACH * s->size);
	while (db_step(row)) {
		if (!column_ok(db_text(row, 2)))
			return fault_set(f, "its column_name is not the name "
			    "of a column");
		if (++n > ROWS + ROWS_EACH * s->size)
			return fault_set(f, "it finds more than there can be");
		seen(db, e, row);
	}
	if (db_failed(row) != NULL)
		return fault_set(f, "%s", db_failed(row));
	return 0;
}

/* The words of db_cursor() without the path they begin with. */
static void
without_label(struct fault *f, const char *path)
{
	size_t n = strlen(path);

	if (strncmp(f->what, path, n) == 0 && f->what[n] == ':')
		memmove(f->what, f->what + n + 2, strlen(f->what + n + 2) + 1);
	if (strstr(f->what, "not authorized") != NULL ||
	    strstr(f->what, "prohibited") != NULL)
		fault_set(f, "it does more than read");
}

static int
run_edit(const struct scrub *s, const char *path, const char *text,
    const struct edit *e, struct fault *f)
{
	const struct db_parameter p[] = {
		{ ":night", s->job->night, 0 }, { ":as_of", s->job->as_of, 0 } };
	struct db *db = s->job->db;
	struct stmt *row;
	int rc;

	db_read_only(db, 1);
	row = db_cursor(db, path, text, p, 2, f);
	db_read_only(db, 0);
	if (row == NULL) {
		without_label(f, path);
		return -1;
	}
	rc = collect(s, e, row, f);
	db_limit_steps(db, 0);
	db_finish(row);
	if (rc == -1)
		db_run(db, sql_scrub_seen_forget, "s", e->id);
	else
		db_run(db, sql_scrub_edit_ran, "s", e->id);
	return rc;
}

static int
one_edit(const struct scrub *s, const char *path, const char *text,
    struct fault *f)
{
	struct db *db = s->job->db;
	struct edit e;

	if (edit_head(text, &e, f) == -1)
		return -1;
	if (db_number(db, sql_scrub_edit_known, "s", e.id) > 0)
		return fault_set(f, "another edit has the id %s", e.id);
	db_run(db, sql_scrub_edit_insert, "sissssss", e.id, e.version,
	    e.severity, e.from, e.to, e.message, e.remedy, e.source);
	return run_edit(s, path, text, &e, f);
}

/* What is wrong with one is its own task and stops no other. */
static void
local_edit(void *arg, const char *path, const char *text,
    const struct fault *refused)
{
	const struct scrub *s = arg;
	struct db *db = s->job->db;
	struct fault f = *refused;

	if (text != NULL && one_edit(s, path, text, &f) == 0)
		return;
	if (f.remedy[0] == '\0')
		fault_remedy(&f, "mend it; scrub-claims(1) says how an edit "
		    "is written");
	if (!s->job->quiet &&
	    db_number(db, sql_scrub_bad_new, "s", path) != 0)
		warn_line("%s: %s; %s", path, f.what, f.remedy);
	db_run(db, sql_scrub_bad_insert, "sss", path, f.what, f.remedy);
}

int
scrub_run(struct job *job, struct fault *f)
{
	struct scrub s = { .job = job };
	struct fault why = { 0 };

	s.size = db_number(job->db, sql_scrub_size, "");
	for (const struct sql_file *e = sql_files; e->path != NULL; e++)
		if (strncmp(e->path, "sql/edits/", 10) == 0 &&
		    one_edit(&s, e->path, e->text, &why) == -1)
			return fault_set(f, "%s: %.150s", e->path, why.what);
	edits_local(&job->site, &s, local_edit);
	return 0;
}
