/*
 * x12 rules: the rows of a segment as the hot path wants them. They only ever
 * say yes: what they pass has no finding by check.h, what they do not pass is
 * judged there, where the words are. So they may leave out whatever is rare.
 * Private to lib/x12.
 */
#ifndef X12_RULES_H
#define X12_RULES_H

#include <stdint.h>

#include "codes.h"
#include "grammar.h"
#include "reader.h"

enum {
	RULES_VALUES = 4096,	/* elements and components of a grammar */
	RULES_NOTES = 1024,
	RULES_ELEMENTS = 63,	/* of a segment: a bit each */
};

enum rule_kind {
	RULE_INTEGER, RULE_DECIMAL, RULE_TEXT, RULE_CODES, RULE_DATE,
	RULE_PARTS,
	RULE_UNUSED,		/* a value there is for check.h */
	RULE_OTHER,		/* check_good() */
};

struct rule {
	const struct x12_row *row;
	uint16_t kind;
	uint16_t min, max;	/* lengths */
	uint16_t parts;		/* RULE_PARTS: how many */
	uint16_t part;		/* the first of them */
	uint32_t required;	/* bit i: component i + 1 */
	struct codes codes;
};

/* Syntax notes, formats and conditions. */
struct rule_note {
	char kind;		/* P R E C L, F, W (requires), X (forbids) */
	uint8_t first;		/* the lowest element; 0: whatever is there */
	uint8_t lead, then;	/* elements */
	uint8_t component;	/* W, X: of lead; 0: the whole */
	uint64_t mask;		/* P R E C L: bit i: element i */
	struct codes codes;
};

struct rules {
	uint16_t value, values;	/* element 1 .. */
	uint16_t note, notes;
	uint64_t required;	/* bit i: element i */
};

struct rules_pool {
	struct codes_pool codes;
	unsigned values, notes;
	struct rule value[RULES_VALUES];
	struct rule_note note[RULES_NOTES];
};

/* What separates, eight times over; made again when it changes. */
struct rules_delims {
	struct x12_delims delims;
	uint64_t component, repetition;
	int usable;		/* 0: they may be part of a number or code */
};

/* row is the SEG row. */
struct rules rules_of(struct rules_pool *, const struct x12_row *row);

void rules_separate(struct rules_delims *, struct x12_delims);

/* 1 if all bytes are printable ASCII. */
int rules_printable(const char *p, size_t n);

/* 1: the segment has no finding. 0: check_segment() knows. */
int rules_pass(const struct rules_pool *, const struct rules *,
    const struct rules_delims *, const struct x12_segment *);

#endif
