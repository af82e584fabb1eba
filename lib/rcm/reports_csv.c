/*
 * reports_csv: see reports_csv.h. The dialect is csv_out's.
 */
#include "reports_csv.h"

#include <string.h>

#include "../paper/csv.h"
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

	for (; n > 0; n--) {
		if (s->used == sizeof(s->buf))
			flush(s);
		s->buf[s->used++] = *p++;
	}
}

static void
put_names(struct csv_out *csv, const struct reports_head *h)
{
	for (int i = 0; i < h->columns; i++)
		csv_plain(csv, h->column[i].name);
	csv_end_row(csv);
}

int64_t
reports_csv_file(const struct reports_head *h, struct stmt *st,
    struct outfile *o)
{
	struct sink s = { .o = o };
	struct csv_out csv = { .put = put, .arg = &s };
	char buf[REPORTS_CELL];
	int64_t rows = 0;

	put_names(&csv, h);
	for (; db_step(st); rows++) {
		for (int i = 0; i < h->columns; i++) {
			struct slice v = reports_head_cell(h, st, i, buf);

			if (page_is_number(h, i))
				csv_plain(&csv, v.p);
			else
				csv_text(&csv, v);
		}
		csv_end_row(&csv);
	}
	flush(&s);
	return rows;
}

void
reports_csv_table(const struct page_table *t, FILE *out)
{
	struct sink s = { .file = out };
	struct csv_out csv = { .put = put, .arg = &s };

	put_names(&csv, &t->head);
	for (const struct page_row *r = t->first; r != NULL; r = r->next) {
		for (int i = 0; i < t->head.columns; i++)
			if (page_is_number(&t->head, i))
				csv_plain(&csv, r->cell[i]);
			else
				csv_text(&csv, slice_of(r->cell[i]));
		csv_end_row(&csv);
	}
	flush(&s);
}
