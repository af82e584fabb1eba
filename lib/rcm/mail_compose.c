/*
 * mail_compose: who is due a message of the night, and its file and row; or
 * the same from another site's archive.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "../paper/mime.h"
#include "../store/spool.h"
#include "mailing.h"
#include "sql.h"

enum { NAME_MOST = 60 };

void
mail_say(const struct mailing *m, const char *night, const char *user_id,
    const char *text)
{
	if (!m->job->quiet)
		warn_line("mail of %s to %s: %s", night, user_id, text);
}

void
mail_would_send(const char *night, const char *user_id)
{
	printf("send\t%s\t%s\n", night, user_id);
}

/* NIGHT-USER.eml; a user_id that is no file's name gives way to its row. */
static const char *
file_name(struct mailing *m, const struct mail_user *u)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789._-";
	size_t n = strlen(u->user_id);

	if (n <= NAME_MOST && strspn(u->user_id, plain) == n)
		return arena_printf(&m->arena, "%s-%s.eml", m->night,
		    u->user_id);
	return arena_printf(&m->arena, "%s-.%lld.eml", m->night,
	    (long long)u->id);
}

/* The whole of a document, with a NUL behind it. */
static char *
read_document(struct job *from, int64_t document, size_t *len)
{
	char buf[8192], *bytes = NULL;
	FILE *out = open_memstream(&bytes, len);
	int fd = document_open(&from->site, from->db, document);
	size_t n;

	if (out == NULL)
		die_errno("memory");
	while ((n = read_full(fd, buf, sizeof(buf), "archive")) > 0)
		fwrite(buf, 1, n, out);
	close(fd);
	if (ferror(out) || fclose(out) == EOF)
		die_errno("memory");
	return bytes;
}

/* As that run made it; 0: it made none. */
static int
take(struct mailing *m, const struct mail_user *u, struct job *from,
    int64_t run, struct mail_message *out)
{
	struct stmt *st;
	int64_t document;

	st = db_query(from->db, sql_mail_replay_mail, "iss", run, m->night,
	    u->user_id);
	if (!db_step(st))
		return 0;
	slice_copy(db_slice(st, 0), out->id, sizeof(out->id));
	out->reports = arena_string(&m->arena, db_slice(st, 1));
	document = db_int(st, 2);
	db_reset(st);
	out->bytes = read_document(from, document, &out->len);
	return 1;
}

static void
keep(struct mailing *m, const struct mail_user *u,
    const struct mail_message *message)
{
	struct job *job = m->job;
	struct outfile *o;
	int64_t document;

	o = outfile_new(&job->site, "mail", file_name(m, u), job->dry);
	outfile_write(o, message->bytes, message->len);
	document = outfile_commit(o, job->db, "mail", job->as_of, job->night,
	    0);
	if (job->dry)	/* no run that its row could name */
		mail_would_send(m->night, u->user_id);
	else
		db_run(job->db, sql_mail_insert, "isisssi", job->run,
		    m->night, u->id, u->user_id, message->id,
		    message->reports, document);
}

static void
compose_one(struct mailing *m, const struct mail_user *u, struct job *from,
    int64_t run)
{
	struct job *job = m->job;
	struct mail_message message = { 0 };

	if (!mime_address_ok(u->email)) {
		db_run(job->db, sql_mail_bad_address, "ss", u->user_id,
		    job->night);
		if (db_changes(job->db) > 0) {
			job->held++;
			mail_say(m, m->night, u->user_id, "none was made: "
			    "email is no address that a message can go to; "
			    "correct users.csv");
		}
		return;
	}
	db_run(job->db, sql_mail_good_address, "ss", u->user_id, job->night);
	if (from == NULL)
		mail_make(m, u, &message);
	else if (!take(m, u, from, run, &message))
		return;
	keep(m, u, &message);
	free(message.bytes);
}

static struct mail_user *
users_due(struct mailing *m)
{
	struct mail_user *first = NULL, **last = &first, *u;
	struct arena *a = &m->arena;
	struct stmt *st;

	st = db_query(m->job->db, sql_mail_users, "s", m->night);
	while (db_step(st)) {
		u = *last = arena_alloc(a, sizeof(*u));
		last = &u->next;
		u->id = db_int(st, 0);
		u->user_id = arena_string(a, db_slice(st, 1));
		u->name = arena_string(a, db_slice(st, 2));
		u->practice_id = arena_string(a, db_slice(st, 3));
		u->email = arena_string(a, db_slice(st, 4));
		u->reports = arena_string(a, db_slice(st, 5));
		u->practice = arena_string(a, db_slice(st, 6));
	}
	return first;
}

void
mail_compose(struct mailing *m, struct job *from, int64_t run)
{
	struct stmt *st;

	st = db_query(m->job->db, sql_mail_night, "");
	if (!db_step(st))
		return;
	slice_copy(db_slice(st, 0), m->night, sizeof(m->night));
	slice_copy(db_slice(st, 1), m->as_of, sizeof(m->as_of));
	m->broken = db_int(st, 2) == EXIT_BOOKS;
	db_reset(st);
	for (struct mail_user *u = users_due(m); u != NULL; u = u->next)
		compose_one(m, u, from, run);
}
