/*
 * mail: a run of mail-worklists, and the same run repeated by replay. See
 * mail.h.
 */
#include "mail.h"

#include <stdio.h>
#include <string.h>

#include "../base/die.h"
#include "mailing.h"
#include "sql.h"

enum { LOCK_SECONDS = 600 };

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

void
mail_step(struct job *job, int64_t mail, int64_t at, const char *what,
    int64_t code)
{
	db_run(job->db, sql_mail_step, "iiisi", mail, job->run, at, what, code);
	if (strcmp(what, "sent") == 0) {
		db_run(job->db, sql_mail_task_close, "is", mail, job->night);
		return;
	}
	if (strcmp(what, "sending") == 0)
		return;
	db_run(job->db, sql_mail_task, "isi", mail, job->night,
	    (int64_t)MAIL_DOUBTS);
	job->held += db_changes(job->db);
}

static void
check_operands(const struct job *job)
{
	for (int i = 0; i < job->argc; i++)
		if (!db_number(job->db, sql_mail_user_known, "s",
		    job->argv[i]))
			die(EXIT_USAGE, "%s: users.csv has no such user",
			    job->argv[i]);
}

/* A section of site.conf that is nobody's would do nothing, unseen. */
static void
check_people(struct mailing *m)
{
	const struct mail_person *p;

	for (p = m->set.people; p != NULL; p = p->next)
		if (!db_number(m->job->db, sql_mail_user_known, "s",
		    p->user_id)) {
			m->config = 1;
			if (!m->job->quiet)
				warn_line("site.conf: [person %s]: users.csv "
				    "has no such user", p->user_id);
		}
}

/* In a dry run, what waits already. */
static void
say_waiting(struct mailing *m)
{
	struct stmt *st = db_query(m->job->db, sql_mail_unsent, "");

	while (db_step(st))
		mail_would_send(db_text(st, 1), db_text(st, 2));
}

static void
work(struct mailing *m)
{
	struct job *job = m->job;

	check_people(m);
	if (job->dry)
		say_waiting(m);
	else
		site_lock_file(&job->site, "run/mail.lock", 0);
	job_begin(job);
	mail_compose(m, NULL, 0);
	if (db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "%s", db_broken(job->db));
	job_commit(job);
	if (job->dry)
		return;
	/* While the server is waited for, other jobs work. */
	site_unlock(&job->site);
	mail_send(m);
	site_lock(&job->site, LOCK_SECONDS);
}

int
mail_worklists(struct job *job)
{
	struct mailing m = { .job = job, .arena = ARENA_EMPTY };

	check_operands(job);
	if (mail_settings(&job->site, &m.arena, &m.set))
		work(&m);
	arena_free(&m.arena);
	if (m.config)
		return EXIT_CONFIG;
	return m.later ? EXIT_LATER : EXIT_DONE;
}

void
mail_replay(struct job *to, struct job *from, int64_t run)
{
	struct mailing m = { .job = to, .arena = ARENA_EMPTY };
	struct stmt *st;

	if (mail_settings(&to->site, &m.arena, &m.set)) {
		job_begin(to);
		mail_compose(&m, from, run);
		job_commit(to);
		job_begin(to);
		st = db_query(from->db, sql_mail_replay_steps, "i", run);
		while (db_step(st))
			mail_step(to, db_int(st, 0), db_int(st, 1),
			    db_text(st, 2), db_int(st, 3));
		job_commit(to);
	}
	arena_free(&m.arena);
}
