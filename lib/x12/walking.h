/*
 * x12 walking: the walk's inside, for walk.c, walk_find.c and walk_say.c alone.
 */
#ifndef X12_WALKING_H
#define X12_WALKING_H

#include "check.h"
#include "index.h"
#include "walk.h"

enum { WALKING_DEPTH = 10, WALKING_GUESSES = 256 };

struct level {
	uint16_t loop;
	uint16_t order;		/* as far as we are in it */
	uint32_t since;		/* the segment that began it */
	uint32_t hl;		/* HL01 of it; 0: it has none */
	uint32_t childless;	/* its HL04 says that none is below */
};

struct state {
	unsigned depth;		/* levels open; [0] is the set */
	int entered;
	uint32_t last;		/* ordinal of the last segment */
	uint16_t item;		/* of it */
	int placed;		/* 0: there was none yet */
	int64_t hl;		/* HL01 last seen */
	struct level level[WALKING_DEPTH];
	uint16_t count[INDEX_ITEMS];	/* of this turn of its loop */
};

struct x12_walk {
	struct state state;
	struct rules_delims delims;
	struct guess {		/* where a tag behind an item went */
		const struct index_item *item;
		uint32_t key;	/* of its tag */
		uint16_t after;	/* the item */
		uint16_t inner;	/* the innermost loop then */
		uint16_t up;	/* levels from it to the item's */
	} guess[WALKING_GUESSES];
	struct index index;
};

/* A place for a segment: an item of an open level; NULL: there is none. */
struct spot {
	const struct level *level;
	const struct index_item *item;
};

/* Where the segment may go: its innermost open level first. */
struct spot walking_find(struct x12_walk *, int tag,
    const struct x12_segment *);
/* The loop whose first segment was left out before this one. */
struct spot walking_find_implied(struct x12_walk *, int tag,
    const struct x12_segment *);

/*
 * Places the segment at the spot, or where its loop is implied, and says all
 * there is to say. 1: placed.
 */
int walking_say(struct x12_walk *, int tag, struct spot,
    const struct x12_segment *, struct check *);

/*
 * Takes in the HL just placed: HL01 counts up through the set, HL02 is the HL01
 * of the loop around, whose HL04 must not deny it. What is wrong, a bit each.
 */
unsigned walking_hierarchy(struct x12_walk *, const struct x12_segment *);
void walking_say_hierarchy(struct check *, unsigned wrong);

static inline struct level *
walking_innermost(struct x12_walk *w)
{
	return &w->state.level[w->state.depth - 1];
}

/* Moves to the spot: levels inside its own close, and it may open one. */
static inline void
walking_go(struct x12_walk *w, struct spot spot, uint32_t ordinal)
{
	struct state *state = &w->state;
	unsigned l = (unsigned)(spot.level - state->level);
	struct level *level = &state->level[l];

	if (spot.item->order > level->order)
		level->order = spot.item->order;
	state->depth = l + 1;
	state->item = (uint16_t)(spot.item - w->index.item);
	state->placed = 1;
	state->entered = spot.item->loop != INDEX_NONE;
	if (state->entered && state->depth < WALKING_DEPTH)
		state->level[state->depth++] =
		    (struct level){ spot.item->loop, 0, ordinal, 0, 0 };
}

/* Counts the segment at its spot, and begins to count in what it opens. */
static inline void
walking_tally(struct x12_walk *w, const struct index_item *item)
{
	uint16_t *count = &w->state.count[item - w->index.item];
	const struct index_loop *loop;

	if (*count < UINT16_MAX - 1)
		++*count;
	if (item->loop == INDEX_NONE)
		return;
	loop = &w->index.loop[item->loop];
	memset(&w->state.count[loop->item], 0,
	    loop->items * sizeof(w->state.count[0]));
	w->state.count[loop->item] = 1;	/* its trigger */
}

#endif
