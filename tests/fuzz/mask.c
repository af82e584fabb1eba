/*
 * mask: any bytes, and the copy of them for other eyes (lib/x12/mask.h). What
 * must hold:
 *
 * - it has their length; a letter stands where a letter was, a digit where a
 *   digit was, and every other byte of ASCII is the byte it was;
 * - it is read as the same segments: places, tags, numbers and lengths of
 *   elements; where there is none, there is none;
 * - by the same key it is the same copy.
 */
#include "fuzz.h"
#include "../lib/x12/mask.h"
#include "../x12/file.h"
#include "text.h"

static const unsigned char key[X12_MASK_KEY] = "a key for tests";

static void
put(void *arg, const char *p, size_t n)
{
	text_add(arg, p, n);
}

static int
kind(char c)
{
	if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
		return 'A';
	/* Of a letter in UTF-8, all but the first byte. */
	if (((unsigned char)c & 0xC0) == 0x80)
		return 0x80;
	return c >= '0' && c <= '9' ? '9' : c;
}

static void
same_kinds(struct slice a, struct slice b)
{
	assert(a.len == b.len);
	for (size_t i = 0; i < a.len; i++)
		assert(kind(a.p[i]) == kind(b.p[i]));
}

static int
shape(const struct x12_segment *a, const struct x12_segment *b)
{
	if (!slice_eq(a->tag, b->tag) || a->n != b->n ||
	    a->ordinal != b->ordinal || a->offset != b->offset ||
	    a->end != b->end)
		return 0;
	for (unsigned i = 1; i <= a->n; i++)
		if (a->el[i].len != b->el[i].len)
			return 0;
	return 1;
}

static void
same_segments(struct slice a, struct slice b)
{
	struct x12_reader *x = x12_reader_of(a), *y = x12_reader_of(b);
	const struct x12_segment *s, *t;

	while (text_next(x, &s))
		assert(text_next(y, &t) && shape(s, t));
	assert(!text_next(y, &t));
	assert(x12_reader_cut(x) == x12_reader_cut(y));
	x12_reader_free(x);
	x12_reader_free(y);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct text once = TEXT_EMPTY, twice = TEXT_EMPTY;
	int fd = file_of(bytes.p, n), faults;

	faults = x12_mask_file(fd, key, put, &once);
	assert(x12_mask_file(fd, key, put, &twice) == faults);
	close(fd);
	assert(slice_eq(text_slice(&once), text_slice(&twice)));
	same_kinds(bytes, text_slice(&once));
	same_segments(bytes, text_slice(&once));
	free(once.p);
	free(twice.p);
	return 0;
}
