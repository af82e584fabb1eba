/*
 * x12 tokens: a run of bytes cut into segments and these into elements. The hot
 * path of every load, private to lib/x12. It looks at 64 bytes at a time for the
 * four bytes that matter and keeps what is left of a block for the next segment.
 */
#ifndef X12_TOKENS_H
#define X12_TOKENS_H

#include <stddef.h>
#include <stdint.h>

#include "reader.h"

enum {
	TOKENS_BLOCK = 64,
	TOKENS_SLACK = TOKENS_BLOCK, /* bytes past the limit that may be read */
};

enum tokens_result {
	TOKENS_WHOLE,		/* a segment */
	TOKENS_MANY,		/* one with more elements than are kept */
	TOKENS_SHORT,		/* no terminator before the limit */
	TOKENS_WRAPPED,		/* a newline inside: for tokens_unwrap() */
};

struct tokens {
	struct x12_delims delims;
	const char *p, *limit;	/* what is left */
	const char *block;	/* the block in hand */
	uint64_t marks;		/* its bytes that matter, from p on */
};

/* Begins at p, or goes there. */
void tokens_at(struct tokens *, const char *p, const char *limit);

/*
 * Steps over newlines, cuts the segment at p and steps over its terminator.
 * SHORT and WRAPPED leave p at its first byte and ask for tokens_at() or tokens_unwrap();
 * SHORT has filled the segment as far as it goes.
 */
enum tokens_result tokens_next(struct tokens *, struct x12_segment *);

/*
 * The same without the newlines inside it, by way of scratch: the slices
 * point there. scratch is of size bytes and TOKENS_SLACK more; a segment that does
 * not fit is SHORT.
 */
enum tokens_result tokens_unwrap(struct tokens *, struct x12_segment *,
    char *scratch, size_t size);

#endif
