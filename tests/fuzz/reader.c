/*
 * reader: any bytes as a file of interchanges. What must hold:
 *
 * - offsets never go back, a segment's are within the file, and the last is
 *   its length; a fault has words;
 * - bytes in memory and bytes in a file are read as the same;
 * - segments written by their own delimiters and read again are the same
 *   segments, and newlines put into them anywhere change nothing (but where an
 *   ISA has its own terminator among its elements, or binary data is not of the
 *   length that it says: that is not the same twice);
 * - a set that is gone to is the set that was met on the way.
 */
#include "fuzz.h"
#include "../lib/x12/reader.h"
#include "../x12/file.h"
#include "text.h"

enum { WRAP = 7 };	/* bytes a line */

/* What was met on the way. */
struct met {
	int plain;		/* each segment was */
	struct x12_delims delims;	/* of the last whole set, if any */
	int64_t from, to;
	uint32_t segments;
};

/* 0 if what it says of itself is not so. */
static int
plain(const struct x12_segment *s)
{
	int64_t length;

	if (slice_is(s->tag, "BIN"))
		return s->n == 2 && slice_int(s->el[1], &length) == 0 &&
		    length == (int64_t)s->el[2].len;
	return !slice_is(s->tag, "ISA") || s->n == 16;
}

/* All of it, from the file that fd is. Written into *out without its faults. */
static void
read_file(int fd, size_t size, struct text *out, struct met *met)
{
	struct x12_reader *r = x12_reader_new(fd);
	const struct x12_segment *s;
	int64_t end = 0, from = 0;
	struct fault f;
	size_t rounds = 0;
	int result;

	while ((result = x12_next(r, &s, &f)) != 0) {
		assert(rounds++ <= size);
		assert(s->offset >= end && s->end >= s->offset);
		assert(s->end <= (int64_t)size && s->n < X12_ELEMENTS);
		assert(x12_reader_offset(r) == s->end);
		end = s->end;
		if (result == -1) {
			assert(f.what[0] != '\0');
			from = -1;
			continue;
		}
		text_add_segment(out, s, x12_reader_delims(r));
		met->plain &= plain(s);
		if (s->ordinal == 1)
			from = s->offset;
		if (slice_is(s->tag, "SE") && s->ordinal > 1 && from >= 0)
			*met = (struct met){ met->plain, x12_reader_delims(r),
				from, s->end, s->ordinal };
	}
	assert(x12_next(r, &s, &f) == 0);
	assert(x12_reader_offset(r) == (int64_t)size);
	x12_reader_free(r);
}

/* The same again, from memory: segments as in `was`. */
static void
read_memory(struct slice bytes, struct slice was)
{
	struct x12_reader *r = x12_reader_of(bytes);
	const struct x12_segment *s;
	struct text out = TEXT_EMPTY;

	while (text_next(r, &s))
		text_add_segment(&out, s, x12_reader_delims(r));
	assert(slice_eq(text_slice(&out), was));
	free(out.p);
	x12_reader_free(r);
}

static int
breaks(char c)
{
	return c == '\r' || c == '\n';
}

/* With newlines between and within its segments, but ISA and binary data. */
static void
wrap(struct slice bytes, struct text *out)
{
	struct x12_reader *r = x12_reader_of(bytes);
	const struct x12_segment *s;
	struct x12_delims d;

	while (text_next(r, &s)) {
		size_t from = out->len;

		d = x12_reader_delims(r);
		text_add_segment(out, s, d);
		if (breaks(d.element) || breaks(d.terminator) ||
		    slice_is(s->tag, "ISA") || slice_is(s->tag, "BIN"))
			continue;
		struct text lines = TEXT_EMPTY;
		for (size_t i = from; i < out->len; i++) {
			text_add(&lines, &out->p[i], 1);
			if (i % WRAP == 0)
				text_add(&lines, i % 2 ? "\r\n" : "\n",
				    i % 2 ? 2 : 1);
		}
		out->len = from;
		text_add(out, lines.p, lines.len);
		free(lines.p);
	}
	x12_reader_free(r);
}

/* Alone, by its place and its delimiters. */
static void
go_to(struct slice bytes, const struct met *met)
{
	struct x12_reader *r = x12_reader_of(bytes);
	const struct x12_segment *s = NULL;
	uint32_t segments = 0;
	struct fault f;

	x12_reader_seek(r, met->delims, met->from, met->to - met->from);
	while (x12_next(r, &s, &f) == 1) {
		assert(s->ordinal == ++segments && s->end <= met->to);
		assert(segments < met->segments || (s->end == met->to &&
		    slice_is(s->tag, "SE")));
	}
	assert(segments == met->segments);
	x12_reader_free(r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct text out = TEXT_EMPTY, wrapped = TEXT_EMPTY;
	struct met met = { .plain = 1 };
	int fd = file_of(bytes.p, n);

	read_file(fd, n, &out, &met);
	close(fd);
	read_memory(bytes, text_slice(&out));
	if (met.plain) {
		read_memory(text_slice(&out), text_slice(&out));
		wrap(text_slice(&out), &wrapped);
		read_memory(text_slice(&wrapped), text_slice(&out));
	}
	if (met.segments > 0)
		go_to(bytes, &met);
	free(out.p);
	free(wrapped.p);
	return 0;
}
