/*
 * x12 isa: the interchange header, from which all delimiters come. Private to
 * lib/x12. Source: ASC X12 TR3 appendix B.1.1 (106 bytes, fixed); from the
 * field: padding stripped, lines wrapped inside it, the terminator a newline.
 */
#ifndef X12_ISA_H
#define X12_ISA_H

#include <stddef.h>

#include "reader.h"

enum {
	ISA_LENGTH = 106,	/* with its terminator */
	ISA_LOOK = 1024,	/* bytes that hold any header we can read */
};

/* A byte that may stand between other things. */
int isa_delimiter(char);

/* 1 if an ISA and its separator begin at p. */
int isa_begins(const char *p, const char *limit);

/*
 * Delimiters of the header at p. -1 if they cannot be told; ISA_CUT if the
 * bytes end within it.
 */
#define ISA_CUT 1
int isa_delims(const char *p, const char *limit, struct x12_delims *);

/*
 * Past the blanks, newlines, NULs, 0x1A and byte-order marks before or after an
 * interchange.
 */
const char *isa_skip(const char *p, const char *limit);

#endif
