/*
 * catalog: what is in a document: its kind told by content, its interchanges and
 * transaction sets as rows. Nothing is worked here.
 */
#ifndef RCM_CATALOG_H
#define RCM_CATALOG_H

#include "../store/job.h"

enum catalog_whole {
	CATALOG_WHOLE,		/* an X12 file that ends with its trailers, or no X12 at all */
	CATALOG_CUT,		/* X12 without its closing IEA */
};

/* Kind of the file by its first bytes: x12, csv, zip, xlsx, text, empty, unknown. fd at 0; left anywhere. */
const char *catalog_kind(int fd);

/* Reads an X12 file to its end: is it whole? fd at 0. */
enum catalog_whole catalog_whole(int fd);

/*
 * Within a transaction, for a document just inserted: its units, each 'new', or 'aside' or 'held'
 * with the reason and a task. fd at 0. Returns how many were held or set aside with a task.
 */
int catalog_document(struct job *, int64_t document, const char *kind, int fd,
    int whole, const char *sha256);

#endif
