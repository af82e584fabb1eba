/*
 * charges: see charges.h. The rows of a visit mostly lie together: what they say of the visit is
 * collected while they do, and staged once; each row's line is staged as it is read.
 */
#include "charges.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/arena.h"
#include "../paper/csv.h"
#include "../store/spool.h"
#include "charges_columns.h"
#include "reject.h"
#include "kind.h"
#include "rights.h"
#include "sql.h"

enum { COLUMNS = 132, KEYS = 2 /* practice_id, visit_id */ };

struct staging {
	struct job *job;
	struct csv_reader *csv;
	struct csv_row row;
	int at[COLUMNS];		/* column of the file, -1: not there */
	struct stmt *visit, *coverage, *dx, *line; /* the inserts */
	struct slice practice;		/* the site's only one, or '' */
	/* the visit under way */
	struct arena arena;		/* its cells */
	int64_t visit_row, lines;	/* its first row, 0: none; its rows so far */
	struct slice held[COLUMNS];
	int64_t held_row[COLUMNS];	/* the row that filled it */
	/* the columns of the lines, found once */
	int insurance, dx1, poa, institutional, dental, line_column, past;
	int service_to, code, revenue_code, unit_type;
	char value[COLUMNS][CHARGES_VALUE_SIZE]; /* bound until the insert */
};

/* The first reason of a row is kept. */
static void
reject(struct staging *s, int64_t row, const char *column, const char *reason)
{
	db_run(s->job->db, sql_reject_row, "iss", row, column, reason);
}

static struct slice
cell(const struct staging *s, int i)
{
	if (s->at[i] < 0 || (unsigned)s->at[i] >= s->row.n)
		return SLICE("");
	return slice_trim(s->row.cells[s->at[i]]);
}

static void
bind_empty(struct staging *s, struct stmt *st, int at, int i)
{
	const struct charges_column *c = &charges_columns[i];

	if (!charges_is_number(c->type))
		db_bind_text(st, at, SLICE(""));
	else if (c->must || c->type == CHARGES_FLAG)
		db_bind_int(st, at, 0);
	else
		db_bind_null(st, at);
	(void)s;
}

/* A column's value into its place of an insert; what cannot be read rejects row. */
static void
bind_value(struct staging *s, struct stmt *st, int at, int i, struct slice v,
    int64_t row)
{
	const struct charges_column *c = &charges_columns[i];
	char reason[CHARGES_REASON_SIZE] = "a value is missing";
	int64_t n = 0;
	int good = !c->must;

	if (v.len == 0)
		bind_empty(s, st, at, i);
	else if (charges_is_number(c->type)) {
		good = charges_number(c->type, v, &n, reason) == 0;
		db_bind_int(st, at, good ? n : 0);
	} else if (c->type == CHARGES_TEXT && v.len < CHARGES_VALUE_SIZE / 2) {
		/* As it stands: it lives until the insert. */
		good = 1;
		db_bind_text(st, at, v);
	} else {
		good = charges_text(c->type, v, s->value[i], reason) == 0;
		db_bind_text(st, at, slice_of(s->value[i]));
	}
	if (!good)
		reject(s, row, c->name, reason);
}

static void
insert(struct stmt *st)
{
	while (db_step(st))
		;
}

/* ---- the visit ---- */

static int
any(const struct staging *s, int from, int to)
{
	for (int i = from; i < to; i++)
		if (s->held[i].len > 0)
			return 1;
	return 0;
}

/* Cells into the books' own form; those that have none reject the row they stand in. */
static void
normalise(struct staging *s)
{
	char reason[CHARGES_REASON_SIZE];

	for (int i = KEYS; i < s->line_column; i++) {
		const struct charges_column *c = &charges_columns[i];

		if (s->held[i].len == 0 || charges_is_number(c->type) ||
		    (c->type == CHARGES_TEXT &&
		    s->held[i].len < CHARGES_VALUE_SIZE / 2))
			continue;
		if (charges_text(c->type, s->held[i], s->value[i],
		    reason) == -1)
			reject(s, s->held_row[i], c->name, reason);
		s->held[i] = slice_of(s->value[i]);
	}
}

/* FNV-1a of all that was said of the visit. */
static int64_t
facts(const struct staging *s)
{
	uint64_t h = UINT64_C(14695981039346656037);

	for (int i = KEYS; i < s->line_column; i++) {
		for (size_t k = 0; k < s->held[i].len; k++)
			h = (h ^ (unsigned char)s->held[i].p[k]) *
			    UINT64_C(1099511628211);
		h = (h ^ 0xffu) * UINT64_C(1099511628211);
	}
	return (int64_t)(h >> 1);
}

static void
held_value(struct staging *s, struct stmt *st, int at, int i)
{
	if (s->held[i].len > 0 && !charges_is_number(charges_columns[i].type))
		db_bind_text(st, at, s->held[i]);
	else
		bind_value(s, st, at, i, s->held[i], s->held_row[i] != 0 ?
		    s->held_row[i] : s->visit_row);
}

/* An insurance is there if its payer or its member is told. */
static void
stage_coverages(struct staging *s)
{
	int64_t rank = 0;

	for (int n = 0; n < CHARGES_INSURANCES; n++) {
		int from = s->insurance + n * CHARGES_INSURANCE_COLUMNS;

		if (!any(s, from, from + 2))
			continue;
		db_bind_int(s->coverage, 1, s->visit_row);
		db_bind_int(s->coverage, 2, ++rank);
		db_bind_int(s->coverage, 3, n + 1);
		db_bind_text(s->coverage, 4, s->held[CHARGES_PRACTICE_ID]);
		db_bind_text(s->coverage, 5, s->held[CHARGES_PATIENT_ID]);
		for (int i = 0; i < CHARGES_INSURANCE_COLUMNS; i++)
			held_value(s, s->coverage, 6 + i, from + i);
		insert(s->coverage);
	}
}

/* A diagnosis keeps its number: the lines point to it. */
static void
stage_diagnoses(struct staging *s)
{
	for (int i = 0; i < CHARGES_DX_COLUMNS; i++) {
		if (s->held[s->dx1 + i].len == 0)
			continue;
		db_bind_int(s->dx, 1, s->visit_row);
		db_bind_int(s->dx, 2, i + 1);
		held_value(s, s->dx, 3, s->dx1 + i);
		if (i == 0)
			held_value(s, s->dx, 4, s->poa);
		else
			db_bind_text(s->dx, 4, SLICE(""));
		insert(s->dx);
	}
}

static void
end_visit(struct staging *s)
{
	struct stmt *st = s->visit;

	if (s->visit_row == 0)
		return;
	normalise(s);
	db_bind_int(st, 1, s->visit_row);
	db_bind_text(st, 2, s->held[CHARGES_PRACTICE_ID]);
	db_bind_text(st, 3, s->held[CHARGES_VISIT_ID]);
	db_bind_int(st, 4, facts(s));
	db_bind_int(st, 5, any(s, s->institutional, s->dental));
	db_bind_int(st, 6, any(s, s->dental, s->line_column));
	for (int i = KEYS; i < s->insurance; i++)
		held_value(s, st, 7 + i - KEYS, i);
	insert(st);
	stage_coverages(s);
	stage_diagnoses(s);
	s->visit_row = 0;
}

static void
begin_visit(struct staging *s, struct slice practice, struct slice visit_id)
{
	end_visit(s);
	arena_reset(&s->arena);
	memset(s->held, 0, sizeof(s->held));
	memset(s->held_row, 0, sizeof(s->held_row));
	s->visit_row = s->row.number;
	s->lines = 0;
	s->held[CHARGES_PRACTICE_ID] = arena_slice(&s->arena, practice);
	s->held[CHARGES_VISIT_ID] = arena_slice(&s->arena, visit_id);
}

/* The same in other words: J02.9 and J029, 01/05/2026 and 2026-01-05. */
static int
means(enum charges_type type, struct slice a, struct slice b)
{
	char x[CHARGES_VALUE_SIZE], y[CHARGES_VALUE_SIZE];
	char reason[CHARGES_REASON_SIZE];
	int64_t n, m;

	if (slice_eq(a, b))
		return 1;
	if (charges_is_number(type))
		return charges_number(type, a, &n, reason) == 0 &&
		    charges_number(type, b, &m, reason) == 0 && n == m;
	return charges_text(type, a, x, reason) == 0 &&
	    charges_text(type, b, y, reason) == 0 && strcmp(x, y) == 0;
}

/* What a row says of its visit: once is enough, and no row may say otherwise. */
static void
collect(struct staging *s)
{
	for (int i = KEYS; i < s->line_column; i++) {
		struct slice v = cell(s, i);

		if (v.len == 0 || (s->held[i].len > 0 &&
		    means(charges_columns[i].type, v, s->held[i])))
			continue;
		if (s->held[i].len > 0) {
			reject(s, s->row.number, charges_columns[i].name,
			    "another row of this visit says otherwise");
			continue;
		}
		s->held[i] = arena_slice(&s->arena, v);
		s->held_row[i] = s->row.number;
	}
}

/* ---- the line ---- */

static void
stage_line(struct staging *s)
{
	struct slice number = cell(s, s->line_column);

	s->lines++;
	db_bind_int(s->line, 1, s->visit_row);
	db_bind_int(s->line, 2, s->lines);
	if (number.len > 0)
		bind_value(s, s->line, 2, s->line_column, number,
		    s->row.number);
	db_bind_int(s->line, 3, s->row.number);
	db_bind_int(s->line, 4, number.len > 0);
	for (int i = s->line_column + 1; i < s->past; i++) {
		struct slice v = cell(s, i);

		/* One day, and pieces, unless it is told. */
		if (v.len == 0 && i == s->service_to)
			v = cell(s, i - 1);
		if (v.len == 0 && i == s->unit_type)
			v = SLICE("UN");
		bind_value(s, s->line, 5 + i - s->line_column - 1, i, v,
		    s->row.number);
	}
	if (cell(s, s->code).len == 0 && cell(s, s->revenue_code).len == 0)
		reject(s, s->row.number, "code",
		    "neither a code nor a revenue code");
	insert(s->line);
}

/* A practice that one row leaves out is the other rows'. */
static int
same_visit(const struct staging *s, struct slice practice,
    struct slice visit_id)
{
	struct slice held = s->held[CHARGES_PRACTICE_ID];

	return s->visit_row != 0 &&
	    slice_eq(visit_id, s->held[CHARGES_VISIT_ID]) &&
	    (practice.len == 0 || held.len == 0 || slice_eq(practice, held));
}

static void
stage_row(struct staging *s)
{
	struct slice practice = cell(s, CHARGES_PRACTICE_ID);
	struct slice visit_id = cell(s, CHARGES_VISIT_ID);

	if (practice.len == 0)
		practice = s->practice;
	if (!same_visit(s, practice, visit_id))
		begin_visit(s, practice, visit_id);
	else if (s->held[CHARGES_PRACTICE_ID].len == 0)
		s->held[CHARGES_PRACTICE_ID] = arena_slice(&s->arena, practice);
	/* Whose cells have slipped rejects its visit and says nothing else. */
	if (s->row.bad != NULL)
		reject(s, s->row.number, "", s->row.bad);
	else
		collect(s);
	if (visit_id.len == 0)
		reject(s, s->row.number, "visit_id", "a value is missing");
	stage_line(s);
}

/* ---- the file ---- */

static void
find_columns(struct staging *s)
{
	s->insurance = charges_columns_from(CHARGES_INSURANCE);
	s->dx1 = charges_columns_from(CHARGES_DX);
	s->poa = charges_columns_from(CHARGES_POA);
	s->institutional = charges_columns_from(CHARGES_INSTITUTIONAL);
	s->dental = charges_columns_from(CHARGES_DENTAL);
	s->line_column = charges_columns_from(CHARGES_LINE);
	s->past = charges_columns_n;
	s->service_to = charges_columns_at("service_to");
	s->code = charges_columns_at("code");
	s->revenue_code = charges_columns_at("revenue_code");
	s->unit_type = charges_columns_at("unit_type");
	for (int i = 0; i < charges_columns_n; i++)
		s->at[i] = csv_reader_column(s->csv, charges_columns[i].name);
}

static int
all_rows(struct staging *s, struct fault *f)
{
	struct db *db = s->job->db;
	int rc;

	s->visit = db_query(db, sql_charges_stage_visit, "");
	s->coverage = db_query(db, sql_charges_stage_coverage, "");
	s->dx = db_query(db, sql_charges_stage_dx, "");
	s->line = db_query(db, sql_charges_stage_line, "");
	find_columns(s);
	while ((rc = csv_reader_next(s->csv, &s->row, f)) == 1)
		stage_row(s);
	if (rc == 0)
		end_visit(s);
	return rc;
}

static void
note(struct staging *s, const struct unit *u)
{
	char text[300];

	csv_kind_note(s->csv, csv_kind_named("charges"), text, sizeof(text));
	if (text[0] == '\0')
		return;
	db_run(s->job->db, sql_charges_note, "is", u->id, text);
	job_note(s->job, "document %lld: %s", (long long)u->document, text);
}

/* A site with one practice need not name it (RULINGS 33). */
static struct slice
only_practice(struct job *job, struct arena *a)
{
	struct stmt *st = db_query(job->db, sql_charges_only_practice, "");
	struct slice only = SLICE("");

	if (db_step(st)) {
		only = arena_slice(a, db_slice(st, 0));
		db_reset(st);
	}
	return only;
}

static int
stage(struct job *job, const struct unit *u, struct fault *f)
{
	struct arena a = ARENA_EMPTY;
	struct staging *s = arena_alloc(&a, sizeof(*s));
	int fd = document_open(&job->site, job->db, u->document), rc;

	s->job = job;
	s->practice = only_practice(job, &a);
	s->csv = csv_reader_new(fd);
	rc = csv_reader_header(s->csv, f);
	if (rc == 0)
		rc = all_rows(s, f);
	if (rc == 0)
		note(s, u);
	csv_reader_free(s->csv);
	close(fd);
	arena_free(&s->arena);
	arena_free(&a);
	return rc;
}

int
charges_import(struct job *job, const struct unit *u, struct fault *f)
{
	if (rights_check(job, u, "charges", f) == -1 ||
	    job_steps(job, "import-charges-begin", f) == -1 ||
	    stage(job, u, f) == -1 || job_steps(job, "import-charges", f) == -1)
		return -1;
	job->held += db_number(job->db, sql_charges_replacements, "i", u->id);
	return reject_write(job, u, "charges", f);
}
