/*
 * walk: placing segments. index.c made the grammar quick to search, check.c
 * looks into a placed segment; here is the stack of loops, and what is counted
 * in them: required, repeated, out of order.
 */
#include "walk.h"

#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "check.h"
#include "index.h"

enum { DEPTH = 10 };

struct level {
	uint16_t loop;
	uint16_t order;		/* as far as we are in it */
	uint32_t since;		/* the segment that began it */
	int64_t hl;		/* HL01 of it; 0: it has none */
};

struct state {
	unsigned depth;		/* levels open; [0] is the set */
	int entered;
	uint32_t last;		/* ordinal of the last segment */
	int64_t hl;		/* HL01 last seen */
	struct level level[DEPTH];
	uint16_t count[INDEX_ITEMS];	/* of this turn of its loop */
};

struct x12_walk {
	struct state state;
	struct index index;
	char component;
};

/* A place for a segment: an item of an open level. */
struct spot {
	unsigned level;
	unsigned item;		/* INDEX_NONE: there is none */
};

struct x12_walk *
x12_walk_new(const struct x12_grammar *grammar)
{
	struct x12_walk *w = calloc(1, sizeof(*w));

	if (w == NULL)
		die_errno("out of memory");
	index_build(&w->index, grammar->rows);
	x12_walk_start(w);
	return w;
}

void
x12_walk_free(struct x12_walk *w)
{
	free(w);
}

void
x12_walk_start(struct x12_walk *w)
{
	memset(&w->state, 0, sizeof(w->state));
	w->state.depth = 1;
}

const char *
x12_walk_loop(const struct x12_walk *w)
{
	const struct level *top = &w->state.level[w->state.depth - 1];
	const struct x12_row *row = w->index.loop[top->loop].row;

	return row != NULL ? row->id : "";
}

int
x12_walk_entered(const struct x12_walk *w)
{
	return w->state.entered;
}

size_t
x12_walk_state_size(const struct x12_walk *w)
{
	return offsetof(struct state, count) +
	    w->index.items * sizeof(w->state.count[0]);
}

void
x12_walk_save(const struct x12_walk *w, void *state)
{
	memcpy(state, &w->state, x12_walk_state_size(w));
}

void
x12_walk_restore(struct x12_walk *w, const void *state)
{
	memcpy(&w->state, state, x12_walk_state_size(w));
}

/*
 * From the innermost level outward: the first item that fits from where the
 * level is onward; else the first that fits at all, but not past a level that
 * has such segments with other codes. (A claim's date on a service line is a
 * line's date with a wrong code: to go back to the claim for it would give the
 * line's CAS to the claim.)
 */
static inline struct spot
find(const struct x12_walk *w, int tag, const struct x12_segment *s,
    char component)
{
	const struct index *x = &w->index;
	struct spot back = { 0, INDEX_NONE };
	int settled = 0;

	for (unsigned l = w->state.depth; l-- > 0;) {
		const struct level *level = &w->state.level[l];
		unsigned i = x->loop[level->loop].by_tag[tag];
		int here = i != INDEX_NONE;

		for (; i != INDEX_NONE; i = x->item[i].next) {
			if (!index_match(x, &x->item[i], s, component))
				continue;
			if (x->item[i].order >= level->order)
				return (struct spot){ l, i };
			if (!settled)
				back = (struct spot){ l, i };
			settled = 1;
		}
		settled |= here;
	}
	return back;
}

/*
 * For senders that leave out the segment that begins a loop (the 835's LX): a
 * child of a child. The spot is the loop that is implied.
 */
static struct spot
find_implied(const struct x12_walk *w, int tag, const struct x12_segment *s,
    char component)
{
	const struct index *x = &w->index;

	for (unsigned l = w->state.depth; l-- > 0;) {
		const struct index_loop *loop =
		    &x->loop[w->state.level[l].loop];
		unsigned end = loop->item + loop->items;

		for (unsigned i = loop->item; i < end; i++) {
			unsigned child = x->item[i].loop;
			unsigned inner = child == INDEX_NONE ? INDEX_NONE :
			    x->loop[child].by_tag[tag];

			if (inner != INDEX_NONE &&
			    x->item[inner].loop != INDEX_NONE &&
			    index_match(x, &x->item[inner], s, component))
				return (struct spot){ l, i };
		}
	}
	return (struct spot){ 0, INDEX_NONE };
}

/* Moves to the spot: levels inside its own close, and it may open one. */
static inline void
go(struct x12_walk *w, struct spot spot, uint32_t ordinal)
{
	struct state *state = &w->state;
	const struct index_item *item = &w->index.item[spot.item];
	struct level *level = &state->level[spot.level];

	if (item->order > level->order)
		level->order = item->order;
	state->depth = spot.level + 1;
	state->entered = item->loop != INDEX_NONE;
	if (item->loop != INDEX_NONE && state->depth < DEPTH)
		state->level[state->depth++] =
		    (struct level){ item->loop, 0, ordinal, 0 };
}

/* What of a level's items in orders from..to is required and missing. */
static void
missing(const struct x12_walk *w, const struct level *level, unsigned from,
    unsigned to, struct check *c)
{
	const struct index *x = &w->index;
	const struct index_loop *loop = &x->loop[level->loop];
	const char *was = c->loop;

	for (unsigned i = loop->item; i < loop->item + loop->items; i++) {
		const struct index_item *item = &x->item[i];
		const struct x12_row *row =
		    item->loop_row ? item->loop_row : item->row;

		if (item->order < from || item->order > to ||
		    row->usage != 'R' || w->state.count[i] > 0)
			continue;
		c->tag = item->row->id;
		c->loop = item->loop_row ? item->loop_row->id :
		    loop->row ? loop->row->id : "";
		check_say(c, 0, 0, "3", row->name != NULL ? row->name :
		    item->row->name, "required and missing");
	}
	c->tag = NULL;
	c->loop = was;
}

/*
 * Of the levels that close, and of what is passed over on the way to the spot.
 */
static void
missing_before(const struct x12_walk *w, struct spot spot, struct check *c)
{
	const struct level *level = &w->state.level[spot.level];
	unsigned order = w->index.item[spot.item].order;

	for (unsigned l = w->state.depth; l-- > spot.level + 1;)
		missing(w, &w->state.level[l], w->state.level[l].order,
		    INDEX_NONE, c);
	if (order > level->order)
		missing(w, level, level->order, order - 1, c);
}

/* Counts the segment at its spot; the walk is there already. */
static void
count(struct x12_walk *w, struct spot spot, int backward, struct check *c)
{
	const struct index_item *item = &w->index.item[spot.item];
	const struct x12_row *row = item->loop_row ? item->loop_row : item->row;
	const struct index_loop *loop;

	if (w->state.count[spot.item] < UINT16_MAX)
		w->state.count[spot.item]++;
	if (backward)
		check_say(c, 0, 0, "7", item->row->name, "out of order");
	if (row->repeat > 0 && w->state.count[spot.item] > row->repeat)
		check_say(c, 0, 0, item->loop_row ? "4" : "5",
		    item->row->name, "more often than it may be");
	if (item->loop == INDEX_NONE)
		return;
	loop = &w->index.loop[item->loop];
	memset(&w->state.count[loop->item], 0,
	    loop->items * sizeof(w->state.count[0]));
	w->state.count[loop->item] = 1;	/* its trigger */
}

/* HL01 counts up through the set, HL02 is the HL01 of the loop around. */
static void
check_hierarchy(struct x12_walk *w, const struct x12_segment *s,
    struct check *c)
{
	struct state *state = &w->state;
	struct level *top = &state->level[state->depth - 1];
	int64_t number, parent = 0, told = 0;

	if (!state->entered || !slice_is(s->tag, "HL"))
		return;
	if (slice_int(x12_el(s, 1), &number) == -1)
		number = 0;
	if (number != state->hl + 1)
		check_say(c, 1, 0, "I12", "number", "not the one that is next");
	top->hl = state->hl = number > 0 ? number : state->hl + 1;
	for (unsigned l = 1; l + 1 < state->depth; l++)
		if (state->level[l].hl > 0)
			parent = state->level[l].hl;
	if (slice_int(x12_el(s, 2), &told) == 0 && told != parent)
		check_say(c, 2, 0, "I12", "number of the one above",
		    "not that of the loop it is in");
}

/*
 * Why there is no place: the tag, the place, or the code that tells which it
 * is.
 */
static void
say_unplaced(const struct x12_walk *w, int tag, const struct x12_segment *s,
    struct check *c)
{
	const struct index *x = &w->index;

	if (tag == -1) {
		check_say(c, 0, 0, "6", "segment", "not part of this set");
		return;
	}
	for (unsigned l = w->state.depth; l-- > 0;) {
		unsigned i = x->loop[w->state.level[l].loop].by_tag[tag];

		if (i == INDEX_NONE || x->item[i].element == 0)
			continue;
		check_say(c, x->item[i].element, 0,
		    x12_el(s, x->item[i].element).len > 0 ? "7" : "1",
		    "segment", "no use of it here has this code");
		return;
	}
	check_say(c, 0, 0, "2", "segment", "not expected here");
}

/* The loop just entered was, without its first segment. */
static void
say_implied(const struct x12_walk *w, struct check *c)
{
	const struct level *top = &w->state.level[w->state.depth - 1];
	const struct x12_row *row = w->index.loop[top->loop].row;

	c->loop = row->id;
	c->tag = row[1].id;
	check_say(c, 0, 0, "3", row[1].name, "left out before this");
	c->tag = NULL;
}

/* Places it and says all there is to say. */
static int
walk_and_check(struct x12_walk *w, int tag, const struct x12_segment *s,
    struct check *c)
{
	struct spot spot = { 0, INDEX_NONE }, implied;
	int backward;

	c->loop = x12_walk_loop(w);
	w->state.last = s->ordinal;
	if (tag != -1)
		spot = find(w, tag, s, c->delims.component);
	if (tag != -1 && spot.item == INDEX_NONE) {
		implied = find_implied(w, tag, s, c->delims.component);
		if (implied.item != INDEX_NONE) {
			missing_before(w, implied, c);
			go(w, implied, s->ordinal);
			count(w, implied, 0, c);
			say_implied(w, c);
			spot = find(w, tag, s, c->delims.component);
		}
	}
	if (spot.item == INDEX_NONE) {
		say_unplaced(w, tag, s, c);
		return 0;
	}
	backward = w->index.item[spot.item].order <
	    w->state.level[spot.level].order;
	missing_before(w, spot, c);
	go(w, spot, s->ordinal);
	c->loop = x12_walk_loop(w);
	count(w, spot, backward, c);
	check_segment(c, w->index.item[spot.item].row, s);
	check_hierarchy(w, s, c);
	return 1;
}

int
x12_walk_segment(struct x12_walk *w, const struct x12_segment *s,
    struct x12_delims delims, x12_report *report, void *arg)
{
	int tag = index_tag(&w->index, s->tag);
	struct spot spot;

	if (report != NULL) {
		struct check c = { .segment = s, .delims = delims,
			.report = report, .arg = arg };

		return walk_and_check(w, tag, s, &c);
	}
	if (tag == -1)
		return 0;
	spot = find(w, tag, s, delims.component);
	if (spot.item == INDEX_NONE) {
		spot = find_implied(w, tag, s, delims.component);
		if (spot.item == INDEX_NONE)
			return 0;
		go(w, spot, s->ordinal);
		spot = find(w, tag, s, delims.component);
	}
	go(w, spot, s->ordinal);
	return 1;
}

void
x12_walk_due(const struct x12_walk *w, uint32_t ordinal, x12_report *report,
    void *arg)
{
	struct check c = { .ordinal = ordinal, .report = report, .arg = arg };

	for (unsigned l = w->state.depth; l-- > 1;)
		if (w->state.level[l].since >= ordinal)
			missing(w, &w->state.level[l],
			    w->state.level[l].order, INDEX_NONE, &c);
}

void
x12_walk_finish(struct x12_walk *w, x12_report *report, void *arg)
{
	struct check c = { .ordinal = w->state.last, .report = report,
		.arg = arg };

	if (report != NULL)
		for (unsigned l = w->state.depth; l-- > 0;)
			missing(w, &w->state.level[l],
			    w->state.level[l].order, INDEX_NONE, &c);
	w->state.depth = 1;
	w->state.entered = 0;
}
