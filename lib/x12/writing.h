/*
 * x12 writing: the writer's inside, for writer.c and frames.c alone.
 */
#ifndef X12_WRITING_H
#define X12_WRITING_H

#include "balance.h"
#include "writer.h"

/* What a mark brings back, beside the walk. */
struct progress {
	int in_set;
	uint32_t ordinal;	/* of the last segment; 0 outside of sets */
	int64_t groups, sets;
	int64_t isa, gs, st;	/* control numbers */
};

struct x12_writer {
	struct x12_delims delims;
	int newline;
	char *bytes;
	size_t len, size;	/* size: without the tokens' slack */
	size_t drained;
	const struct x12_grammar *grammar;
	struct x12_walk *walk;
	struct progress now, marked;
	struct x12_balance balance, balanced;	/* now, and at the mark */
	uint32_t since;		/* first ordinal after the mark; 0: no mark */
	void *state;		/* the walk's, at the mark */
	struct x12_segment segment;	/* the one just written */
	struct fault *fault, *due;	/* what "" means there is none */
};

/* Bytes as they are, at the end. */
void writing_append(struct x12_writer *, const char *p, size_t n);
/*
 * Ends the segment of n elements that began at start, and checks it; -1 if it
 * cannot be read again as it was written.
 */
int writing_end(struct x12_writer *, size_t start, unsigned n);
/* A fault of ours about what is being written; the first one stays. */
void writing_spoil(struct x12_writer *, const char *tag, int element,
    const char *what);
/* The loops of this grammar from here on. */
void writing_grammar(struct x12_writer *, const struct x12_grammar *);
/* The set is complete: what is missing in it. */
void writing_finish(struct x12_writer *);

#endif
