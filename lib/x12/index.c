/*
 * index: building it. A grammar that does not fit, or is not well formed, is
 * our own mistake: an assert, which the tests reach for every grammar.
 */
#include "index.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>


static uint8_t
add_tag(struct index *x, const char *tag)
{
	uint32_t key = index_key(slice_of(tag));
	uint32_t slot = (key * UINT32_C(0x9E3779B1)) >> 24;
	int known = index_tag(x, key);

	if (known != -1)
		return (uint8_t)known;
	assert(key != 0 && x->tags < INDEX_TAGS);
	while (x->slot_key[slot] != 0)
		slot = (slot + 1) % INDEX_SLOTS;
	x->slot_key[slot] = key;
	x->slot_tag[slot] = (uint8_t)x->tags;
	return (uint8_t)x->tags++;
}

/* "1:ABK BK" */
static void
add_codes(struct index *x, struct index_item *item, const char *codes)
{
	if (codes == NULL)
		return;
	item->element = (uint8_t)atoi(codes);
	codes = strchr(codes, ':');
	assert(item->element > 0 && codes != NULL);
	item->codes = codes_add(&x->rules.codes, slice_of(codes + 1));
	if (strchr(codes, ' ') == NULL && strchr(codes, '_') == NULL)
		item->code = codes_number(codes + 1, strlen(codes + 1));
}

static uint16_t
times(const struct x12_row *row)
{
	return row->repeat > 0 && row->repeat < UINT16_MAX ?
	    (uint16_t)row->repeat : UINT16_MAX;
}

/* Items of a loop are gathered loop by loop, so that they lie together. */
static struct index_item *
add_item(struct index *x, struct index_loop *loop, const struct x12_row *row)
{
	struct index_item *item = &x->item[x->items++];
	const struct index_item *last = item - 1;

	assert(x->items < INDEX_ITEMS && row->kind == X12_SEG);
	*item = (struct index_item){ .row = row, .loop = INDEX_NONE,
		.key = index_key(slice_of(row->id)),
		.parent = (uint16_t)(loop - x->loop),
		.next = INDEX_NONE, .most = times(row),
		.hierarchy = strcmp(row->id, "HL") == 0 };
	if (loop->items > 0)
		item->order = (uint16_t)(last->order +
		    (strcmp(last->row->id, row->id) != 0));
	add_tag(x, row->id);
	add_codes(x, item, row->codes);
	item->rules = rules_of(&x->rules, row);
	loop->items++;
	return item;
}

static const struct x12_row *
trigger_of(const struct x12_row *row)
{
	assert(row[1].kind == X12_SEG);
	return row + 1;
}

/* The number of a loop by its LOOP row; loops are numbered as they stand. */
static uint16_t
loop_of(const struct index *x, const struct x12_row *row)
{
	unsigned i = 1;

	while (i < x->loops && strcmp(x->loop[i].row->id, row->id) != 0)
		i++;
	assert(i < x->loops);
	return (uint16_t)i;
}

static void
number_loops(struct index *x, const struct x12_row *rows)
{
	x->loop[0].id = "";
	x->loops = 1;
	for (const struct x12_row *row = rows; row->kind != X12_END; row++)
		if (row->kind == X12_LOOP) {
			assert(x->loops < INDEX_LOOPS);
			x->loop[x->loops].id = row->id;
			x->loop[x->loops++].row = row;
		}
}

/*
 * The items of one loop: its SEG rows and the loops one deeper, wherever the
 * table returns to it.
 */
static void
gather(struct index *x, unsigned number, const struct x12_row *rows)
{
	struct index_loop *loop = &x->loop[number];
	const struct x12_row *row = loop->row ? loop->row + 1 : rows;
	int depth = loop->row ? loop->row->position : 0, now = depth;
	struct index_item *item;

	loop->item = (uint16_t)x->items;
	for (; row->kind != X12_END; row++) {
		if (row->kind == X12_SEG && now == depth)
			add_item(x, loop, row);
		if (row->kind != X12_LOOP && row->kind != X12_SAME &&
		    row->kind != X12_BACK)
			continue;
		if (row->position < depth ||
		    (row->position == depth && row->kind != X12_BACK))
			break;
		now = row->position;
		if (now != depth + 1 || row->kind == X12_BACK)
			continue;
		item = add_item(x, loop, row->kind == X12_LOOP ?
		    trigger_of(row) :
		    trigger_of(x->loop[loop_of(x, row)].row));
		item->loop = loop_of(x, row);
		item->loop_row = row;
		x->loop[item->loop].shared |= row->kind == X12_SAME;
		item->most = times(row);
	}
}

/*
 * Chains by tag, in table order; a loop's own trigger begins its next turn
 * elsewhere.
 */
static void
chain(struct index *x, struct index_loop *loop)
{
	unsigned first = loop->row != NULL ? 1 : 0;

	for (unsigned tag = 0; tag < INDEX_TAGS; tag++)
		loop->by_tag[tag] = INDEX_NONE;
	for (unsigned i = loop->items; i-- > first;) {
		unsigned at = loop->item + i;
		int tag = index_tag(x, x->item[at].key);

		x->item[at].next = loop->by_tag[tag];
		loop->by_tag[tag] = (uint16_t)at;
	}
}

/* 1 if a segment with the tag of both may be either. */
static int
overlap(const struct index *x, const struct index_item *a,
    const struct index_item *b)
{
	const struct codes_pool *pool = &x->rules.codes;

	if (a->element == 0 || a->element != b->element)
		return 1;
	for (unsigned i = 0; i <= a->codes.mask; i++) {
		uint64_t number = pool->slot[a->codes.at + i];

		if (number != 0 && codes_have(pool, b->codes, number))
			return 1;
	}
	return 0;
}

static void
find_sole(struct index *x, const struct index_loop *loop)
{
	struct index_item *items = &x->item[loop->item];

	for (unsigned i = 0; i < loop->items; i++) {
		unsigned others = 0;

		for (unsigned k = 0; k < loop->items; k++)
			others += k != i && items[k].key == items[i].key &&
			    overlap(x, &items[i], &items[k]);
		items[i].sole = others == 0;
	}
}

static void
list_required(struct index *x, struct index_loop *loop)
{
	loop->required = (uint16_t)x->requireds;
	for (unsigned i = loop->row != NULL ? 1 : 0; i < loop->items; i++) {
		const struct index_item *item = &x->item[loop->item + i];
		const struct x12_row *row =
		    item->loop_row ? item->loop_row : item->row;

		if (row->usage == 'R')
			x->required[x->requireds++] =
			    (uint16_t)(loop->item + i);
	}
	loop->requireds = (uint16_t)(x->requireds - loop->required);
}

void
index_build(struct index *x, const struct x12_row *rows)
{
	number_loops(x, rows);
	for (unsigned i = 0; i < x->loops; i++)
		gather(x, i, rows);
	for (unsigned i = 0; i < x->loops; i++) {
		chain(x, &x->loop[i]);
		find_sole(x, &x->loop[i]);
		list_required(x, &x->loop[i]);
	}
}
