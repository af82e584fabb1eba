/*
 * post-remits: post payer remittances (X12 835) to the ledger.
 * C stages each payment into remit_*; sql/steps/post-remits/ decides the rest.
 */
#include <string.h>

#include "../lib/rcm/remit.h"
#include "../lib/rcm/rights.h"
#include "sql.h"

static int
still_new(struct job *job, const struct unit *u)
{
	struct stmt *st = db_query(job->db, sql_unit_state, "i", u->id);
	int new = db_step(st) && strcmp(db_text(st, 0), "new") == 0;

	db_reset(st);
	return new;
}

static int
post_remit(struct job *job, const struct unit *u, struct fault *f)
{
	if (job_steps(job, "post-remits-first", f) == -1)
		return -1;
	if (!still_new(job, u))
		return 0;
	if (rights_check_sent(job, u, "money", f) == -1 ||
	    remit_stage(job, u, f) == -1 ||
	    job_steps(job, "post-remits", f) == -1)
		return -1;
	job->held += db_number(job->db, sql_remit_claims_held, "i", u->id);
	return 0;
}

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "post-remits", .usage = "", .takes = "835",
	    .about = "post payers' remittances to the ledger",
	    .each = post_remit });
}
