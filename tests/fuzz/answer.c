/*
 * answer: the 999s and TA1s to any bytes (lib/x12/answer.h). What must hold:
 *
 * - the writer had no fault with them;
 * - the checker finds nothing wrong with them, up to the balances, and knows
 *   every segment;
 * - each interchange and each set that was read is counted;
 * - taken segment by segment and taken at once they are the same bytes;
 * - an answer is not answered, but for the TA1 that an ISA may ask for.
 */
#include <stdio.h>

#include "fuzz.h"
#include "../lib/x12/answer.h"
#include "text.h"

static void
found(void *arg, const struct x12_finding *f)
{
	(void)arg;
	fprintf(stderr, "answer: %s segment %u element %d: %s\n", f->tag,
	    f->ordinal, f->element, f->what);
	abort();
}

/* Good by its own grammar. */
static void
check(struct slice answer)
{
	struct x12_reader *r = x12_reader_of(answer);
	struct x12_checker *c = x12_checker_new(r, X12_LEVEL_BALANCE, found,
	    NULL);
	struct x12_place place;

	while (x12_checker_next(c, &place))
		assert(place.row != NULL);
	assert(!x12_reader_cut(r));
	x12_checker_free(c);
	x12_reader_free(r);
}

static void
keep(void *arg, struct slice bytes)
{
	text_add(arg, bytes.p, bytes.len);
}

/* As a program asks for it: the whole file. */
static struct text
at_once(struct slice bytes, enum x12_level level,
    const struct x12_answer_frame *frame, struct x12_answer_counts *counts)
{
	struct x12_reader *r = x12_reader_of(bytes);
	struct text out = TEXT_EMPTY;

	x12_answer_file(r, level, frame, keep, &out, counts);
	x12_reader_free(r);
	return out;
}

/* As a program asks for it that sees each segment, drained never. */
static struct text
by_segments(struct slice bytes, enum x12_level level,
    const struct x12_answer_frame *frame)
{
	struct x12_reader *r = x12_reader_of(bytes);
	struct x12_answer *a = x12_answer_new(level, frame);
	struct x12_checker *c = x12_checker_new(r, level, x12_answer_finding,
	    a);
	struct text out = TEXT_EMPTY;
	struct x12_place place;

	while (x12_checker_next(c, &place))
		x12_answer_segment(a, &place, x12_reader_delims(r));
	x12_answer_finish(a);
	assert(x12_answer_fault(a) == NULL);
	keep(&out, x12_answer_bytes(a));
	x12_checker_free(c);
	x12_answer_free(a);
	x12_reader_free(r);
	return out;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	static const enum x12_level levels[] = { X12_LEVEL_BALANCE,
		X12_LEVEL_ENVELOPE, X12_LEVEL_ELEMENTS, X12_LEVEL_STRUCTURE };
	struct x12_answer_frame frame = { "2026-01-06", "07:30",
		n % 3 ? 1 : 999999999, n % 5 ? 1 : 999999999, n % 2 };
	enum x12_level level = levels[n % 4];
	struct x12_answer_counts counts, again;
	struct text out, same, more;

	out = at_once(fuzz_bytes(p, n), level, &frame, &counts);
	same = by_segments(fuzz_bytes(p, n), level, &frame);
	assert(slice_eq(text_slice(&out), text_slice(&same)));
	assert(counts.accepted >= 0 && counts.rejected >= 0 &&
	    counts.isas >= 0 && (counts.isas > 0) == (out.len > 0));
	if (out.len > 0)
		check(text_slice(&out));
	more = at_once(text_slice(&out), level, &frame, &again);
	assert(more.len == 0 && again.accepted == 0 && again.rejected == 0);
	free(out.p);
	free(same.p);
	free(more.p);
	return 0;
}
