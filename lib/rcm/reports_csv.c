/*
 * reports_csv: see reports_csv.h. The dialect is csv_out's.
 */
#include "reports_csv.h"

#include "../paper/csv_out.h"
#include "page_rows.h"

/* What is written leaves in large pieces: an outfile hashes and writes each as it comes. */
enum { REPORTS_PIECE = 64 * 1024 };

static void
put_names(struct csv_out *csv, const struct reports_head *h)
{
	for (int i = 0; i < h->columns; i++)
		csv_out_plain(csv, slice_of(h->column[i].name));
	csv_out_end(csv);
}

static void
put_cell(struct csv_out *csv, const struct reports_head *h, int column,
    struct slice v)
{
	if (page_is_number(h, column))
		csv_out_plain(csv, v);
	else
		csv_out_text(csv, v);
}

int64_t
reports_csv_file(const struct reports_head *h, struct stmt *st,
    struct outfile *o)
{
	struct csv_out csv = CSV_OUT_EMPTY;
	char buf[REPORTS_CELL];
	int64_t rows = 0;

	put_names(&csv, h);
	for (; db_step(st); rows++) {
		for (int i = 0; i < h->columns; i++)
			put_cell(&csv, h, i,
			    reports_head_cell(h, st, i, buf));
		csv_out_end(&csv);
		if (csv_out_bytes(&csv).len > REPORTS_PIECE) {
			outfile_slice(o, csv_out_bytes(&csv));
			csv_out_reset(&csv);
		}
	}
	outfile_slice(o, csv_out_bytes(&csv));
	csv_out_free(&csv);
	return rows;
}

void
reports_csv_table(const struct page_table *t, FILE *out)
{
	struct csv_out csv = CSV_OUT_EMPTY;
	struct slice all;

	put_names(&csv, &t->head);
	for (const struct page_row *r = t->first; r != NULL; r = r->next) {
		for (int i = 0; i < t->head.columns; i++)
			put_cell(&csv, &t->head, i, slice_of(r->cell[i]));
		csv_out_end(&csv);
	}
	all = csv_out_bytes(&csv);
	fwrite(all.p, 1, all.len, out);
	csv_out_free(&csv);
}
