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

/*
 * How deep is judged; each level has those before it in it. WEDI SNIP's types
 * 0, 1 and 2 without and with their elements, and 3.
 */
enum x12_level {
	X12_LEVEL_NONE,
	X12_LEVEL_ENVELOPE,		/* interchanges, groups, sets; counts */
	X12_LEVEL_STRUCTURE,		/* segments and loops: place, order, number */
	X12_LEVEL_ELEMENTS,	/* types, lengths, codes, syntax notes */
	X12_LEVEL_BALANCE,		/* amounts that must add up */
};

/* A finding as 999 names it (IK304 or IK403 code), with words for a person. */
struct x12_finding {
	enum x12_level level;
	int interchange, group, set;	/* by the checker, as x12_place */
	uint32_t ordinal;	/* segment in its set */
	int64_t offset;
	char tag[4];
	char loop[8];	/* at level ENVELOPE: "ISA", "GS", "ST" (envelope.h) */
	int element, component;	/* 0: the segment, the element */
	int repetition;		/* of the element, from 2; 0: the first */
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
/* Its SEG row; NULL when there is none placed. */
const struct x12_row *x12_walk_row(const struct x12_walk *);
/* Loops open around it, and their path: "2000A/2010AA". Returns buf. */
int x12_walk_depth(const struct x12_walk *);
const char *x12_walk_path(const struct x12_walk *, char *buf, size_t size);
/* 1 if the last placed segment began a new turn of its loop. */
int x12_walk_entered(const struct x12_walk *);

/* Where a segment stands. */
struct x12_place {
	const struct x12_segment *segment;
	/*
	 * Its SEG row: names of it and its elements. NULL: its set has no
	 * grammar, or the grammar no place for it.
	 */
	const struct x12_row *row;
	const char *kind;	/* of its set: "835"; "" outside of sets */
	const char *loop;	/* "2110"; "" for the set itself or outside */
	int depth;		/* loops around it; 0 in none */
	int entered;		/* it begins a turn of its loop */
	int interchange, group, set;	/* of the file, from 1; 0: in none */
};

/* Fills in row, loop, depth and entered of a segment that was placed or not. */
void x12_walk_tell(const struct x12_walk *, int placed, struct x12_place *);

/* To try a stretch and take it back: the state is copied out and in. */
size_t x12_walk_state_size(const struct x12_walk *);
void x12_walk_save(const struct x12_walk *, void *state);
void x12_walk_restore(struct x12_walk *, const void *state);

#endif
