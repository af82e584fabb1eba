/*
 * reject: the rows of a CSV that were not taken, in the sender's own words behind reject_row,
 * reject_column and reject_reason, to be corrected and dropped again (FORMATS).
 */
#ifndef RCM_REJECT_H
#define RCM_REJECT_H

#include "../store/job.h"

/*
 * Writes outbox/rejects/<kind>-document-<n>.csv of the rows in staged_reject, with a
 * task and a line on stderr; nothing when there are none. Counts as held. -1 and the fault if the
 * document cannot be read again.
 */
int reject_write(struct job *, const struct unit *, const char *kind,
    struct fault *);

#endif
