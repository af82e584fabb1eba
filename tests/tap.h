/*
 * tap: what a unit table needs to print TAP. One file includes it, with main().
 */
#ifndef TAP_H
#define TAP_H

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../lib/base/slice.h"

enum { TAP_KEPT = 1000 };
static int tap_count, tap_failed, tap_kept;
static char *tap_keep[TAP_KEPT];

#define ROWS(t) (sizeof(t) / sizeof((t)[0]))

static inline int
tap_ok(int good, const char *why)
{
	tap_count++;
	tap_failed += !good;
	printf("%sok %d - %s\n", good ? "" : "not ", tap_count, why);
	return good;
}

static inline void
tap_int(int64_t got, int64_t want, const char *why)
{
	if (!tap_ok(got == want, why))
		printf("#    got: %" PRId64 "\n#   want: %" PRId64 "\n", got,
		    want);
}

static inline void
tap_text(const char *got, const char *want, const char *why)
{
	if (!tap_ok(strcmp(got, want) == 0, why))
		printf("#    got: %s\n#   want: %s\n", got, want);
}

/* main's return value. */
static inline int
tap_done(void)
{
	while (tap_kept > 0)
		free(tap_keep[--tap_kept]);
	printf("1..%d\n", tap_count);
	return tap_failed != 0;
}

/*
 * The bytes of a literal in memory that ends where they do, so that a sanitizer
 * sees one byte read too many. Freed by tap_done().
 */
static inline struct slice
tap_exact(const char *bytes, size_t len)
{
	char *p = malloc(len > 0 ? len : 1);

	if (p == NULL || tap_kept == TAP_KEPT)
		abort();
	memcpy(p, bytes, len);
	tap_keep[tap_kept++] = p;
	return (struct slice){ p, len };
}
#define EXACT(text) tap_exact((text), strlen(text))

#endif
