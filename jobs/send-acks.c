/*
 * send-acks: partners' files judged by their form, and answered (999, TA1).
 * lib/rcm/answers reads a document and renders its answer;
 * sql/steps/send-acks holds what does not pass. One transaction a document,
 * once for ever; a document is also the unit of --units.
 */
#include <stdio.h>
#include <string.h>

#include "../lib/base/die.h"
#include "../lib/rcm/answers.h"
#include "../lib/rcm/claim837.h"
#include "../lib/rcm/outgoing.h"
#include "../lib/store/job.h"
#include "../lib/store/spool.h"
#include "sql.h"

enum { LINES = 20 };	/* held sets named one by one, a document */
enum { POISON = 2 };

/* Columns of answers-next. */
enum {
	C_DOCUMENT, C_LEAD, C_PARTNER, C_PARTNER_ID, C_SENDER_QUALIFIER,
	C_SENDER, C_RECEIVER_QUALIFIER, C_RECEIVER, C_GS_SENDER, C_GS_RECEIVER,
	C_USAGE, C_CONTROL_TO, C_CHECK, C_999, C_TA1, C_ANSWERED,
};

/* A document to judge, and whose it is. */
struct came {
	int64_t document;
	int64_t lead;		/* its first new unit, which has its attempts */
	int64_t partner;	/* row of partner */
	char id[128];
	int64_t control_to;
	char check[12];		/* "": nothing is held */
	struct answers_partner names;
};

static void
copy(struct stmt *st, int column, char *buf, size_t size)
{
	if (slice_copy(db_slice(st, column), buf, size) == -1)
		die(EXIT_CONFIG, "a partner's name of more than %zu characters",
		    size - 1);
}
#define COPY(column, to) copy(st, column, to, sizeof(to))

/* The next one after c's; 0 when there is none. */
static int
next_came(struct job *job, struct came *c)
{
	struct stmt *st = db_query(job->db, sql_answers_next, "i",
	    c->document);

	if (!db_step(st))
		return 0;
	c->document = db_int(st, C_DOCUMENT);
	c->lead = db_int(st, C_LEAD);
	c->partner = db_int(st, C_PARTNER);
	c->control_to = db_int(st, C_CONTROL_TO);
	COPY(C_PARTNER_ID, c->id);
	COPY(C_CHECK, c->check);
	COPY(C_SENDER_QUALIFIER, c->names.sender_qualifier);
	COPY(C_SENDER, c->names.sender);
	COPY(C_RECEIVER_QUALIFIER, c->names.receiver_qualifier);
	COPY(C_RECEIVER, c->names.receiver);
	COPY(C_GS_SENDER, c->names.gs_sender);
	COPY(C_GS_RECEIVER, c->names.gs_receiver);
	c->names.usage = db_text(st, C_USAGE)[0];
	c->names.tell_999 = db_int(st, C_999) && !db_int(st, C_ANSWERED);
	c->names.tell_ta1 = db_int(st, C_TA1) && !db_int(st, C_ANSWERED);
	db_reset(st);
	return 1;
}

/* Our own steps break no rule of the books; if they do, it is our error. */
static void
sound(struct job *job)
{
	if (db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "%s", db_broken(job->db));
}

static void
steps(struct job *job, const char *folder)
{
	struct fault f = { 0 };

	if (job_steps(job, folder, &f) == -1)
		die(EXIT_MACHINE, "%s", f.what);
}

/* A line for each set of the document that went to state. */
static void
say(struct job *job, const struct came *c, const char *state)
{
	struct stmt *st = db_query(job->db, sql_answers_held, "iss",
	    c->document, state, job->night);
	int64_t n = 0;

	while (db_step(st))
		if (n++ < LINES && !job->quiet)
			warn_line("document %lld set %lld: %s",
			    (long long)c->document, (long long)db_int(st, 0),
			    db_text(st, 1));
	if (n > LINES && !job->quiet)
		warn_line("document %lld: and %lld more sets",
		    (long long)c->document, (long long)(n - LINES));
	job->held += n;
}

/* The file was judged, but no answer can go out: somebody has to know. */
static int64_t
unanswered(struct job *job, const struct came *c, const struct fault *f)
{
	char place[80], why[320];

	fault_place(f, place, sizeof(place));
	snprintf(why, sizeof(why), "%s%s%s", place,
	    place[0] != '\0' ? ": " : "", f->what);
	if (!job->quiet)
		warn_line("partner %s: %s; document %lld is not answered",
		    c->id, why, (long long)c->document);
	db_run(job->db, sql_answers_unanswered, "isis", c->partner,
	    job->night, c->document, why);
	job->held++;
	return 0;
}

/* The answer as a document; 0 if there is none. */
static int64_t
publish(struct job *job, const struct came *c, struct outfile *o,
    int64_t first, const struct answers_result *r)
{
	struct fault f = { 0 };

	if (r->controls > 0 && first + r->controls - 1 > c->control_to)
		fault_set(&f, "its control numbers are used up to %lld",
		    (long long)c->control_to);
	else if (r->controls > 0 && outgoing_check(o, &f) == 0)
		return outfile_commit(o, job->db, "x12", job->as_of,
		    job->night, 0);
	outfile_drop(o);
	return r->controls > 0 ? unanswered(job, c, &f) : 0;
}

static void
record(struct job *job, const struct came *c, int64_t sent, int64_t first,
    const struct answers_result *r)
{
	char line[256];

	db_run(job->db, sql_answers_insert, "iisiiiiis", c->document,
	    c->partner, c->check, sent, sent != 0 ? first : INT64_C(0),
	    sent != 0 ? r->controls : INT64_C(0), r->accepted, r->rejected,
	    job->night);
	if (sent == 0)
		return;
	db_run(job->db, sql_answers_numbers, "iiiiss", c->partner, first,
	    r->controls, sent, job->as_of, job->night);
	snprintf(line, sizeof(line), "%s/999-%09lld.x12: document %lld, sets "
	    "accepted %lld, rejected %lld", c->id, (long long)first,
	    (long long)c->document, (long long)r->accepted,
	    (long long)r->rejected);
	if (job->dry && !job->quiet)
		puts(line);
	else
		job_note(job, "%s", line);
}

/* Within a transaction. */
static void
judge(struct job *job, const struct came *c)
{
	struct answers_result r = { 0 };
	struct outfile *o = NULL;
	int64_t first = 1, sent = 0;
	char name[48];
	int level = x12_level_of(c->check[0] != '\0' ? c->check :
	    "structure");

	if (c->names.tell_999 || c->names.tell_ta1) {
		first = claim837_control(job->db, c->partner);
		snprintf(name, sizeof(name), "999-%09lld.x12",
		    (long long)first);
		o = outfile_new(&job->site, c->id, name, job->dry);
	}
	answers_render(job, c->document, (enum x12_level)level, &c->names,
	    first, o, &r);
	if (o != NULL)
		sent = publish(job, c, o, first, &r);
	if (c->check[0] != '\0') {
		steps(job, "send-acks");
		say(job, c, "held");
	}
	record(job, c, sent, first, &r);
	sound(job);
	job->done++;
}

static int64_t
attempt(struct job *job, const struct came *c)
{
	int64_t id;

	if (job->dry)
		return 0;
	db_begin(job->db);
	db_run(job->db, sql_attempt_begin, "ii", c->lead, job->run);
	id = db_last_id(job->db);
	db_commit(job->db);
	return id;
}

static void
one(struct job *job, const struct came *c)
{
	int64_t id, failed = db_number(job->db, sql_answers_failed, "i",
	    c->lead);

	job->unit = c->lead;
	job->document = c->document;
	id = attempt(job, c);
	job_begin(job);
	if (failed < POISON) {
		judge(job, c);
	} else {
		steps(job, "send-acks-aside");
		say(job, c, "aside");
	}
	if (id != 0)
		db_run(job->db, sql_attempt_end, "ii", id, c->lead);
	job_commit(job);
}

static int
send_acks(struct job *job)
{
	struct came c = { 0 };
	int begun = 0;

	while (job->units_left != 0 && next_came(job, &c)) {
		if (job->units_left > 0)
			job->units_left--;
		if (!begun++) {
			/* Numbers that an older database does not know. */
			job_begin(job);
			claim837_strangers(&job->site, job->db);
			job_commit(job);
		}
		one(job, &c);
	}
	return job->held > 0 ? EXIT_HELD : EXIT_DONE;
}

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "send-acks", .usage = "",
	    .about = "check partners' files by their form, and answer them",
	    .whole = send_acks });
}
