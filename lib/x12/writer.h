/*
 * x12 writer: segments into memory, each checked by the grammar as it is
 * written, and amounts that must add up when they are all there, so that what
 * the checker rejects is not written. A stretch (a claim) can be marked and
 * taken back whole. Delimiters * : ^ ~ unless told; trailing empty elements and
 * components are dropped; a control or non-ASCII byte in data, or a delimiter,
 * is a fault (cleaning text is the renderer's business: x12_clean()). Separators
 * of components and repetitions are left to the grammar, which knows where they
 * may be.
 */
#ifndef X12_WRITER_H
#define X12_WRITER_H

#include "walk.h"

struct x12_writer;
struct x12_mark {
	size_t length;		/* bytes written before it, drained ones too */
	uint32_t ordinal;
	void *walk;		/* owned by the writer; one mark at a time */
};

/* newline: a '\n' after each terminator. A delimiter of 0 is the usual one. */
struct x12_writer *x12_writer_new(struct x12_delims, int newline);
void x12_writer_free(struct x12_writer *);

/*
 * A segment: tag, then elements in order up to X12_ENDS; NULL is an empty one.
 * An element given as text may hold components already joined by
 * x12_composite().
 */
#define X12_ENDS ((const char *)-1)
void x12_write(struct x12_writer *, const char *tag, ...);
void x12_write_elements(struct x12_writer *, const char *tag,
    const char *const *elements, unsigned n);

/*
 * Components joined with the writer's separator into buf, trailing empties
 * dropped; up to X12_ENDS. What does not fit, or holds the separator itself, is
 * a fault of the next segment.
 */
const char *x12_composite(struct x12_writer *, char *buf, size_t size, ...);

/* ISA and IEA, GS and GE, ST and SE: numbers as the caller allocated them;
 * counts are the writer's. Texts are padded as ISA wants it. */
struct x12_isa {
	const char *sender_qualifier, *sender, *receiver_qualifier, *receiver;
	const char *date;	/* 'YYYY-MM-DD' */
	const char *time;	/* 'HH:MM' */
	int64_t control;	/* 1 .. 999,999,999 */
	char ack_requested;	/* '0' or '1' */
	char usage;		/* 'T' or 'P' */
};
void x12_write_isa(struct x12_writer *, const struct x12_isa *);
void x12_write_gs(struct x12_writer *, const struct x12_grammar *,
    const char *sender, const char *receiver, const char *date,
    const char *time, int64_t control);
void x12_write_st(struct x12_writer *, int set_ordinal);
void x12_write_se(struct x12_writer *);
void x12_write_ge(struct x12_writer *);
void x12_write_iea(struct x12_writer *);

/* Ordinal the next segment will have in its set. */
uint32_t x12_writer_ordinal(const struct x12_writer *);

/*
 * The first thing wrong since the last mark or back, or NULL. Asked where a
 * stretch is complete: what the loops begun since the mark require and did not
 * get is a fault too, and a claim that does not add up.
 */
const struct fault *x12_writer_fault(const struct x12_writer *);

void x12_writer_mark(struct x12_writer *, struct x12_mark *);
/* Forgets what was written since, and its fault. */
void x12_writer_back(struct x12_writer *, const struct x12_mark *);

/*
 * What has been written and not yet drained. Draining empties it: no going back
 * then.
 */
struct slice x12_writer_bytes(const struct x12_writer *);
void x12_writer_drain(struct x12_writer *);

/*
 * Text made fit for X12 in place: upper case, accents to ASCII (UTF-8 in),
 * delimiters and controls to blanks, blanks folded and trimmed. 1 if anything
 * but case changed, 0 if not, -1 if a character had no ASCII form (it became a
 * blank).
 */
int x12_clean(struct x12_delims, char *text);

#endif
