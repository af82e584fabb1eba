/*
 * csv_out: writing CSV as every CSV that leaves is written: RFC 4180, CRLF, and no cell that a
 * spreadsheet takes for a formula. It writes into memory, which the caller hands on (to an
 * outfile) and empties, row by row or in larger pieces.
 */
#ifndef PAPER_CSV_OUT_H
#define PAPER_CSV_OUT_H

#include <stdint.h>

#include "../base/arena.h"
#include "../base/slice.h"

struct csv_out {
	struct arena arena;
	char *p;
	size_t len, room;
	unsigned cells;		/* of the row under way */
	int bare;		/* its only cell is empty */
};
#define CSV_OUT_EMPTY { ARENA_EMPTY, NULL, 0, 0, 0, 0 }

/* Text: what begins with = + - @, tab or CR gets an apostrophe before it, which
 * csv_reader takes off again. */
void csv_out_text(struct csv_out *, struct slice);
/* What cannot be a formula: dates, codes of ours, numbers. */
void csv_out_plain(struct csv_out *, struct slice);
/* A cell as a sender wrote it: a number stays one, else text. */
void csv_out_cell(struct csv_out *, struct slice);
void csv_out_cents(struct csv_out *, int64_t cents);	/* two decimals */
void csv_out_int(struct csv_out *, int64_t);
/* Ends the row. */
void csv_out_end(struct csv_out *);
/* A header: the space-separated names. */
void csv_out_header(struct csv_out *, const char *names);

/* What was written since the last reset. */
struct slice csv_out_bytes(const struct csv_out *);
void csv_out_reset(struct csv_out *);
void csv_out_free(struct csv_out *);

#endif
