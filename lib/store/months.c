/*
 * months: see months.h. Nothing plain is removed before its sealed copy was read back, is durable and
 * has its row.
 */
#define _DEFAULT_SOURCE	/* fdopendir */
#include "months.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/arena.h"
#include "../base/die.h"
#include "seal.h"
#include "sealed.h"
#include "spool.h"
#include "sql.h"
#include "zipfile.h"

static const char temp[] = ".month.zip";

struct entry {
	const struct site *site;
	const struct key *key;
	char side[4], sha256[HASH_TEXT];
	int64_t bytes, left;		/* plain; sealed, not yet given */
	struct seal *seal;
	int fd;
};

struct month {
	char name[8];			/* "2025-01" */
	struct entry *entries;
	int64_t n;
};

/* ---- writing a zip ---- */

static size_t
give_plain(void *arg, void *buf, size_t n)
{
	struct entry *e = arg;

	return read_full(e->fd, buf, n, "archive");
}

static void
begin_entry(struct entry *e)
{
	char path[SITE_PATH];

	spool_path(e->side, e->sha256, path);
	e->fd = openat(e->site->fd, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (e->fd == -1)
		die_errno("%s", path);
	e->seal = seal_new(e->key, e->bytes, give_plain, e);
}

/* One entry is open at a time: it is let go of with its last byte. */
static size_t
give_entry(void *arg, void *buf, size_t n)
{
	struct entry *e = arg;
	size_t got;

	if (e->left == 0)
		return 0;
	if (e->seal == NULL)
		begin_entry(e);
	got = seal_give(e->seal, buf, n);
	e->left -= (int64_t)got;
	if (e->left == 0) {
		seal_free(e->seal);
		close(e->fd);
	}
	return got;
}

static void
write_zip(const struct site *s, struct month *m)
{
	char path[SITE_PATH];
	struct zipfile *z;
	int fd;

	spool_mkdir(s, SEALED_FOLDER);
	snprintf(path, sizeof(path), "%.*s/" SEALED_FOLDER "/%s",
	    SITE_PATH - 64, s->dir, temp);
	z = zipfile_new(path);
	for (int64_t i = 0; i < m->n; i++)
		zipfile_add(z, m->entries[i].sha256, m->entries[i].left, NULL,
		    give_entry, &m->entries[i]);
	zipfile_finish(z, NULL, NULL);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1 || fsync(fd) == -1 || close(fd) == -1)
		die_errno("%s: sync", path);
}

/* ---- its rows ---- */

struct rows {
	struct db *db;
	int64_t zip;
};

static void
add_row(void *arg, const char *sha256)
{
	struct rows *r = arg;

	db_run(r->db, sql_seal_insert, "is", r->zip, sha256);
}

/* Within a transaction: proves the file, and writes down what is in it, as the zip of this name. */
static int64_t
enter(struct job *job, const char *file, const char *name)
{
	struct rows rows = { job->db, 0 };
	char path[SITE_PATH];
	struct fault f = { 0 };
	struct stat st;
	int64_t n;

	snprintf(path, sizeof(path), SEALED_FOLDER "/%s", file);
	if (fstatat(job->site.fd, path, &st, AT_SYMLINK_NOFOLLOW) == -1)
		die_errno("%s", path);
	db_run(job->db, sql_seal_zip_insert, "isi", job->run, name,
	    (int64_t)st.st_size);
	rows.zip = db_last_id(job->db);
	n = sealed_prove(&job->site, file, add_row, &rows, &f);
	if (n == -1 || db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "%s%s%s", n == -1 ? f.what :
		    db_broken(job->db), f.remedy[0] != '\0' ? "; " : "",
		    f.remedy);
	return n;
}

static void
rename_zip(const struct site *s, const char *name)
{
	char from[SITE_PATH], to[SITE_PATH];

	snprintf(from, sizeof(from), SEALED_FOLDER "/%s", temp);
	snprintf(to, sizeof(to), SEALED_FOLDER "/%s", name);
	if (renameat(s->fd, from, s->fd, to) == -1)
		die_errno("%s", to);
	spool_sync_dir(s, SEALED_FOLDER);
}

/* "2025-01.zip", and "2025-01-2.zip" when that month has one. */
static void
zip_name(struct job *job, const struct month *m, char name[40])
{
	int64_t parts = db_number(job->db, sql_seal_part, "s", m->name);

	if (parts == 0)
		snprintf(name, 40, "%s.zip", m->name);
	else
		snprintf(name, 40, "%s-%lld.zip", m->name,
		    (long long)parts + 1);
}

static void
seal_month(struct job *job, struct month *m)
{
	char name[40];

	zip_name(job, m, name);
	write_zip(&job->site, m);
	job_begin(job);
	if (enter(job, temp, name) != m->n)
		die(EXIT_MACHINE, SEALED_FOLDER "/%s does not hold what was "
		    "put into it", temp);
	rename_zip(&job->site, name);
	job_commit(job);
	job->done++;
	job_note(job, SEALED_FOLDER "/%s: %lld documents, sealed", name,
	    (long long)m->n);
}

/* ---- which ---- */

/* The next zip's contents; 0 if nothing is due. */
static int
next_month(struct job *job, const struct key *key, struct arena *a,
    struct month *m)
{
	int64_t all = 0;
	struct stmt *st;

	arena_reset(a);
	m->n = 0;
	m->entries = arena_alloc(a, MONTHS_ENTRIES * sizeof(*m->entries));
	st = db_query(job->db, sql_seal_due, "siii", job->night,
	    (int64_t)job->site.seal_after_days, (int64_t)MONTHS_DOCUMENT,
	    (int64_t)MONTHS_ENTRIES);
	while (all < MONTHS_BYTES && db_step(st)) {
		struct entry *e = &m->entries[m->n++];

		snprintf(m->name, sizeof(m->name), "%s", db_text(st, 0));
		snprintf(e->sha256, sizeof(e->sha256), "%s", db_text(st, 1));
		snprintf(e->side, sizeof(e->side), "%s", db_text(st, 3));
		e->bytes = db_int(st, 2);
		e->left = seal_bytes(e->bytes);
		e->site = &job->site;
		e->key = key;
		all += e->bytes;
	}
	db_reset(st);
	return m->n > 0;
}

/* ---- what stands in the way, and what stands too long ---- */

static void
adopt(void *arg, const char *zip)
{
	struct job *job = arg;
	int64_t n;

	job_begin(job);
	n = enter(job, zip, zip);
	job_commit(job);
	job_note(job, SEALED_FOLDER "/%s: %lld documents, found there", zip,
	    (long long)n);
}

static void
clear_temps(const struct site *s)
{
	struct dirent *e;
	DIR *d;
	int fd;

	fd = openat(s->fd, SEALED_FOLDER, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1 && errno == ENOENT)
		return;
	if (fd == -1 || (d = fdopendir(fd)) == NULL)
		die_errno(SEALED_FOLDER);
	while ((e = readdir(d)) != NULL)
		if (strncmp(e->d_name, temp, sizeof(temp) - 1) == 0 &&
		    unlinkat(fd, e->d_name, 0) == -1)
			die_errno(SEALED_FOLDER);
	closedir(d);
}

void
months_adopt(struct job *job)
{
	if (job->dry)
		return;
	clear_temps(&job->site);
	sealed_strangers(&job->site, job->db, adopt, job);
}

struct plain {
	struct db *db;
	const char *side;
};

static void
stands(void *arg, const char *sha256)
{
	struct plain *p = arg;

	db_run(p->db, sql_seal_plain_add, "ss", p->side, sha256);
}

/* The zip is where it was put, as long as it was. */
static int
is_there(const struct site *s, const char *zip, int64_t bytes)
{
	char path[SITE_PATH];
	struct stat st;

	snprintf(path, sizeof(path), SEALED_FOLDER "/%s", zip);
	return fstatat(s->fd, path, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	    st.st_size == bytes;
}

static void
remove_plain(struct job *job)
{
	struct plain in = { job->db, "in" }, out = { job->db, "out" };
	char path[SITE_PATH];
	struct stmt *st;
	int64_t n = 0;

	if (db_number(job->db, sql_sealed_any, "") == 0)
		return;
	db_run(job->db, sql_seal_plain_clear, "");
	spool_archived(&job->site, in.side, stands, &in);
	spool_archived(&job->site, out.side, stands, &out);
	st = db_query(job->db, sql_seal_plain_away, "");
	for (; db_step(st); n++) {
		if (db_int(st, 4) && !is_there(&job->site, db_text(st, 2),
		    db_int(st, 3)))
			die(EXIT_MACHINE, SEALED_FOLDER "/%s is gone or of "
			    "another size: put it back; nothing plain was "
			    "removed for it", db_text(st, 2));
		spool_path(db_text(st, 0), db_text(st, 1), path);
		if (unlinkat(job->site.fd, path, 0) == -1)
			die_errno("%s", path);
	}
	if (n > 0)
		job_note(job, "%lld plain files removed, which are sealed",
		    (long long)n);
}

void
months_seal(struct job *job, const struct key *key)
{
	struct arena a = ARENA_EMPTY;
	struct month m;

	months_adopt(job);
	if (job->site.seal_after_days > 0)
		while (next_month(job, key, &a, &m)) {
			if (job->dry) {
				job_note(job, "%s: %lld documents and perhaps "
				    "more would be sealed", m.name,
				    (long long)m.n);
				break;
			}
			seal_month(job, &m);
		}
	if (!job->dry)
		remove_plain(job);
	arena_free(&a);
}
