/*
 * grammar_ta1: the envelopes, and the interchange acknowledgment that stands
 * between them. Source: X12.5, X12.6; ASC X12 TR3 appendix C;
 * domain/x12-envelopes.md 2, 3, 7.
 */
#include "rows.h"

#define TA1 \
	SEG("TA1", NULL, 'S', 0, "interchange acknowledged") \
	EL(1, 'R', N0, 9, 9, NULL, "interchange control number") \
	EL(2, 'R', DT, 6, 6, NULL, "date of the interchange") \
	EL(3, 'R', TM, 4, 4, NULL, "time of the interchange") \
	EL(4, 'R', ID, 1, 1, "A E R", "answer") \
	EL(5, 'R', ID, 3, 3, "000 001 002 003 004 005 006 007 008 009 010 " \
	    "011 012 013 014 015 016 017 018 019 020 021 022 023 024 025 " \
	    "026 027 028 029 030 031", "note")

static const struct x12_row ta1[] = {
	TA1
	ROWS_END
};

const struct x12_grammar x12_grammar_ta1 = {
	.kind = "TA1", .st01 = "", .gs01 = "",
	.version = "", .version_stem = "",
	.rows = ta1,
};

/* The ISA's padded texts and separators are of type B: taken as they are. */
static const struct x12_row envelope[] = {
	SEG("ISA", NULL, 'R', 1, "beginning of the interchange")
	EL(1, 'R', ID, 2, 2, "00 03", "kind of authorization")
	EL(2, 'R', B, 10, 10, NULL, "authorization")
	EL(3, 'R', ID, 2, 2, "00 01", "kind of security")
	EL(4, 'R', B, 10, 10, NULL, "security")
	EL(5, 'R', ID, 2, 2, "01 14 20 27 28 29 30 33 ZZ", "kind of sender id")
	EL(6, 'R', B, 15, 15, NULL, "sender")
	EL(7, 'R', ID, 2, 2, "01 14 20 27 28 29 30 33 ZZ",
	    "kind of receiver id")
	EL(8, 'R', B, 15, 15, NULL, "receiver")
	EL(9, 'R', DT, 6, 6, NULL, "date")
	EL(10, 'R', TM, 4, 4, NULL, "time")
	EL(11, 'R', B, 1, 1, NULL, "repetition separator")
	EL(12, 'R', ID, 5, 5, "00501", "version")
	EL(13, 'R', N0, 9, 9, NULL, "control number")
	EL(14, 'R', ID, 1, 1, "0 1", "acknowledgment requested")
	EL(15, 'R', ID, 1, 1, "P T", "production or test")
	EL(16, 'R', B, 1, 1, NULL, "component separator")
	TA1
	SEG("GS", NULL, 'S', 0, "beginning of the group")
	EL(1, 'R', ID, 2, 2, NULL, "kind of group")
	EL(2, 'R', AN, 2, 15, NULL, "sender")
	EL(3, 'R', AN, 2, 15, NULL, "receiver")
	EL(4, 'R', DT, 8, 8, NULL, "date")
	EL(5, 'R', TM, 4, 8, NULL, "time")
	EL(6, 'R', N0, 1, 9, NULL, "control number")
	EL(7, 'R', ID, 1, 2, "X T", "agency")
	EL(8, 'R', AN, 1, 12, NULL, "version")
	SEG("GE", NULL, 'S', 0, "end of the group")
	EL(1, 'R', N0, 1, 6, NULL, "number of sets")
	EL(2, 'R', N0, 1, 9, NULL, "control number")
	SEG("IEA", NULL, 'R', 1, "end of the interchange")
	EL(1, 'R', N0, 1, 5, NULL, "number of groups")
	EL(2, 'R', N0, 9, 9, NULL, "control number")
	ROWS_END
};

const struct x12_grammar x12_grammar_envelope = {
	.kind = "", .st01 = "", .gs01 = "",
	.version = "", .version_stem = "",
	.rows = envelope,
};
