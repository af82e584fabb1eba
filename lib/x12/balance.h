/*
 * x12 balance: the amounts of a claim or a payment that must add up. Fed each
 * placed segment of a set; what does not add up is told when the
 * line, claim or set is complete. Constant memory.
 *
 * 835: a line's charge is its payment and its adjustments; a claim's charge its
 * payment and all adjustments, and the sum of its lines' charges if it has
 * lines; the payment (BPR02) is the claims' less the provider adjustments.
 * 837: a claim's charge is the sum of its lines'. By each other payer's
 * decision, a line's charge is what he paid for it and adjusted; what he paid
 * (AMT*D) is what he paid for the lines less his adjustments of the claim.
 * Source: TR3 005010X221 1.10.2.1, 005010X222 1.4.4; domain/835.md 4,
 * domain/837.md 7.
 */
#ifndef X12_BALANCE_H
#define X12_BALANCE_H

#include "walk.h"

enum { BALANCE_PAYERS = 10 };	/* of a claim; 2320 has no more turns */

/* What an equation is about, in cents. */
struct balance {
	uint32_t ordinal;	/* the segment that opened it; 0: not open */
	int64_t offset;
	uint32_t key;		/* of its tag */
	const char *loop;	/* the grammar's */
	int64_t charge, paid, adjusted, lines;
	int has_lines;
	int spoilt;		/* an amount in it is none: not judged */
};

/* Another payer's decision on a claim. */
struct balance_payer {
	char id[84];		/* NM109, as SVD01 has it */
	struct balance claim;	/* paid: AMT*D; adjusted: 2320; lines: SVD02 */
	struct balance line;	/* of the line in hand */
	int has_paid, has_adjusted;
	int bundled;		/* the line in hand, into another */
};

struct x12_balance {
	int family;		/* 835, 837; 0: nothing adds up in it */
	struct balance set, claim, line;
	struct balance_payer payer[BALANCE_PAYERS];
	int payers;		/* of this claim */
	int decided;		/* whose SVD was the last, from 1; 0: none */
	x12_report *report;	/* of the segment in hand */
	void *arg;
};

/* Before each ST. */
void x12_balance_start(struct x12_balance *, const char *kind);
/* The segment is the one that walk has placed last. */
void x12_balance_segment(struct x12_balance *, const struct x12_segment *,
    const struct x12_walk *, x12_report *, void *arg);
/* Of the claim in hand, as if it ended here; it goes on. */
void x12_balance_due(const struct x12_balance *, x12_report *, void *arg);
/* After the SE. */
void x12_balance_finish(struct x12_balance *, x12_report *, void *arg);

#endif
