/*
 * mail_message: what a message says, and its bytes (RFC 5322, MIME): the same
 * sections of sql/mail as text and as HTML, and what may ride along. A
 * function of rows, but for the salt of a sealed zip.
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "../paper/mime.h"
#include "mailing.h"
#include "page_rows.h"
#include "sql.h"

enum { SECTIONS = 16, BOUNDARY = 40 };

struct part {
	char *bytes;
	size_t len;
};

struct saying {
	struct mailing *m;
	const struct mail_user *u;
	struct db_parameter p[MAIL_PARAMETERS];
	struct page_table section[SECTIONS];
	int n;
	struct part text, html, zip;
	const char *subject, *attached;
	char hash[HASH_TEXT];		/* of whose it is and what it says */
};

/* 1 if archive/backup has one of this night, by whatever suffix. */
static int64_t
has_backup(const struct mailing *m)
{
	struct dirent **names;
	char path[SITE_PATH + 32];
	int64_t found = 0;
	int n;

	snprintf(path, sizeof(path), "%s/archive/backup", m->job->site.dir);
	if ((n = scandir(path, &names, NULL, alphasort)) == -1)
		return 0;
	for (int i = 0; i < n; i++) {
		found |= strncmp(names[i]->d_name, m->night,
		    strlen(m->night)) == 0;
		free(names[i]);
	}
	free(names);
	return found;
}

static void
set_parameters(struct saying *s, const char *reports)
{
	const struct mailing *m = s->m;

	s->p[0] = (struct db_parameter){ ":night", m->night, 0 };
	s->p[1] = (struct db_parameter){ ":as_of", m->as_of, 0 };
	s->p[2] = (struct db_parameter){ ":practice", s->u->practice_id, 0 };
	s->p[3] = (struct db_parameter){ ":backup", NULL, has_backup(m) };
	s->p[4] = (struct db_parameter){ ":reports_at", m->set.reports_at, 0 };
	s->p[5] = (struct db_parameter){ ":reports", reports, 0 };
	s->p[6] = (struct db_parameter){ ":attached", s->attached, 0 };
}

static void
read_one(struct saying *s, const struct sql_file *f, struct page_table *t)
{
	page_table_read(t, &s->m->arena, s->m->job->db, f->path, f->text, s->p,
	    MAIL_PARAMETERS);
}

/* Sections have a number before their name; a night whose books
 * do not prove has two. */
static void
read_sections(struct saying *s)
{
	static const char folder[] = "sql/mail/";
	struct page_table subject;

	for (const struct sql_file *f = sql_files; f->path != NULL; f++) {
		const char *name = f->path + sizeof(folder) - 1;

		if (strncmp(f->path, folder, sizeof(folder) - 1) != 0)
			continue;
		if (strcmp(name, "subject.sql") == 0) {
			read_one(s, f, &subject);
			s->subject = subject.first->cell[0];
		} else if (strcmp(name, "00-broken.sql") == 0 ? s->m->broken :
		    !s->m->broken || strcmp(name, "90-where.sql") == 0) {
			if (s->n == SECTIONS)
				die(EXIT_MACHINE, "more than %d sections",
				    SECTIONS);
			read_one(s, f, &s->section[s->n++]);
		}
	}
}

static FILE *
memory(struct part *p)
{
	FILE *out = open_memstream(&p->bytes, &p->len);

	if (out == NULL)
		die_errno("memory");
	return out;
}

static void
close_memory(FILE *out)
{
	if (ferror(out) || fclose(out) == EOF)
		die_errno("memory");
}

/* Urgent is the first, unless nothing stands in it. */
static int
urgent(const struct saying *s, int i)
{
	return i == 0 && s->section[i].rows > 0;
}

static const char *
whose(const struct saying *s)
{
	if (s->u->practice_id[0] == '\0')
		return "All practices";
	return arena_printf(&s->m->arena, "%s (%s)", s->u->practice,
	    s->u->practice_id);
}

static void
say_text(struct saying *s)
{
	FILE *out = memory(&s->text);

	fprintf(out, "Nightshift: night of %s\n%s\n", s->m->night, whose(s));
	for (int i = 0; i < s->n; i++) {
		fprintf(out, "\n%s\n", s->section[i].head.title);
		page_table_text(&s->section[i], out);
	}
	close_memory(out);
}

static void
say_html(struct saying *s)
{
	FILE *out = memory(&s->html);

	fputs("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset="
	    "\"utf-8\"></head>\n<body style=\"margin:0;padding:12px\">\n"
	    "<table role=\"presentation\" width=\"600\" style=\"width:100%;"
	    "max-width:600px;font:14px/1.45 Arial,sans-serif;color:#1a1a1a\">"
	    "<tr><td>\n", out);
	fprintf(out, "<h1 style=\"font-size:18px;margin:0\">Nightshift: night "
	    "of %s</h1>\n<p style=\"margin:2px 0;color:#555\">", s->m->night);
	page_html(whose(s), out);
	fputs("</p>\n", out);
	for (int i = 0; i < s->n; i++)
		mail_html(&s->section[i], urgent(s, i), out);
	fputs("</td></tr></table>\n</body></html>\n", out);
	close_memory(out);
}

/* What it says makes it known: the same rows give the same message-id. */
static void
make_id(struct saying *s, struct mail_message *out)
{
	const char *head = arena_printf(&s->m->arena, "%s\n%s\n%s\n%s\n%s\n",
	    s->m->night, s->u->user_id, s->u->email, s->m->set.from,
	    s->u->practice_id);
	struct hash *h = hash_new();

	hash_add(h, head, strlen(head));
	hash_add(h, s->text.bytes, s->text.len);
	hash_end(h, s->hash);
	hash_free(h);
	snprintf(out->id, sizeof(out->id), "<%s.%.24s%s>", s->m->night,
	    s->hash, strchr(s->m->set.from, '@'));
}

static void
put_head(const struct saying *s, const struct mail_message *message, FILE *out)
{
	const struct mailing *m = s->m;
	char date[DATE_MAIL];

	mime_mailbox("From", "Nightshift", m->set.from, out);
	mime_mailbox("To", s->u->name, s->u->email, out);
	mime_header("Subject", arena_printf(&s->m->arena, "Nightshift %s: %s",
	    m->night, m->broken ? "THE BOOKS DO NOT PROVE" : s->subject), out);
	mime_header("Date", date_mail(m->job->site.zone, m->job->as_of, date),
	    out);
	fprintf(out, "Message-ID: %s\r\n", message->id);
	mime_header("Auto-Submitted", "auto-generated", out);
	mime_header("X-Nightshift-Night", m->night, out);
	mime_header("X-Nightshift-User", s->u->user_id, out);
	mime_header("X-Nightshift-Practice", s->u->practice_id[0] != '\0' ?
	    s->u->practice_id : "*", out);
	mime_header("X-Nightshift-Reports", message->reports[0] != '\0' ?
	    message->reports : "-", out);
	mime_header("MIME-Version", "1.0", out);
}

static void
put_face(const struct part *face, const char *type, const char *boundary,
    FILE *out)
{
	fprintf(out, "--%s\r\nContent-Type: %s; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: quoted-printable\r\n\r\n", boundary,
	    type);
	mime_quoted((struct slice){ face->bytes, face->len }, out);
	fputs("\r\n", out);
}

static void
put_faces(const struct saying *s, FILE *out)
{
	char boundary[BOUNDARY];

	snprintf(boundary, sizeof(boundary), "=_a%.30s", s->hash);
	fprintf(out, "Content-Type: multipart/alternative;\r\n"
	    " boundary=\"%s\"\r\n\r\n", boundary);
	put_face(&s->text, "text/plain", boundary, out);
	put_face(&s->html, "text/html", boundary, out);
	fprintf(out, "--%s--\r\n", boundary);
}

static void
put_zip(const struct saying *s, const char *boundary, FILE *out)
{
	fprintf(out, "\r\n--%s\r\nContent-Type: application/zip\r\n"
	    "Content-Disposition: attachment;\r\n"
	    " filename=\"nightshift-%s.zip\"\r\n"
	    "Content-Transfer-Encoding: base64\r\n\r\n", boundary,
	    s->m->night);
	mime_base64(s->zip.bytes, s->zip.len, out);
	fprintf(out, "\r\n--%s--\r\n", boundary);
}

static void
put_message(const struct saying *s, struct mail_message *message)
{
	struct part whole;
	FILE *out = memory(&whole);
	char boundary[BOUNDARY];

	put_head(s, message, out);
	if (s->zip.bytes == NULL) {
		put_faces(s, out);
	} else {
		snprintf(boundary, sizeof(boundary), "=_m%.30s", s->hash + 30);
		fprintf(out, "Content-Type: multipart/mixed;\r\n"
		    " boundary=\"%s\"\r\n\r\n--%s\r\n", boundary, boundary);
		put_faces(s, out);
		put_zip(s, boundary, out);
	}
	close_memory(out);
	message->bytes = whole.bytes;
	message->len = whole.len;
}

void
mail_make(struct mailing *m, const struct mail_user *u,
    struct mail_message *out)
{
	struct mail_report *reports = mail_reports(m, u);
	struct saying s = { .m = m, .u = u };

	s.zip.bytes = mail_reports_zip(m, u, reports, &s.zip.len, &s.attached);
	out->reports = s.zip.bytes == NULL ? "" :
	    mail_report_names(m, reports, " ");
	set_parameters(&s, mail_report_names(m, reports, ", "));
	read_sections(&s);
	say_text(&s);
	say_html(&s);
	make_id(&s, out);
	put_message(&s, out);
	mail_reports_free(reports);
	free(s.zip.bytes);
	free(s.text.bytes);
	free(s.html.bytes);
}
