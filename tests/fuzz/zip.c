/*
 * zip: any bytes as a zip in the inbox, taken by take-in. What must hold, beside that
 * nothing is committed:
 *
 * - it becomes one document, and each file in it that is let through one that
 *   names it as its container, or was one before; none is two deep;
 * - never more files, nor more bytes in all or in one, than zipfile.h says;
 * - their hashes are those of the bytes, read otherwise;
 * - the zip has its unit, done, held or aside, and what is held has a reason.
 */
#include "site.h"

#include "../lib/store/zipfile.h"

#define main job_main
#define job_run site_run
#include "../../jobs/take-in.c"
#undef main
#undef job_run

static int64_t
most(int64_t packed)
{
	return packed * ZIPFILE_RATIO > ZIPFILE_FREE ? packed * ZIPFILE_RATIO :
	    ZIPFILE_FREE;
}

/* Each entry's bytes, a few at a time: they are a document. How many were read. */
static int64_t
entries(struct job *job, int fd)
{
	static const char known[] = "SELECT count(*) FROM document "
	    "WHERE sha256 = ?1 AND bytes = ?2 AND direction = 'in'";
	struct fault f = { 0 };
	struct zipfile *z = zipfile_open(fd, &f);
	struct hash *h = hash_new();
	struct zipfile_entry e;
	char sha256[HASH_TEXT], buf[1021];
	int64_t read = 0, bytes;
	ssize_t n;
	int rc;

	while (z != NULL && (rc = zipfile_next(z, &e, &f)) != 0) {
		if (rc == -1)
			continue;
		hash_start(h);
		bytes = 0;
		while ((n = zipfile_read(z, buf, sizeof(buf), &f)) > 0) {
			hash_add(h, buf, (size_t)n);
			bytes += n;
		}
		hash_end(h, sha256);
		if (n == -1)
			continue;
		read++;
		assert(db_number(job->db, known, "si", sha256, bytes) > 0);
	}
	hash_free(h);
	if (z != NULL)
		zipfile_close(z);
	return read;
}

static int64_t
number(struct job *job, const char *sql, int64_t was)
{
	return db_number(job->db, sql, "i", was);
}

static void
check(struct job *job, struct slice bytes, int64_t was, int64_t read)
{
	int64_t zip = was + 1, files, total, one;

	files = number(job, "SELECT count(*) FROM document WHERE id > ?1", zip);
	total = number(job, "SELECT sum(bytes) FROM document WHERE id > ?1", zip);
	one = number(job, "SELECT max(bytes) FROM document WHERE id > ?1", zip);
	assert(files <= read && files <= ZIPFILE_ENTRIES);
	assert(total <= most((int64_t)bytes.len) && one <= total);
	assert(number(job, "SELECT container IS NULL AND kind = 'zip' "
	    "FROM document WHERE id = ?1", zip) == 1);
	assert(number(job, "SELECT count(*) FROM document WHERE id > ?1 "
	    "AND container IS NOT ?1", zip) == 0);
	assert(number(job, "SELECT count(*) FROM x12_transaction "
	    "WHERE document = ?1 AND ordinal = 1 AND kind = 'zip' "
	    "AND state IN ('done', 'held', 'aside')", zip) == 1);
	assert(number(job, "SELECT count(*) FROM x12_transaction "
	    "WHERE document >= ?1 AND state = 'held' AND reason = ''", zip) == 0);
	assert(number(job, "SELECT count(*) FROM document AS d WHERE id >= ?1 "
	    "AND NOT EXISTS (SELECT 1 FROM x12_transaction AS t "
	    "WHERE t.document = d.id)", zip) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct job *job = site_job();
	int64_t was;
	int fd;

	fd = site_drop(job, bytes);
	if (strcmp(catalog_kind(fd), "zip") == 0) {
		db_begin(job->db);
		was = db_number(job->db, "SELECT max(id) FROM document", "");
		close(fd);
		job_main(0, NULL);
		assert(db_broken(job->db) == NULL);
		fd = openat(job->site.fd, "inbox/drop", O_RDONLY | O_CLOEXEC);
		check(job, bytes, was, entries(job, fd));
		db_rollback(job->db);
	}
	close(fd);
	return 0;
}
