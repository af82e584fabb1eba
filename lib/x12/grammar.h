/*
 * x12 grammar: a transaction as a table, in the guide's order, so that a person
 * with the guide beside it checks it in one reading. One table a transaction tells the
 * reader which loop a segment is in, checks what comes in, and checks every byte we send.
 *
 * A table is an array of rows. A LOOP row opens a loop (with its depth: a
 * child is one deeper than its parent); SEG rows follow in the loop's order, the
 * first of them being the loop's trigger; EL and COMP rows follow their SEG.
 *
 *	LOOP(1, "2100", 'S', 0, "Claim Payment Information")
 *	SEG("CLP", NULL, 'R', 1, "Claim payment information")
 *	EL(1, 'R', AN, 1, 38, NULL, "Patient control number")
 *
 * Facts are the guide's; the words are ours.
 */
#ifndef X12_GRAMMAR_H
#define X12_GRAMMAR_H

enum x12_row_kind {
	X12_END, X12_LOOP, X12_SEG, X12_EL, X12_COMP, X12_NOTE, X12_WHEN,
};

enum x12_type {
	X12_AN, X12_ID, X12_N0, X12_N2, X12_R, X12_DT, X12_TM, X12_B, X12_COMPOSITE,
};

struct x12_row {
	enum x12_row_kind kind;
	int position;		/* LOOP: depth; EL, COMP: 1-based position */
	const char *id;		/* LOOP: "2010AA"; SEG: tag; NOTE: "P0304"; WHEN: condition */
	/*
	 * SEG: qualifier codes of the element that tells it from its namesakes,
	 * "element:codes", such as "1:85" or "1:ABK BK"; NULL when the tag does.
	 * EL, COMP: allowed codes, space separated; NULL: any value.
	 */
	const char *codes;
	char usage;		/* 'R' required, 'S' situational, 'N' not used */
	enum x12_type type;
	unsigned min, max;	/* lengths */
	unsigned repeat;	/* LOOP, SEG, EL: most times; 0: no limit */
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

extern const struct x12_grammar x12_grammar_835;
extern const struct x12_grammar x12_grammar_837p;
extern const struct x12_grammar x12_grammar_999;
extern const struct x12_grammar x12_grammar_ta1;

/* By kind, NULL if there is none. */
const struct x12_grammar *x12_grammar_of(const char *kind);

#endif
