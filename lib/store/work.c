/*
 * work: an attempt is committed before a unit is worked, its outcome with the work. A unit that
 * ended the process twice is set aside with a task; one that bad data broke is rolled back and held.
 */
#include "work.h"

#include <stdio.h>
#include <string.h>

#include "../base/die.h"
#include "sql.h"

enum { POISON = 2 };

/* The one behind u, which begins with id 0. */
static int
next_unit(struct job *job, const struct job_spec *spec, struct unit *u,
    int64_t *failed)
{
	struct stmt *st = db_query(job->db, sql_unit_next, "si", spec->takes,
	    u->id);

	memset(u, 0, sizeof(*u));
	if (!db_step(st))
		return 0;
	u->id = db_int(st, 0);
	u->document = db_int(st, 1);
	u->ordinal = db_int(st, 2);
	snprintf(u->kind, sizeof(u->kind), "%s", db_text(st, 3));
	u->offset = db_int(st, 4);
	u->length = db_int(st, 5);
	u->element = (char)db_int(st, 6);
	u->component = (char)db_int(st, 7);
	u->repetition = (char)db_int(st, 8);
	u->terminator = (char)db_int(st, 9);
	u->closed = (int)db_int(st, 10);
	u->usage = db_text(st, 11)[0];
	*failed = db_int(st, 12);
	db_reset(st);
	return 1;
}

/* In a transaction of its own: what became of a unit that could not be worked. */
static void
set_aside(struct job *job, const struct unit *u, const char *state,
    const struct fault *f)
{
	char reason[512], place[80];

	fault_place(f, place, sizeof(place));
	snprintf(reason, sizeof(reason), "%s%s%s", place,
	    place[0] != '\0' ? ": " : "", f->what);
	db_run(job->db, sql_unit_hold, "isss", u->id, state, job->night,
	    reason);
	db_run(job->db, sql_unit_hold_task, "isss", u->id, job->night, reason,
	    f->remedy[0] != '\0' ? f->remedy : "correct it and drop it again");
}

static int64_t
attempt_begin(struct job *job, const struct unit *u)
{
	int64_t id;

	if (job->dry)
		return 0;
	db_begin(job->db);
	db_run(job->db, sql_attempt_begin, "ii", u->id, job->run);
	id = db_last_id(job->db);
	db_commit(job->db);
	return id;
}

static void
finish(struct job *job, const struct unit *u, int64_t attempt)
{
	db_run(job->db, sql_unit_finish, "is", u->id, job->night);
	if (attempt != 0)
		db_run(job->db, sql_attempt_end, "ii", attempt, u->id);
	job->held += db_number(job->db, sql_unit_held, "i", u->id);
	job->done++;
	job_commit(job);
}

/* 0, or -1 and the fault: also when a constraint broke. */
static int
attempt_work(struct job *job, const struct job_spec *spec,
    const struct unit *u, struct fault *f)
{
	if (spec->each(job, u, f) == -1) {
		/* A broken constraint says more than what came of it. */
		if (db_broken(job->db) == NULL || f->what[0] != '\0')
			return -1;
	}
	if (db_broken(job->db) == NULL)
		return 0;
	fault_set(f, "it breaks a rule of the books: %s", db_broken(job->db));
	return fault_remedy(f, "ask support, naming the document");
}

static void
work_one(struct job *job, const struct job_spec *spec, const struct unit *u,
    int64_t failed)
{
	struct fault f = { 0 };
	int64_t attempt = 0;
	const char *state = "held";

	job->unit = u->id;
	job->document = u->document;
	if (failed >= POISON) {
		fault_set(&f, "two attempts to work it ended the program");
		fault_remedy(&f, "send the document to support; everything "
		    "else goes on without it");
		state = "aside";
	} else {
		attempt = attempt_begin(job, u);
		job_begin(job);
		if (attempt_work(job, spec, u, &f) == 0) {
			finish(job, u, attempt);
			return;
		}
		job_rollback(job);
	}
	job_say(job, u, &f);
	job_begin(job);
	set_aside(job, u, state, &f);
	finish(job, u, attempt);
}

void
work_units(struct job *job, const struct job_spec *spec)
{
	struct unit u = { 0 };
	int64_t failed, all, n = 0;

	all = db_number(job->db, sql_unit_count, "s", spec->takes);
	while (job->units_left != 0 && next_unit(job, spec, &u, &failed)) {
		if (job->units_left > 0)
			job->units_left--;
		work_one(job, spec, &u, failed);
		n++;
		job_progress(job, n, all > n ? all : n);
	}
	job->unit = job->document = 0;
}
