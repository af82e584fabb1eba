/*
 * mail_reports: which reports a user gets, which rows of them, and the zip
 * they ride in. They are read from the archive, not from outbox/reports, where
 * people fill them in.
 */
#define _DEFAULT_SOURCE	/* explicit_bzero */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "../paper/csv.h"
#include "../store/spool.h"
#include "../store/zipfile.h"
#include "endpoint.h"
#include "mailing.h"
#include "sql.h"

enum { PASSWORD_ROOM = 256 };

/* A word of users.csv names a report, or with "worklists" all of those. */
static int
asked_for(const char *words, const char *report)
{
	if (strncmp(report, "worklist-", 9) == 0 &&
	    csv_named(words, "worklists", 9))
		return 1;
	return csv_named(words, report, strlen(report));
}

static int
is_of(const struct csv_row *row, int column, const char *practice_id)
{
	return practice_id[0] == '\0' ||
	    slice_is(row->cells[column], practice_id);
}

/* Header and rows, and how many; 0, too, if it does not say whose its rows
 * are. */
static int64_t
copy_rows(struct csv_reader *in, const char *practice_id, struct csv_out *out)
{
	struct fault f = { 0 };
	struct csv_row row;
	int64_t rows = 0;
	int column;

	if (csv_reader_header(in, &f) == -1)
		return 0;
	column = csv_reader_column(in, "practice_id");
	if (column == -1 && practice_id[0] != '\0')
		return 0;
	for (unsigned i = 0; i < csv_reader_columns(in); i++)
		csv_out_plain(out, slice_of(csv_reader_name(in, i)));
	csv_out_end(out);
	while (csv_reader_next(in, &row, &f) == 1) {
		if (row.bad != NULL || !is_of(&row, column, practice_id))
			continue;
		for (unsigned i = 0; i < row.n; i++)
			csv_out_cell(out, row.cells[i]);
		csv_out_end(out);
		rows++;
	}
	return rows;
}

/* NULL: nothing in it is his. */
static struct mail_report *
read_report(struct mailing *m, const struct mail_user *u, const char *folder,
    const char *name)
{
	struct mail_report *r = arena_alloc(&m->arena, sizeof(*r));
	const char *file = arena_printf(&m->arena, "%s.csv", name);
	struct csv_reader *in;
	int64_t rows;
	int fd;

	*r = (struct mail_report){ .name = name, .rows = CSV_OUT_EMPTY };
	fd = document_open(&m->job->site, m->job->db, db_number(m->job->db,
	    sql_mail_report_document, "ss", folder, file));
	in = csv_reader_new(fd);
	rows = copy_rows(in, u->practice_id, &r->rows);
	csv_reader_free(in);
	close(fd);
	if (rows > 0)
		return r;
	csv_out_free(&r->rows);
	return NULL;
}

struct mail_report *
mail_reports(struct mailing *m, const struct mail_user *u)
{
	struct mail_report *first = NULL, **last = &first;
	const char *folder = arena_printf(&m->arena, "reports/%s", m->night);
	struct stmt *st;

	if (m->broken)
		return NULL;
	st = db_query(m->job->db, sql_mail_report_names, "s", folder);
	while (db_step(st)) {
		const char *name = arena_string(&m->arena, db_slice(st, 0));

		if (asked_for(u->reports, name) &&
		    (*last = read_report(m, u, folder, name)) != NULL)
			last = &(*last)->next;
	}
	return first;
}

const char *
mail_report_names(struct mailing *m, const struct mail_report *r,
    const char *between)
{
	const char *all = "";

	for (; r != NULL; r = r->next)
		all = arena_printf(&m->arena, "%s%s%s", all,
		    all[0] != '\0' ? between : "", r->name);
	return all;
}

static size_t
give(void *arg, void *buf, size_t n)
{
	struct mail_report *r = arg;
	struct slice all = csv_out_bytes(&r->rows);

	if (n > all.len - r->given)
		n = all.len - r->given;
	memcpy(buf, all.p + r->given, n);
	r->given += n;
	return n;
}

static int
read_password(struct mailing *m, const struct mail_user *u,
    const struct mail_person *p, char password[PASSWORD_ROOM])
{
	struct fault f = { 0 };

	if (endpoint_password(p->password_file, password, PASSWORD_ROOM,
	    &f) == 0)
		return 1;
	m->config = 1;
	mail_say(m, m->night, u->user_id, f.what);
	return 0;
}

void *
mail_reports_zip(struct mailing *m, const struct mail_user *u,
    struct mail_report *all, size_t *len, const char **why)
{
	const struct mail_person *p = mail_settings_of(&m->set, u->user_id);
	char password[PASSWORD_ROOM];
	struct zipfile *z;
	void *bytes;

	*why = "";
	if (all == NULL || p == NULL || !p->zip)
		return NULL;
	*why = "secret";
	if (!read_password(m, u, p, password))
		return NULL;
	z = zipfile_new(NULL);
	for (struct mail_report *r = all; r != NULL; r = r->next)
		zipfile_add(z, arena_printf(&m->arena, "%s.csv", r->name),
		    (int64_t)csv_out_bytes(&r->rows).len, password, give, r);
	zipfile_finish(z, &bytes, len);
	explicit_bzero(password, sizeof(password));
	*why = "zip";
	if ((int64_t)*len <= m->set.attachment_bytes)
		return bytes;
	free(bytes);
	*why = "large";
	return NULL;
}

void
mail_reports_free(struct mail_report *r)
{
	for (; r != NULL; r = r->next)
		csv_out_free(&r->rows);
}
