/*
 * charges: any bytes as a file of charges, taken by import-charges. What must
 * hold, beside site.h's:
 *
 * - each row of the file is one staged line or the file is held, and the rows
 *   that were rejected are rows of it;
 * - what is staged of the rows that were not rejected is, in cents, what is had
 *   by adding up their charges, here, by other code;
 * - a visit is taken whole or not at all: no line of one is in the books while
 *   another was rejected.
 */
#include "site.h"

#include "../lib/paper/csv.h"

#define main job_main
#define job_run site_run
#include "../../jobs/import-charges.c"
#undef main
#undef job_run

/* "$1,234.50", "(12.00)": the importer has refused what is none. */
static int64_t
cents(struct slice v)
{
	int64_t n = 0;
	int decimals = -1, minus = 0;

	for (size_t k = 0; k < v.len; k++) {
		minus |= v.p[k] == '-' || v.p[k] == '(';
		if (v.p[k] == '.')
			decimals = 0;
		if (v.p[k] < '0' || v.p[k] > '9')
			continue;
		n = n * 10 + v.p[k] - '0';
		decimals += decimals >= 0;
	}
	for (; decimals < 2; decimals = decimals < 0 ? 1 : decimals + 1)
		n *= 10;
	return minus ? -n : n;
}

struct count {
	int64_t rows, cents;
};

static int
rejected(struct job *job, int64_t row)
{
	return db_number(job->db, "SELECT count(*) FROM staged_reject "
	    "WHERE row = ?1", "i", row) > 0;
}

/* The file once more, up to what ends it. */
static struct count
count(struct job *job, struct slice bytes)
{
	int fd = site_archive(job, bytes), column;
	struct csv_reader *csv = csv_reader_new(fd);
	struct count c = { 0, 0 };
	struct csv_row row;
	struct fault f;

	assert(csv_reader_header(csv, &f) == 0);
	column = csv_reader_column(csv, "charge");
	while (csv_reader_next(csv, &row, &f) == 1) {
		c.rows++;
		if (!rejected(job, row.number) && column >= 0)
			c.cents += cents(row.cells[column]);
	}
	csv_reader_free(csv);
	close(fd);
	return c;
}

static void
check(struct job *job, struct slice bytes)
{
	struct count c = count(job, bytes);

	assert(c.rows == db_number(job->db, "SELECT count(*) FROM staged_line",
	    ""));
	assert(c.cents == db_number(job->db, "SELECT sum(cents) "
	    "FROM staged_line WHERE row NOT IN (SELECT row FROM staged_reject)",
	    ""));
	assert(db_number(job->db, "SELECT count(*) FROM staged_reject "
	    "WHERE row NOT IN (SELECT row FROM staged_line)", "") == 0);
	assert(db_number(job->db, "SELECT count(*) FROM staged_line AS l "
	    "JOIN staged_now AS n ON n.row = l.visit_row "
	    "WHERE l.row IN (SELECT row FROM staged_reject)", "") == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct job *job = site_job();
	int64_t document = site_document(job, bytes);

	job_main(0, NULL);
	if (site_number(job, "SELECT count(*) FROM x12_transaction "
	    "WHERE document = ?1 AND kind = 'charges' AND state = 'done'",
	    document) > 0)
		check(job, bytes);
	site_end(job, document);
	return 0;
}
