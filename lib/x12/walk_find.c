/*
 * walk find: the place of a segment among the loops that are open.
 */
#include "walking.h"

/*
 * From the innermost level outward: the first item that fits from where the
 * level is onward; else the first that fits at all, but not past a level that
 * has such segments with other codes. (A claim's date on a service line is a
 * line's date with a wrong code: to go back to the claim for it would give the
 * line's CAS to the claim.)
 */
struct spot
walking_find(struct x12_walk *w, int tag, const struct x12_segment *s)
{
	const struct index *x = &w->index;
	struct index_probe probe = { .segment = s,
		.separator = w->delims.component };
	struct spot back = { NULL, NULL };
	int settled = 0;

	for (unsigned l = w->state.depth; l-- > 0;) {
		const struct level *level = &w->state.level[l];
		unsigned i = x->loop[level->loop].by_tag[tag];
		int here = i != INDEX_NONE;

		for (; i != INDEX_NONE; i = x->item[i].next) {
			const struct index_item *item = &x->item[i];

			if (!index_match(x, item, &probe))
				continue;
			if (item->order >= level->order)
				return (struct spot){ level, item };
			if (!settled)
				back = (struct spot){ level, item };
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
struct spot
walking_find_implied(struct x12_walk *w, int tag, const struct x12_segment *s)
{
	const struct index *x = &w->index;
	struct index_probe probe = { .segment = s,
		.separator = w->delims.component };

	for (unsigned l = w->state.depth; l-- > 0;) {
		const struct level *level = &w->state.level[l];
		const struct index_loop *loop = &x->loop[level->loop];
		unsigned end = loop->item + loop->items;

		for (unsigned i = loop->item; i < end; i++) {
			unsigned child = x->item[i].loop;
			unsigned inner = child == INDEX_NONE ? INDEX_NONE :
			    x->loop[child].by_tag[tag];

			if (inner != INDEX_NONE &&
			    x->item[inner].loop != INDEX_NONE &&
			    index_match(x, &x->item[inner], &probe))
				return (struct spot){ level, &x->item[i] };
		}
	}
	return (struct spot){ NULL, NULL };
}
