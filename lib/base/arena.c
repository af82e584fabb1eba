/*
 * arena: blocks in a chain, filled from the front. The one place but the
 * x12 and store modules' open calls that asks for memory.
 */
#include "arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "die.h"

struct arena_block {
	struct arena_block *next;
	size_t used, size;
	_Alignas(16) char bytes[];
};

enum { BLOCK = 64 * 1024 };

static struct arena_block *
block_new(size_t size)
{
	struct arena_block *b;

	if (size < BLOCK)
		size = BLOCK;
	if ((b = malloc(sizeof(*b) + size)) == NULL)
		die_errno("memory");
	b->next = NULL;
	b->used = 0;
	b->size = size;
	return b;
}

/* The block with room for size bytes: the present one, a later kept one, or new. */
static struct arena_block *
block_for(struct arena *a, size_t size)
{
	struct arena_block *b = a->now;

	if (b == NULL)
		return a->first = a->now = block_new(size);
	if (b->size - b->used >= size)
		return b;
	if (b->next == NULL || b->next->size < size) {
		struct arena_block *fresh = block_new(size);

		fresh->next = b->next;
		b->next = fresh;
	}
	a->now = b->next;
	a->now->used = 0;
	return a->now;
}

void *
arena_alloc(struct arena *a, size_t size)
{
	struct arena_block *b;
	void *p;

	size = (size + 15) & ~(size_t)15;
	b = block_for(a, size);
	p = b->bytes + b->used;
	b->used += size;
	return memset(p, 0, size);
}

char *
arena_string(struct arena *a, struct slice s)
{
	char *p = arena_alloc(a, s.len + 1);

	if (s.len > 0)
		memcpy(p, s.p, s.len);
	return p;
}

struct slice
arena_slice(struct arena *a, struct slice s)
{
	return (struct slice){ arena_string(a, s), s.len };
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *p;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		die_errno("format");
	p = arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

void
arena_reset(struct arena *a)
{
	a->now = a->first;
	if (a->now != NULL)
		a->now->used = 0;
}

void
arena_free(struct arena *a)
{
	struct arena_block *b, *next;

	for (b = a->first; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	a->first = a->now = NULL;
}
