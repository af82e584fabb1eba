/*
 * x12 answering: the answer's inside, for answer.c and answer_set.c alone.
 */
#ifndef X12_ANSWERING_H
#define X12_ANSWERING_H

#include "answer.h"
#include "writer.h"

enum {
	ANSWERING_SEGMENTS = 100,	/* IK3 a set; the set is R anyway */
	ANSWERING_KEPT = 400,		/* findings a set */
	ANSWERING_VALUE = 100,		/* IK404 and its NUL */
};

/* Findings with one ordinal, in the order they are said. */
enum rank {
	BEFORE,			/* missing before the segment */
	SEGMENT, ELEMENT,	/* about it */
	AFTER,			/* missing after it, the last one */
};

/* A finding as IK3 and IK4 say it. */
struct told {
	uint32_t ordinal;
	enum rank rank;
	unsigned came;		/* in the order of telling */
	char tag[4], loop[5], code[4];
	int element, component, repetition, number;
	char value[ANSWERING_VALUE];	/* "": none, or not to be said */
	const char *unit;	/* CTX01-1: "CLM01"; NULL: in none */
	char unit_value[36];
};

/* The stretch of a set that has a name of its own: a claim, an inquiry. */
struct unit {
	const char *name;	/* NULL: none so far */
	uint32_t from, until;	/* ordinals; until 0: we are in it */
	int depth;
	char loop[8], value[36];
};

struct answer_set {
	int number;		/* x12_place's; 0: none */
	int named;		/* its ST was seen */
	char st01[4], st02[10], st03[36], kind[16];
	unsigned codes;		/* IK502, by answer_set_code() */
	uint32_t last;		/* ordinal of the last segment seen */
	struct unit unit;
	unsigned n, settled;	/* told, and of them with value and unit */
	struct told told[ANSWERING_KEPT];
};

/* Empty, and of this number. */
void answer_set_start(struct answer_set *, int number);
/* A code of IK502: "4". */
void answer_set_code(struct answer_set *, const char *code);
/* A finding of a segment or an element of it. */
void answer_set_finding(struct answer_set *, const struct x12_finding *);
void answer_set_segment(struct answer_set *, const struct x12_place *,
    struct x12_delims);
/* AK2 to IK5. 1 if it is accepted. */
int answer_set_write(struct answer_set *, enum x12_level, struct x12_writer *);

/*
 * v as a text of min to max characters that an answer can hold: printable, not
 * blank, without its separators. 0, and "" in to, if it is none. to is of max +
 * 1 bytes.
 */
int answering_text(struct slice v, size_t min, size_t max, char *to);

/* A tag of two or three characters, '?' for one that cannot be said. */
const char *answering_tag(const char *tag, char to[4]);
/* A number, "" if it is not from 1 to most. */
const char *answering_number(int number, int most, char to[16]);
/* ST02 of four to nine characters. 0 if it had to be made fit. */
int answering_set_number(struct slice number, char to[10]);
/* ISA06, blank if it is unfit; ISA05, "ZZ" if it is none. */
void answering_id(struct slice id, char to[16]);
void answering_qualifier(struct slice, char to[3]);
/* ISA09 and ISA10; if they are none, instead's day and midnight. */
void answering_moment(struct slice date, struct slice time,
    const char *instead, char d6[7], char hhmm[5]);
/* GS02 or GS03 of ours: theirs, else what the ISA has, else no one's. */
void answering_party(struct slice theirs, const char *isa, char to[16]);

/* A set of codes as bits by their place in list, which ends with NULL. */
unsigned answering_bit(const char *const *list, const char *code);
/* The first five of them, in the list's order; the rest of to NULL. */
enum { ANSWERING_CODES = 5 };
void answering_codes(const char *const *list, unsigned bits,
    const char *to[ANSWERING_CODES]);

#endif
