/*
 * x12_rows: a line a segment: plain (--segments), or as CSV with its place, its
 * loop path and its elements in columns of their own.
 */
#include <inttypes.h>
#include <string.h>

#include "../../lib/base/die.h"
#include "../../lib/paper/csv_out.h"
#include "../../lib/paper/utf8.h"
#include "x12.h"

enum {
	COLUMNS = 24,		/* of elements: no segment of the cycle has more */
	DRAIN = 32 * 1024,	/* bytes of CSV kept at most */
};

/* "17 1234 2000/2100 CLP*..~" */
static void
print_line(void *unused, const struct x12_at *at)
{
	const struct x12_segment *s = at->place.segment;

	(void)unused;
	printf("%" PRIu32 " %" PRId64 " %s ", s->ordinal, s->offset,
	    at->path[0] != '\0' ? at->path : "-");
	for (unsigned i = 0; i <= s->n; i++) {
		if (i > 0)
			x12_text_plain((struct slice){ &at->delims.element, 1 },
			    stdout);
		x12_text_plain(s->el[i], stdout);
	}
	x12_text_plain((struct slice){ &at->delims.terminator, 1 }, stdout);
	putchar('\n');
}

int
x12_segments(const struct x12_work *work)
{
	return x12_each(work, print_line, NULL);
}

struct rows {
	struct csv_out out;
	struct arena arena;	/* of a row */
};

static void
drain(struct rows *r, size_t most)
{
	struct slice bytes = csv_out_bytes(&r->out);

	if (bytes.len < most)
		return;
	fwrite(bytes.p, 1, bytes.len, stdout);
	csv_out_reset(&r->out);
}

/* A sender's value, as UTF-8. */
static void
put_cell(struct rows *r, struct slice s)
{
	char *buf;

	if (!utf8_valid(s)) {
		buf = arena_alloc(&r->arena, 3 * s.len);
		s = (struct slice){ buf, utf8_from_1252(s, buf) };
	}
	csv_out_cell(&r->out, s);
}

/* Elements from first on as they stand, for the last column. */
static void
put_rest(struct rows *r, const struct x12_at *at, unsigned first)
{
	const struct x12_segment *s = at->place.segment;
	char *text, *p;
	size_t size = 1;

	for (unsigned i = first; i <= s->n; i++)
		size += s->el[i].len + 1;
	text = p = arena_alloc(&r->arena, size);
	for (unsigned i = first; i <= s->n; i++) {
		if (i > first)
			*p++ = at->delims.element;
		memcpy(p, s->el[i].p, s->el[i].len);
		p += s->el[i].len;
	}
	put_cell(r, (struct slice){ text, (size_t)(p - text) });
}

static void
print_row(void *arg, const struct x12_at *at)
{
	struct rows *r = arg;
	const struct x12_place *p = &at->place;

	csv_out_int(&r->out, p->interchange);
	csv_out_int(&r->out, p->group);
	csv_out_int(&r->out, p->set);
	csv_out_plain(&r->out, slice_of(p->kind));
	csv_out_int(&r->out, p->segment->ordinal);
	csv_out_int(&r->out, p->segment->offset);
	csv_out_plain(&r->out, slice_of(at->path));
	csv_out_plain(&r->out, p->segment->tag);
	csv_out_plain(&r->out, slice_of(x12_segment_name(at)));
	for (unsigned i = 1; i <= COLUMNS; i++)
		put_cell(r, x12_el(p->segment, i));
	put_rest(r, at, COLUMNS + 1);
	csv_out_end(&r->out);
	arena_reset(&r->arena);
	drain(r, DRAIN);
}

int
x12_csv(const struct x12_work *work)
{
	struct rows r = { CSV_OUT_EMPTY, ARENA_EMPTY };
	int status;

	csv_out_header(&r.out, "interchange group set kind segment byte loop "
	    "tag name 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 "
	    "20 21 22 23 24 more");
	status = x12_each(work, print_row, &r);
	drain(&r, 0);
	csv_out_free(&r.out);
	arena_free(&r.arena);
	return status;
}
