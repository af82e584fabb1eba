/*
 * mail: each person of users.csv who has an address gets one message a night.
 * A message and its file outbox/mail/NIGHT-USER.eml:
 *
 *	M0  no row
 *	M1  row mail, document and outgoing; the file stands (lib/store/spool.h, O3 to O6). Its bytes
 *	    are made once: nothing is composed again for this night and user
 *	M2  step 'sending' committed, then the server is called
 *	M3  the server has it; our reply not yet come or not yet recorded
 *	M4  step 'sent'; the file stands
 *	M5  the file is removed; the archive has the copy
 *
 *	A kill in M0 composes anew. In M2 or M3 it is not known whether it was taken: it is sent
 *	again, under the same Message-ID, but after MAIL_DOUBTS such times it is held with a task.
 *	In M4 the next run removes the file. A step 'again' (known not to be taken) goes back to M1.
 */
#ifndef RCM_MAIL_H
#define RCM_MAIL_H

#include "../store/job.h"

enum { MAIL_DOUBTS = 3 };

/* Composes what is due, sends what is not sent; operands: these users alone,
 * and at once. An exit status. */
int mail_worklists(struct job *);

/* job_spec's reach: the mail server's port, and files that site.conf names. */
void mail_reach(const struct job *, struct confine *);

/* A run of it, repeated from another site's rows and archive: its messages are
 * taken as they were made, its steps as they were seen. */
void mail_replay(struct job *to, struct job *from, int64_t run);

#endif
