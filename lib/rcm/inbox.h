/*
 * inbox: taking in what strangers dropped. The only code that opens a name that somebody else
 * chose. States of a file: lib/store/spool.h.
 */
#ifndef RCM_INBOX_H
#define RCM_INBOX_H

#include "taken.h"

/* Every file of inbox/ and its partner folders that is whole; an exit status. */
int inbox_take(struct job *);
/* job_spec's reach: who a dropper is, this machine is asked. */
void inbox_reach(const struct job *, struct confine *);

/* Takes a document again from another site's archive (fd, at 0), as it was taken then. */
void inbox_retake(struct job *, const struct origin *, int fd);

#endif
