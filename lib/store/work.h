/*
 * work: the units of a job, one after the other, each in its transaction.
 */
#ifndef STORE_WORK_H
#define STORE_WORK_H

#include "job.h"

/* All new units of the job's kinds. */
void work_units(struct job *, const struct job_spec *);

#endif
