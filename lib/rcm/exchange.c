/*
 * exchange: partners in turn, each bounded in time; who fails is left alone
 * for a while. See exchange.h. exchange_put.c and exchange_get.c move the
 * files.
 */
#define _DEFAULT_SOURCE	/* explicit_bzero */
#include "exchange.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "../store/spool.h"
#include "exchanged.h"
#include "sql.h"
#include "visit.h"

/*
 * A partner who was busy, or refused our login (many lock an account after
 * some), is tried again after 5 minutes, then 10, 20 ..., at most 4 hours.
 */
enum { BACK_OFF = 300, BACK_OFF_MOST = 4 * 3600, LOCK_SECONDS = 600,
	PASSWORD_ROOM = 256 };

void
visit_begin_rows(struct job *job)
{
	site_lock(&job->site, LOCK_SECONDS);
	job_begin(job);
}

void
visit_commit_rows(struct job *job)
{
	if (db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "%s", db_broken(job->db));
	job_commit(job);
	site_unlock(&job->site);
}

void
visit_say(const struct visit *v, const char *fmt, ...)
{
	char text[400];
	va_list ap;

	if (v->job->quiet)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	warn_line("%s: %s", v->e->partner, text);
}

int
visit_over(struct visit *v, enum wire_end end)
{
	if (end == WIRE_OK || end == WIRE_ABSENT || end == WIRE_REFUSED)
		return 0;
	v->over = end;
	return 1;
}

int
visit_next(struct visit *v, const char *verb, int64_t nth, int64_t of,
    int64_t bytes)
{
	if (v->job->units_left == 0)
		return 0;
	if (v->job->units_left > 0)
		v->job->units_left--;
	v->job->done++;
	v->verb = verb;
	v->nth = nth;
	v->of = of;
	v->bytes = bytes;
	return 1;
}

int
visit_path(char path[VISIT_PATH], const char *dir, const char *name)
{
	size_t n = strlen(dir);

	/* ".part" must fit behind it, too */
	if (n + strlen(name) + 16 > VISIT_PATH)
		return -1;
	snprintf(path, VISIT_PATH, "%s%s%s", dir,
	    n > 0 && dir[n - 1] == '/' ? "" : "/", name);
	return 0;
}

/* On a terminal, one line that is written over: never a name of the
 * partner's. */
static void
progress(void *arg, int64_t bytes)
{
	struct visit *v = arg;
	int64_t now = wire_seconds();

	if (now == v->shown || v->job->quiet || !isatty(STDERR_FILENO))
		return;
	v->shown = now;
	fprintf(stderr, "\r\033[K%s: %s %lld of %lld, %lld of %lld kB",
	    v->e->partner, v->verb, (long long)v->nth, (long long)v->of,
	    (long long)(bytes / 1000), (long long)(v->bytes / 1000));
}

static void
progress_end(const struct visit *v)
{
	if (v->shown != 0)
		fprintf(stderr, "\r\033[K");
}

/* Seconds until this partner is tried again; 0: now. */
static int64_t
back_off(struct job *job, const char *partner)
{
	int64_t n, last, wait = BACK_OFF, now = wire_clock();
	struct stmt *st;

	st = db_query(job->db, sql_exchange_failures, "s", partner);
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

/* Why a visit ended, for a person; and what it is called in its row. */
static const char *
verdict(const struct visit *v)
{
	const char *name = v->e->partner;

	switch (v->over) {
	case WIRE_BUSY:
		visit_say(v, "%s; what is left is done by a later run",
		    wire_words(v->wire)[0] != '\0' ? wire_words(v->wire) :
		    "the connection was lost");
		return "busy";
	case WIRE_DENIED:
		visit_say(v, "%s; check user and key or password of its "
		    "section in site.conf", wire_words(v->wire));
		return "denied";
	case WIRE_UNKNOWN_KEY:
		visit_say(v, "%s, nothing was sent; 'nightshift partner trust "
		    "%s' shows its fingerprint", wire_words(v->wire), name);
		return "config";
	case WIRE_CHANGED_KEY:
		visit_say(v, "%s, nothing was sent; ask the partner whether it "
		    "was changed, then 'nightshift partner trust %s'",
		    wire_words(v->wire), name);
		return "config";
	case WIRE_OK:
	case WIRE_ABSENT:
	case WIRE_REFUSED:
		break;
	}
	return v->config ? "config" : v->busy ? "busy" :
	    v->held ? "held" : "done";
}

static int
status_of(const char *outcome)
{
	if (strcmp(outcome, "busy") == 0)
		return EXIT_LATER;
	if (strcmp(outcome, "done") == 0)
		return EXIT_DONE;
	return strcmp(outcome, "held") == 0 ? EXIT_HELD : EXIT_CONFIG;
}

/* The wire is open. */
static int
work(struct visit *v)
{
	struct job *job = v->job;
	const char *outcome;

	if (!job->dry) {
		visit_begin_rows(job);
		db_run(job->db, sql_exchange_begin, "isi", job->run,
		    v->e->partner, wire_clock());
		v->id = db_last_id(job->db);
		visit_commit_rows(job);
	}
	if (v->e->out != NULL)
		visit_put(v);
	if (v->over == WIRE_OK)
		visit_get(v);
	progress_end(v);
	outcome = verdict(v);
	if (!job->dry) {
		visit_begin_rows(job);
		db_run(job->db, sql_exchange_end, "iisii", v->id,
		    wire_clock(), outcome, v->sent, v->got);
		visit_commit_rows(job);
	}
	if (v->sent + v->got > 0)
		job_note(job, "%s: %lld sent, %lld got", v->e->partner,
		    (long long)v->sent, (long long)v->got);
	return status_of(outcome);
}

/* Both kinds of secret must be for our eyes alone before anything is asked. */
static int
secret_ok(const struct visit *v, struct wire_peer *peer, char *password)
{
	struct fault f = { 0 };

	if (v->e->directory != NULL ||
	    (peer->key != NULL && endpoint_secret(peer->key, &f) == 0))
		return 1;
	if (peer->key == NULL && endpoint_password(v->e->password_file,
	    password, PASSWORD_ROOM, &f) == 0) {
		peer->password = password;
		return 1;
	}
	visit_say(v, "%s%s%s", f.what, f.remedy[0] != '\0' ? "; " : "",
	    f.remedy);
	return 0;
}

static int
visit(struct job *job, const struct endpoint *e, int asked)
{
	struct visit v = { .job = job, .e = e };
	struct wire_peer peer = e->peer;
	char password[PASSWORD_ROOM], path[SITE_PATH];
	int64_t wait;
	int status;

	if (!asked && (wait = back_off(job, e->partner)) > 0) {
		job_note(job, "%s: failed lately, tried again in %lld minutes "
		    "or when it is named", e->partner,
		    (long long)(wait + 59) / 60);
		return EXIT_DONE;
	}
	if (!secret_ok(&v, &peer, password))
		return EXIT_CONFIG;
	if (!job->dry) {
		snprintf(path, sizeof(path), "inbox/%s", e->partner);
		spool_mkdir(&job->site, path);
	}
	peer.progress = progress;
	peer.arg = &v;
	v.wire = wire_open(&peer);
	explicit_bzero(password, sizeof(password));
	status = work(&v);
	wire_close(v.wire);
	arena_free(&v.arena);
	return status;
}

static int
named(const struct job *job, const char *partner)
{
	for (int i = 0; i < job->argc; i++)
		if (strcmp(job->argv[i], partner) == 0)
			return 1;
	return 0;
}

static void
check_operands(const struct job *job, const struct endpoint *all)
{
	for (int i = 0; i < job->argc; i++) {
		const struct endpoint *e = all;

		while (e != NULL && strcmp(e->partner, job->argv[i]) != 0)
			e = e->next;
		if (e == NULL)
			die(EXIT_USAGE, "%s: site.conf has no such partner",
			    job->argv[i]);
	}
}

void
exchange_reach(const struct job *job, struct confine *c)
{
	struct arena a = ARENA_EMPTY;

	for (const struct endpoint *e = endpoint_all(&job->site, &a); e != NULL;
	    e = e->next)
		endpoint_reach(e, c);
	arena_free(&a);
}

int
exchange_files(struct job *job)
{
	struct arena a = ARENA_EMPTY;
	struct endpoint *all = endpoint_all(&job->site, &a);
	int status = EXIT_DONE;

	check_operands(job, all);
	if (all != NULL && !job->dry)
		site_lock_file(&job->site, "run/exchange.lock", 0);
	/* While partners are waited for, other jobs work. */
	site_unlock(&job->site);
	if (job->dry)
		db_rollback(job->db);
	for (const struct endpoint *e = all; e != NULL; e = e->next)
		if (job->argc == 0 || named(job, e->partner)) {
			int s = visit(job, e, job->argc > 0);

			/* 0 < 65 < 75 < 78 is the order of what a person
			 * must know, too. */
			status = s > status ? s : status;
		}
	site_lock(&job->site, LOCK_SECONDS);
	if (job->dry)
		db_begin(job->db);
	else if (all != NULL)
		exchanged_write(job);
	arena_free(&a);
	return status;
}
