/*
 * tokens: finding separators fast. A block of 64 bytes becomes a word with
 * a bit for each separator, terminator and newline in it; cutting a segment is
 * walking those bits. SSE2 makes the word wherever there is any (every x86-64),
 * plain C elsewhere and under -DX12_PORTABLE. Buffers are the reader's business.
 */
#include "tokens.h"

#if defined(__SSE2__) && !defined(X12_PORTABLE)
#include <emmintrin.h>

static inline uint64_t
marks16(const char *p, const __m128i want[4])
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i a = _mm_or_si128(_mm_cmpeq_epi8(v, want[0]),
	    _mm_cmpeq_epi8(v, want[1]));
	__m128i b = _mm_or_si128(_mm_cmpeq_epi8(v, want[2]),
	    _mm_cmpeq_epi8(v, want[3]));

	return (uint64_t)(unsigned)_mm_movemask_epi8(_mm_or_si128(a, b));
}

static inline uint64_t
marks_of(const char *p, struct x12_delims d)
{
	const __m128i want[4] = {
		_mm_set1_epi8(d.element), _mm_set1_epi8(d.terminator),
		_mm_set1_epi8('\r'), _mm_set1_epi8('\n'),
	};

	return marks16(p, want) | marks16(p + 16, want) << 16 |
	    marks16(p + 32, want) << 32 | marks16(p + 48, want) << 48;
}

/*
 * Index of the lowest bit; marks is not 0. "rep bsf" is tzcnt where there is one, and
 * bsf elsewhere, equal for all but 0; compilers that must not assume tzcnt
 * emit the plain bsf, which some processors do in microcode at a quarter of the speed.
 */
static inline unsigned
lowest(uint64_t marks)
{
	uint64_t at;

	__asm__("rep bsfq %1, %0" : "=r"(at) : "r"(marks) : "cc");
	return (unsigned)at;
}
#else
static inline uint64_t
marks_of(const char *p, struct x12_delims d)
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
lowest(uint64_t marks)
{
	return (unsigned)__builtin_ctzll(marks);
}
#endif

/* The marks of the block at p, without those past the limit. */
static inline void
look(struct tokens *t, const char *p)
{
	ptrdiff_t left = t->limit - p;

	t->block = p;
	t->marks = left > 0 ? marks_of(p, t->delims) : 0;
	if (left > 0 && left < TOKENS_BLOCK)
		t->marks &= ~(~UINT64_C(0) << left);
}

void
tokens_at(struct tokens *t, const char *p, const char *limit)
{
	t->p = p;
	t->limit = limit;
	look(t, p);
}

static inline void
put(struct slice *el, const char *from, const char *to)
{
	el->p = from;
	el->len = (size_t)(to - from);
}

static inline void
finish(struct x12_segment *s, const struct slice *last)
{
	s->tag = s->el[0];
	s->n = (unsigned)(last - s->el);
}

/* The next block with a mark in it, or 0: the bytes are spent. */
static int
look_on(struct tokens *t)
{
	do {
		if (t->limit - t->block <= TOKENS_BLOCK)
			return 0;
		look(t, t->block + TOKENS_BLOCK);
	} while (t->marks == 0);
	return 1;
}

/* The loop keeps block and marks of its own: el->p might alias t's for all C knows. */
enum tokens_result
tokens_next(struct tokens *t, struct x12_segment *s)
{
	enum tokens_result result = TOKENS_WHOLE;
	const char sep = t->delims.element, term = t->delims.terminator;
	const char *from = t->p, *block = t->block, *at;
	struct slice *el = s->el, *const last = s->el + X12_ELEMENTS - 1;
	uint64_t marks = t->marks;

	for (;;) {
		if (marks == 0) {
			if (!look_on(t))
				break;
			marks = t->marks;
			block = t->block;
		}
		do {
			at = block + lowest(marks);
			if (*at != sep)
				break;
			put(el, from, at);
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
			put(el, from, at);
			/* Of too many, the last slot held each in turn. */
			finish(s, result == TOKENS_MANY ? last - 1 : el);
			t->marks = marks;
			t->p = at + 1;
			return result;
		}
		if (at != t->p)
			return TOKENS_WRAPPED;
		from = t->p = at + 1;
	}
	put(el, from, t->limit);
	finish(s, el);
	return TOKENS_SHORT;
}

enum tokens_result
tokens_unwrap(struct tokens *t, struct x12_segment *s, char *scratch,
    size_t size)
{
	const char *p = t->p;
	const char term = t->delims.terminator;
	struct tokens flat = { .delims = t->delims };
	enum tokens_result result;
	size_t n = 0;

	for (; p < t->limit && *p != term && n < size; p++)
		if (*p != '\r' && *p != '\n')
			scratch[n++] = *p;
	if (p < t->limit && n < size)
		scratch[n++] = *p++;
	tokens_at(&flat, scratch, scratch + n);
	result = tokens_next(&flat, s);
	if (result == TOKENS_WHOLE || result == TOKENS_MANY)
		tokens_at(t, p, t->limit);
	return result;
}
