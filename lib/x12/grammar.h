/*
 * x12 grammar: a transaction as a table, in the guide's order, so that a person
 * with the guide beside it checks it in one reading. One table a transaction
 * tells which loop a segment is in, checks what comes in, and checks every byte
 * we send.
 *
 * A table is an array of rows. Its first SEG rows belong to the set itself
 * (loop ""). A LOOP row opens a loop with its depth, 1 for a loop of the set;
 * the SEG row after it is the loop's trigger. EL, COMP, NOTE and WHEN rows
 * follow their SEG, in order of position. Neighbouring rows of one tag may come
 * in any order, as the standard has it; so may neighbouring loops with triggers
 * of one tag.
 *
 *	LOOP(2, "2100", 'R', 0, "claim payment")
 *	SEG("CLP", NULL, 'R', 1, "claim payment")
 *	EL(1, 'R', AN, 1, 38, NULL, "patient control number")
 *
 * BACK(1) returns to the loop open at depth 1 for segments after its child
 * loops; SAME(3, "2300") says that the loop given elsewhere may stand here too.
 * The facts are the guide's; the words are ours. rows.h has the macros.
 */
#ifndef X12_GRAMMAR_H
#define X12_GRAMMAR_H

enum x12_row_kind {
	X12_END, X12_LOOP, X12_SEG, X12_EL, X12_COMP, X12_NOTE, X12_WHEN,
	X12_BACK, X12_SAME,
};

enum x12_type {
	X12_AN, X12_ID, X12_N0, X12_N2, X12_R, X12_DT, X12_TM, X12_B,
	X12_COMPOSITE,
};

struct x12_row {
	enum x12_row_kind kind;
	int position;		/* LOOP, BACK, SAME: depth; EL, COMP: 1-based */
	/*
	 * LOOP, SAME: "2010AA"; SEG: the tag. NOTE: a syntax note of the
	 * standard, P R E C or L and the positions ("P0304"), or F and two
	 * ("F0203": element 3 is written as element 2 says). WHEN: "2=1:4"
	 * element 2 being 1 requires element 4; "2=2:!4" forbids it.
	 */
	const char *id;
	/*
	 * SEG: the codes that tell it from its namesakes, "element:codes" such
	 * as "1:85" or "1:ABK BK" (of a composite its first component); NULL
	 * when the tag does. EL, COMP: allowed codes, separated by blanks; a
	 * blank within one is written '_'. NULL: any value.
	 */
	const char *codes;
	char usage;		/* 'R' required, 'S' situational, 'N' no use */
	enum x12_type type;
	unsigned min, max;	/* lengths */
	unsigned repeat;	/* but COMP: most times; 0: no limit */
	const char *name;	/* plain words */
};

struct x12_grammar {
	const char *kind;	/* "835" */
	const char *st01;
	const char *gs01;
	const char *version;	/* "005010X221A1", as we write it */
	const char *version_stem; /* "005010X221": what is read as this */
	const struct x12_row *rows; /* ends with an X12_END row */
};

extern const struct x12_grammar x12_grammar_270;
extern const struct x12_grammar x12_grammar_271;
extern const struct x12_grammar x12_grammar_276;
extern const struct x12_grammar x12_grammar_277;
extern const struct x12_grammar x12_grammar_277ca;
extern const struct x12_grammar x12_grammar_835;
extern const struct x12_grammar x12_grammar_837d;
extern const struct x12_grammar x12_grammar_837i;
extern const struct x12_grammar x12_grammar_837p;
extern const struct x12_grammar x12_grammar_997;
extern const struct x12_grammar x12_grammar_999;
extern const struct x12_grammar x12_grammar_ta1;
/* ISA, TA1, GS, GE, IEA: for envelope.h; it belongs to no kind. */
extern const struct x12_grammar x12_grammar_envelope;

/* By kind, NULL if there is none. */
const struct x12_grammar *x12_grammar_of(const char *kind);

#endif
