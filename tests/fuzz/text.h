/*
 * text: bytes being put together, and X12 segments written into them as they
 * were read.
 */
#ifndef TESTS_FUZZ_TEXT_H
#define TESTS_FUZZ_TEXT_H

#include <stdlib.h>
#include <string.h>

#include "../lib/x12/reader.h"

struct text {
	char *p;
	size_t len, size;
};
#define TEXT_EMPTY { NULL, 0, 0 }

static inline void
text_add(struct text *t, const void *p, size_t n)
{
	if (t->len + n > t->size) {
		t->size = 2 * t->size + n + 4096;
		if ((t->p = realloc(t->p, t->size)) == NULL)
			abort();
	}
	if (n > 0)
		memcpy(t->p + t->len, p, n);
	t->len += n;
}

static inline struct slice
text_slice(const struct text *t)
{
	return (struct slice){ t->p != NULL ? t->p : "", t->len };
}

/* With its terminator. */
static inline void
text_add_segment(struct text *t, const struct x12_segment *s,
    struct x12_delims d)
{
	text_add(t, s->tag.p, s->tag.len);
	for (unsigned i = 1; i <= s->n; i++) {
		text_add(t, &d.element, 1);
		text_add(t, s->el[i].p, s->el[i].len);
	}
	text_add(t, &d.terminator, 1);
}

/* 1 if tags and elements are equal. */
static inline int
text_same_segment(const struct x12_segment *a, const struct x12_segment *b)
{
	if (!slice_eq(a->tag, b->tag) || a->n != b->n)
		return 0;
	for (unsigned i = 1; i <= a->n; i++)
		if (!slice_eq(a->el[i], b->el[i]))
			return 0;
	return 1;
}

/* The next that is a segment, past what is none. */
static inline int
text_next(struct x12_reader *r, const struct x12_segment **s)
{
	struct fault f;
	int result;

	while ((result = x12_next(r, s, &f)) == -1)
		;
	return result;
}

#endif
