/*
 * catalog of an X12 document: a row an interchange, a row a transaction set, a
 * row a TA1, with the hash of what the set says, whatever its envelope and wrapping.
 */
#ifndef RCM_CATALOG_SET_H
#define RCM_CATALOG_SET_H

#include "../store/job.h"

/* fd at 0. Returns how many units were held or set aside with a task. */
int catalog_sets(struct job *, int64_t document, int fd, int whole);

#endif
