/*
 * csv: see csv.h. libcsv pushes cells at callbacks; it is fed line by line here, so that at
 * most one record ends in a feed, and records can be pulled. The only file that includes <csv.h>.
 */
#include "csv.h"

#include <csv.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/arena.h"
#include "../base/die.h"
#include "utf8.h"

enum { CHUNK = 64 * 1024, BETWEEN_ROWS = 0 /* libcsv's ROW_NOT_BEGUN */ };

struct csv_reader {
	struct arena arena;
	struct csv_parser parser;
	int fd, first, ended, after_cr, converted;
	int complete, too_big;		/* of the record under way */
	size_t at, len;			/* in chunk */
	int64_t rows, lines;		/* ended so far */
	int64_t begins;			/* line of the record under way */
	unsigned columns;
	char **names;
	char *text, *plain;		/* the record's cells; the same as UTF-8 */
	size_t used;
	unsigned n;
	struct slice cells[CSV_COLUMNS_MAX];
	char chunk[CHUNK];
};

struct csv_reader *
csv_reader_new(int fd)
{
	struct arena a = ARENA_EMPTY;
	struct csv_reader *r = arena_alloc(&a, sizeof(*r));

	r->arena = a;
	r->fd = fd;
	r->first = 1;
	r->text = arena_alloc(&r->arena, CSV_RECORD_MAX);
	if (csv_init(&r->parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
		die_errno("memory");
	csv_set_blk_size(&r->parser, 4096);
	return r;
}

void
csv_reader_free(struct csv_reader *r)
{
	struct arena a;

	csv_free(&r->parser);
	a = r->arena;
	arena_free(&a);
}

/* ---- libcsv's callbacks ---- */

static void
on_cell(void *p, size_t len, void *arg)
{
	struct csv_reader *r = arg;

	if (r->n == CSV_COLUMNS_MAX || len > CSV_RECORD_MAX - r->used) {
		r->too_big = 1;
		return;
	}
	if (len > 0)
		memcpy(r->text + r->used, p, len);
	r->cells[r->n++] = (struct slice){ r->text + r->used, len };
	r->used += len;
}

static void
on_row(int c, void *arg)
{
	struct csv_reader *r = arg;

	(void)c;
	r->complete = 1;
}

/* ---- bytes ---- */

static int
file_fault(const struct csv_reader *r, struct fault *f, const char *what,
    const char *remedy)
{
	fault_in_row(f, r->rows + 1, NULL);
	fault_set(f, "%s (line %lld)", what, (long long)r->begins);
	return fault_remedy(f, "%s", remedy);
}

static const char save_as[] =
    "save it as 'CSV UTF-8 (comma delimited)' and drop it again";

/* The byte-order mark goes; UTF-16 is named. */
static int
first_bytes(struct csv_reader *r, struct fault *f)
{
	const unsigned char *p = (const unsigned char *)r->chunk;

	r->first = 0;
	if (r->len >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0)
		r->at = 3;
	if (r->len >= 2 && ((p[0] == 0xff && p[1] == 0xfe) ||
	    (p[0] == 0xfe && p[1] == 0xff) || (p[0] != 0 && p[1] == 0) ||
	    (p[0] == 0 && p[1] != 0)))
		return file_fault(r, f, "the text is UTF-16", save_as);
	return 0;
}

/* 1 if there are bytes, 0 at the end of the file, -1 and the fault. */
static int
fill(struct csv_reader *r, struct fault *f)
{
	ssize_t n;

	if (r->at < r->len)
		return 1;
	r->at = r->len = 0;
	while (r->len < CHUNK && !r->ended) {
		n = read(r->fd, r->chunk + r->len, CHUNK - r->len);
		if (n == -1)
			die_errno("document: read");
		r->ended = n == 0;
		r->len += (size_t)n;
	}
	if (r->first && first_bytes(r, f) == -1)
		return -1;
	return r->at < r->len;
}

/* Up to the end of the line or of what was read. */
static struct slice
piece(const struct csv_reader *r)
{
	const char *p = r->chunk + r->at, *end;
	size_t n = r->len - r->at;

	if ((end = memchr(p, '\n', n)) != NULL)
		n = (size_t)(end - p) + 1;
	if ((end = memchr(p, '\r', n)) != NULL)
		n = (size_t)(end - p) + 1;
	return (struct slice){ p, n };
}

static const char undoubled[] =
    "a quotation mark within a quoted cell is not doubled";

/*
 * libcsv stops at a quotation mark that RFC 4180 does not allow. In an unquoted cell it
 * can only mean itself: that byte is fed leniently. Elsewhere nobody knows where the cell ends.
 */
static int
feed(struct csv_reader *r, struct slice s, struct fault *f)
{
	size_t n;

	while (s.len > 0) {
		n = csv_parse(&r->parser, s.p, s.len, on_cell, on_row, r);
		s.p += n;
		s.len -= n;
		if (s.len == 0)
			break;
		if (csv_error(&r->parser) != CSV_EPARSE)
			die(EXIT_MACHINE, "csv: %s",
			    csv_strerror(csv_error(&r->parser)));
		if (r->parser.quoted)
			return file_fault(r, f, undoubled,
			    "write it twice, or export the file again");
		csv_set_opts(&r->parser, CSV_STRICT_FINI);
		csv_parse(&r->parser, s.p, 1, on_cell, on_row, r);
		csv_set_opts(&r->parser, CSV_STRICT | CSV_STRICT_FINI);
		s.p++;
		s.len--;
	}
	return 0;
}

static const char unclosed[] = "a quotation mark that opens in this row is "
    "not closed", close_it[] = "close it, or export the file again";

/* One piece of the file into libcsv. */
static int
advance(struct csv_reader *r, struct fault *f)
{
	struct slice s = piece(r);
	char last = s.p[s.len - 1];
	int half = s.len == 1 && last == '\n' && r->after_cr;

	if (memchr(s.p, '\0', s.len) != NULL)
		return file_fault(r, f, "a NUL byte", save_as);
	r->at += s.len;
	if (feed(r, s, f) == -1)
		return -1;
	if (csv_get_buffer_size(&r->parser) > CSV_RECORD_MAX || r->too_big)
		return file_fault(r, f, r->parser.quoted ? unclosed :
		    "a record of more than 1 MiB or 1,024 cells", close_it);
	r->after_cr = last == '\r';
	if ((last != '\r' && last != '\n') || half)
		return 0;
	/* A line ended, and no record with it: in a cell, or empty. */
	if (!r->complete)
		r->rows += r->parser.pstate == BETWEEN_ROWS;
	r->lines++;
	return 0;
}

/* ---- records ---- */

/* What is not UTF-8 is Windows-1252, cell by cell. */
static void
convert(struct csv_reader *r)
{
	char *p;

	if (r->plain == NULL)
		r->plain = arena_alloc(&r->arena, 3 * CSV_RECORD_MAX);
	r->converted = 1;
	p = r->plain;
	for (unsigned i = 0; i < r->n; i++) {
		if (utf8_valid(r->cells[i]))
			continue;
		r->cells[i].len = utf8_from_1252(r->cells[i], p);
		r->cells[i].p = p;
		p += r->cells[i].len;
	}
}

/* The apostrophe that lib/paper/csv_out.c puts before a formula goes again. */
static void
unharm(struct slice *cell)
{
	if (cell->len >= 2 && cell->p[0] == '\'' &&
	    strchr("=+-@\t\r", cell->p[1]) != NULL) {
		cell->p++;
		cell->len--;
	}
}

/* 1 and the record's cells are there, 0 at the end, -1 and the fault. */
static int
record(struct csv_reader *r, struct fault *f)
{
	int more = 1;

	r->complete = 0;
	r->used = 0;
	r->n = 0;
	r->begins = r->lines + 1;
	while (!r->complete && (more = fill(r, f)) == 1) {
		if (r->parser.pstate == BETWEEN_ROWS)
			r->begins = r->lines + 1;
		if (advance(r, f) == -1)
			return -1;
	}
	if (more == -1)
		return -1;
	if (!r->complete && csv_fini(&r->parser, on_cell, on_row, r) != 0)
		return file_fault(r, f, unclosed, close_it);
	if (!r->complete)
		return 0;
	r->rows++;
	if (!utf8_valid((struct slice){ r->text, r->used }))
		convert(r);
	for (unsigned i = 0; i < r->n; i++)
		unharm(&r->cells[i]);
	return 1;
}

static int
all_empty(const struct csv_reader *r, unsigned from)
{
	while (from < r->n && r->cells[from].len == 0)
		from++;
	return from >= r->n;
}

static char *
normal_name(struct csv_reader *r, struct slice s)
{
	char *name = arena_string(&r->arena, slice_trim(s));

	for (char *p = name; *p != '\0'; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p - 'A' + 'a');
		else if (*p == ' ' || *p == '-')
			*p = '_';
	return name;
}

int
csv_reader_header(struct csv_reader *r, struct fault *f)
{
	int got;

	while ((got = record(r, f)) == 1 && all_empty(r, 0))
		;
	if (got == -1)
		return -1;
	if (got == 0) {
		fault_set(f, "there is no header row");
		return fault_remedy(f, "the first row must name the columns");
	}
	r->names = arena_alloc(&r->arena, r->n * sizeof(*r->names));
	for (; r->columns < r->n; r->columns++) {
		char *name = normal_name(r, r->cells[r->columns]);

		if (name[0] != '\0' && strncmp(name, "reject_", 7) != 0 &&
		    csv_reader_column(r, name) != -1) {
			fault_in_row(f, r->rows, NULL);
			fault_set(f, "column %u has the name of a column "
			    "before it", r->columns + 1);
			return fault_remedy(f, "name it otherwise or remove it");
		}
		r->names[r->columns] = name;
	}
	/* Empty names at the end are a spreadsheet's leftovers. */
	while (r->columns > 1 && r->names[r->columns - 1][0] == '\0')
		r->columns--;
	return 0;
}

int
csv_reader_next(struct csv_reader *r, struct csv_row *row, struct fault *f)
{
	int got;

	do
		if ((got = record(r, f)) != 1)
			return got;
	while (all_empty(r, 0));
	row->number = r->rows;
	row->line = r->begins;
	row->cells = r->cells;
	row->bad = NULL;
	row->n = r->n;
	if (r->n < r->columns)
		row->bad = "the row has fewer cells than the header";
	else if (!all_empty(r, r->columns))
		row->bad = "the row has more cells than the header: "
		    "a comma in a cell without quotation marks?";
	else
		row->n = r->columns;
	return 1;
}

/* ---- columns ---- */

unsigned
csv_reader_columns(const struct csv_reader *r)
{
	return r->columns;
}

const char *
csv_reader_name(const struct csv_reader *r, unsigned column)
{
	return r->names[column];
}

int
csv_reader_column(const struct csv_reader *r, const char *name)
{
	for (unsigned i = 0; i < r->columns; i++)
		if (strcmp(r->names[i], name) == 0)
			return (int)i;
	return -1;
}

int
csv_reader_converted(const struct csv_reader *r)
{
	return r->converted;
}

int
csv_named(const char *list, const char *name, size_t len)
{
	struct slice rest = slice_of(list), part;

	while (slice_split(&rest, ' ', &part))
		if (part.len == len && memcmp(part.p, name, len) == 0)
			return 1;
	return 0;
}

const char *
csv_reader_unknown(const struct csv_reader *r, const char *known, char *buf,
    size_t size)
{
	size_t n = 0, told = 0;

	buf[0] = '\0';
	for (unsigned i = 0; i < r->columns; i++) {
		const char *name = r->names[i];

		if (strncmp(name, "reject_", 7) == 0 ||
		    csv_named(known, name, strlen(name)) || n + 64 > size)
			continue;
		n += (size_t)snprintf(buf + n, size - n, "%s%u",
		    told++ > 0 ? ", " : "column ", i + 1);
	}
	if (told > 0)
		snprintf(buf + n, size - n, ": not known, left out");
	return buf;
}
