/*
 * exchanged: what visits to partners came to, as a document. The rows of
 * exchange and delivery are evidence of this machine's doings, which no replay
 * can repeat; what the books say of them (a pickup that was awaited, the
 * morning's page, tasks) descends from a document like everything else:
 * exchange-files leaves inbox/exchanged.csv, read-acks reads it.
 */
#ifndef RCM_EXCHANGED_H
#define RCM_EXCHANGED_H

#include "../store/job.h"

/*
 * Leaves all that the books were not told yet in the inbox, over what is left
 * there of an earlier time; nothing if there is nothing. What was told is told
 * again until it was read: a kill anywhere loses nothing.
 */
void exchanged_write(struct job *);

/* One such document to rows, within its transaction. 0, or -1 and the fault:
 * it is held. */
int exchanged_read(struct job *, const struct unit *, struct fault *);

#endif
