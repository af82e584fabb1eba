/*
 * x12 binary: segments that say how long their data is, for it may hold any
 * bytes: BIN (length, data) and BDS (filter, length, data). Private to lib/x12.
 * Source: X12.6 3.5.1; data elements 784, 785.
 */
#ifndef X12_BINARY_H
#define X12_BINARY_H

#include "reader.h"

enum {
	/* Bytes that tell: a tag, a filter, a length of 15 digits. */
	BINARY_HEAD = 32,
};

/*
 * 1: at p stands such a segment as far as its length says; its elements but the
 * data are in *s, that begins *head bytes from p and is *length long. 0: none,
 * or without a length that is a number.
 */
int binary_begins(const char *p, const char *limit, struct x12_delims,
    struct x12_segment *s, size_t *head, int64_t *length);

#endif
