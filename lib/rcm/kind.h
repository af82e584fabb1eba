/*
 * kind: which kind of file a CSV is, told by its header alone (FORMATS, common to all CSV):
 * the kind whose required columns it has most of, if at least two thirds.
 */
#ifndef RCM_KIND_H
#define RCM_KIND_H

#include <stdint.h>

#include "../base/fault.h"
#include "../paper/csv.h"

struct csv_kind {
	const char *kind;	/* x12_transaction.kind */
	const char *job;	/* who works it */
	/* Space-separated; a|b: one of them; a&b within: both. */
	const char *required;
	const char *optional;	/* what else its reader knows; '*': any column */
};

/* By name; NULL if there is none. */
const struct csv_kind *csv_kind_named(const char *kind);

/*
 * The kind of a file whose header was read. NULL and the fault: none fits (kind is filled with
 * "unknown-csv"), two fit alike ("tie"), or columns are missing (the kind's name).
 */
const struct csv_kind *csv_kind_of(const struct csv_reader *, char kind[24],
    struct fault *);

/*
 * The same for a file, fd at 0. 0, or -1 and the fault: then kind says what came nearest.
 * rows: its lines behind the header, cells with line ends not told apart.
 */
int csv_kind_fd(int fd, char kind[24], int64_t *rows, struct fault *);

/* What is odd and harmless of a file that was read: columns left out, Windows-1252; or "". */
const char *csv_kind_note(const struct csv_reader *, const struct csv_kind *,
    char *buf, size_t size);

#endif
