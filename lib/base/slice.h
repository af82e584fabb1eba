/*
 * slice: a borrowed run of bytes. It owns nothing and ends nowhere but at len:
 * what it points into (a reader's buffer, a row, an arena) must outlive it.
 */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct slice {
	const char *p;
	size_t len;
};

#define SLICE(literal) ((struct slice){ (literal), sizeof(literal) - 1 })
/* For printf("%.*s"). */
#define SLICE_ARG(s) (int)(s).len, (s).p

/* The slice of a C string; NULL gives the empty slice. */
struct slice slice_of(const char *);

/* 1 if equal, byte by byte. */
int slice_eq(struct slice, struct slice);

/* The same with a text; inline, for it mostly is a literal of known length. */
static inline int
slice_is(struct slice a, const char *s)
{
	return a.len == strlen(s) &&
	    (a.len == 0 || memcmp(a.p, s, a.len) == 0);
}

int slice_is_nocase(struct slice, const char *);

/* Without leading and trailing blanks, tabs, CR and LF. */
struct slice slice_trim(struct slice);

/*
 * Copy into buf (size bytes, NUL ended). -1 if it did not fit (then buf is
 * empty) or held a NUL byte, else 0.
 */
int slice_copy(struct slice, char *buf, size_t size);

/*
 * The next part of *rest up to sep, which is consumed. 0 when *rest is spent
 * (rest->p NULL), else 1. "a,,b" has three parts; "" has one, empty.
 */
int slice_split(struct slice *rest, char sep, struct slice *part);

/* Digits only, 1 to 18 of them, as a number. -1 if it is not. */
int slice_int(struct slice, int64_t *);

#endif
