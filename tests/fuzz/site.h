/*
 * site: a practice's site for the targets that stage strangers' bytes: its
 * database with the real schema, claims sent and waiting for answers. $FUZZ_SITE
 * names it (tests/fuzz/site makes it, in memory if the machine has such a
 * folder). Each input is a document of its own in one transaction, worked as
 * the dry run of its job would, and taken back: nothing is ever committed.
 *
 * A target includes its job's source, so that what runs is the job itself:
 *
 *	#define main job_main
 *	#define job_run site_run
 *	#include "../../jobs/post-remits.c"
 */
#ifndef TESTS_FUZZ_SITE_H
#define TESTS_FUZZ_SITE_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../lib/base/die.h"
#include "../lib/rcm/books.h"
#include "../lib/rcm/catalog.h"
#include "../lib/store/job.h"
#include "../lib/store/spool.h"
#include "../lib/store/work.h"
#include "fuzz.h"
#include "sql.h"

#define SITE_NIGHT "2026-01-07"
#define SITE_HASH \
	"0000000000000000000000000000000000000000000000000000000000000000"

/* Opened once; the transaction of each input is rolled back. */
static struct job *
site_job(void)
{
	static struct job job;

	if (job.db != NULL)
		return &job;
	assert(getenv("FUZZ_SITE") != NULL);
	job.dry = job.quiet = 1;
	job.units_left = -1;
	job_open(&job, "fuzz", getenv("FUZZ_SITE"), SITE_NIGHT, 1);
	spool_mkdir(&job.site, "archive/in/00");
	return &job;
}

/* Bytes as the archive's file of the one document we ever add; its fd, at 0. */
static int
site_archive(const struct job *job, struct slice bytes)
{
	int fd = openat(job->site.fd, "archive/in/00/" SITE_HASH,
	    O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);

	assert(fd != -1);
	write_full(fd, bytes.p, bytes.len, "archive");
	assert(lseek(fd, 0, SEEK_SET) == 0);
	return fd;
}

/* Bytes as the one file in the inbox, of a while ago: what is of now, take-in waits for. Its fd, at 0. */
static inline int
site_drop(const struct job *job, struct slice bytes)
{
	static const struct timespec ago[2] = { { 1767225600, 0 },
		{ 1767225600, 0 } };
	int fd = openat(job->site.fd, "inbox/drop",
	    O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);

	assert(fd != -1);
	write_full(fd, bytes.p, bytes.len, "inbox");
	assert(futimens(fd, ago) == 0 && lseek(fd, 0, SEEK_SET) == 0);
	return fd;
}

/*
 * Begins the transaction, with the bytes as a document that the site's owner
 * dropped, and its units. Returns the document.
 */
static inline int64_t
site_document(struct job *job, struct slice bytes)
{
	int fd = site_archive(job, bytes);
	const char *kind = catalog_kind(fd);
	int whole = catalog_whole(fd, kind) == CATALOG_WHOLE;
	int64_t document;

	job->done = job->held = 0;
	db_begin(job->db);
	db_run(job->db, sql_take_document, "sisissisisi", SITE_HASH,
	    (int64_t)bytes.len, kind, (int64_t)whole, job->as_of, job->night,
	    (int64_t)getuid(), "", INT64_C(1), "", INT64_C(0));
	document = db_last_id(job->db);
	catalog_document(job, document, kind, fd, whole, SITE_HASH);
	assert(db_broken(job->db) == NULL);
	close(fd);
	return document;
}

/* job_run() of the job's source: its units, or what it does as a whole. */
static inline int
site_run(int argc, char **argv, const struct job_spec *spec)
{
	struct job *job = site_job();

	(void)argc;
	(void)argv;
	if (spec->whole != NULL)
		assert(spec->whole(job) == EXIT_DONE);
	else
		work_units(job, spec);
	assert(db_broken(job->db) == NULL);
	return 0;
}

/* One number about the document. */
static inline int64_t
site_number(struct job *job, const char *sql, int64_t document)
{
	return db_number(job->db, sql, "i", document);
}

/*
 * After the work: no unit is new any more, none was worked that is not whole,
 * and the books prove. Then all of it is taken back.
 */
static inline void
site_end(struct job *job, int64_t document)
{
	assert(site_number(job, "SELECT count(*) FROM x12_transaction "
	    "WHERE document = ?1 AND state = 'done' AND closed = 0",
	    document) == 0);
	assert(job->held == 0 || job->done > 0);
	if (books_ask(job->db) > 0) {
		struct stmt *st = db_query(job->db, sql_books_breaches, "i",
		    INT64_C(5));

		while (db_step(st))
			fprintf(stderr, "books: %s: %s\n", db_text(st, 0),
			    db_text(st, 1));
		abort();
	}
	db_rollback(job->db);
}

#endif
