/*
 * x12 window: the part of a file that is in memory, and the offsets that go
 * with it. Private to lib/x12; it lives in the reader's one allocation.
 */
#ifndef X12_WINDOW_H
#define X12_WINDOW_H

#include <stddef.h>
#include <stdint.h>

#include "tokens.h"

enum {
	/* What is read at a time: small enough to stay in the cache. */
	WINDOW_CHUNK = 128 * 1024,
	WINDOW_SIZE = X12_SEGMENT_MAX + WINDOW_CHUNK,
};

struct window {
	struct tokens tokens;	/* p .. limit is here and not consumed */
	int fd, eof;		/* fd -1: memory is the file */
	struct slice memory;
	size_t spent;		/* of it */
	int64_t left;		/* bytes yet to be read; -1: all there are */
	int64_t base;		/* file offset of bytes[0] */
	char bytes[WINDOW_SIZE + TOKENS_SLACK];
};

/* From the file's present offset. */
void window_open(struct window *, int fd);
void window_open_memory(struct window *, struct slice);
/* length bytes from offset. */
void window_seek(struct window *, int64_t offset, int64_t length);

static inline int64_t
window_offset(const struct window *w, const char *p)
{
	return w->base + (p - w->bytes);
}

/*
 * More bytes behind those not consumed (fewer than X12_SEGMENT_MAX), which
 * move: slices into the window are void. 0: there are no more.
 */
int window_refill(struct window *);
/* Until n bytes are here, or the file has no more. */
void window_look_ahead(struct window *, ptrdiff_t n);
/* To p, in the window. */
void window_to(struct window *, const char *p);

#endif
