/*
 * arena: memory for what must live as long as a document. Nothing is freed
 * alone; reset forgets all and keeps the memory. Out of memory ends the process.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

#include "slice.h"

struct arena_block;
struct arena {
	struct arena_block *first, *now;
};
#define ARENA_EMPTY { NULL, NULL }

/* size bytes, zeroed, aligned for anything. Never NULL. */
void *arena_alloc(struct arena *, size_t size);
/* A NUL-ended copy. */
char *arena_string(struct arena *, struct slice);
struct slice arena_slice(struct arena *, struct slice);
char *arena_printf(struct arena *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
void arena_reset(struct arena *);
void arena_free(struct arena *);

#endif
