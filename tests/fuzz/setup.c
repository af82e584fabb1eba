/*
 * setup: any bytes as a setup file (practices, providers, facilities, payers,
 * partners, fees, users, payer_rules), taken by load-setup. What must hold,
 * beside site.h's:
 *
 * - each row of the file was staged or rejected, or the file is held;
 * - who may do what is said by users files alone.
 */
#include "site.h"

#include "../lib/paper/csv.h"

#define main job_main
#define job_run site_run
#include "../../jobs/load-setup.c"
#undef main
#undef job_run

static int64_t
rows(struct job *job, struct slice bytes)
{
	int fd = site_archive(job, bytes);
	struct csv_reader *csv = csv_reader_new(fd);
	struct csv_row row;
	struct fault f;
	int64_t n = 0;

	assert(csv_reader_header(csv, &f) == 0);
	while (csv_reader_next(csv, &row, &f) == 1)
		n++;
	csv_reader_free(csv);
	close(fd);
	return n;
}

static int64_t
users(struct job *job)
{
	return db_number(job->db, "SELECT count(*) FROM app_user", "");
}

/* All tables are emptied before a file: what is there is of this one. */
static const char staged[] =
    "SELECT count(*) FROM ("
    "SELECT row FROM staged_reject UNION SELECT row FROM setup_practice "
    "UNION SELECT row FROM setup_provider UNION SELECT row FROM setup_facility "
    "UNION SELECT row FROM setup_payer UNION SELECT row FROM setup_partner "
    "UNION SELECT row FROM setup_fee UNION SELECT row FROM setup_user "
    "UNION SELECT row FROM setup_rule)";

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct job *job = site_job();
	int64_t document = site_document(job, bytes), were = users(job);

	job_main(0, NULL);
	if (job->done > 0 && site_number(job, "SELECT count(*) "
	    "FROM x12_transaction WHERE document = ?1 AND state = 'done'",
	    document) > 0)
		assert(rows(job, bytes) == db_number(job->db, staged, ""));
	if (site_number(job, "SELECT count(*) FROM x12_transaction "
	    "WHERE document = ?1 AND kind = 'users'", document) == 0)
		assert(users(job) == were);
	site_end(job, document);
	return 0;
}
