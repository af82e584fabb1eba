/*
 * reports_csv: see reports_csv.h. The dialect is csv_out's.
 */
#include "reports_csv.h"

#include <string.h>

#include "page_rows.h"

/* What is written leaves in large pieces: an outfile hashes and writes each as it comes. */
struct sink {
	struct outfile *o;	/* or */
	FILE *file;
	size_t used;
	char buf[64 * 1024];
};

static void
flush(struct sink *s)
{
	if (s->o != NULL)
		outfile_write(s->o, s->buf, s->used);
	else
		fwrite(s->buf, 1, s->used, s->file);
	s->used = 0;
}

static void
put(void *arg, const char *p, size_t n)
{
	struct sink *s = arg;

	while (n > 0) {
		size_t room = sizeof(s->buf) - s->used;
		size_t now = n < room ? n : room;

		memcpy(s->buf + s->used, p, now);
		s->used += now;
		p += now;
		n -= now;
		if (s->used == sizeof(s->buf))
			flush(s);
	}
}

/* ---- until lib/paper/csv_out stands still ---- */
struct csv_o {
	void (*put)(void *arg, const char *p, size_t n);
	void *arg;
	unsigned cells;
};

static void
csv_cell(struct csv_o *o, struct slice v, int text)
{
	int quote = 0;

	for (size_t i = 0; i < v.len; i++)
		quote |= v.p[i] == ',' || v.p[i] == '"' || v.p[i] == '\r' ||
		    v.p[i] == '\n';
	quote |= v.len > 0 && (v.p[0] == ' ' || v.p[v.len - 1] == ' ');
	if (o->cells++ > 0)
		o->put(o->arg, ",", 1);
	if (quote)
		o->put(o->arg, "\"", 1);
	if (text && v.len > 0 && v.p[0] != '\0' &&
	    strchr("=+-@\t\r", v.p[0]) != NULL)
		o->put(o->arg, "'", 1);
	for (size_t i = 0; i < v.len; i++) {
		if (v.p[i] == '"')
			o->put(o->arg, "\"", 1);
		o->put(o->arg, v.p + i, 1);
	}
	if (quote)
		o->put(o->arg, "\"", 1);
}

static void
csv_end_row(struct csv_o *o)
{
	o->put(o->arg, "\r\n", 2);
	o->cells = 0;
}

static void
put_names(struct csv_o *csv, const struct reports_head *h)
{
	for (int i = 0; i < h->columns; i++)
		csv_cell(csv, slice_of(h->column[i].name), 0);
	csv_end_row(csv);
}

/* Numbers are NUL-ended: reports_head_cell made them. */
static void
put_cell(struct csv_o *csv, const struct reports_head *h, int column,
    struct slice v)
{
	if (page_is_number(h, column))
		csv_cell(csv, v, 0);
	else
		csv_cell(csv, v, 1);
}

int64_t
reports_csv_file(const struct reports_head *h, struct stmt *st,
    struct outfile *o)
{
	struct sink s = { .o = o };
	struct csv_o csv = { .put = put, .arg = &s };
	char buf[REPORTS_CELL];
	int64_t rows = 0;

	put_names(&csv, h);
	for (; db_step(st); rows++) {
		for (int i = 0; i < h->columns; i++)
			put_cell(&csv, h, i,
			    reports_head_cell(h, st, i, buf));
		csv_end_row(&csv);
	}
	flush(&s);
	return rows;
}

void
reports_csv_table(const struct page_table *t, FILE *out)
{
	struct sink s = { .file = out };
	struct csv_o csv = { .put = put, .arg = &s };

	put_names(&csv, &t->head);
	for (const struct page_row *r = t->first; r != NULL; r = r->next) {
		for (int i = 0; i < t->head.columns; i++)
			put_cell(&csv, &t->head, i, slice_of(r->cell[i]));
		csv_end_row(&csv);
	}
	flush(&s);
}
