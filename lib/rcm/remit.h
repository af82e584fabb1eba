/*
 * remit: an 835 (005010X221A1) into remit, remit_claim, remit_line, remit_adjustment,
 * remit_provider_adjustment and remit_segment, as it came and whole. Nothing is decided here:
 * sql/steps/post-remits/ does that.
 */
#ifndef RCM_REMIT_H
#define RCM_REMIT_H

#include "../store/job.h"

/*
 * Stages the unit within the present transaction. Amounts that are absent count 0, but for
 * BPR02, CLP03 and CLP04. -1 and the fault, with segment and element, if the set cannot be read as
 * an 835: no BPR, an amount that is none, a CAS or SVC outside of a claim.
 */
int remit_stage(struct job *, const struct unit *, struct fault *);

#endif
