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
#include "rules.h"

enum {
	INDEX_LOOPS = 64,
	INDEX_ITEMS = 512,
	INDEX_TAGS = 80,
	INDEX_SLOTS = 256,	/* of the tags' hash */
	INDEX_NONE = UINT16_MAX,
};

/* A segment in its loop, or a child loop (by its trigger). */
struct index_item {
	const struct x12_row *row;	/* the SEG row */
	const struct x12_row *loop_row;	/* LOOP or SAME; NULL: a segment */
	uint32_t key;			/* of its tag */
	uint16_t parent;		/* the loop it is an item of */
	uint16_t loop;			/* the child, or INDEX_NONE */
	uint16_t order;			/* equal: any order will do */
	uint16_t next;			/* item of the same tag in this loop */
	struct codes codes;		/* what qualifies it */
	uint64_t code;			/* where it is a single one; or 0 */
	uint8_t element;		/* in which one; 0: its tag does */
	uint8_t hierarchy;		/* an HL */
	uint8_t sole;		/* no other of its loop takes what it takes */
	uint16_t most;		/* times in its loop; UINT16_MAX: no limit */
	struct rules rules;
};

struct index_loop {
	const struct x12_row *row;	/* NULL for the set itself */
	const char *id;			/* "" for the set itself */
	int shared;			/* stands in several places (SAME) */
	uint16_t item, items;		/* in table order */
	uint16_t required, requireds;	/* items but its trigger */
	uint16_t by_tag[INDEX_TAGS];	/* first item, not the trigger */
};

struct index {
	unsigned loops, items, tags, requireds;
	struct index_loop loop[INDEX_LOOPS];	/* [0] is the set */
	struct index_item item[INDEX_ITEMS];
	uint16_t required[INDEX_ITEMS];
	uint32_t slot_key[INDEX_SLOTS];
	uint8_t slot_tag[INDEX_SLOTS];
	struct rules_pool rules;
};

/* The index is zeroed. */
void index_build(struct index *, const struct x12_row *rows);

/* A tag as a number; 0 for none of 2 or 3 bytes. */
static inline uint32_t
index_key(struct slice tag)
{
	return tag.len == 2 || tag.len == 3 ?
	    (uint32_t)codes_load(tag.p, tag.len) : 0;
}

/* The key of a tag of three bytes; of two, the third is 0. */
#define INDEX_KEY(a, b, c) \
	((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16)

static inline uint32_t
index_key_of(const struct x12_segment *s)
{
	return s->key != 0 ? s->key : index_key(s->tag);
}

/* The number in this grammar of the tag with this key, or -1. */
static inline int
index_tag(const struct index *x, uint32_t key)
{
	uint32_t slot = (key * UINT32_C(0x9E3779B1)) >> 24;

	while (x->slot_key[slot] != 0) {
		if (x->slot_key[slot] == key)
			return x->slot_tag[slot];
		slot = (slot + 1) % INDEX_SLOTS;
	}
	return -1;
}

/* A segment's qualifier, made a number once for all that ask for it. */
struct index_probe {
	const struct x12_segment *segment;
	uint64_t separator;	/* of components, in each lane */
	unsigned element;	/* 0: not asked yet */
	uint64_t first;		/* its first component */
};

/*
 * 1 if the segment, whose tag is the item's, has a code that makes it this
 * item.
 */
static inline int
index_match(const struct index *x, const struct index_item *item,
    struct index_probe *probe)
{
	if (item->element == 0)
		return 1;
	if (item->element != probe->element) {
		probe->element = item->element;
		probe->first = codes_first(x12_el(probe->segment,
		    item->element), probe->separator);
	}
	return codes_have(&x->rules.codes, item->codes, probe->first);
}

#endif
