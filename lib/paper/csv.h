/*
 * csv: reading CSV (RFC 4180) from a descriptor, record by record in constant memory,
 * over libcsv. Columns are known by their names in the header row.
 *
 * Rows are counted as a spreadsheet shows them: the header is 1, empty lines count. A byte-order mark
 * and CR, LF or CRLF are fine. A cell that is not UTF-8 is read as Windows-1252. A
 * quotation mark within an unquoted cell stands for itself; one that is never closed, or
 * not doubled within a quoted cell, is a fault, for what follows cannot be trusted.
 */
#ifndef PAPER_CSV_H
#define PAPER_CSV_H

#include <stdint.h>

#include "../base/fault.h"
#include "../base/slice.h"
#include "csv_out.h"

enum {
	CSV_COLUMNS_MAX = 1024,
	CSV_RECORD_MAX = 1 << 20,	/* bytes of one record's cells */
};

struct csv_reader;

struct csv_row {
	int64_t number;		/* the header is 1 */
	int64_t line;		/* physical line it begins on, from 1 */
	unsigned n;		/* cells */
	const struct slice *cells; /* until the next row is read */
	const char *bad;	/* what is wrong with the record's form, or NULL */
};

/* Reads from the descriptor's present offset, which stays the caller's. */
struct csv_reader *csv_reader_new(int fd);
void csv_reader_free(struct csv_reader *);

/* First of all. -1 and the fault: no header, UTF-16, a NUL byte, a name that stands twice. */
int csv_reader_header(struct csv_reader *, struct fault *);

/*
 * 1 and the next row that has anything in it, 0 at the end, -1 and the fault when the rest of the
 * file cannot be read. A row with another number of cells than the header is told by `bad`; empty cells
 * behind the last column are no matter.
 */
int csv_reader_next(struct csv_reader *, struct csv_row *, struct fault *);

/* Number of columns; a column's name: lower case, blanks and '-' as '_'. */
unsigned csv_reader_columns(const struct csv_reader *);
const char *csv_reader_name(const struct csv_reader *, unsigned column);
/* A column's place by its name, or -1. */
int csv_reader_column(const struct csv_reader *, const char *name);
/* 1 once a cell was read as Windows-1252. */
int csv_reader_converted(const struct csv_reader *);

/*
 * "columns 3, 17 are not known and were left out", or "": those not among the space-separated
 * known ones. By place, for a name may be anything; reject_* are never told.
 */
const char *csv_reader_unknown(const struct csv_reader *, const char *known,
    char *buf, size_t size);
/* 1 if name is one of the space-separated list. */
int csv_named(const char *list, const char *name, size_t len);

#endif
