/*
 * reject: see reject.h. The document is read a second time: a later row of a visit may have condemned an
 * earlier one.
 */
#include "reject.h"

#include <stdio.h>
#include <unistd.h>

#include "../base/die.h"
#include "../paper/csv.h"
#include "../paper/csv_out.h"
#include "../store/spool.h"
#include "sql.h"

static void
flush(struct csv_out *out, struct outfile *file)
{
	outfile_slice(file, csv_out_bytes(out));
	csv_out_reset(out);
}

static int
is_ours(const char *name)
{
	return csv_named("reject_row reject_column reject_reason", name,
	    slice_of(name).len);
}

static void
header(struct csv_reader *csv, struct csv_out *out)
{
	csv_out_plain(out, SLICE("reject_row"));
	csv_out_plain(out, SLICE("reject_column"));
	csv_out_plain(out, SLICE("reject_reason"));
	for (unsigned i = 0; i < csv_reader_columns(csv); i++)
		if (!is_ours(csv_reader_name(csv, i)))
			csv_out_text(out, slice_of(csv_reader_name(csv, i)));
	csv_out_end(out);
}

static void
one_row(struct csv_reader *csv, const struct csv_row *row, struct stmt *why,
    struct csv_out *out)
{
	csv_out_int(out, row->number);
	csv_out_text(out, db_slice(why, 1));
	csv_out_text(out, db_slice(why, 2));
	for (unsigned i = 0; i < row->n; i++)
		if (i >= csv_reader_columns(csv) ||
		    !is_ours(csv_reader_name(csv, i)))
			csv_out_cell(out, row->cells[i]);
	csv_out_end(out);
}

/* The rows of the file and those of staged_reject, side by side in order. */
static int
all_rows(struct job *job, struct csv_reader *csv, struct outfile *file,
    struct fault *f)
{
	struct csv_out out = CSV_OUT_EMPTY;
	struct stmt *why = db_query(job->db, sql_reject_rows, "");
	struct csv_row row;
	int more = db_step(why), rc = 0;

	header(csv, &out);
	while (more && (rc = csv_reader_next(csv, &row, f)) == 1) {
		if (row.number != db_int(why, 0))
			continue;
		one_row(csv, &row, why, &out);
		flush(&out, file);
		more = db_step(why);
	}
	flush(&out, file);
	csv_out_free(&out);
	db_reset(why);
	return rc == -1 ? -1 : 0;
}

static void
tell(struct job *job, const struct unit *u, const char *name, int64_t n)
{
	struct stmt *st = db_query(job->db, sql_reject_first, "");
	struct fault f = { 0 };

	if (db_step(st)) {
		fault_in_row(&f, db_int(st, 0), db_text(st, 1));
		fault_set(&f, "%s (%lld rows rejected)", db_text(st, 2),
		    (long long)n);
		fault_remedy(&f, "correct outbox/rejects/%s and drop it again",
		    name);
		job_say(job, u, &f);
	}
	db_reset(st);
}

int
reject_write(struct job *job, const struct unit *u, const char *kind,
    struct fault *f)
{
	int64_t n = db_number(job->db, sql_reject_count, "");
	struct csv_reader *csv;
	struct outfile *file;
	char name[96];
	int fd, rc;

	if (n == 0)
		return 0;
	snprintf(name, sizeof(name), "%s-document-%lld.csv", kind,
	    (long long)u->document);
	fd = document_open(&job->site, job->db, u->document);
	csv = csv_reader_new(fd);
	file = outfile_new(&job->site, "rejects", name, job->dry);
	rc = csv_reader_header(csv, f);
	if (rc == 0)
		rc = all_rows(job, csv, file, f);
	csv_reader_free(csv);
	close(fd);
	if (rc == -1) {
		outfile_drop(file);
		return -1;
	}
	outfile_commit(file, job->db, "reject", job->as_of, job->night, 0);
	db_run(job->db, sql_reject_task, "isiis", u->id, job->night,
	    u->document, n, name);
	tell(job, u, name, n);
	job->held++;
	return 0;
}
