/*
 * months: puts documents away: a calendar month's, sealed, into a zip of archive/sealed that is written once. States in
 * spool.h; reading them is sealed.h.
 */
#ifndef STORE_MONTHS_H
#define STORE_MONTHS_H

#include "job.h"
#include "keys.h"

enum {
	MONTHS_ENTRIES = 5000,	/* of one zip; a fuller month has several */
	MONTHS_BYTES = 1 << 30,	/* plain, about; the same */
	MONTHS_DOCUMENT = INT32_MAX,	/* a document of more stays plain */
};

/*
 * Finishes what a former run left, seals every month of which all documents are older than seal_after_days, each zip in a
 * transaction of its own, and removes the plain copies of what is put away. Dry: says what would be sealed.
 */
void months_seal(struct job *, const struct key *);

/* Rows for the zips of an older or lost database that stand in archive/sealed without; removes what was half-written. */
void months_adopt(struct job *);

#endif
