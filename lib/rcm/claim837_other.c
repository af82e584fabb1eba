/*
 * claim837_other: loops 2320 to 2330B, another payer of the visit.
 * domain/837.md section 7.
 */
#include "claim837_part.h"

/* Columns of build-other. */
enum {
	O_N, O_RANK, O_RELATIONSHIP, O_GROUP, O_PLAN, O_MSP, O_FILING, O_LAST,
	O_FIRST, O_MIDDLE, O_SUFFIX, O_MEMBER, O_PAYER, O_PAYER_ID,
};

static void
other(struct claim837 *r, struct stmt *st)
{
	claim837_loop(r, "2320");
	x12_write(r->w, "SBR", db_text(st, O_RANK),
	    claim837_id(r, st, O_RELATIONSHIP), claim837_text(r, st, O_GROUP),
	    claim837_text(r, st, O_PLAN), claim837_id(r, st, O_MSP), NULL, NULL,
	    NULL, claim837_id(r, st, O_FILING), X12_ENDS);
	x12_write(r->w, "OI", NULL, NULL, "Y", NULL, NULL, "Y", X12_ENDS);
	claim837_loop(r, "2330A");
	x12_write(r->w, "NM1", "IL", "1", claim837_text(r, st, O_LAST),
	    claim837_text(r, st, O_FIRST), claim837_text(r, st, O_MIDDLE), NULL,
	    claim837_text(r, st, O_SUFFIX), "MI",
	    claim837_id(r, st, O_MEMBER), X12_ENDS);
	claim837_loop(r, "2330B");
	x12_write(r->w, "NM1", "PR", "2", claim837_text(r, st, O_PAYER), NULL,
	    NULL, NULL, NULL, "PI", claim837_text(r, st, O_PAYER_ID),
	    X12_ENDS);
}

void
claim837_others(struct claim837 *r)
{
	for (; merge_at(&r->other, r->n); merge_next(&r->other))
		other(r, r->other.st);
}
