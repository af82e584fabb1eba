/*
 * charges: the stager of a charge file. A column is a row of the table below; its
 * type says how a value is read.
 */
#include "charges.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/arena.h"
#include "../base/date.h"
#include "../base/money.h"
#include "../paper/csv.h"
#include "../store/spool.h"
#include "kind.h"
#include "charges_reject.h"
#include "rights.h"
#include "sql.h"

enum type {
	TEXT, UPPER, DIGITS, CODE, DATE, MONEY, QUANTITY, WHOLE, POINTERS,
	RELATION, SEX, ACCIDENT, FLAG,
};

/* In the order of staged_charge's columns, behind its row. must: the books need a value (RULINGS 26). */
static const struct column {
	const char *name;
	enum type type;
	int must;
} columns[] = {
	{ "visit_id", TEXT, 1 }, { "practice_id", TEXT, 0 },
	{ "service_from", DATE, 1 }, { "service_to", DATE, 0 },
	{ "pos", TEXT, 0 }, { "facility_id", TEXT, 0 },
	{ "rendering_npi", DIGITS, 0 }, { "referring_npi", DIGITS, 0 },
	{ "referring_last", TEXT, 0 }, { "referring_first", TEXT, 0 },
	{ "supervising_npi", DIGITS, 0 }, { "supervising_last", TEXT, 0 },
	{ "supervising_first", TEXT, 0 }, { "ordering_npi", DIGITS, 0 },
	{ "ordering_last", TEXT, 0 }, { "ordering_first", TEXT, 0 },
	{ "patient_id", TEXT, 1 }, { "patient_last", TEXT, 0 },
	{ "patient_first", TEXT, 0 }, { "patient_middle", TEXT, 0 },
	{ "patient_suffix", TEXT, 0 }, { "patient_dob", DATE, 0 },
	{ "patient_sex", SEX, 0 }, { "patient_address1", TEXT, 0 },
	{ "patient_address2", TEXT, 0 }, { "patient_city", TEXT, 0 },
	{ "patient_state", UPPER, 0 }, { "patient_zip", DIGITS, 0 },
	{ "patient_phone", DIGITS, 0 }, { "patient_email", TEXT, 0 },
	{ "ins1_payer_id", TEXT, 0 }, { "ins1_member_id", TEXT, 0 },
	{ "ins1_group", TEXT, 0 }, { "ins1_plan", TEXT, 0 },
	{ "ins1_relationship", RELATION, 0 }, { "ins1_subscriber_last", TEXT, 0 },
	{ "ins1_subscriber_first", TEXT, 0 }, { "ins1_subscriber_dob", DATE, 0 },
	{ "ins1_subscriber_sex", SEX, 0 },
	{ "ins1_subscriber_address1", TEXT, 0 },
	{ "ins1_subscriber_city", TEXT, 0 },
	{ "ins1_subscriber_state", UPPER, 0 },
	{ "ins1_subscriber_zip", DIGITS, 0 }, { "ins1_msp_type", TEXT, 0 },
	{ "ins2_payer_id", TEXT, 0 }, { "ins2_member_id", TEXT, 0 },
	{ "ins2_group", TEXT, 0 }, { "ins2_plan", TEXT, 0 },
	{ "ins2_relationship", RELATION, 0 }, { "ins2_subscriber_last", TEXT, 0 },
	{ "ins2_subscriber_first", TEXT, 0 }, { "ins2_subscriber_dob", DATE, 0 },
	{ "ins2_subscriber_sex", SEX, 0 },
	{ "ins2_subscriber_address1", TEXT, 0 },
	{ "ins2_subscriber_city", TEXT, 0 },
	{ "ins2_subscriber_state", UPPER, 0 },
	{ "ins2_subscriber_zip", DIGITS, 0 }, { "ins2_msp_type", TEXT, 0 },
	{ "ins3_payer_id", TEXT, 0 }, { "ins3_member_id", TEXT, 0 },
	{ "ins3_group", TEXT, 0 }, { "ins3_plan", TEXT, 0 },
	{ "ins3_relationship", RELATION, 0 }, { "ins3_subscriber_last", TEXT, 0 },
	{ "ins3_subscriber_first", TEXT, 0 }, { "ins3_subscriber_dob", DATE, 0 },
	{ "ins3_subscriber_sex", SEX, 0 },
	{ "ins3_subscriber_address1", TEXT, 0 },
	{ "ins3_subscriber_city", TEXT, 0 },
	{ "ins3_subscriber_state", UPPER, 0 },
	{ "ins3_subscriber_zip", DIGITS, 0 }, { "ins3_msp_type", TEXT, 0 },
	{ "dx1", CODE, 0 }, { "dx2", CODE, 0 }, { "dx3", CODE, 0 },
	{ "dx4", CODE, 0 }, { "dx5", CODE, 0 }, { "dx6", CODE, 0 },
	{ "dx7", CODE, 0 }, { "dx8", CODE, 0 }, { "dx9", CODE, 0 },
	{ "dx10", CODE, 0 }, { "dx11", CODE, 0 }, { "dx12", CODE, 0 },
	{ "authorization", TEXT, 0 }, { "referral", TEXT, 0 },
	{ "claim_note", TEXT, 0 }, { "accident", ACCIDENT, 0 },
	{ "accident_date", DATE, 0 }, { "accident_state", UPPER, 0 },
	{ "onset_date", DATE, 0 }, { "lmp_date", DATE, 0 },
	{ "admission_date", DATE, 0 }, { "discharge_date", DATE, 0 },
	{ "clia", TEXT, 0 }, { "patient_paid", MONEY, 0 },
	{ "attachment_type", TEXT, 0 }, { "attachment_control", TEXT, 0 },
	{ "hold", FLAG, 0 }, { "bill_type", TEXT, 0 }, { "line", WHOLE, 0 },
	{ "code", CODE, 0 }, { "mod1", CODE, 0 }, { "mod2", CODE, 0 },
	{ "mod3", CODE, 0 }, { "mod4", CODE, 0 }, { "units", QUANTITY, 1 },
	{ "unit_type", UPPER, 0 }, { "charge", MONEY, 1 },
	{ "dx_pointers", POINTERS, 0 }, { "line_description", TEXT, 0 },
	{ "ndc", DIGITS, 0 }, { "ndc_quantity", TEXT, 0 },
	{ "ndc_unit", UPPER, 0 }, { "minutes", TEXT, 0 },
	{ "line_note", TEXT, 0 }, { "revenue_code", TEXT, 0 },
	{ "tooth", TEXT, 0 }, { "surface", TEXT, 0 }, { "quadrant", TEXT, 0 },
};

enum { COLUMNS = sizeof(columns) / sizeof(columns[0]), VALUE = 2000 };

struct staging {
	struct job *job;
	struct csv_reader *csv;
	int at[COLUMNS];		/* column of the file, -1: not there */
	struct stmt *insert;
	struct csv_row row;
	int bad;			/* of this row */
	char reason[160];
	char value[COLUMNS][VALUE];	/* what was made of a cell, bound until the insert */
};

/* ---- values; each writes its form into out and returns 0, or -1 and why ---- */

static int
wrong(struct staging *s, const char *what, struct slice v)
{
	char shape[32];

	snprintf(s->reason, sizeof(s->reason), "%s: %s", what,
	    fault_shape(v, shape, sizeof(shape)));
	return -1;
}

static int
keep(struct staging *s, struct slice v, char *out)
{
	if (slice_copy(v, out, VALUE) == 0)
		return 0;
	snprintf(s->reason, sizeof(s->reason), "longer than %d bytes", VALUE);
	return -1;
}

/* Letters in upper case, without the characters of drop. */
static void
upper_without(struct slice v, const char *drop, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < v.len && n + 1 < VALUE; i++) {
		char c = v.p[i];

		if (c != '\0' && strchr(drop, c) != NULL)
			continue;
		out[n++] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
	}
	out[n] = '\0';
}

static void
digits(struct slice v, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < v.len && n + 1 < VALUE; i++)
		if (v.p[i] >= '0' && v.p[i] <= '9')
			out[n++] = v.p[i];
	out[n] = '\0';
}

static int
iso_date(struct staging *s, struct slice v, char *out)
{
	int32_t days;

	if (date_parse(v, &days) == -1)
		return wrong(s, "no date of the calendar (2026-01-31, "
		    "01/31/2026, 20260131)", v);
	date_format(days, out);
	return 0;
}

/* "AB" or "1,2" or "1:2" as "1,2"; what they point to is for scrub. */
static int
pointers(struct staging *s, struct slice v, char *out)
{
	size_t n = 0;
	int number = 0, count = 0;

	out[0] = '\0';
	for (size_t i = 0; i <= v.len; i++) {
		char c = i < v.len ? v.p[i] : ',';

		if (c >= 'a' && c <= 'l')
			c = (char)(c - 'a' + 'A');
		if (c >= '0' && c <= '9' && number < 100)
			number = number * 10 + (c - '0');
		else if (c >= 'A' && c <= 'L' && number == 0)
			number = c - 'A' + 1;
		else if (strchr(",:; /", c) == NULL)
			return wrong(s, "no pointers (1,2 or AB)", v);
		if ((c >= 'A' && c <= 'L') || strchr(",:; /", c) != NULL) {
			if (number > 0 && count++ < 12)
				n += (size_t)snprintf(out + n, VALUE - n,
				    "%s%d", n > 0 ? "," : "", number);
			number = 0;
		}
	}
	return 0;
}

static const struct {
	const char *word, *code;
} relations[] = {
	{ "self", "18" }, { "spouse", "01" }, { "child", "19" },
	{ "other", "G8" }, { "employee", "20" }, { "unknown", "21" },
	{ "life partner", "53" },
};

static int
relation(struct slice v, char *out)
{
	for (unsigned i = 0; i < sizeof(relations) / sizeof(relations[0]); i++)
		if (slice_is_nocase(v, relations[i].word)) {
			snprintf(out, VALUE, "%s", relations[i].code);
			return 0;
		}
	upper_without(v, " ", out);
	return 0;
}

static int
sex(struct slice v, char *out)
{
	upper_without(v, " ", out);
	if (strcmp(out, "MALE") == 0 || strcmp(out, "FEMALE") == 0)
		out[1] = '\0';
	return 0;
}

/* The words of FORMATS in lower case, the codes of CLM11 in upper. */
static int
accident(struct slice v, char *out)
{
	upper_without(v, " ", out);
	if (csv_named("AUTO WORK OTHER", out, strlen(out)))
		for (char *p = out; *p != '\0'; p++)
			*p = (char)(*p - 'A' + 'a');
	return 0;
}

static int
text_value(struct staging *s, enum type type, struct slice v, char *out)
{
	switch (type) {
	case UPPER:
		upper_without(v, "", out);
		return 0;
	case CODE:
		upper_without(v, ". -", out);
		return 0;
	case DIGITS:
		digits(v, out);
		return v.len > 0 && out[0] == '\0' ?
		    wrong(s, "no digits in it", v) : 0;
	case DATE:
		return iso_date(s, v, out);
	case POINTERS:
		return pointers(s, v, out);
	case RELATION:
		return relation(v, out);
	case SEX:
		return sex(v, out);
	case ACCIDENT:
		return accident(v, out);
	case TEXT:
	case MONEY:
	case QUANTITY:
	case WHOLE:
	case FLAG:
	default:
		return keep(s, v, out);
	}
}

/* Numbers: cents, thousandths, whole, 0 or 1. */
static int
number_value(struct staging *s, enum type type, struct slice v, int64_t *n)
{
	switch (type) {
	case MONEY:
		if (money_parse_csv(v, n) == -1)
			return wrong(s, "no amount of dollars and cents", v);
		if (*n < 0)
			return wrong(s, "an amount below zero", v);
		return 0;
	case QUANTITY:
		if (quantity_parse(v, n) == -1 || *n == 0)
			return wrong(s, "no quantity above 0", v);
		return 0;
	case WHOLE:
		if (slice_int(v, n) == -1 || *n < 1 || *n > 9999)
			return wrong(s, "no line number", v);
		return 0;
	case FLAG:
	case TEXT:
	case UPPER:
	case DIGITS:
	case CODE:
	case DATE:
	case POINTERS:
	case RELATION:
	case SEX:
	case ACCIDENT:
	default:
		*n = slice_is_nocase(v, "y") || slice_is_nocase(v, "yes") ||
		    slice_is(v, "1");
		return 0;
	}
}

static int
is_number(enum type t)
{
	return t == MONEY || t == QUANTITY || t == WHOLE || t == FLAG;
}

/* ---- rows ---- */

static void
reject(struct staging *s, const char *column, const char *reason)
{
	if (!s->bad)
		db_run(s->job->db, sql_charges_reject, "iss", s->row.number,
		    column, reason);
	s->bad = 1;
}

static struct slice
cell(const struct staging *s, int i)
{
	if (s->at[i] < 0 || (unsigned)s->at[i] >= s->row.n)
		return (struct slice){ "", 0 };
	return slice_trim(s->row.cells[s->at[i]]);
}

/* Empty: '' or NULL as the column has it; a flag is 0. */
static void
bind_empty(struct staging *s, int i)
{
	const struct column *c = &columns[i];

	if (c->must)
		reject(s, c->name, "a value is missing");
	if (c->type == FLAG || (c->must && is_number(c->type)))
		db_bind_int(s->insert, i + 2, 0);
	else if (is_number(c->type))
		db_bind_null(s->insert, i + 2);
	else
		db_bind_text(s->insert, i + 2, (struct slice){ "", 0 });
}

static void
bind_value(struct staging *s, int i, struct slice v)
{
	const struct column *c = &columns[i];
	int64_t n = 0;

	if (is_number(c->type)) {
		if (number_value(s, c->type, v, &n) == -1)
			reject(s, c->name, s->reason);
		db_bind_int(s->insert, i + 2, n);
		return;
	}
	/* Text as it stands needs no copy: the row lives until the insert. */
	if (c->type == TEXT && v.len < VALUE) {
		db_bind_text(s->insert, i + 2, v);
		return;
	}
	s->value[i][0] = '\0';
	if (text_value(s, c->type, v, s->value[i]) == -1)
		reject(s, c->name, s->reason);
	db_bind_text(s->insert, i + 2, slice_of(s->value[i]));
}

static void
either_code(struct staging *s, int code, int revenue)
{
	if (cell(s, code).len == 0 && cell(s, revenue).len == 0)
		reject(s, "code", "neither a code nor a revenue code");
}

static int
column_at(const char *name)
{
	for (int i = 0; i < COLUMNS; i++)
		if (strcmp(columns[i].name, name) == 0)
			return i;
	return -1;
}

static void
stage_row(struct staging *s, int code, int revenue, int units_type)
{
	s->bad = 0;
	if (s->row.bad != NULL)
		reject(s, "", s->row.bad);
	db_bind_int(s->insert, 1, s->row.number);
	for (int i = 0; i < COLUMNS; i++) {
		struct slice v;

		if (s->at[i] < 0 && !columns[i].must)
			continue;
		v = cell(s, i);
		if (v.len == 0)
			bind_empty(s, i);
		else
			bind_value(s, i, v);
	}
	either_code(s, code, revenue);
	if (cell(s, units_type).len == 0)
		db_bind_text(s->insert, units_type + 2, SLICE("UN"));
	while (db_step(s->insert))
		;
}

static int
all_rows(struct staging *s, struct fault *f)
{
	int code = column_at("code"), revenue = column_at("revenue_code");
	int units_type = column_at("unit_type"), rc;

	for (int i = 0; i < COLUMNS; i++) {
		s->at[i] = csv_reader_column(s->csv, columns[i].name);
		if (s->at[i] < 0 && !columns[i].must)
			bind_empty(s, i);
	}
	while ((rc = csv_reader_next(s->csv, &s->row, f)) == 1)
		stage_row(s, code, revenue, units_type);
	return rc;
}

static int
stage(struct job *job, const struct unit *u, struct fault *f)
{
	struct arena a = ARENA_EMPTY;
	struct staging *s = arena_alloc(&a, sizeof(*s));
	int fd = document_open(&job->site, job->db, u->document), rc;

	s->job = job;
	s->csv = csv_reader_new(fd);
	s->insert = db_query(job->db, sql_charges_stage, "");
	rc = csv_reader_header(s->csv, f);
	if (rc == 0)
		rc = all_rows(s, f);
	csv_reader_free(s->csv);
	close(fd);
	arena_free(&a);
	return rc;
}

int
charges_import(struct job *job, const struct unit *u, struct fault *f)
{
	if (rights_check(job, u, "charges", f) == -1)
		return -1;
	db_run(job->db, sql_charges_clear, "");
	db_run(job->db, sql_charges_reject_clear, "");
	if (stage(job, u, f) == -1)
		return -1;
	if (job_steps(job, "import-charges", f) == -1)
		return -1;
	return charges_reject_write(job, u, "charges", f);
}
