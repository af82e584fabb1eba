/*
 * rights: who dropped a document decides what it may do (DESIGN, What is frozen): the site's
 * owner may do all, others what users.csv says, a partner's folder what partners send.
 */
#ifndef RCM_RIGHTS_H
#define RCM_RIGHTS_H

#include "../store/job.h"

/* right: charges, fix, release, money, setup. Never a partner's folder. What a user of one practice may is his
 * practice's; setup is the site's, which he may not. -1 and the fault if it is not there. */
int rights_check(struct job *, const struct unit *, const char *right,
    struct fault *);
/* What partners send: by a partner's folder; else by who has the right for all practices. */
int rights_check_sent(struct job *, const struct unit *, const char *right,
    struct fault *);

#endif
