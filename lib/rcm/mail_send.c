/*
 * mail_send: what waits goes to the mail server, each step a row before or
 * behind it: states M1 to M5 of mail.h.
 */
#define _DEFAULT_SOURCE	/* DIR on a descriptor, explicit_bzero */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "../store/spool.h"
#include "../wire/wire.h"
#include "endpoint.h"
#include "mailing.h"
#include "sql.h"

/*
 * A server that could not be worked with, or that put a message off, is tried
 * again after 5 minutes, then 10, 20 ..., at most 4 hours.
 */
enum { BACK_OFF = 300, BACK_OFF_MOST = 4 * 3600, LOCK_SECONDS = 600,
	PASSWORD_ROOM = 256 };

struct sending {
	struct mailing *m;
	struct smtp *smtp;	/* NULL: not called yet */
	int over;
};

static void
begin_rows(struct job *job)
{
	site_lock(&job->site, LOCK_SECONDS);
	job_begin(job);
}

static void
commit_rows(struct job *job)
{
	if (db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "%s", db_broken(job->db));
	job_commit(job);
	site_unlock(&job->site);
}

/* A step, and the task that it opens or closes. */
static void
step(struct mailing *m, const struct mail_waiting *w, const char *what,
    int64_t code)
{
	struct job *job = m->job;

	begin_rows(job);
	mail_step(job, w->id, wire_clock(), what, code);
	commit_rows(job);
}

/* ---- files that are sent ---- */

static void
remove_file(const struct site *s, const char *name)
{
	char path[SITE_PATH];

	snprintf(path, sizeof(path), "outbox/mail/%s", name);
	if (unlinkat(s->fd, path, 0) == -1 && errno != ENOENT)
		die_errno("%s", path);
	spool_sync_dir(s, "outbox/mail");
}

/* M4 to M5, where a kill came between. */
static void
remove_leftovers(struct mailing *m)
{
	const struct site *s = &m->job->site;
	struct dirent *e;
	DIR *d;
	int fd;

	fd = openat(s->fd, "outbox/mail", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1 && errno == ENOENT)
		return;
	if (fd == -1 || (d = fdopendir(fd)) == NULL)
		die_errno("outbox/mail");
	while ((e = readdir(d)) != NULL)
		if (db_number(m->job->db, sql_mail_was_sent, "s", e->d_name))
			remove_file(s, e->d_name);
	closedir(d);
}

/* ---- when ---- */

/* Seconds until something that failed n times in a row is tried again. */
static int64_t
wait_left(struct db *db, const char *sql, const char *types, int64_t id)
{
	int64_t n, last, wait = BACK_OFF, now = wire_clock();
	struct stmt *st = db_query(db, sql, types, id);

	db_step(st);
	n = db_int(st, 0);
	last = db_int(st, 1);
	db_reset(st);
	if (n == 0 || last > now)	/* the latter: the clock was put back */
		return 0;
	for (int64_t i = 1; i < n && wait < BACK_OFF_MOST; i++)
		wait *= 2;
	if (wait > BACK_OFF_MOST)
		wait = BACK_OFF_MOST;
	return last + wait > now ? last + wait - now : 0;
}

static int
named(const struct job *job, const char *user_id)
{
	for (int i = 0; i < job->argc; i++)
		if (strcmp(job->argv[i], user_id) == 0)
			return 1;
	return 0;
}

/* Held ones wait for a person, who names the user; put-off ones for their
 * time. */
static int
is_due(struct mailing *m, const struct mail_waiting *w)
{
	if (m->job->argc > 0)
		return named(m->job, w->user_id);
	return strcmp(w->step, "refused") != 0 &&
	    strcmp(w->step, "mismatch") != 0 && w->doubts < MAIL_DOUBTS &&
	    wait_left(m->job->db, sql_mail_put_off, "i", w->id) == 0;
}

static struct mail_waiting *
all_waiting(struct mailing *m)
{
	struct mail_waiting *first = NULL, **last = &first, *w;
	struct arena *a = &m->arena;
	struct stmt *st = db_query(m->job->db, sql_mail_unsent, "");

	while (db_step(st)) {
		w = *last = arena_alloc(a, sizeof(*w));
		last = &w->next;
		w->id = db_int(st, 0);
		w->night = arena_string(a, db_slice(st, 1));
		w->user_id = arena_string(a, db_slice(st, 2));
		w->name = arena_string(a, db_slice(st, 3));
		w->sha256 = arena_string(a, db_slice(st, 4));
		w->bytes = db_int(st, 5);
		w->step = arena_string(a, db_slice(st, 6));
		w->doubts = db_int(st, 7);
		w->reports = arena_string(a, db_slice(st, 8));
		w->email = arena_string(a, db_slice(st, 9));
		w->practice_id = arena_string(a, db_slice(st, 10));
		w->may_see = arena_string(a, db_slice(st, 11));
	}
	return first;
}

/* ---- the server ---- */

static int
call(struct sending *s)
{
	struct mailing *m = s->m;
	struct smtp_server server = m->set.server;
	char password[PASSWORD_ROOM];
	struct fault f = { 0 };

	if (s->smtp != NULL)
		return 1;
	if (server.user != NULL) {
		if (endpoint_password(m->set.password_file, password,
		    PASSWORD_ROOM, &f) == -1) {
			m->config = s->over = 1;
			if (!m->job->quiet)
				warn_line("%s%s%s", f.what,
				    f.remedy[0] != '\0' ? "; " : "", f.remedy);
			return 0;
		}
		server.password = password;
	}
	s->smtp = smtp_open(&server);
	explicit_bzero(password, sizeof(password));
	return 1;
}

/* The server itself is in the way: the others wait, too. */
static void
server_failed(struct sending *s, enum smtp_end end)
{
	struct mailing *m = s->m;

	s->over = 1;
	if (end == SMTP_DENIED || end == SMTP_INSECURE)
		m->config = 1;
	else
		m->later = 1;
	if (!m->job->quiet)
		warn_line("the mail server: %s; %s", smtp_words(s->smtp),
		    m->config ? "look at [mail] in site.conf; nothing was sent"
		    : "what is left is sent by a later run");
}

static void
send_one(struct sending *s, const struct mail_waiting *w, int fd)
{
	struct mailing *m = s->m;
	enum smtp_end end;

	step(m, w, "sending", 0);
	end = smtp_send(s->smtp, m->set.from, w->email, fd, w->bytes);
	switch (end) {
	case SMTP_SENT:
		step(m, w, "sent", smtp_code(s->smtp));
		remove_file(&m->job->site, w->name);
		m->job->done++;
		break;
	case SMTP_LATER:
		step(m, w, "again", smtp_code(s->smtp));
		job_note(m->job, "mail of %s to %s: put off by the server",
		    w->night, w->user_id);
		break;
	case SMTP_REFUSED:
		step(m, w, "refused", smtp_code(s->smtp));
		mail_say(m, w->night, w->user_id, "the server refused it; "
		    "correct users.csv, or name the user to try again");
		break;
	case SMTP_UNKNOWN:
		step(m, w, "unknown", smtp_code(s->smtp));
		server_failed(s, end);
		break;
	case SMTP_BUSY:
	case SMTP_DENIED:
	case SMTP_INSECURE:
		step(m, w, "again", 0);
		server_failed(s, end);
		break;
	}
}

static void
look_and_send(struct sending *s, const struct mail_waiting *w)
{
	struct mailing *m = s->m;
	struct fault f = { 0 };
	int fd = mail_check(m, w, &f);

	if (fd != -1) {
		if (call(s))
			send_one(s, w, fd);
		close(fd);
		return;
	}
	if (strcmp(w->step, "mismatch") != 0)
		step(m, w, "mismatch", 0);
	mail_say(m, w->night, w->user_id, f.what);
}

void
mail_send(struct mailing *m)
{
	struct sending s = { .m = m };
	struct job *job = m->job;
	int64_t wait = 0;

	remove_leftovers(m);
	if (job->argc == 0)
		wait = wait_left(job->db, sql_mail_server_failures, "", 0);
	if (wait > 0) {
		job_note(job, "the mail server failed lately, tried again in "
		    "%lld minutes or when a user is named",
		    (long long)(wait + 59) / 60);
		return;
	}
	mail_check_words(m);
	for (const struct mail_waiting *w = all_waiting(m);
	    w != NULL && !s.over && job->units_left != 0; w = w->next)
		if (is_due(m, w)) {
			if (job->units_left > 0)
				job->units_left--;
			look_and_send(&s, w);
		}
	if (s.smtp != NULL)
		smtp_close(s.smtp);
}
