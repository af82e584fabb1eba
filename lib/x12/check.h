/*
 * x12 check: one segment's elements against its rows. Private to lib/x12.
 */
#ifndef X12_CHECK_H
#define X12_CHECK_H

#include "walk.h"

/* Where findings are; made into one only when there is one. */
struct check {
	const struct x12_segment *segment;	/* NULL: at the end */
	const char *tag;	/* another one than the segment's, or NULL */
	const char *loop;
	uint32_t ordinal;	/* without a segment */
	int64_t offset;
	int repetition;		/* of the element, from 2; 0: the first */
	enum x12_level level;	/* 0: by what it is about */
	struct x12_delims delims;
	x12_report *report;
	void *arg;
};

/* Reports a finding with this place and code, and "name: what". */
void check_say(const struct check *, int element, int component,
    const char *code, const char *name, const char *what);

/* row is the SEG row. */
void check_segment(const struct check *, const struct x12_row *row,
    const struct x12_segment *);

/* 1 if a value has no finding by its EL or COMP row; v is not empty. */
int check_good(const struct x12_row *row, struct slice v);

/* 1 if value is among codes, blank-separated ('_' for a blank within). */
int check_code(const char *codes, struct slice value);

#endif
