/*
 * x12 walk: which loop is a segment in, and what is wrong with it by the
 * grammar. No allocation after new; the state is a small stack of loops.
 *
 * A segment is looked for in the loop we are in, then among its child loops,
 * then in the loops around it, each first from where we are onward and only
 * then backward (out of order).
 */
#ifndef X12_WALK_H
#define X12_WALK_H

#include "grammar.h"
#include "reader.h"

/* A finding as 999 names it (IK304 or IK403 code), with words for a person. */
struct x12_finding {
	uint32_t ordinal;	/* segment in its set */
	int64_t offset;
	char tag[4];
	char loop[8];
	int element, component;	/* 0: the segment, the element */
	char code[4];		/* IK304 if element is 0, else IK403 */
	char what[160];		/* no value in it, only shapes */
};
typedef void x12_report(void *arg, const struct x12_finding *);

struct x12_walk;
struct x12_walk *x12_walk_new(const struct x12_grammar *);
void x12_walk_free(struct x12_walk *);
/* Before each ST. */
void x12_walk_start(struct x12_walk *);

/*
 * Where the segment belongs. 1: placed; 0: not in this grammar or misplaced
 * (the walk stays where it was; a finding if report is not NULL). Without
 * report only loops are told, and nothing else is checked: a set is walked
 * either with or without, not by turns.
 */
int x12_walk_segment(struct x12_walk *, const struct x12_segment *,
    struct x12_delims, x12_report *report, void *arg);
/* After the SE: what was required and did not come. */
void x12_walk_finish(struct x12_walk *, x12_report *report, void *arg);
/*
 * The same, of the loops alone that segment `ordinal` or a later one began and
 * that are still open; they stay open. So a stretch (a claim) can be asked if
 * it is complete.
 */
void x12_walk_due(const struct x12_walk *, uint32_t ordinal,
    x12_report *report, void *arg);

/* The loop of the last placed segment: "2110"; "" for a header without one. */
const char *x12_walk_loop(const struct x12_walk *);
/* 1 if the last placed segment began a new turn of its loop. */
int x12_walk_entered(const struct x12_walk *);

/* To try a stretch and take it back: the state is copied out and in. */
size_t x12_walk_state_size(const struct x12_walk *);
void x12_walk_save(const struct x12_walk *, void *state);
void x12_walk_restore(struct x12_walk *, const void *state);

#endif
