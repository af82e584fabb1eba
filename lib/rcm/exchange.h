/*
 * exchange: the files of a site to and from its partners. Between our disk and
 * a partner's nothing is atomic, so each step is a row before it is taken, and
 * what a kill or a lost reply leaves open is read from what stands there.
 *
 * A file going out stands in outbox/P/NAME, published (lib/store/spool.h, O6):
 *
 *	E0  no row
 *	E1  row 'put'; NAME.part there, growing or whole. NAME is not there: it was looked for
 *	E2  row 'rename'; NAME.part whole there, its size seen
 *	E3  the same; NAME there, our reply not yet come or not yet recorded
 *	E4  row 'sent'; NAME there, or its partner took it
 *	E5  the same; outbox/P/NAME is removed
 *
 *	A kill in E1: put again, over NAME.part. In E2 or E3 the next visit looks: NAME with
 *	our size is E4 (a directory may have NAME.part beside it, which is removed first); NAME.part
 *	alone goes back to E1 by a row 'failed'; neither is 'unknown': an acknowledgment that
 *	speaks of it makes it E4, and it is never put again by guess. In E4 the next visit
 *	removes the file.
 *
 * A file coming in, there as F:
 *
 *	F0  nothing here. inbox/P/.get.tmp may be a former visit's: it is begun anew
 *	F1  inbox/P/.get.tmp whole, fsynced; F has the same size and time before and after
 *	F2  the same, and row 'arriving' with its hash and the name it will have
 *	F3  inbox/P/NAME, its directory fsynced; row 'arriving'
 *	F4  the same, or taken in; row 'arrived'
 *	F5  F was deleted or moved there, if we are told to; row 'released'
 *
 *	A kill in F1: got again. In F2: the temp is there, and gets its name. In F3: the temp is gone,
 *	so it has its name or was taken in. In F4: F is still there and known; it is
 *	released then; if it had just gone, the row stays as it is. Nothing is asked to be deleted
 *	before F4.
 */
#ifndef RCM_EXCHANGE_H
#define RCM_EXCHANGE_H

#include "../store/job.h"

/* Every partner of site.conf, or those of the job's operands; an exit
 * status. */
int exchange_files(struct job *);
/* job_spec's reach: their ports, directories and our keys. */
void exchange_reach(const struct job *, struct confine *);

#endif
