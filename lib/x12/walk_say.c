/*
 * walk say: what is wrong with where a segment stands: required, repeated, out
 * of order, of no place.
 */
#include "walking.h"

/* What walking_hierarchy() finds wrong. */
enum { HL_NUMBER = 1, HL_PARENT = 2, HL_CHILDLESS = 4 };

/* What of a level's items in orders from..to is required and missing. */
static void
missing(const struct x12_walk *w, const struct level *level, unsigned from,
    unsigned to, struct check *c)
{
	const struct index *x = &w->index;
	const struct index_loop *loop = &x->loop[level->loop];
	const char *was = c->loop;

	for (unsigned i = 0; i < loop->requireds; i++) {
		unsigned at = x->required[loop->required + i];
		const struct index_item *item = &x->item[at];
		const struct x12_row *row =
		    item->loop_row ? item->loop_row : item->row;

		if (item->order < from || item->order > to ||
		    w->state.count[at] > 0)
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
missing_before(struct x12_walk *w, struct spot spot, struct check *c)
{
	const struct level *level = spot.level;

	for (const struct level *l = walking_innermost(w); l > level; l--)
		missing(w, l, l->order, INDEX_NONE, c);
	if (spot.item->order > level->order)
		missing(w, level, level->order, spot.item->order - 1u, c);
}

/* Counts it; the walk is there already. */
static void
count(struct x12_walk *w, struct spot spot, int backward, struct check *c)
{
	const struct index_item *item = spot.item;

	if (backward)
		check_say(c, 0, 0, "7", item->row->name, "out of order");
	if (w->state.count[item - w->index.item] >= item->most)
		check_say(c, 0, 0, item->loop_row ? "4" : "5",
		    item->row->name, "more often than it may be");
	walking_tally(w, item);
}

unsigned
walking_hierarchy(struct x12_walk *w, const struct x12_segment *s)
{
	struct state *state = &w->state;
	struct level *top = &state->level[state->depth - 1];
	const struct level *parent = NULL;
	int64_t number, told = 0;
	unsigned wrong = 0;

	if (slice_int(x12_el(s, 1), &number) == -1)
		number = 0;
	if (number != state->hl + 1)
		wrong |= HL_NUMBER;
	state->hl = number > 0 ? number : state->hl + 1;
	top->hl = (uint32_t)state->hl;
	top->childless = slice_is(x12_el(s, 4), "0") ? 1 : 0;
	for (unsigned l = 1; l + 1 < state->depth; l++)
		if (state->level[l].hl > 0)
			parent = &state->level[l];
	if (slice_int(x12_el(s, 2), &told) == 0 &&
	    (uint32_t)told != (parent != NULL ? parent->hl : 0))
		wrong |= HL_PARENT;
	else if (parent != NULL && parent->childless)
		wrong |= HL_CHILDLESS;
	return wrong;
}

void
walking_say_hierarchy(struct check *c, unsigned wrong)
{
	c->level = X12_LEVEL_STRUCTURE;
	if (wrong & HL_NUMBER)
		check_say(c, 1, 0, "I12", "number", "not the one that is next");
	if (wrong & HL_PARENT)
		check_say(c, 2, 0, "I12", "number of the one above",
		    "not that of the loop it is in");
	if (wrong & HL_CHILDLESS)
		check_say(c, 2, 0, "I12", "number of the one above",
		    "of one whose HL04 says that none is below");
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

	c->level = X12_LEVEL_STRUCTURE;
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

int
walking_say(struct x12_walk *w, int tag, struct spot spot,
    const struct x12_segment *s, struct check *c)
{
	struct spot implied;
	int backward;

	c->loop = x12_walk_loop(w);
	if (tag != -1 && spot.item == NULL) {
		implied = walking_find_implied(w, tag, s);
		if (implied.item != NULL) {
			missing_before(w, implied, c);
			walking_go(w, implied, s->ordinal);
			count(w, implied, 0, c);
			say_implied(w, c);
			spot = walking_find(w, tag, s);
		}
	}
	if (spot.item == NULL) {
		say_unplaced(w, tag, s, c);
		return 0;
	}
	backward = spot.item->order < spot.level->order;
	missing_before(w, spot, c);
	walking_go(w, spot, s->ordinal);
	c->loop = x12_walk_loop(w);
	count(w, spot, backward, c);
	check_segment(c, spot.item->row, s);
	if (spot.item->hierarchy && w->state.entered)
		walking_say_hierarchy(c, walking_hierarchy(w, s));
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
