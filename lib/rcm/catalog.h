/*
 * catalog: what is in a document: its kind told by content, its interchanges and
 * transaction sets as rows. Nothing is worked here.
 */
#ifndef RCM_CATALOG_H
#define RCM_CATALOG_H

#include "../store/job.h"

enum catalog_whole {
	CATALOG_WHOLE,		/* it ends as its kind does, or that cannot be told */
	CATALOG_CUT,		/* X12 without its closing IEA, a zip without its directory */
};

/* Kind of the file by its first bytes: x12, bare x12, csv, zip, xlsx, ods, empty. fd anywhere, and left so. */
const char *catalog_kind(int fd);

/* Has it come to its end? fd as above. */
enum catalog_whole catalog_whole(int fd, const char *kind);

/*
 * Within a transaction, for a document just inserted: its units, each 'new', or 'aside' or 'held'
 * with the reason and a task. fd as above. Returns how many were held or set aside with a task. A zip is not
 * opened: unpack.h does.
 */
int catalog_document(struct job *, int64_t document, const char *kind, int fd,
    int whole, const char *sha256);

/* A unit that is no X12. remedy NULL: no task. */
struct catalog_unit {
	int64_t document, ordinal;
	const char *kind, *state, *reason, *remedy, *note, *sha256;
	int64_t offset, bytes, rows;
};
/* 1 if it was told with a task. */
int catalog_unit(struct job *, const struct catalog_unit *);

#endif
