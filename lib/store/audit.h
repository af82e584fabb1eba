/*
 * audit: a SHA-256 chain over what moved money or a submission, a link a transaction. It shows a
 * changed row, a cut tail, an old database put back, when its head is kept elsewhere, too.
 */
#ifndef STORE_AUDIT_H
#define STORE_AUDIT_H

#include "db.h"
#include "hash.h"

/* Within a transaction, last: a link over the transfers and events since the one before; none if there
 * are none. */
void audit_seal(struct db *, int64_t run);
/* Recomputes every link. 0, or the id of the first that is not so (-1: rows beyond the chain). */
int64_t audit_verify(struct db *);
/* Head and height: "" and 0 of an empty chain. */
int64_t audit_head(struct db *, char sha256[HASH_TEXT]);

#endif
