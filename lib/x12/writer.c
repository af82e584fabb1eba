/*
 * writer: segments into one growing buffer. Each is cut and checked again from
 * the bytes just written, by the tables that check what others send us: what
 * the reader and the checker would not take is a fault here, before it leaves.
 */
#include "writing.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "envelope.h"
#include "rules.h"
#include "tokens.h"

static void *
must(void *memory)
{
	if (memory == NULL)
		die_errno("out of memory");
	return memory;
}

struct x12_writer *
x12_writer_new(struct x12_delims d, int newline)
{
	struct x12_writer *w = must(calloc(1, sizeof(*w)));

	w->delims.element = d.element ? d.element : '*';
	w->delims.component = d.component ? d.component : ':';
	w->delims.repetition = d.repetition ? d.repetition : '^';
	w->delims.terminator = d.terminator ? d.terminator : '~';
	w->newline = newline;
	w->fault = must(calloc(2, sizeof(*w->fault)));
	w->due = w->fault + 1;
	return w;
}

void
x12_writer_free(struct x12_writer *w)
{
	if (w == NULL)
		return;
	if (w->walk != NULL)
		x12_walk_free(w->walk);
	free(w->state);
	free(w->fault);
	free(w->bytes);
	free(w);
}

/* Room for n more bytes, and the tokens' slack. */
static inline void
reserve(struct x12_writer *w, size_t n)
{
	if (w->len + n <= w->size)
		return;
	w->size = w->size > 0 ? w->size : 4096;
	while (w->len + n > w->size)
		w->size *= 2;
	w->bytes = must(realloc(w->bytes, w->size + TOKENS_SLACK));
}

void
writing_append(struct x12_writer *w, const char *p, size_t n)
{
	reserve(w, n);
	memcpy(w->bytes + w->len, p, n);
	w->len += n;
}

void
writing_spoil(struct x12_writer *w, const char *tag, int element,
    const char *what)
{
	if (w->fault->what[0] != '\0')
		return;
	fault_in_segment(w->fault, w->now.ordinal, slice_of(tag), element, 0);
	fault_set(w->fault, "%s", what);
}

static void
set_fault(struct fault *f, const struct x12_finding *finding)
{
	if (f->what[0] != '\0')
		return;
	fault_in_segment(f, finding->ordinal, slice_of(finding->tag),
	    finding->element, finding->component);
	if (finding->loop[0] != '\0')
		fault_set(f, "%s, in loop %s", finding->what, finding->loop);
	else
		fault_set(f, "%s", finding->what);
}

static void
on_finding(void *arg, const struct x12_finding *finding)
{
	set_fault(((struct x12_writer *)arg)->fault, finding);
}

static void
on_due(void *arg, const struct x12_finding *finding)
{
	set_fault(arg, finding);
}

/*
 * Cuts and checks what was written from start on. n elements went in: -1 if
 * others come out, for there was a delimiter in one.
 */
static int
check_written(struct x12_writer *w, size_t start, unsigned n)
{
	struct tokens t = { .delims = w->delims };
	struct x12_segment *s = &w->segment;
	enum tokens_result result;

	tokens_at(&t, w->bytes + start, w->bytes + w->len);
	result = tokens_next(&t, s);
	s->ordinal = w->now.ordinal;
	s->offset = (int64_t)(w->drained + start);
	s->end = (int64_t)(w->drained + w->len);
	if (result != TOKENS_WHOLE || s->n != n || t.p != t.limit)
		return -1;
	if (s->ordinal == 0)
		x12_envelope_elements(s, w->delims, on_finding, w);
	else if (x12_walk_segment(w->walk, s, w->delims, on_finding, w))
		x12_balance_segment(&w->balance, s, w->walk, on_finding, w);
	return 0;
}

/* Tells which element has bytes that may not be in it. */
static void
refuse(struct x12_writer *w, const char *tag, const char *const *elements,
    unsigned n)
{
	const struct x12_delims *d = &w->delims;

	for (unsigned i = 0; i < n; i++)
		for (const char *p = elements[i]; p != NULL && *p != '\0'; p++)
			if (*p < ' ' || *p > '~' || *p == d->element ||
			    *p == d->terminator)
				writing_spoil(w, tag, (int)i + 1,
				    "a delimiter, control or non-ASCII "
				    "character in it");
}

int
writing_end(struct x12_writer *w, size_t start, unsigned n)
{
	int result;

	writing_append(w, &w->delims.terminator, 1);
	result = check_written(w, start, n);
	if (w->newline)
		writing_append(w, "\n", 1);
	return result;
}

/* The text without trailing component separators: its length. */
static inline size_t
length_of(const struct x12_writer *w, const char *text)
{
	size_t n = text != NULL ? strlen(text) : 0;

	while (n > 0 && text[n - 1] == w->delims.component)
		n--;
	return n;
}

void
x12_write_elements(struct x12_writer *w, const char *tag,
    const char *const *elements, unsigned n)
{
	size_t start = w->len, len;
	char *p;

	if (w->now.in_set)
		w->now.ordinal++;
	while (n > 0 && length_of(w, elements[n - 1]) == 0)
		n--;
	writing_append(w, tag, strlen(tag));
	for (unsigned i = 0; i < n; i++) {
		len = length_of(w, elements[i]);
		reserve(w, len + 1);
		p = w->bytes + w->len;
		*p++ = w->delims.element;
		if (len > 0)
			memcpy(p, elements[i], len);
		w->len += len + 1;
	}
	if (!rules_printable(w->bytes + start, w->len - start))
		refuse(w, tag, elements, n);
	if (writing_end(w, start, n) == -1) {
		refuse(w, tag, elements, n);
		writing_spoil(w, tag, 0, "a segment that cannot be read again");
	}
}

void
x12_write(struct x12_writer *w, const char *tag, ...)
{
	const char *elements[X12_ELEMENTS], *element;
	unsigned n = 0;
	va_list ap;

	va_start(ap, tag);
	while ((element = va_arg(ap, const char *)) != X12_ENDS) {
		assert(n < X12_ELEMENTS);
		elements[n++] = element;
	}
	va_end(ap);
	x12_write_elements(w, tag, elements, n);
}

const char *
x12_composite(struct x12_writer *w, char *buf, size_t size, ...)
{
	const char *part;
	size_t n = 0, used = 0;
	va_list ap;

	va_start(ap, size);
	for (int i = 0; (part = va_arg(ap, const char *)) != X12_ENDS; i++) {
		size_t len = part != NULL ? strlen(part) : 0;

		if (n + len + 2 > size || (len > 0 &&
		    memchr(part, w->delims.component, len) != NULL)) {
			writing_spoil(w, "", 0, "a component that is too "
			    "long or holds the component separator");
			break;
		}
		if (i > 0)
			buf[n++] = w->delims.component;
		if (len > 0)
			memcpy(buf + n, part, len);
		n += len;
		used = len > 0 ? n : used;
	}
	va_end(ap);
	buf[used] = '\0';
	return buf;
}

void
writing_grammar(struct x12_writer *w, const struct x12_grammar *grammar)
{
	if (w->grammar == grammar)
		return;
	if (w->walk != NULL)
		x12_walk_free(w->walk);
	w->grammar = grammar;
	w->walk = x12_walk_new(grammar);
	w->state = must(realloc(w->state, x12_walk_state_size(w->walk)));
	w->since = 0;
}

void
writing_finish(struct x12_writer *w)
{
	x12_walk_finish(w->walk, on_finding, w);
	x12_balance_finish(&w->balance, on_finding, w);
}

uint32_t
x12_writer_ordinal(const struct x12_writer *w)
{
	return w->now.ordinal + 1;
}

const struct fault *
x12_writer_fault(const struct x12_writer *w)
{
	if (w->fault->what[0] != '\0')
		return w->fault;
	memset(w->due, 0, sizeof(*w->due));
	if (w->since > 0 && w->now.ordinal > 0)
		x12_walk_due(w->walk, w->since, on_due, w->due);
	if (w->since > 0)
		x12_balance_due(&w->balance, on_due, w->due);
	return w->due->what[0] != '\0' ? w->due : NULL;
}

void
x12_writer_mark(struct x12_writer *w, struct x12_mark *mark)
{
	memset(w->fault, 0, sizeof(*w->fault));
	if (w->walk != NULL)
		x12_walk_save(w->walk, w->state);
	w->marked = w->now;
	w->balanced = w->balance;
	w->since = w->now.ordinal + 1;
	*mark = (struct x12_mark){ w->drained + w->len, w->now.ordinal,
		w->state };
}

void
x12_writer_back(struct x12_writer *w, const struct x12_mark *mark)
{
	assert(mark->length >= w->drained && mark->walk == w->state);
	w->len = mark->length - w->drained;
	w->now = w->marked;
	w->balance = w->balanced;
	memset(w->fault, 0, sizeof(*w->fault));
	if (w->walk != NULL)
		x12_walk_restore(w->walk, w->state);
}

struct slice
x12_writer_bytes(const struct x12_writer *w)
{
	return (struct slice){ w->bytes != NULL ? w->bytes : "", w->len };
}

void
x12_writer_drain(struct x12_writer *w)
{
	w->drained += w->len;
	w->len = 0;
}
