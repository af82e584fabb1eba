/*
 * x12 index: a grammar's rows as the walk wants them: loops with their items
 * (segments and child loops) in order, and each loop's items by tag. Private to
 * lib/x12. Built once a walk; read only after.
 */
#ifndef X12_INDEX_H
#define X12_INDEX_H

#include <stdint.h>

#include "grammar.h"
#include "reader.h"

enum {
	INDEX_LOOPS = 64,
	INDEX_ITEMS = 512,
	INDEX_TAGS = 80,
	INDEX_CODES = 1024,
	INDEX_SLOTS = 256,	/* of the tags' hash */
	INDEX_NONE = UINT16_MAX,
};

/* A segment in its loop, or a child loop (by its trigger). */
struct index_item {
	const struct x12_row *row;	/* the SEG row */
	const struct x12_row *loop_row;	/* LOOP or SAME; NULL: a segment */
	uint16_t loop;			/* the child, or INDEX_NONE */
	uint16_t order;			/* equal: any order will do */
	uint16_t next;			/* item of the same tag in this loop */
	uint16_t code, codes;		/* what qualifies it: index.codes[] */
	uint8_t element;		/* 0: its tag does */
};

struct index_loop {
	const struct x12_row *row;	/* NULL for the set itself */
	uint16_t item, items;		/* in table order */
	uint16_t by_tag[INDEX_TAGS];	/* first item, not the trigger */
};

struct index {
	unsigned loops, items, tags, codes;
	struct index_loop loop[INDEX_LOOPS];	/* [0] is the set */
	struct index_item item[INDEX_ITEMS];
	uint64_t code[INDEX_CODES];
	uint32_t slot_key[INDEX_SLOTS];
	uint8_t slot_tag[INDEX_SLOTS];
};

void index_build(struct index *, const struct x12_row *rows);

/* A tag as a number; 0 for none of 2 or 3 bytes. */
static inline uint32_t
index_key(struct slice tag)
{
	const unsigned char *p = (const unsigned char *)tag.p;

	if (tag.len == 3)
		return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16;
	return tag.len == 2 ? p[0] | (uint32_t)p[1] << 8 : 0;
}

/* The tag's number in this grammar, or -1. */
static inline int
index_tag(const struct index *x, struct slice tag)
{
	uint32_t key = index_key(tag);
	uint32_t slot = (key * UINT32_C(0x9E3779B1)) >> 24;

	while (x->slot_key[slot] != 0) {
		if (x->slot_key[slot] == key)
			return x->slot_tag[slot];
		slot = (slot + 1) % INDEX_SLOTS;
	}
	return -1;
}

/* The first eight bytes of a code, as a number. */
static inline uint64_t
index_code(const char *p, size_t len)
{
	uint64_t code = 0;

	for (size_t i = 0; i < len && i < 8; i++)
		code = code << 8 | (unsigned char)p[i];
	return code;
}

/*
 * 1 if the segment, whose tag is the item's, has a code that makes it this
 * item.
 */
static inline int
index_match(const struct index *x, const struct index_item *item,
    const struct x12_segment *s, char component)
{
	struct slice v;
	size_t len = 0;
	uint64_t code;

	if (item->element == 0)
		return 1;
	v = x12_el(s, item->element);
	while (len < v.len && v.p[len] != component)
		len++;
	code = index_code(v.p, len);
	for (unsigned i = 0; i < item->codes; i++)
		if (x->code[item->code + i] == code)
			return 1;
	return 0;
}

#endif
