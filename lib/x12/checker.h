/*
 * x12 checker: a stream of interchanges judged by the grammars of what is in
 * them. Segment after segment, each with its loop; what is wrong is told and
 * reading goes on. Constant memory, no allocation a segment.
 *
 * A set whose kind has no grammar here (834, 850) is read and its envelope
 * judged, no more: kind says what it is. One of another version of a guide
 * (4010) is told, and judged by the grammar there is.
 */
#ifndef X12_CHECKER_H
#define X12_CHECKER_H

#include "walk.h"

struct x12_checker;

/*
 * Judges what the reader has, up to level; findings go to report before the
 * segment is returned (those of a whole, such as a balance, when it is
 * complete, with the ordinal and offset of the segment they are about). The
 * reader is the caller's, and outlives it. X12_LEVEL_NONE or a NULL report:
 * places only.
 */
struct x12_checker *x12_checker_new(struct x12_reader *, enum x12_level,
    x12_report *report, void *arg);
void x12_checker_free(struct x12_checker *);

/*
 * 1: *place is the next segment's. 0: the end, and all findings are told. What
 * the reader could not read as a segment is a finding and passed over.
 */
int x12_checker_next(struct x12_checker *, struct x12_place *);

/* All there is, to the end, for the findings alone: a little quicker. */
void x12_checker_run(struct x12_checker *);

/* "2000A/2010AA", "" in no loop. Returns buf. */
const char *x12_checker_path(const struct x12_checker *, char *buf,
    size_t size);

/* "envelope", "structure", "elements", "balance" as a level; -1: none. */
int x12_level_of(const char *word);

/* What to do about a finding: one phrase, "" where there is no telling. */
const char *x12_finding_remedy(const struct x12_finding *);

#endif
