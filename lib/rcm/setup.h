/*
 * setup: the setup files (FORMATS, Setup): practices, providers, facilities, payers, partners,
 * fees, users, payer_rules. A file is read value by value into its staging table (sql/schema/temp/20-setup.sql);
 * what is new of it is decided by sql/steps/load-setup/.
 */
#ifndef RCM_SETUP_H
#define RCM_SETUP_H

#include "../store/job.h"

/* Works one file within the present transaction: stage, decide, reject file. */
int setup_load(struct job *, const struct unit *, struct fault *);

#endif
