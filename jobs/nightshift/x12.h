/*
 * x12: what the modes of nightshift x12 share: the file, one reading of it
 * segment by segment, a segment's values one by one, and text made fit for a
 * terminal or for JSON. A mode is a file and a line of the table in x12.c.
 */
#ifndef NIGHTSHIFT_X12_H
#define NIGHTSHIFT_X12_H

#include <stdio.h>

#include "../../lib/base/confine.h"
#include "../../lib/x12/checker.h"

struct x12_work {
	int fd;			/* the file, at its beginning */
	enum x12_level level;	/* --level */
	const char *into;	/* --into */
	const char *key;	/* --key */
	const char *as_of;	/* --as-of, or NULL: now */
	int64_t control;	/* --control */
	int writes, copies;	/* files are made in into; a pipe is copied to TMPDIR */
};

/* Once the file is open: nothing else can be read, and written only where --into or a pipe's copy goes. */
void x12_confine(const struct x12_work *, struct confine *);

/* Reads the whole of it; an exit status. */
typedef int x12_mode(const struct x12_work *);
x12_mode x12_answers, x12_check, x12_csv, x12_json, x12_mask, x12_segments,
    x12_split, x12_tree;

/* A segment where it stands. */
struct x12_at {
	struct x12_place place;
	struct x12_delims delims;
	const char *path;	/* "2000A/2010AA"; "" in no loop */
	/* Pieces right before it, in its set, that are no segments. */
	unsigned unread;
};
typedef void x12_segment_mode(void *arg, const struct x12_at *);

/*
 * Every segment in turn. EXIT_DONE, or EXIT_HELD with a line on stderr if part
 * of the file is no X12.
 */
int x12_each(const struct x12_work *, x12_segment_mode *, void *arg);

/* A value: an element, or one of its components or repetitions. */
struct x12_value {
	int element;		/* 1 is the first */
	int component;		/* 1 is the first; 0: it has none */
	int repetition;		/* 1 is the first; 0: it is the only one */
	const char *name;	/* "" where the set has no grammar */
	const char *words;	/* of a code, else NULL */
	struct slice text;	/* never empty */
};

/* The values of a segment that are not empty, in their order. */
struct x12_values {
	const struct x12_at *at;
	const struct x12_row *row;	/* the element's, or NULL */
	struct slice repetitions, components;	/* yet to come */
	int element, repetition, component;
	int repeats, composite;
};
void x12_values_start(struct x12_values *, const struct x12_at *);
/* 1, or 0 when there are no more. */
int x12_values_next(struct x12_values *, struct x12_value *);

/* "CLP04", "SVC01-2". Returns buf. */
enum { X12_POSITION = 24 };
const char *x12_position(const struct x12_at *, const struct x12_value *,
    char buf[X12_POSITION]);

/* Our name of the segment, "" if there is none. */
const char *x12_segment_name(const struct x12_at *);

/*
 * For a terminal: what is not printable UTF-8 as \xNN. Returns the bytes
 * written.
 */
size_t x12_text_plain(struct slice, FILE *);
/* A JSON string; what is not UTF-8 is read as Windows-1252. */
void x12_text_json(struct slice, FILE *);

#endif
