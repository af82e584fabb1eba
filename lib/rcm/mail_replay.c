/*
 * mail_replay: a step of a message with the task that comes of it; and a run
 * of mail-worklists repeated from its rows and the archive. Nothing here
 * talks.
 */
#include <string.h>

#include "mailing.h"
#include "sql.h"

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
