/*
 * program: a job as a process of its own, from the folder this program is in.
 */
#ifndef NIGHTSHIFT_PROGRAM_H
#define NIGHTSHIFT_PROGRAM_H

#include "../../lib/store/site.h"

/* The jobs of cron/night in their order. */
void program_night(void (*each)(void *, const char *job), void *arg);
/* From here on, programs of this one's folder are all that can be started; files and sockets are as they were: each
 * program has bounds of its own. */
void program_confine(const struct site *, struct confine *);
/* Runs it to its end: its exit status; 71 with a line if a signal ended it. argv ends with NULL. */
int program_run(const char *job, const char *const *argv);

#endif
