/*
 * scrub-claims: every draft, and every claim the scrubber holds, is looked at by every
 * edit. lib/rcm/scrub.c runs the edits; sql/steps/refresh-claims and
 * sql/steps/scrub-claims decide what becomes of the claims.
 */
#include "../lib/rcm/scrub.h"
#include "../lib/store/job.h"
#include "sql.h"

static int
scrub(struct job *job, struct fault *f)
{
	if (job_steps(job, "refresh-claims", f) == -1)
		return -1;
	if (db_number(job->db, sql_scrub_any, "") == 0)
		return 0;
	if (scrub_run(job, f) == -1 ||
	    job_steps(job, "scrub-claims", f) == -1)
		return -1;
	job->done = db_number(job->db, sql_scrub_count, "");
	job->held = db_number(job->db, sql_scrub_newly_held, "");
	return 0;
}

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "scrub-claims", .usage = "",
	    .about = "hold what would be refused, with the reason; the rest "
	    "is ready", .once = scrub });
}
