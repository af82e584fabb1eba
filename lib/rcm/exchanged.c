/*
 * exchanged: see exchanged.h. The columns are those of the query that asks
 * what is untold, and kind.c knows the file by them.
 */
#include "exchanged.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "../base/die.h"
#include "../paper/csv.h"
#include "../store/spool.h"
#include "sql.h"

enum { NUMBER, NIGHT, PARTNER, STEP, EVIDENCE, NAME, SENT, GOT, COLUMNS };

static const char *const columns[COLUMNS] = { "exchange_number",
	"exchange_night", "exchange_partner", "exchange_step",
	"exchange_evidence", "exchange_file", "exchange_sent", "exchange_got" };

static int
is_number(int column)
{
	return column == NUMBER || column == SENT || column == GOT;
}

/* ---- exchange-files' side ---- */

static void
put_row(struct csv_out *csv, struct stmt *st)
{
	for (int i = 0; i < COLUMNS; i++)
		if (is_number(i))
			csv_out_int(csv, db_int(st, i));
		else
			csv_out_text(csv, db_slice(st, i));
	csv_out_end(csv);
}

/* A name with a dot is still coming: take-in leaves it alone. */
static void
leave(struct job *job, struct slice text)
{
	static const char temp[] = "inbox/.exchanged.tmp";
	int fd;

	fd = openat(job->site.fd, temp, O_WRONLY | O_CREAT | O_TRUNC |
	    O_CLOEXEC | O_NOFOLLOW, 0640);
	if (fd == -1)
		die_errno("%s", temp);
	write_full(fd, text.p, text.len, temp);
	if (fsync(fd) == -1 || close(fd) == -1)
		die_errno("%s: sync", temp);
	if (renameat(job->site.fd, temp, job->site.fd,
	    "inbox/exchanged.csv") == -1)
		die_errno("%s", temp);
	spool_sync_dir(&job->site, "inbox");
}

void
exchanged_write(struct job *job)
{
	struct csv_out csv = CSV_OUT_EMPTY;
	struct stmt *st = db_query(job->db, sql_exchanged_untold, "");
	int rows = 0;

	for (int i = 0; i < COLUMNS; i++)
		csv_out_plain(&csv, slice_of(columns[i]));
	csv_out_end(&csv);
	for (; db_step(st); rows++)
		put_row(&csv, st);
	if (rows > 0)
		leave(job, csv_out_bytes(&csv));
	csv_out_free(&csv);
}

/* ---- read-acks' side ---- */

static int
stage_row(struct job *job, const struct csv_reader *csv,
    const struct csv_row *row, struct fault *f)
{
	int64_t number[COLUMNS] = { 0 };
	struct slice cell[COLUMNS];

	for (int i = 0; i < COLUMNS; i++) {
		int at = csv_reader_column(csv, columns[i]);

		if (row->bad != NULL || at == -1) {
			fault_in_row(f, row->number, "");
			return fault_set(f, "%s", row->bad != NULL ? row->bad :
			    "a column is missing");
		}
		cell[i] = row->cells[at];
		if (is_number(i) && slice_int(cell[i], &number[i]) == -1) {
			fault_in_row(f, row->number, columns[i]);
			return fault_set(f, "not a number");
		}
	}
	db_run(job->db, sql_exchanged_insert, "iilllllii", row->number,
	    number[NUMBER], cell[NIGHT], cell[PARTNER], cell[STEP],
	    cell[EVIDENCE], cell[NAME], number[SENT], number[GOT]);
	return 0;
}

static int
stage(struct job *job, struct csv_reader *csv, struct fault *f)
{
	struct csv_row row;
	int rc;

	if (csv_reader_header(csv, f) == -1)
		return -1;
	while ((rc = csv_reader_next(csv, &row, f)) == 1)
		if (stage_row(job, csv, &row, f) == -1)
			return -1;
	return rc;
}

int
exchanged_read(struct job *job, const struct unit *u, struct fault *f)
{
	struct csv_reader *csv;
	int fd, rc;

	if (db_number(job->db, sql_exchanged_is_ours, "i", u->document) == 0) {
		fault_set(f, "it says what was exchanged with partners, and "
		    "this site's exchange-files did not write it");
		return fault_remedy(f, "find out who dropped it");
	}
	db_run(job->db, sql_exchanged_forget, "");
	fd = document_open(&job->site, job->db, u->document);
	csv = csv_reader_new(fd);
	rc = stage(job, csv, f);
	csv_reader_free(csv);
	close(fd);
	return rc == -1 ? -1 : job_steps(job, "read-acks-exchanged", f);
}
