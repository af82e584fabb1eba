/*
 * reader: segment after segment, interchange after interchange. tokens.c cuts,
 * window.c reads, isa.c finds the delimiters; here is what makes a file of
 * them: places, resynchronising, and what the end of the file means.
 */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "binary.h"
#include "isa.h"
#include "tags.h"
#include "window.h"

enum place { OUTSIDE, INSIDE, ENDED };
enum {
	ISA_PART = 16,	/* bytes that an ISA's tag may be spread over */
	KNOWN = 64,
};

struct x12_reader {
	struct x12_segment segment;
	struct window window;
	enum place place;
	int cut;
	int ranged;		/* x12_reader_seek(): one set, no envelope */
	int headers;		/* an ISA has been read */
	uint32_t ordinal;	/* of the last segment; 0 outside of sets */
	char control[16];	/* ISA13 of this interchange */
	char tag[4];		/* of a segment too long to keep */
	uint32_t known[KNOWN];	/* tags that are ordinary, by their hash */
	char scratch[X12_SEGMENT_MAX + TOKENS_SLACK];
};

struct x12_reader *
x12_reader_new(int fd)
{
	struct x12_reader *r = calloc(1, sizeof(*r));

	if (r == NULL)
		die_errno("out of memory");
	window_open(&r->window, fd);
	return r;
}

struct x12_reader *
x12_reader_of(struct slice bytes)
{
	struct x12_reader *r = calloc(1, sizeof(*r));

	if (r == NULL)
		die_errno("out of memory");
	window_open_memory(&r->window, bytes);
	return r;
}

void
x12_reader_free(struct x12_reader *r)
{
	free(r);
}

void
x12_reader_seek(struct x12_reader *r, struct x12_delims delims,
    int64_t offset, int64_t length)
{
	r->place = INSIDE;
	r->cut = 0;
	r->ranged = 1;
	r->ordinal = 0;
	r->window.tokens.delims = delims;
	window_seek(&r->window, offset, length);
}

struct x12_delims
x12_reader_delims(const struct x12_reader *r)
{
	return r->window.tokens.delims;
}

int64_t
x12_reader_offset(const struct x12_reader *r)
{
	return window_offset(&r->window, r->window.tokens.p);
}

int
x12_reader_cut(const struct x12_reader *r)
{
	return r->cut;
}

/* tags_ordinary(), remembered. */
static inline int
known(struct x12_reader *r, const struct x12_segment *s)
{
	uint32_t slot = (s->key * UINT32_C(0x9E3779B1)) >> 26;

	if (r->known[slot] == s->key && s->key != 0)
		return 1;
	if (!tags_ordinary(s->el[0]))
		return 0;
	r->known[slot] = s->key;
	return 1;
}

/* Blanks before a tag, or the rest of a terminator of several bytes (UTF-8). */
static void
skip_filler(struct x12_reader *r)
{
	struct tokens *t = &r->window.tokens;
	int wide = (t->delims.terminator & 0x80) != 0;
	const char *p = t->p;

	while (p < t->limit && (*p == ' ' || *p == '\t' || *p == '\r' ||
	    *p == '\n' || (wide && (*p & 0xC0) == 0x80)))
		p++;
	window_to(&r->window, p);
}

/* Gives the segment that began at offset its place in file and set. */
static void
locate(struct x12_reader *r, int64_t offset)
{
	struct x12_segment *s = &r->segment;

	s->offset = offset;
	s->end = x12_reader_offset(r);
	s->ordinal = r->ordinal == 0 ? 0 : ++r->ordinal;
	if (slice_is(s->tag, "ST"))
		s->ordinal = r->ordinal = 1;
	else if (slice_is(s->tag, "SE"))
		r->ordinal = 0;
	else if (slice_is(s->tag, "GS") || slice_is(s->tag, "GE") ||
	    slice_is(s->tag, "ISA") || slice_is(s->tag, "IEA"))
		s->ordinal = r->ordinal = 0;
	if (slice_is(s->tag, "IEA") && !r->ranged)
		r->place = OUTSIDE;
}

/*
 * Bytes from offset to here that are no segment; tag is what can be told of it.
 */
static void
no_segment(struct x12_reader *r, int64_t offset, struct slice tag)
{
	r->segment.tag = r->segment.el[0] = tag;
	r->segment.n = 0;
	locate(r, offset);
}

/* A fault about the segment in hand, whose tag is named only if it is one. */
static int
complain(const struct x12_reader *r, struct fault *f, const char *what)
{
	struct slice tag = r->segment.tag;
	char shape[32];

	if (tags_good(tag) || tag.len == 0)
		fault_set(f, "%s", what);
	else
		fault_set(f, "%s: it begins with %s", what,
		    fault_shape(tag, shape, sizeof(shape)));
	if (!tags_good(tag))
		tag = SLICE("?");
	return fault_in_segment(f, r->segment.ordinal, tag, 0, 0);
}

/* To what looks like an ISA, or to the end. */
static void
resync(struct x12_reader *r)
{
	struct tokens *t = &r->window.tokens;
	const char *p;

	do {
		for (p = t->p; p < t->limit; p++)
			if (*p == 'I' && isa_begins(p, t->limit))
				break;
		if (p < t->limit) {
			window_to(&r->window, p);
			return;
		}
		/* The last few may be the beginning of one, with line ends. */
		if (t->limit - t->p > ISA_PART)
			t->p = t->limit - ISA_PART;
	} while (window_refill(&r->window));
	window_to(&r->window, t->limit);
	r->place = ENDED;
	r->cut |= !r->headers;
}

/* What stands where an ISA should, up to the next that may be one. */
static int
garbage(struct x12_reader *r, struct fault *f, const char *what)
{
	struct tokens *t = &r->window.tokens;
	struct slice text = { t->p, (size_t)(t->limit - t->p) };
	int64_t offset = x12_reader_offset(r);
	char shape[32];

	fault_shape(text, shape, sizeof(shape));
	t->p++;
	resync(r);
	no_segment(r, offset, SLICE(""));
	if (r->place == ENDED && !r->headers)
		what = "no X12 interchange (ISA) in this file; it begins";
	fault_set(f, "%s, at byte %lld: %s", what, (long long)offset, shape);
	return fault_in_segment(f, 0, SLICE(""), 0, 0);
}

/*
 * Outside: to the next ISA (1), to the end (0), or past what is neither (-1).
 */
static int
find_isa(struct x12_reader *r, struct fault *f)
{
	struct tokens *t = &r->window.tokens;

	if (r->headers)
		skip_filler(r);
	do {
		window_look_ahead(&r->window, ISA_LOOK);
		t->p = isa_skip(t->p, t->limit);
	} while (t->limit - t->p < ISA_LOOK && !r->window.eof);
	window_to(&r->window, t->p);
	if (isa_begins(t->p, t->limit))
		return 1;
	if (t->p < t->limit)
		return garbage(r, f, "something other than an interchange");
	r->place = ENDED;
	if (r->headers)
		return 0;
	r->cut = 1;
	no_segment(r, x12_reader_offset(r), SLICE(""));
	fault_set(f, "nothing in this file");
	return fault_in_segment(f, 0, SLICE(""), 0, 0);
}

/* The file ends within the segment in hand. */
static int
cut_off(struct x12_reader *r, struct fault *f)
{
	int64_t offset = x12_reader_offset(r);

	window_to(&r->window, r->window.tokens.limit);
	locate(r, offset);
	r->place = ENDED;
	r->cut = 1;
	complain(r, f, "the file ends within this segment");
	return fault_remedy(f, "ask the sender for the whole file");
}

/*
 * At an ISA, which also ends an interchange that lost its IEA: its delimiters
 * hold from here on. One that cannot be read leaves an interchange as it is.
 */
static int
enter(struct x12_reader *r, struct fault *f)
{
	struct tokens *t = &r->window.tokens;
	struct x12_delims d;
	int result;

	window_look_ahead(&r->window, ISA_LOOK);
	result = isa_delims(t->p, t->limit, &d);
	if (result == 0) {
		t->delims = d;
		window_to(&r->window, t->p);
		r->place = INSIDE;
		r->headers = 1;
	} else if (r->place == OUTSIDE && result == ISA_CUT) {
		r->headers = 1;
		no_segment(r, x12_reader_offset(r), (struct slice){ t->p, 3 });
		return cut_off(r, f);
	} else if (r->place == OUTSIDE) {
		return garbage(r, f, "an ISA whose separators "
		    "cannot be told");
	}
	return 1;
}

/* A segment longer than any may be: its tag is kept, the rest passed over. */
static int
pass_over(struct x12_reader *r, int64_t offset, struct fault *f)
{
	struct tokens *t = &r->window.tokens;
	size_t n = tags_good(r->segment.tag) ? r->segment.tag.len : 0;
	const char *end;

	memcpy(r->tag, r->segment.tag.p, n);
	do {
		end = memchr(t->p, t->delims.terminator,
		    (size_t)(t->limit - t->p));
		t->p = end != NULL ? end + 1 : t->limit;
	} while (end == NULL && window_refill(&r->window));
	window_to(&r->window, t->p);
	no_segment(r, offset, (struct slice){ r->tag, n });
	if (end == NULL) {
		r->place = ENDED;
		r->cut = 1;
	}
	return complain(r, f, "a segment longer than 256 KiB");
}

/* The segment in hand is whole. */
static int
take(struct x12_reader *r, enum tokens_result result, int64_t offset,
    struct fault *f)
{
	struct x12_segment *s = &r->segment;

	locate(r, offset);
	if (!tags_good(s->tag))
		return complain(r, f, s->tag.len == 0 && s->n == 0 ?
		    "an empty segment" :
		    "no segment tag where a segment should begin");
	if (s->end - s->offset > X12_SEGMENT_MAX)
		return complain(r, f, "a segment longer than 256 KiB");
	if (result == TOKENS_MANY)
		return complain(r, f, "more elements than any segment has");
	if (slice_is(s->tag, "ISA"))
		slice_copy(slice_trim(x12_el(s, 13)), r->control,
		    sizeof(r->control));
	return 1;
}

/*
 * The file is at its end and what is left has no terminator. Nothing but blanks
 * is harmless; an IEA with the ISA's number is whole without; all else is cut.
 */
static int
last(struct x12_reader *r, struct fault *f)
{
	struct tokens *t = &r->window.tokens;
	int64_t offset = x12_reader_offset(r);

	if (isa_skip(t->p, t->limit) == t->limit) {
		window_to(&r->window, t->limit);
		r->place = ENDED;
		r->cut = !r->ranged;
		return 0;
	}
	if (slice_is(r->segment.tag, "IEA") && r->control[0] != '\0' &&
	    slice_is(slice_trim(x12_el(&r->segment, 2)), r->control)) {
		window_to(&r->window, t->limit);
		return take(r, TOKENS_WHOLE, offset, f);
	}
	return cut_off(r, f);
}

static enum tokens_result
cut_segment(struct x12_reader *r)
{
	enum tokens_result result;

	result = tokens_next(&r->window.tokens, &r->segment);
	if (result == TOKENS_WRAPPED)
		result = tokens_unwrap(&r->window.tokens, &r->segment,
		    r->scratch, X12_SEGMENT_MAX);
	return result;
}

/*
 * A segment of binary data, whole in the window: 1. If there is no terminator
 * where its length says, it is one like others: 0. Longer than any may be, it is
 * passed over by its length, for the bytes in it may look like anything: -1.
 */
static int
take_binary(struct x12_reader *r, struct fault *f)
{
	struct tokens *t = &r->window.tokens;
	struct x12_segment *s = &r->segment;
	int64_t length, offset;
	size_t head;

	/* Blanks before it may not have been read yet, to be skipped. */
	if (t->p == t->limit || *t->p != 'B')
		return 0;
	window_look_ahead(&r->window, BINARY_HEAD);
	if (!binary_begins(t->p, t->limit, t->delims, s, &head, &length))
		return 0;
	offset = x12_reader_offset(r);
	if (length < X12_SEGMENT_MAX - BINARY_HEAD) {
		window_look_ahead(&r->window, (ptrdiff_t)head + length + 1);
		binary_begins(t->p, t->limit, t->delims, s, &head, &length);
		if (t->limit - t->p <= (ptrdiff_t)head + length ||
		    t->p[(ptrdiff_t)head + length] != t->delims.terminator)
			return 0;
		s->el[s->n] = (struct slice){ t->p + head, (size_t)length };
		window_to(&r->window, t->p + head + length + 1);
		locate(r, offset);
		return 1;
	}
	for (length += (int64_t)head; length > 0 && t->limit > t->p;
	    window_look_ahead(&r->window, 1)) {
		ptrdiff_t n = t->limit - t->p < length ? t->limit - t->p :
		    (ptrdiff_t)length;

		window_to(&r->window, t->p + n);
		length -= n;
	}
	s->tag = SLICE("BIN");
	return pass_over(r, offset, f);
}

/* Every segment that is not an ordinary one wholly in the window. */
static int
next_slowly(struct x12_reader *r, struct fault *f)
{
	struct tokens *t = &r->window.tokens;
	enum tokens_result result;
	int64_t offset;
	int found;

	while (r->place != ENDED) {
		found = r->place == OUTSIDE ? find_isa(r, f) : 1;
		if (found != 1)
			return found;
		skip_filler(r);
		if (!r->ranged && isa_begins(t->p, t->limit) &&
		    enter(r, f) == -1)
			return -1;
		found = take_binary(r, f);
		if (found != 0)
			return found;
		offset = x12_reader_offset(r);
		result = cut_segment(r);
		if (result != TOKENS_SHORT)
			return take(r, result, offset, f);
		if (t->limit - t->p >= X12_SEGMENT_MAX)
			return pass_over(r, offset, f);
		if (!window_refill(&r->window))
			return last(r, f);
	}
	return 0;
}

/*
 * The elements' first slice is read, not the tag: it is the one just written.
 */
int
x12_next(struct x12_reader *r, const struct x12_segment **segment,
    struct fault *f)
{
	struct x12_segment *s = &r->segment;
	struct tokens *t = &r->window.tokens;
	enum tokens_result result;

	*segment = s;
	if (r->place != INSIDE)
		return next_slowly(r, f);
	result = tokens_next(t, s);
	if (result == TOKENS_WHOLE && known(r, s) &&
	    t->p - s->el[0].p <= X12_SEGMENT_MAX) {
		s->offset = window_offset(&r->window, s->el[0].p);
		s->end = s->offset + (t->p - s->el[0].p);
		r->ordinal += r->ordinal != 0;
		s->ordinal = r->ordinal;
		return 1;
	}
	window_to(&r->window, result == TOKENS_WHOLE || result == TOKENS_MANY ?
	    s->el[0].p : t->p);
	return next_slowly(r, f);
}
