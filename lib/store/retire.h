/*
 * retire: retention. Only what is older than its limit goes; what went is a row of its own, and every row about
 * the documents stays.
 */
#ifndef STORE_RETIRE_H
#define STORE_RETIRE_H

#include "job.h"

/* Sealed zips of which every document is older than retain_years, and none waits for a person. */
void retire_documents(struct job *);
/* Reports in outbox/reports/NIGHT older than retain_reports_days: the files that were written there, not others. */
void retire_reports(struct job *);

#endif
