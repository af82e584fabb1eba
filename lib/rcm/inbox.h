/*
 * inbox: taking in what strangers dropped. The only code that opens a name that somebody else
 * chose. States of a file: lib/store/spool.h.
 */
#ifndef RCM_INBOX_H
#define RCM_INBOX_H

#include "../store/job.h"

/* Every file of inbox/ and its partner folders that is whole; an exit status. */
int inbox_take(struct job *);
/* job_spec's reach: who a dropper is, this machine is asked. */
void inbox_reach(const struct job *, struct confine *);

/* Where a document came from, when it was first taken. */
struct origin {
	const char *sha256, *folder, *login, *kind;
	int64_t bytes, uid;
	int whole, by_owner;
};
/* Takes it again from another site's archive (fd, at 0), as it was taken then. */
void inbox_retake(struct job *, const struct origin *, int fd);

#endif
