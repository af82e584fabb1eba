/*
 * grammar_997: functional acknowledgment, the 999's forerunner. Source: X12's
 * 997 of 004010, as the public map of pyx12 has it, and of 005010, as the 999
 * took it over (grammar_999.c); domain/acks-and-status.md 2. One table reads
 * both: what only the later has (AK103, AK203, ST03, errors 12 and 13) is
 * situational. The loops are called as in the 999.
 */
#include "rows.h"

#define SEGMENT_ERRORS "1 2 3 4 5 6 7 8"
#define ELEMENT_ERRORS "1 2 3 4 5 6 7 8 9 10 12 13"
#define SET_ERRORS "1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18 19 23 24 25 26 27"
#define GROUP_ERRORS "1 2 3 4 5 6 10 11 12 13 14 15 16 17 18 19 23 24 25 26"

static const struct x12_row rows[] = {
	SEG("ST", NULL, 'R', 1, "beginning of the set")
	EL(1, 'R', ID, 3, 3, "997", "transaction")
	EL(2, 'R', AN, 4, 9, NULL, "control number")
	EL(3, 'S', AN, 1, 35, NULL, "guide")
	SEG("AK1", NULL, 'R', 1, "group acknowledged")
	EL(1, 'R', ID, 2, 2, NULL, "kind of group")
	EL(2, 'R', N0, 1, 9, NULL, "group control number")
	EL(3, 'S', AN, 1, 12, NULL, "version of the group")

	LOOP(1, "2000", 'S', 0, "set acknowledged")
	SEG("AK2", NULL, 'R', 1, "set acknowledged")
	EL(1, 'R', ID, 3, 3, NULL, "transaction")
	EL(2, 'R', AN, 4, 9, NULL, "control number")
	EL(3, 'S', AN, 1, 35, NULL, "guide")
	LOOP(2, "2100", 'S', 0, "segment in error")
	SEG("AK3", NULL, 'R', 1, "segment in error")
	EL(1, 'R', ID, 2, 3, NULL, "segment tag")
	EL(2, 'R', N0, 1, 10, NULL, "segment's place in the set")
	/* Four by the standard; its senders name loops such as 2010AA. */
	EL(3, 'S', AN, 1, 6, NULL, "loop")
	EL(4, 'S', ID, 1, 3, SEGMENT_ERRORS, "error")
	SEG("AK4", NULL, 'S', 99, "element in error")
	EL(1, 'R', COMPOSITE, 0, 0, NULL, "place in the segment")
	COMP(1, 'R', N0, 1, 2, NULL, "element")
	COMP(2, 'S', N0, 1, 2, NULL, "component")
	COMP(3, 'S', N0, 1, 4, NULL, "repetition")
	EL(2, 'S', N0, 1, 4, NULL, "element number")
	EL(3, 'R', ID, 1, 3, ELEMENT_ERRORS, "error")
	EL(4, 'S', AN, 1, 99, NULL, "copy of the value")

	BACK(1)
	SEG("AK5", NULL, 'R', 1, "what became of the set")
	EL(1, 'R', ID, 1, 1, "A E M R W X", "answer")
	EL(2, 'S', ID, 1, 3, SET_ERRORS, "error")
	EL(3, 'S', ID, 1, 3, SET_ERRORS, "second error")
	EL(4, 'S', ID, 1, 3, SET_ERRORS, "third error")
	EL(5, 'S', ID, 1, 3, SET_ERRORS, "fourth error")
	EL(6, 'S', ID, 1, 3, SET_ERRORS, "fifth error")

	BACK(0)
	SEG("AK9", NULL, 'R', 1, "what became of the group")
	EL(1, 'R', ID, 1, 1, "A E M P R W X", "answer")
	EL(2, 'R', N0, 1, 6, NULL, "sets by the group's trailer")
	EL(3, 'R', N0, 1, 6, NULL, "sets received")
	EL(4, 'R', N0, 1, 6, NULL, "sets accepted")
	EL(5, 'S', ID, 1, 3, GROUP_ERRORS, "error")
	EL(6, 'S', ID, 1, 3, GROUP_ERRORS, "second error")
	EL(7, 'S', ID, 1, 3, GROUP_ERRORS, "third error")
	EL(8, 'S', ID, 1, 3, GROUP_ERRORS, "fourth error")
	EL(9, 'S', ID, 1, 3, GROUP_ERRORS, "fifth error")
	SE
	ROWS_END
};

const struct x12_grammar x12_grammar_997 = {
	.kind = "997", .st01 = "997", .gs01 = "FA",
	.version = "005010", .version_stem = "005010",
	.rows = rows,
};
