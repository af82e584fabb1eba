/*
 * fault: what is wrong with somebody's data, and where. Bad data is never a
 * reason to stop: it becomes a row with this place and these words.
 * No value of the data itself ever goes in: fault_shape() says what it looked like.
 */
#ifndef BASE_FAULT_H
#define BASE_FAULT_H

#include <stdint.h>

#include "slice.h"

struct fault {
	int64_t at;		/* segment in its set (ST = 1) or CSV row (header = 1); 0: none */
	char tag[4];		/* segment tag, "" in a CSV */
	int element;		/* 1 is the first after the tag; 0: the segment */
	int component;		/* 1 is the first; 0: the element */
	char column[32];	/* CSV column, "" in X12 */
	char what[200];		/* what is wrong, in plain words */
	char remedy[160];	/* what to do about it */
};

/* Fills what; returns -1, so that a caller can return it. */
int fault_set(struct fault *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
int fault_remedy(struct fault *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Says where, in a segment or in a CSV; each returns -1. */
int fault_in_segment(struct fault *, int64_t ordinal, struct slice tag,
    int element, int component);
int fault_in_row(struct fault *, int64_t row, const char *column);

/* "CLP 17 element 4", "row 12 column charge", or "". */
const char *fault_place(const struct fault *, char *buf, size_t size);

/*
 * The shape of a value that may be a patient's: digits as 9, letters as A,
 * other bytes kept if punctuation, else ?, at most 24 of them and then "...".
 * The only way a value reaches a message.
 */
const char *fault_shape(struct slice value, char *buf, size_t size);

#endif
