/*
 * read-acks: what became of the files we sent: what exchange-files knows of
 * them, and what partners answered (TA1, 999). C stages each; sql/steps/
 * read-acks*, and for what did not come sql/steps/expectations, decide the rest.
 */
#include <string.h>

#include "../lib/rcm/ack.h"
#include "../lib/rcm/ack_level.h"
#include "../lib/rcm/rights.h"
#include "../lib/rcm/exchanged.h"
#include "sql.h"

/* It must answer a file of ours, and not as a test unless we test with that
 * partner. */
static int
answers_us(struct job *job, const struct unit *unit, struct fault *f)
{
	struct stmt *st = db_query(job->db, sql_ack_batch, "");
	int ours, test;
	int64_t control;

	db_step(st);
	control = db_int(st, 0);
	ours = (int)db_int(st, 1);
	test = db_text(st, 2)[0] == 'T';
	db_reset(st);
	if (!ours) {
		fault_set(f, "it answers control number %lld, and no file "
		    "that we sent to its sender has that",
		    (long long)control);
		return fault_remedy(f, "ask the partner for whom it is");
	}
	if (unit->usage == 'T' && !test) {
		fault_set(f, "a test (ISA15 is T) from a partner that is in "
		    "production");
		return fault_remedy(f, "ask the partner for the answer to "
		    "the production file");
	}
	return 0;
}

static int
cut(struct fault *f)
{
	fault_set(f, "it is cut: its end did not come");
	return fault_remedy(f, "ask the partner to send it again");
}

static int
read_ack(struct job *job, const struct unit *unit, struct fault *f)
{
	int64_t earlier;
	const char *kind = strcmp(unit->kind, "TA1") == 0 ? "read-acks-ta1" :
	    "read-acks-999";

	if (strcmp(unit->kind, "exchanged") == 0)
		return exchanged_read(job, unit, f);
	if (!unit->closed)
		return cut(f);
	earlier = db_number(job->db, sql_ack_earlier, "i", unit->id);
	if (earlier != 0) {
		db_run(job->db, sql_ack_seen, "iis", unit->id, earlier,
		    job->night);
		return 0;
	}
	if (rights_check_sent(job, unit, "release", f) == -1 ||
	    ack_stage(job, unit, f) == -1 ||
	    job_steps(job, "read-acks-match", f) == -1 ||
	    answers_us(job, unit, f) == -1 ||
	    job_steps(job, kind, f) == -1 ||
	    ack_level_stage(job, f) == -1 ||
	    job_steps(job, "read-acks-levels", f) == -1 ||
	    job_steps(job, "read-acks", f) == -1)
		return -1;
	job->held += db_number(job->db, sql_ack_held, "");
	return 0;
}

static int
what_did_not_come(struct job *job, struct fault *f)
{
	return job_steps(job, "expectations", f);
}

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "read-acks", .usage = "", .takes = "exchanged 999 TA1",
	    .about = "read what became of what was sent: TA1 and 999",
	    .each = read_ack, .once = what_did_not_come });
}
