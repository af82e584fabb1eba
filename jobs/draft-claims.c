/*
 * draft-claims: whatever a payer owes and was not asked for becomes a draft.
 * sql/steps/draft-claims/ decides all of it; here is what is told of it.
 */
#include "../lib/store/job.h"
#include "sql.h"

static int
draft(struct job *job, struct fault *f)
{
	int64_t overtaken;

	if (job_steps(job, "draft-claims", f) == -1)
		return -1;
	job->done = db_number(job->db, sql_draft_count, "");
	job->held = db_number(job->db, sql_draft_held, "");
	overtaken = db_number(job->db, sql_draft_overtaken, "");
	if (overtaken > 0)
		job_note(job, "%lld claims closed before they were sent: "
		    "their visits changed", (long long)overtaken);
	return 0;
}

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "draft-claims", .usage = "",
	    .about = "draft a claim for whatever a payer owes and was not "
	    "asked for", .once = draft });
}
