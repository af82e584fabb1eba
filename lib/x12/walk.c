/*
 * walk: placing segments. index.c made the grammar quick to search, rules.c and
 * check.c look into a placed segment, walk_say.c has the words; here is the
 * stack of loops, and the quick way for the many segments that are right.
 */
#include "walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "walking.h"

struct x12_walk *
x12_walk_new(const struct x12_grammar *grammar)
{
	struct x12_walk *w = calloc(1, sizeof(*w));

	if (w == NULL)
		die_errno("out of memory");
	index_build(&w->index, grammar->rows);
	for (unsigned i = 0; i < WALKING_GUESSES; i++)
		w->guess[i].key = UINT32_MAX;	/* no tag's */
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

static const char *
loop_id(const struct x12_walk *w, unsigned level)
{
	return w->index.loop[w->state.level[level].loop].id;
}

const char *
x12_walk_loop(const struct x12_walk *w)
{
	return loop_id(w, w->state.depth - 1);
}

const struct x12_row *
x12_walk_row(const struct x12_walk *w)
{
	return w->state.placed ? w->index.item[w->state.item].row : NULL;
}

int
x12_walk_depth(const struct x12_walk *w)
{
	return (int)w->state.depth - 1;
}

const char *
x12_walk_path(const struct x12_walk *w, char *buf, size_t size)
{
	size_t n = 0;

	buf[0] = '\0';
	for (unsigned l = 1; l < w->state.depth && n < size; l++)
		n += (size_t)snprintf(buf + n, size - n, "%s%s",
		    l > 1 ? "/" : "", loop_id(w, l));
	return buf;
}

void
x12_walk_tell(const struct x12_walk *w, int placed, struct x12_place *place)
{
	place->row = placed ? w->index.item[w->state.item].row : NULL;
	place->entered = placed ? w->state.entered : 0;
	place->depth = (int)w->state.depth - 1;
	place->loop = loop_id(w, w->state.depth - 1);
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

static inline struct guess *
guess_of(struct x12_walk *w, uint32_t key)
{
	return &w->guess[((key * UINT32_C(0x9E3779B1) >> 16) ^
	    w->state.item * 5u) % WALKING_GUESSES];
}

/*
 * Where such a segment went the last time, if that is where walking_find()
 * would come to.
 */
static inline struct spot
follow(struct x12_walk *w, const struct x12_segment *s)
{
	uint32_t key = index_key_of(s);
	const struct guess *guess = guess_of(w, key);
	const struct index_item *item = guess->item;
	const struct level *level = walking_innermost(w);
	uint64_t code;

	/* One branch for all: they hold nearly always. */
	if ((guess->key ^ key) | (guess->after ^ w->state.item) |
	    (guess->inner ^ level->loop))
		return (struct spot){ NULL, NULL };
	level -= guess->up;
	if (level->loop != item->parent || item->order < level->order)
		return (struct spot){ NULL, NULL };
	if (item->element > 0) {
		code = codes_first(x12_el(s, item->element),
		    w->delims.component);
		/* An empty one is 0, as is the code of an item with several. */
		if (code == 0 || (code != item->code &&
		    !codes_have(&w->index.rules.codes, item->codes, code)))
			return (struct spot){ NULL, NULL };
	}
	return (struct spot){ level, item };
}

/*
 * To be followed the next time, where it is plain that a search would end
 * there: no other item takes what it takes, and the loops within have none with
 * its tag. (Of three levels follow() sees the first and the last; the one
 * between is known if the first stands in one place only.)
 */
static void
remember(struct x12_walk *w, int tag, struct spot spot)
{
	const struct level *top = walking_innermost(w);
	ptrdiff_t up = top - spot.level;

	if (!spot.item->sole || spot.item->order < spot.level->order ||
	    up > 2 || (up == 2 && w->index.loop[top->loop].shared))
		return;
	for (const struct level *l = top; l > spot.level; l--)
		if (w->index.loop[l->loop].by_tag[tag] != INDEX_NONE)
			return;
	*guess_of(w, spot.item->key) = (struct guess){ spot.item,
		spot.item->key, w->state.item, top->loop, (uint16_t)up };
}

/* 1 if missing() has something to say. */
static inline int
misses(const struct x12_walk *w, const struct level *level, unsigned from,
    unsigned to)
{
	const struct index *x = &w->index;
	const struct index_loop *loop = &x->loop[level->loop];

	for (unsigned i = 0; i < loop->requireds; i++) {
		unsigned at = x->required[loop->required + i];

		if (x->item[at].order >= from && x->item[at].order <= to &&
		    w->state.count[at] == 0)
			return 1;
	}
	return 0;
}

/*
 * Most segments are where and as they should be: 1 if there is nothing to say
 * of one that goes to this spot.
 */
static inline int
faultless(struct x12_walk *w, struct spot spot, const struct x12_segment *s)
{
	const struct index_item *item = spot.item;
	const struct level *level = spot.level;

	if (item->order < level->order ||
	    w->state.count[item - w->index.item] >= item->most)
		return 0;
	for (const struct level *l = walking_innermost(w); l > level; l--)
		if (misses(w, l, l->order, INDEX_NONE))
			return 0;
	if (item->order > level->order &&
	    misses(w, level, level->order, item->order - 1u))
		return 0;
	return rules_pass(&w->index.rules, &item->rules, &w->delims, s);
}

/* Places it and says nothing. */
static int
walk_only(struct x12_walk *w, int tag, struct spot spot,
    const struct x12_segment *s)
{
	if (tag != -1 && spot.item == NULL) {
		spot = walking_find_implied(w, tag, s);
		if (spot.item != NULL) {
			walking_go(w, spot, s->ordinal);
			spot = walking_find(w, tag, s);
		}
	}
	if (spot.item == NULL)
		return 0;
	walking_go(w, spot, s->ordinal);
	return 1;
}

/* There. */
static inline void
arrive(struct x12_walk *w, struct spot spot, const struct x12_segment *s,
    struct x12_delims delims, x12_report *report, void *arg)
{
	unsigned wrong;

	walking_go(w, spot, s->ordinal);
	if (report == NULL)
		return;
	walking_tally(w, spot.item);
	if (!spot.item->hierarchy || !w->state.entered)
		return;
	wrong = walking_hierarchy(w, s);
	if (wrong != 0)
		walking_say_hierarchy(&(struct check){ .segment = s, .delims = delims,
		    .loop = x12_walk_loop(w), .report = report, .arg = arg },
		    wrong);
}

/* Where there is nothing to follow, or something to say. */
static __attribute__((noinline)) int
search(struct x12_walk *w, const struct x12_segment *s,
    struct x12_delims delims, x12_report *report, void *arg)
{
	int tag = index_tag(&w->index, index_key_of(s));
	struct spot spot = { NULL, NULL };

	if (tag != -1)
		spot = walking_find(w, tag, s);
	if (spot.item != NULL)
		remember(w, tag, spot);
	if (report == NULL)
		return walk_only(w, tag, spot, s);
	if (spot.item == NULL || !faultless(w, spot, s))
		return walking_say(w, tag, spot, s, &(struct check){
		    .segment = s, .delims = delims, .report = report,
		    .arg = arg });
	arrive(w, spot, s, delims, report, arg);
	return 1;
}

int
x12_walk_segment(struct x12_walk *w, const struct x12_segment *s,
    struct x12_delims delims, x12_report *report, void *arg)
{
	struct spot spot;

	if (memcmp(&delims, &w->delims.delims, sizeof(delims)) != 0)
		rules_separate(&w->delims, delims);
	w->state.last = s->ordinal;
	spot = follow(w, s);
	if (spot.item == NULL || (report != NULL && !faultless(w, spot, s)))
		return search(w, s, delims, report, arg);
	arrive(w, spot, s, delims, report, arg);
	return 1;
}
