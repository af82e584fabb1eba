/*
 * setup: see setup.h. One loop reads any kind, by its table in setup_kinds.c; a row's first fault
 * sends it back, and nothing else of the file.
 */
#include "setup.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../paper/csv.h"
#include "../store/spool.h"
#include "reject.h"
#include "kind.h"
#include "rights.h"
#include "setup_kinds.h"
#include "sql.h"

struct staging {
	struct job *job;
	const struct setup_kind *kind;
	struct csv_reader *csv;
	struct csv_row row;
	int at[SETUP_COLUMNS_MAX];	/* column of the file, -1: not there */
	struct stmt *insert;
	int64_t rows;
	char value[SETUP_COLUMNS_MAX][SETUP_VALUE_SIZE]; /* bound until the insert */
};

static struct slice
cell(const struct staging *s, int i)
{
	if (s->at[i] < 0)
		return SLICE("");
	return slice_trim(s->row.cells[s->at[i]]);
}

/* An empty number is NULL, other empty cells are ''. */
static int
bind_cell(struct staging *s, int i, const char **why)
{
	const struct setup_column *c = &s->kind->columns[i];
	struct slice v = cell(s, i);
	int64_t n;

	*why = "a value is missing";
	if (v.len == 0 && c->must)
		return -1;
	if (v.len == 0 && setup_is_number(c->type)) {
		db_bind_null(s->insert, i + 2);
		return 0;
	}
	if (setup_is_number(c->type)) {
		if (setup_number(c->type, v, &n, why) == -1)
			return -1;
		db_bind_int(s->insert, i + 2, n);
		return 0;
	}
	s->value[i][0] = '\0';
	if (v.len > 0 &&
	    setup_text(c->type, c->choices, v, s->value[i], why) == -1)
		return -1;
	db_bind_text(s->insert, i + 2, slice_of(s->value[i]));
	return 0;
}

static void
stage_row(struct staging *s)
{
	const struct setup_column *c = s->kind->columns;
	const char *why = s->row.bad, *column = "";

	s->rows++;
	for (int i = 0; why == NULL && c[i].name != NULL; i++) {
		column = c[i].name;
		if (bind_cell(s, i, &why) == 0)
			why = NULL;
	}
	if (why != NULL) {
		db_run(s->job->db, sql_setup_reject, "iss", s->row.number,
		    s->row.bad != NULL ? "" : column, why);
		return;
	}
	db_bind_int(s->insert, 1, s->row.number);
	while (db_step(s->insert))
		;
}

/* What was odd and harmless, in the unit's own row. */
static void
note(struct staging *s, const struct unit *u)
{
	char text[300];

	csv_kind_note(s->csv, csv_kind_named(u->kind), text, sizeof(text));
	if (text[0] == '\0')
		return;
	db_run(s->job->db, sql_setup_note, "is", u->id, text);
	job_note(s->job, "document %lld: %s", (long long)u->document, text);
}

static int
stage(struct staging *s, const struct unit *u, struct fault *f)
{
	int rc;

	if (csv_reader_header(s->csv, f) == -1)
		return -1;
	for (int i = 0; s->kind->columns[i].name != NULL; i++)
		s->at[i] = csv_reader_column(s->csv, s->kind->columns[i].name);
	s->insert = db_query(s->job->db, s->kind->insert, "");
	while ((rc = csv_reader_next(s->csv, &s->row, f)) == 1)
		stage_row(s);
	if (rc == 0)
		note(s, u);
	return rc;
}

int
setup_load(struct job *job, const struct unit *u, struct fault *f)
{
	struct staging s = { .job = job, .kind = setup_kind(u->kind) };
	int fd, rc;

	assert(s.kind != NULL);
	if (rights_check(job, u, "setup", f) == -1 ||
	    job_steps(job, "load-setup-begin", f) == -1)
		return -1;
	fd = document_open(&job->site, job->db, u->document);
	s.csv = csv_reader_new(fd);
	rc = stage(&s, u, f);
	csv_reader_free(s.csv);
	close(fd);
	if (rc == -1 || job_steps(job, "load-setup", f) == -1)
		return -1;
	db_run(job->db, sql_setup_nothing_came, "isi", u->id, job->night,
	    s.rows);
	return reject_write(job, u, u->kind, f);
}
