/*
 * window: reading a file through a fixed buffer. What the bytes mean is
 * the reader's.
 */
#include "window.h"

#include <assert.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"

void
window_open(struct window *w, int fd)
{
	off_t at = lseek(fd, 0, SEEK_CUR);

	w->fd = fd;
	w->eof = 0;
	w->left = -1;
	w->base = at > 0 ? at : 0;	/* a pipe counts from 0 */
	tokens_at(&w->tokens, w->bytes, w->bytes);
}

void
window_open_memory(struct window *w, struct slice bytes)
{
	w->fd = -1;
	w->memory = bytes;
	w->spent = 0;
	w->eof = 0;
	w->left = -1;
	w->base = 0;
	tokens_at(&w->tokens, w->bytes, w->bytes);
}

void
window_seek(struct window *w, int64_t offset, int64_t length)
{
	if (w->fd == -1)
		w->spent = (size_t)offset < w->memory.len ? (size_t)offset :
		    w->memory.len;
	else if (lseek(w->fd, (off_t)offset, SEEK_SET) == -1)
		die_errno("cannot seek in a document");
	w->eof = 0;
	w->left = length;
	w->base = offset;
	tokens_at(&w->tokens, w->bytes, w->bytes);
}

/* As read(2). */
static ssize_t
read_bytes(struct window *w, char *to, size_t want)
{
	size_t n = w->memory.len - w->spent;

	if (w->fd != -1)
		return read(w->fd, to, want);
	n = n < want ? n : want;
	memcpy(to, w->memory.p + w->spent, n);
	w->spent += n;
	return (ssize_t)n;
}

static size_t
read_chunk(struct window *w, char *to)
{
	size_t want = WINDOW_CHUNK, got = 0;
	ssize_t n;

	if (w->left >= 0 && w->left < WINDOW_CHUNK)
		want = (size_t)w->left;
	while (got < want) {
		n = read_bytes(w, to + got, want - got);
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			die_errno("cannot read a document");
		if (n == 0)
			break;
		got += (size_t)n;
	}
	w->eof = got < WINDOW_CHUNK;
	if (w->left >= 0)
		w->left -= (int64_t)got;
	return got;
}

int
window_refill(struct window *w)
{
	struct tokens *t = &w->tokens;
	size_t kept = (size_t)(t->limit - t->p), got;

	if (w->eof)
		return 0;
	assert(kept < X12_SEGMENT_MAX);
	w->base = window_offset(w, t->p);
	memmove(w->bytes, t->p, kept);
	got = read_chunk(w, w->bytes + kept);
	tokens_at(t, w->bytes, w->bytes + kept + got);
	return got > 0;
}

void
window_look_ahead(struct window *w, ptrdiff_t n)
{
	while (w->tokens.limit - w->tokens.p < n && window_refill(w))
		continue;
}

void
window_to(struct window *w, const char *p)
{
	tokens_at(&w->tokens, p, w->tokens.limit);
}
