/*
 * x12 tags: what a segment's tag is made of. Private to lib/x12.
 */
#ifndef X12_TAGS_H
#define X12_TAGS_H

#include "../base/slice.h"

/* What a byte may be in a tag. */
enum { TAGS_FIRST = 1, TAGS_LATER = 2, TAGS_ENVELOPE_1 = 4, TAGS_ENVELOPE_2 = 8 };

/* S, G, I begin an envelope's tag, and S, E, T follow. */
static const unsigned char tags_bytes[256] = {
	['0'] = 2, ['1'] = 2, ['2'] = 2, ['3'] = 2, ['4'] = 2,
	['5'] = 2, ['6'] = 2, ['7'] = 2, ['8'] = 2, ['9'] = 2,
	['A'] = 3, ['B'] = 3, ['C'] = 3, ['D'] = 3, ['E'] = 11, ['F'] = 3,
	['G'] = 7, ['H'] = 3, ['I'] = 7, ['J'] = 3, ['K'] = 3, ['L'] = 3,
	['M'] = 3, ['N'] = 3, ['O'] = 3, ['P'] = 3, ['Q'] = 3, ['R'] = 3,
	['S'] = 15, ['T'] = 11, ['U'] = 3, ['V'] = 3, ['W'] = 3, ['X'] = 3,
	['Y'] = 3, ['Z'] = 3,
};

static inline unsigned
tags_byte(struct slice tag, size_t i)
{
	return tags_bytes[(unsigned char)tag.p[i]];
}

static inline int
tags_good(struct slice tag)
{
	return (tag.len == 2 || tag.len == 3) && (tags_byte(tag, 0) & TAGS_FIRST) &&
	    (tags_byte(tag, 1) & TAGS_LATER) &&
	    (tag.len == 2 || (tags_byte(tag, 2) & TAGS_LATER));
}

/*
 * 1 if it is a good tag of no envelope; 0 sends the segment the long way (and
 * a few that only resemble, such as STC). One branch: it is the hot path.
 */
static inline int
tags_ordinary(struct slice tag)
{
	unsigned a, b, c, good, envelope;

	if (tag.len - 2 > 1)
		return 0;
	a = tags_byte(tag, 0);
	b = tags_byte(tag, 1);
	c = tags_byte(tag, 2) | (tag.len == 2 ? TAGS_LATER : 0);
	good = (a & TAGS_FIRST) & ((b & c & TAGS_LATER) / TAGS_LATER);
	envelope = (a & TAGS_ENVELOPE_1) * 2 & b;
	if (tag.p[0] == 'B' && (slice_is(tag, "BIN") || slice_is(tag, "BDS")))
		return 0;
	return good & !envelope;
}

#endif
