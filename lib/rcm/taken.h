/*
 * taken: the rows of a file whose copy stands in the archive: its document, its units, that it was
 * seen; and of a zip, the same for each of its members.
 */
#ifndef RCM_TAKEN_H
#define RCM_TAKEN_H

#include "../store/job.h"

/* Where a document came from, when it was first taken. */
struct origin {
	const char *sha256, *folder, *login, *kind;
	int64_t bytes, uid;
	int whole, by_owner;
	int64_t container;	/* the document of the zip it was in, else 0 */
	/* Which file it was, for the sighting; name NULL: none is made. */
	const char *name;
	int64_t device, inode, mtime_ns;
};

/*
 * In one transaction: the document and its units, or, if the same content came from the same hand
 * before, that it was seen again. copy: the archived file, anywhere. A file that a former run took and
 * could not remove changes nothing.
 */
void taken_record(struct job *, const struct origin *, int copy);

/* Within a transaction: the document and its units, whatever came before; returns it. */
int64_t taken_document(struct job *, const struct origin *, int copy);
/* Within a transaction: 1 if it became a document, 0 if it was only seen again. */
int taken_unless_repeat(struct job *, const struct origin *, int copy);

#endif
