/*
 * x12 element tables: the shapes of segments and composites, and the lists of
 * codes. Private to lib/x12. All sorted: elements.c searches by halves.
 */
#ifndef X12_ELEMENTS_TABLES_H
#define X12_ELEMENTS_TABLES_H

#include <stddef.h>
#include <stdint.h>

/* Beside data elements' numbers: composite C023, the interchange's I17. */
#define C(number) (10000 + (number))
#define I(number) (11000 + (number))

struct segment_shape {
	char tag[4];
	const char *words;
	uint16_t number[31];	/* [0] is element 1; 0: none, or not known */
};

struct composite_shape {
	uint16_t id;		/* C() */
	uint16_t number[15];
};

struct element_shapes {
	const struct segment_shape *segment;
	size_t segments;
	const struct composite_shape *composite;
	size_t composites;
};

struct element_code {
	const char *code, *words;
};

struct element_list {
	uint16_t number, codes;
	const struct element_code *code;
};
#define CODES(number, list) { number, sizeof(list) / sizeof((list)[0]), list },

struct element_table {
	const struct element_list *list;
	size_t lists;
};

extern const struct element_shapes elements_shapes;
/* An element is in one of these. */
extern const struct element_table elements_acks, elements_care,
    elements_coverage, elements_money, elements_parties;

#endif
