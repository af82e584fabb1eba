/*
 * x12 envelope: do ISA, GS and ST agree with their IEA, GE and SE? One for a
 * file; the caller gives it every segment the reader gives him.
 * Source: ASC X12 TR3 appendix C; domain/x12-envelopes.md 10.
 */
#ifndef X12_ENVELOPE_H
#define X12_ENVELOPE_H

#include "walk.h"

/*
 * Control numbers met: a run of ascending ones, as nearly all senders count, and
 * as many others; beyond these a repeated one is not seen.
 */
struct x12_numbers {
	int64_t first, last;	/* of the run; 0: there is none */
	unsigned others;
	uint64_t other[64];
};

struct x12_envelope {
	int depth;		/* 0 outside, 1 in an ISA, 2 a GS, 3 a set */
	char isa13[16], gs06[16], st02[16];
	int64_t groups, sets;	/* so far, in this ISA and this GS */
	struct x12_numbers group_numbers, set_numbers;	/* of these */
};

void x12_envelope_start(struct x12_envelope *);

/*
 * Before an ISA, GS or ST is given: the trailers it shows to be missing, told
 * while what they were to close is still what we are in. Others pass.
 */
void x12_envelope_leave(struct x12_envelope *, const struct x12_segment *,
    x12_report *, void *arg);
/*
 * Reports what is wrong with an envelope segment and its place; others pass.
 * finding.loop says whose code it is: "ISA" a TA105, "GS" an AK905, "ST" an
 * IK502; for one of an element ("ISA", element > 0) an IK403.
 */
void x12_envelope_segment(struct x12_envelope *, const struct x12_segment *,
    struct x12_delims, x12_report *, void *arg);
/* At the end of the file: trailers that did not come. */
void x12_envelope_finish(struct x12_envelope *, x12_report *, void *arg);

/* The elements of an ISA, TA1, GS, GE or IEA alone. */
void x12_envelope_elements(const struct x12_segment *, struct x12_delims,
    x12_report *, void *arg);
/* Their SEG row, NULL for another tag. */
const struct x12_row *x12_envelope_row(const struct x12_segment *);

#endif
