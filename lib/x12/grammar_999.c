/*
 * grammar_999: implementation acknowledgment, 005010X231A1. Source: ASC X12 TR3
 * 005010X231 with errata A1, section 2.4; domain/acks-and-status.md 2; held
 * against the public maps of pyx12 and stupidedi.
 */
#include "rows.h"

#define SEGMENT_ERRORS "1 2 3 4 5 6 7 8 I4 I6 I7 I8 I9"
#define ELEMENT_ERRORS "1 2 3 4 5 6 7 8 9 10 12 13 I6 I9 I10 I11 I12 I13"
#define SET_ERRORS "1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18 19 23 24 25 26 " \
	"27 I5 I6"
#define GROUP_ERRORS "1 2 3 4 5 6 10 11 12 13 14 15 16 17 18 19 23 24 25 26"
#define ELEMENT_PLACE(position, use) \
	EL(position, use, COMPOSITE, 0, 0, NULL, "place in the segment") \
	COMP(1, 'R', N0, 1, 2, NULL, "element") \
	COMP(2, 'S', N0, 1, 2, NULL, "component") \
	COMP(3, 'S', N0, 1, 4, NULL, "repetition")
/* What else made the segment or element wrong. */
#define TRIGGER_PLACE \
	EL(2, 'R', ID, 2, 3, NULL, "segment tag") \
	EL(3, 'R', N0, 1, 10, NULL, "segment's place in the set") \
	EL(4, 'S', AN, 1, 4, NULL, "loop") \
	ELEMENT_PLACE(5, 'S') \
	EL(6, 'S', COMPOSITE, 0, 0, NULL, "element numbers") \
	COMP(1, 'R', N0, 1, 4, NULL, "element number") \
	COMP(2, 'S', N0, 1, 4, NULL, "component number")

static const struct x12_row rows[] = {
	SEG("ST", NULL, 'R', 1, "beginning of the set")
	EL(1, 'R', ID, 3, 3, "999", "transaction")
	EL(2, 'R', AN, 4, 9, NULL, "control number")
	EL(3, 'R', AN, 1, 35, "005010X231A1 005010X231", "guide")
	SEG("AK1", NULL, 'R', 1, "group acknowledged")
	EL(1, 'R', ID, 2, 2, NULL, "kind of group")
	EL(2, 'R', N0, 1, 9, NULL, "group control number")
	/* Required; but a group without a version is answered all the same. */
	EL(3, 'S', AN, 1, 12, NULL, "version of the group")

	LOOP(1, "2000", 'S', 0, "set acknowledged")
	SEG("AK2", NULL, 'R', 1, "set acknowledged")
	EL(1, 'R', ID, 3, 3, NULL, "transaction")
	EL(2, 'R', AN, 4, 9, NULL, "control number")
	EL(3, 'S', AN, 1, 35, NULL, "guide")
	LOOP(2, "2100", 'S', 0, "segment in error")
	SEG("IK3", NULL, 'R', 1, "segment in error")
	EL(1, 'R', ID, 2, 3, NULL, "segment tag")
	EL(2, 'R', N0, 1, 10, NULL, "segment's place in the set")
	EL(3, 'S', AN, 1, 4, NULL, "loop")
	EL(4, 'R', ID, 1, 3, SEGMENT_ERRORS, "error")
	SEG("CTX", "1:SITUATIONAL_TRIGGER", 'S', 9, "what triggered it")
	EL(1, 'R', COMPOSITE, 0, 0, NULL, "context")
	COMP(1, 'R', AN, 1, 35, "SITUATIONAL_TRIGGER", "kind of context")
	TRIGGER_PLACE
	SEG("CTX", NULL, 'S', 1, "whose it is")
	ELS(1, 'R', 10, COMPOSITE, 0, 0, NULL, "context")
	COMP(1, 'R', AN, 1, 35, NULL, "kind of context")
	COMP(2, 'R', AN, 1, 35, NULL, "value")
	LOOP(3, "2110", 'S', 0, "element in error")
	SEG("IK4", NULL, 'R', 1, "element in error")
	ELEMENT_PLACE(1, 'R')
	EL(2, 'S', N0, 1, 4, NULL, "element number")
	EL(3, 'R', ID, 1, 3, ELEMENT_ERRORS, "error")
	EL(4, 'S', AN, 1, 99, NULL, "copy of the value")
	SEG("CTX", NULL, 'S', 10, "what triggered it")
	EL(1, 'R', COMPOSITE, 0, 0, NULL, "context")
	COMP(1, 'R', AN, 1, 35, "SITUATIONAL_TRIGGER", "kind of context")
	TRIGGER_PLACE

	BACK(1)
	SEG("IK5", NULL, 'R', 1, "what became of the set")
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

const struct x12_grammar x12_grammar_999 = {
	.kind = "999", .st01 = "999", .gs01 = "FA",
	.version = "005010X231A1", .version_stem = "005010X231",
	.rows = rows,
};
