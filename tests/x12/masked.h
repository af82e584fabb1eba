/*
 * masked: bytes through x12_mask_file(), in memory, for tests.
 */
#ifndef TESTS_X12_MASKED_H
#define TESTS_X12_MASKED_H

#include <stdlib.h>
#include <string.h>

#include "../lib/base/slice.h"
#include "../lib/x12/mask.h"

struct masked {
	char *p;		/* of as many bytes as there should be */
	size_t len, size;
	int unread;
};

static void
masked_put(void *arg, const char *p, size_t n)
{
	struct masked *m = arg;

	if (m->len + n <= m->size)
		memcpy(m->p + m->len, p, n);
	m->len += n;
}

/* The key's bytes are all this one. p is the caller's, to be freed. */
static inline struct masked
masked_of(int fd, size_t size, unsigned char with)
{
	struct masked m = { .p = malloc(size + 1), .size = size };
	unsigned char key[X12_MASK_KEY];

	if (m.p == NULL)
		abort();
	memset(key, with, sizeof(key));
	m.unread = x12_mask_file(fd, key, masked_put, &m);
	return m;
}

#endif
