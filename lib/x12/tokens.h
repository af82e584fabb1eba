/*
 * x12 tokens: a run of bytes cut into segments and these into elements. Private
 * to lib/x12, and inline: it is the hot path of every load. A block of 64 bytes
 * becomes a word with a bit for each separator, terminator and newline in it;
 * cutting a segment is walking those bits, and what is left of a block stays
 * for the next segment. SSE2 makes the word wherever there is any (every
 * x86-64), plain C elsewhere and under -DX12_PORTABLE. Buffers are the reader's
 * business.
 */
#ifndef X12_TOKENS_H
#define X12_TOKENS_H

#include <stddef.h>
#include <stdint.h>

#include "codes.h"
#include "reader.h"

#if defined(__SSE2__) && !defined(X12_PORTABLE)
#include <emmintrin.h>
#endif

enum {
	TOKENS_BLOCK = 64,
	TOKENS_SLACK = TOKENS_BLOCK, /* bytes past the limit that may be read */
};

enum tokens_result {
	TOKENS_WHOLE,		/* a segment */
	TOKENS_MANY,		/* one with more elements than are kept */
	TOKENS_SHORT,		/* no terminator before the limit */
	TOKENS_WRAPPED,		/* a newline inside: for tokens_unwrap() */
};

struct tokens {
	struct x12_delims delims;
	const char *p, *limit;	/* what is left */
	const char *block;	/* the block in hand */
	uint64_t marks;		/* its bytes that matter, from p on */
};

#if defined(__SSE2__) && !defined(X12_PORTABLE)
static inline uint64_t
tokens_marks16(const char *p, const __m128i want[4])
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i a = _mm_or_si128(_mm_cmpeq_epi8(v, want[0]),
	    _mm_cmpeq_epi8(v, want[1]));
	__m128i b = _mm_or_si128(_mm_cmpeq_epi8(v, want[2]),
	    _mm_cmpeq_epi8(v, want[3]));

	return (uint64_t)(unsigned)_mm_movemask_epi8(_mm_or_si128(a, b));
}

static inline uint64_t
tokens_marks(const char *p, struct x12_delims d)
{
	const __m128i want[4] = {
		_mm_set1_epi8(d.element), _mm_set1_epi8(d.terminator),
		_mm_set1_epi8('\r'), _mm_set1_epi8('\n'),
	};

	return tokens_marks16(p, want) | tokens_marks16(p + 16, want) << 16 |
	    tokens_marks16(p + 32, want) << 32 |
	    tokens_marks16(p + 48, want) << 48;
}

/*
 * Index of the lowest bit; marks is not 0. "rep bsf" is tzcnt where there is
 * one, and bsf elsewhere, equal for all but 0; compilers that must not assume
 * tzcnt emit the plain bsf, which some processors do in microcode at a quarter
 * of the speed.
 */
static inline unsigned
tokens_lowest(uint64_t marks)
{
	uint64_t at;

	__asm__("rep bsfq %1, %0" : "=r"(at) : "r"(marks) : "cc");
	return (unsigned)at;
}
#else
static inline uint64_t
tokens_marks(const char *p, struct x12_delims d)
{
	uint64_t marks = 0;

	for (int i = 0; i < TOKENS_BLOCK; i++) {
		char c = p[i];
		unsigned hit = (c == d.element) | (c == d.terminator) |
		    (c == '\r') | (c == '\n');

		marks |= (uint64_t)hit << i;
	}
	return marks;
}

static inline unsigned
tokens_lowest(uint64_t marks)
{
	return (unsigned)__builtin_ctzll(marks);
}
#endif

/* The marks of the block at p, without those past the limit. */
static inline void
tokens_look(struct tokens *t, const char *p)
{
	ptrdiff_t left = t->limit - p;

	t->block = p;
	t->marks = left > 0 ? tokens_marks(p, t->delims) : 0;
	if (left > 0 && left < TOKENS_BLOCK)
		t->marks &= ~(~UINT64_C(0) << left);
}

/* Begins at p, or goes there. */
static inline void
tokens_at(struct tokens *t, const char *p, const char *limit)
{
	t->p = p;
	t->limit = limit;
	tokens_look(t, p);
}

static inline void
tokens_put(struct slice *el, const char *from, const char *to)
{
	el->p = from;
	el->len = (size_t)(to - from);
}

/*
 * The tag is put together of what is at hand: copying el[0] whole, just written
 * in halves, would wait until both have left the processor's store buffer.
 */
static inline void
tokens_finish(struct x12_segment *s, const char *start,
    const struct slice *last)
{
	s->tag.p = start;
	s->tag.len = s->el[0].len;
	/* Four bytes are there: a separator, or the slack. */
	s->key = s->tag.len - 2 > 1 ? 0 : (uint32_t)codes_load(start, 4) &
	    UINT32_MAX >> (4 - s->tag.len) * 8;
	s->n = (unsigned)(last - s->el);
}

/* The next block with a mark in it, or 0: the bytes are spent. */
static inline int
tokens_look_on(struct tokens *t)
{
	do {
		if (t->limit - t->block <= TOKENS_BLOCK)
			return 0;
		tokens_look(t, t->block + TOKENS_BLOCK);
	} while (t->marks == 0);
	return 1;
}

/*
 * Steps over newlines, cuts the segment at p and steps over its terminator.
 * SHORT and WRAPPED leave p at its first byte and ask for tokens_at() or
 * tokens_unwrap(); SHORT has filled the segment as far as it goes. The loop
 * keeps block and marks of its own: el->p might alias t's for all C knows.
 */
static inline __attribute__((always_inline)) enum tokens_result
tokens_next(struct tokens *t, struct x12_segment *s)
{
	enum tokens_result result = TOKENS_WHOLE;
	const char sep = t->delims.element, term = t->delims.terminator;
	const char *from = t->p, *block = t->block, *at;
	struct slice *el = s->el, *const last = s->el + X12_ELEMENTS - 1;
	uint64_t marks = t->marks;

	for (;;) {
		if (marks == 0) {
			if (!tokens_look_on(t))
				break;
			marks = t->marks;
			block = t->block;
		}
		do {
			at = block + tokens_lowest(marks);
			if (*at != sep)
				break;
			tokens_put(el, from, at);
			from = at + 1;
			if (__builtin_expect(el != last, 1))
				el++;
			else
				result = TOKENS_MANY;
			marks &= marks - 1;
		} while (marks != 0);
		if (marks == 0)
			continue;
		marks &= marks - 1;
		if (*at == term) {
			tokens_put(el, from, at);
			/* Of too many, the last slot held each in turn. */
			tokens_finish(s, t->p, result == TOKENS_MANY ?
			    last - 1 : el);
			t->marks = marks;
			t->p = at + 1;
			return result;
		}
		if (at != t->p)
			return TOKENS_WRAPPED;
		from = t->p = at + 1;
	}
	tokens_put(el, from, t->limit);
	tokens_finish(s, t->p, el);
	return TOKENS_SHORT;
}

/*
 * The same without the newlines inside it, by way of scratch: the slices point
 * there. scratch is of size bytes and TOKENS_SLACK more; a segment that does
 * not fit is SHORT.
 */
enum tokens_result tokens_unwrap(struct tokens *, struct x12_segment *,
    char *scratch, size_t size);

#endif
