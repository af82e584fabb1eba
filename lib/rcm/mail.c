/*
 * mail: a run of mail-worklists. See mail.h.
 */
#include "mail.h"

#include "../base/die.h"
#include "mailing.h"
#include "sql.h"

enum { LOCK_SECONDS = 600 };

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
