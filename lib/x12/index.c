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
	struct slice s = slice_of(tag);
	uint32_t key = index_key(s);
	uint32_t slot = (key * UINT32_C(0x9E3779B1)) >> 24;
	int known = index_tag(x, s);

	if (known != -1)
		return (uint8_t)known;
	assert(key != 0 && x->tags < INDEX_TAGS);
	while (x->slot_key[slot] != 0)
		slot = (slot + 1) % INDEX_SLOTS;
	x->slot_key[slot] = key;
	x->slot_tag[slot] = (uint8_t)x->tags;
	return (uint8_t)x->tags++;
}

/* "1:ABK BK"; a blank within a code is written '_'. */
static void
add_codes(struct index *x, struct index_item *item, const char *codes)
{
	char code[32];
	size_t n;

	if (codes == NULL)
		return;
	item->element = (uint8_t)atoi(codes);
	item->code = (uint16_t)x->codes;
	codes = strchr(codes, ':');
	assert(item->element > 0 && codes != NULL);
	for (codes++; *codes != '\0'; codes += codes[n] == ' ' ? n + 1 : n) {
		n = strcspn(codes, " ");
		assert(n > 0 && n < sizeof(code) && x->codes < INDEX_CODES);
		for (size_t i = 0; i < n; i++)
			code[i] = codes[i] == '_' ? ' ' : codes[i];
		x->code[x->codes++] = index_code(code, n);
		item->codes++;
	}
}

/* Items of a loop are gathered loop by loop, so that they lie together. */
static struct index_item *
add_item(struct index *x, struct index_loop *loop, const struct x12_row *row)
{
	struct index_item *item = &x->item[x->items++];
	const struct index_item *last = item - 1;

	assert(x->items < INDEX_ITEMS && row->kind == X12_SEG);
	*item = (struct index_item){ .row = row, .loop = INDEX_NONE,
		.next = INDEX_NONE };
	if (loop->items > 0)
		item->order = (uint16_t)(last->order +
		    (strcmp(last->row->id, row->id) != 0));
	add_tag(x, row->id);
	add_codes(x, item, row->codes);
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
	x->loops = 1;
	for (const struct x12_row *row = rows; row->kind != X12_END; row++)
		if (row->kind == X12_LOOP) {
			assert(x->loops < INDEX_LOOPS);
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
		int tag = index_tag(x, slice_of(x->item[at].row->id));

		x->item[at].next = loop->by_tag[tag];
		loop->by_tag[tag] = (uint16_t)at;
	}
}

void
index_build(struct index *x, const struct x12_row *rows)
{
	memset(x, 0, sizeof(*x));
	number_loops(x, rows);
	for (unsigned i = 0; i < x->loops; i++)
		gather(x, i, rows);
	for (unsigned i = 0; i < x->loops; i++)
		chain(x, &x->loop[i]);
}
