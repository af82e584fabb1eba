/*
 * x12 answer: what a receiver answers to a file of interchanges: for each
 * functional group an implementation acknowledgment (999, 005010X231A1), for an
 * interchange that asks for it or is wrong itself a TA1. Constant memory: a
 * set's answer is written when the set ends.
 *
 * For each interchange read there is one of 999s, sender and receiver swapped,
 * a group and a set for each of its groups; then one with the TA1, if any.
 * Groups of acknowledgments (FA) and interchanges of nothing but TA1s are not
 * answered, nor is what stands in no interchange. What cannot be said in the
 * answer's own separators (* : ^ ~), lengths and types is left out, or made fit
 * where something must stand: the answer is good by its own grammar whatever
 * was read.
 *
 * A set is accepted (A) or rejected (R), never A with errors. One whose kind
 * has no grammar here is rejected as not supported, if more than envelopes were
 * asked for: what was not judged is not called good. A group whose trailer is
 * missing or wrong is rejected whole. A TA1 says R where the interchange's
 * control structure is broken, E where an element of its ISA or a GS is wrong
 * and it could be read all the same. Of an interchange with a TA1 R nothing
 * counts, whatever the 999s before it say.
 * Source: ASC X12 TR3 005010X231A1 and its appendix C (TA1); X12's answer to
 * request for interpretation 2293; domain/acks-and-status.md 2,
 * domain/x12-envelopes.md 7.
 */
#ifndef X12_ANSWER_H
#define X12_ANSWER_H

#include "checker.h"

/* Numbers and time are the caller's. */
struct x12_answer_frame {
	const char *date;	/* 'YYYY-MM-DD' */
	const char *time;	/* 'HH:MM' */
	/* 1 .. 999,999,999: of the first; after the last comes 1 again */
	int64_t interchange, group;
	int newline;		/* a '\n' after each segment */
};

struct x12_answer_counts {
	int64_t interchanges;	/* answered: none without any ISA */
	int64_t accepted, rejected;	/* sets */
	int64_t frames;	/* groups and interchanges wrong themselves */
	/* written: the caller's next control numbers are so many on */
	int64_t isas, groups;
};

struct x12_answer;

/* level: the checker's, by which a set without a grammar is accepted or not. */
struct x12_answer *x12_answer_new(enum x12_level,
    const struct x12_answer_frame *);
void x12_answer_free(struct x12_answer *);

/* An x12_report: the checker's findings, with the answer as arg. */
void x12_answer_finding(void *answer, const struct x12_finding *);
/* After each x12_checker_next() that gave a place. */
void x12_answer_segment(struct x12_answer *, const struct x12_place *,
    struct x12_delims);
/* After the last. */
void x12_answer_finish(struct x12_answer *);

/* What has been written and not yet drained. */
struct slice x12_answer_bytes(const struct x12_answer *);
void x12_answer_drain(struct x12_answer *);
const struct x12_answer_counts *x12_answer_counts(const struct x12_answer *);
/* The writer's, NULL always: for tests. */
const struct fault *x12_answer_fault(const struct x12_answer *);

/* The whole of what the reader has; write takes the bytes as they come. */
typedef void x12_answer_write(void *arg, struct slice bytes);
void x12_answer_file(struct x12_reader *, enum x12_level,
    const struct x12_answer_frame *, x12_answer_write *, void *arg,
    struct x12_answer_counts *);

#endif
