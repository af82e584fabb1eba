/*
 * charges: the canonical charge file (FORMATS, Charges) into the staging tables of
 * sql/schema/temp/30-charges.sql, value by value in the books' own forms. What cannot be
 * read rejects its row; what it means is decided by sql/steps/import-charges/.
 */
#ifndef RCM_CHARGES_H
#define RCM_CHARGES_H

#include "../store/job.h"

/* Works one file within the present transaction: stage, decide, reject file. */
int charges_import(struct job *, const struct unit *, struct fault *);

#endif
