/*
 * confining: what the files of confine share.
 */
#ifndef BASE_CONFINING_H
#define BASE_CONFINING_H

#include "confine.h"

/* Calls that are refused from here on, by what was granted. -1: this kernel has no seccomp. */
int confining_calls(const struct confine *);

#endif
