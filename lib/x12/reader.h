/*
 * x12 reader: a stream of segments from a file of X12 interchanges.
 *
 * Constant memory, one allocation at open, slices into its own buffer that
 * stand until the next call. Tolerant: any delimiters (taken from each ISA,
 * also one that is not 106 bytes), newlines anywhere, byte-order mark, leading
 * and trailing blanks, several interchanges, TA1, a file cut anywhere. Knows
 * envelopes, nothing of loops (walk.h) or of this database. Source: X12.5,
 * X12.6; ASC X12 TR3 appendix B; field habits as noted in the code.
 */
#ifndef X12_READER_H
#define X12_READER_H

#include <stddef.h>
#include <stdint.h>

#include "../base/fault.h"
#include "../base/slice.h"

enum {
	/* With the tag; of a segment with more, a fault, 94 are kept. */
	X12_ELEMENTS = 96,
	X12_SEGMENT_MAX = 256 * 1024,	/* bytes; more is a fault, skipped */
};

struct x12_delims {
	char element, component;
	char repetition;	/* 0: none */
	char terminator;
};

struct x12_segment {
	struct slice tag;
	struct slice el[X12_ELEMENTS];	/* [0] the tag, [1] the first element */
	unsigned n;		/* elements after the tag */
	uint32_t key;		/* the tag as a number: index.h; 0: not told */
	uint32_t ordinal;	/* in its set, ST = 1; 0 outside of sets */
	int64_t offset;		/* file offset of its first byte */
	int64_t end;		/* file offset just past its terminator */
};

/* Element i (1-based), or the empty slice when the segment is shorter. */
static inline struct slice
x12_el(const struct x12_segment *s, unsigned i)
{
	return i <= s->n ? s->el[i] : (struct slice){ "", 0 };
}

struct x12_reader;

/*
 * Reads fd (not closed by it) from its current offset. Ends the process when
 * memory does.
 */
struct x12_reader *x12_reader_new(int fd);
/* The same of bytes in memory, which outlive it. */
struct x12_reader *x12_reader_of(struct slice bytes);
void x12_reader_free(struct x12_reader *);

/*
 * Goes to one set of a file whose ISA's delimiters are known: reads
 * length bytes from offset, and the first segment is the ST (ordinal 1).
 */
void x12_reader_seek(struct x12_reader *, struct x12_delims,
    int64_t offset, int64_t length);

/*
 * 1: *segment is the next one. 0: the file (or the length asked for) ended
 * after a terminator or after harmless trailing bytes. -1: a fault, named in
 * *f, with *segment still filled as far as it goes (f->at its ordinal); reading
 * may go on. After a fault that cannot be resumed (no ISA at all, unterminated
 * end) the next call says 0. A read error ends the process.
 */
int x12_next(struct x12_reader *, const struct x12_segment **segment,
    struct fault *f);

/* Delimiters of the interchange we are in. */
struct x12_delims x12_reader_delims(const struct x12_reader *);
/* Offset just past the last byte consumed. */
int64_t x12_reader_offset(const struct x12_reader *);
/* The file ended within a segment, or not after an IEA. */
int x12_reader_cut(const struct x12_reader *);

/*
 * Takes the next component, or repetition, of *rest; 0 when there is none left,
 * as slice_split() does. Without a repetition separator a value is one
 * repetition.
 */
int x12_component(const struct x12_reader *, struct slice *rest,
    struct slice *part);
int x12_repetition(const struct x12_reader *, struct slice *rest,
    struct slice *part);

/* component i (1-based) of element value v, or empty. */
struct slice x12_part(struct x12_delims, struct slice v, unsigned i);

/*
 * 1 if the bytes look like the beginning of an X12 file: optional BOM, blanks
 * and newlines, "ISA" and a separator. n bytes, at least 8 if the file has
 * them.
 */
int x12_looks_like(const char *p, size_t n);

/*
 * What a transaction is, from GS01, GS08, ST01, ST03 and BHT01: "837P", "837I",
 * "837D", "835", "999", "277CA", "277RFAI", "TA1" ...; "837" when no guide is
 * named; "850" for a set this house does not work (its ST01); "?". Any slice
 * may be empty. Returns buf.
 */
const char *x12_kind(struct slice gs01, struct slice gs08, struct slice st01,
    struct slice st03, struct slice bht01, char buf[16]);

/* 1 if kind is a healthcare transaction with a name of its own. */
int x12_kind_known(const char *kind);

#endif
