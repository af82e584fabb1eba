/*
 * rights: who dropped a document decides what it may do (DESIGN, What is frozen): the site's
 * owner may do all, others what users.csv says, a partner's folder nothing of this.
 */
#ifndef RCM_RIGHTS_H
#define RCM_RIGHTS_H

#include "../store/job.h"

/* right: charges, fix, release, money, setup. -1 and the fault if it is not there. */
int rights_check(struct job *, const struct unit *, const char *right,
    struct fault *);

#endif
