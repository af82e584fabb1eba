/*
 * scrub: runs every edit over the claims of scrub_now and puts what they see into
 * scrub_seen (sql/schema/temp/41-scrub-claims.sql); what follows from it is decided by
 * sql/steps/scrub-claims. Values are masked before they are stored.
 */
#ifndef RCM_SCRUB_H
#define RCM_SCRUB_H

#include "../store/job.h"

/*
 * Built-in edits, then the office's own: each alone, on this connection, reading only
 * and within a number of steps that grows with the claims. An own edit that cannot be
 * run goes to scrub_bad and is said once; a built-in one is our error: -1 and the fault.
 */
int scrub_run(struct job *, struct fault *);

#endif
