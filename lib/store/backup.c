/*
 * backup: see backup.h. A backup counts once it was read back.
 */
#define _DEFAULT_SOURCE	/* fdopendir */
#include "backup.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"
#include "schema.h"
#include "seal.h"
#include "spool.h"
#include "sql.h"

static const char temp[] = BACKUP_FOLDER "/.backup.tmp";
static const char sealed_temp[] = BACKUP_FOLDER "/.sealed.tmp";

enum { BACKUP_MOST = 1024 };

static void
full_path(const struct site *s, const char *path, char buf[SITE_PATH])
{
	snprintf(buf, SITE_PATH, "%.*s/%s", SITE_PATH - 64, s->dir, path);
}

static void
check_copy(const struct site *s, struct db *original, char digest[HASH_TEXT])
{
	char path[SITE_PATH], got[HASH_TEXT];
	const char *bad;
	struct db *copy;

	full_path(s, temp, path);
	copy = db_open(path, DB_READ);
	if ((bad = db_unsound(copy)) != NULL)
		die(EXIT_MACHINE, "backup: the copy fails %s", bad);
	schema_digest(original, digest);
	schema_digest(copy, got);
	if (strcmp(digest, got) != 0)
		die(EXIT_MACHINE, "backup: the copy's digest is another");
	db_close(copy);
}

static void
remove_if_there(const struct site *s, const char *path)
{
	if (unlinkat(s->fd, path, 0) == -1 && errno != ENOENT)
		die_errno("%s", path);
}

/* A database, and what opening it made beside it. */
static void
remove_database(const struct site *s, const char *path)
{
	static const char *const ends[] = { "-wal", "-shm", "" };
	char beside[SITE_PATH];

	for (unsigned i = 0; i < 3; i++) {
		snprintf(beside, sizeof(beside), "%s%s", path, ends[i]);
		remove_if_there(s, beside);
	}
}

static int
open_or_die(const struct site *s, const char *path, int flags)
{
	int fd = openat(s->fd, path, flags | O_CLOEXEC | O_NOFOLLOW, 0640);

	if (fd == -1)
		die_errno("%s", path);
	return fd;
}

static void
sync_and_close(int fd, const char *path)
{
	if (fsync(fd) == -1 || close(fd) == -1)
		die_errno("%s: sync", path);
}

/* ---- sealing a file ---- */

struct plain {
	int fd;
	const char *path;
	struct hash *hash;
};

static size_t
give(void *arg, void *buf, size_t n)
{
	struct plain *p = arg;
	size_t got = read_full(p->fd, buf, n, p->path);

	hash_add(p->hash, buf, got);
	return got;
}

/* What is in it, by its hash; into out, too, unless it is -1. 0, or -1 and the fault. */
static int
unseal_to(const struct site *s, int fd, int out, char sha256[HASH_TEXT],
    struct fault *f)
{
	struct hash *h = hash_new();
	char buf[64 * 1024];
	struct unseal *u;
	ssize_t n = -1;

	if ((u = unseal_new(keys_of(s), unseal_take_fd, &fd, f)) != NULL)
		while ((n = unseal_read(u, buf, sizeof(buf), f)) > 0) {
			hash_add(h, buf, (size_t)n);
			if (out != -1)
				write_full(out, buf, (size_t)n, BACKUP_RESTORED);
		}
	unseal_free(u);
	hash_end(h, sha256);
	hash_free(h);
	return n == 0 ? 0 : -1;
}

/* path sealed and read back as final; path goes. */
static void
seal_file(const struct site *s, const struct key *key, const char *path,
    const char *final)
{
	struct plain p = { open_or_die(s, path, O_RDONLY), path, hash_new() };
	char buf[64 * 1024], put[HASH_TEXT], got[HASH_TEXT];
	struct fault f = { 0 };
	struct seal *seal;
	struct stat st;
	size_t n;
	int out;

	if (fstat(p.fd, &st) == -1)
		die_errno("%s", path);
	out = open_or_die(s, sealed_temp, O_RDWR | O_CREAT | O_TRUNC);
	seal = seal_new(key, (int64_t)st.st_size, give, &p);
	while ((n = seal_give(seal, buf, sizeof(buf))) > 0)
		write_full(out, buf, n, sealed_temp);
	seal_free(seal);
	close(p.fd);
	hash_end(p.hash, put);
	hash_free(p.hash);
	if (lseek(out, 0, SEEK_SET) == -1)
		die_errno("%s", sealed_temp);
	if (unseal_to(s, out, -1, got, &f) == -1)
		die(EXIT_MACHINE, "backup: what was sealed does not open: %s",
		    f.what);
	if (strcmp(put, got) != 0)
		die(EXIT_MACHINE, "backup: what was sealed is another");
	sync_and_close(out, sealed_temp);
	if (renameat(s->fd, sealed_temp, s->fd, final) == -1)
		die_errno("%s", final);
	spool_sync_dir(s, BACKUP_FOLDER);
	remove_if_there(s, path);
}

/* ---- what there is ---- */

struct list {
	size_t n;
	char name[BACKUP_MOST][BACKUP_NAME];
};

/* "2026-01-05.db" or "2026-01-05.db.sealed" */
static int
is_backup(const char *name, int32_t *day)
{
	if (strlen(name) < 13 || (strcmp(name + 10, ".db") != 0 &&
	    strcmp(name + 10, ".db.sealed") != 0))
		return 0;
	return date_parse((struct slice){ name, 10 }, day) == 0;
}

static int
latest_first(const void *a, const void *b)
{
	return strcmp(b, a);
}

static void
list_all(const struct site *s, struct list *l)
{
	struct dirent *e;
	int32_t day;
	DIR *d;
	int fd;

	l->n = 0;
	fd = openat(s->fd, BACKUP_FOLDER, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1 || (d = fdopendir(fd)) == NULL)
		die_errno(BACKUP_FOLDER);
	while ((e = readdir(d)) != NULL && l->n < BACKUP_MOST)
		if (is_backup(e->d_name, &day))
			snprintf(l->name[l->n++], BACKUP_NAME, "%.24s",
			    e->d_name);
	closedir(d);
	qsort(l->name, l->n, sizeof(l->name[0]), latest_first);
}

int
backup_newest(const struct site *s, char name[BACKUP_NAME])
{
	struct list l;

	list_all(s, &l);
	if (l.n > 0)
		memcpy(name, l.name[0], BACKUP_NAME);
	return l.n > 0;
}

/* ---- making one ---- */

static void
seal_older(const struct site *s, const struct key *key)
{
	char path[SITE_PATH], final[SITE_PATH];
	struct list l;

	list_all(s, &l);
	for (size_t i = 0; i < l.n; i++) {
		if (strlen(l.name[i]) != 13)
			continue;
		snprintf(path, sizeof(path), BACKUP_FOLDER "/%s", l.name[i]);
		snprintf(final, sizeof(final), "%.*s.sealed",
		    SITE_PATH - 8, path);
		seal_file(s, key, path, final);
	}
}

static void
note(struct job *job, const char *name, const struct key *key,
    const char *digest)
{
	job_begin(job);
	db_run(job->db, sql_backup_insert, "issis", job->run, job->night, name,
	    (int64_t)(key != NULL ? key->id : 0), digest);
	job_commit(job);
	job->done++;
	job_note(job, BACKUP_FOLDER "/%s: made, checked%s", name,
	    key != NULL ? ", sealed, read back" : "");
}

void
backup_make(struct job *job, const struct key *key)
{
	const struct site *s = &job->site;
	char path[SITE_PATH], name[BACKUP_NAME], digest[HASH_TEXT];
	char other[SITE_PATH];

	remove_database(s, temp);
	remove_if_there(s, sealed_temp);
	full_path(s, temp, path);
	db_vacuum_into(job->db, path);
	check_copy(s, job->db, digest);
	snprintf(name, sizeof(name), "%s.db%s", job->night,
	    key != NULL ? ".sealed" : "");
	snprintf(path, sizeof(path), BACKUP_FOLDER "/%s", name);
	if (key != NULL) {
		seal_file(s, key, temp, path);
	} else {
		sync_and_close(open_or_die(s, temp, O_RDWR), temp);
		if (renameat(s->fd, temp, s->fd, path) == -1)
			die_errno("%s", path);
		spool_sync_dir(s, BACKUP_FOLDER);
	}
	remove_database(s, temp);
	snprintf(other, sizeof(other), BACKUP_FOLDER "/%s.db%s", job->night,
	    key != NULL ? "" : ".sealed");
	remove_if_there(s, other);
	note(job, name, key, digest);
	if (key != NULL)
		seal_older(s, key);
}

/* ---- another key ---- */

/* The file with another head, by a copy that was opened. */
static void
rewrap(const struct site *s, int in, const unsigned char head[SEAL_HEAD],
    const char *path)
{
	char buf[64 * 1024], sha256[HASH_TEXT];
	struct fault f = { 0 };
	size_t n;
	int out;

	out = open_or_die(s, sealed_temp, O_RDWR | O_CREAT | O_TRUNC);
	write_full(out, head, SEAL_HEAD, sealed_temp);
	while ((n = read_full(in, buf, sizeof(buf), path)) > 0)
		write_full(out, buf, n, sealed_temp);
	if (lseek(out, 0, SEEK_SET) == -1)
		die_errno("%s", sealed_temp);
	if (unseal_to(s, out, -1, sha256, &f) == -1)
		die(EXIT_MACHINE, "%s: %s", path, f.what);
	sync_and_close(out, sealed_temp);
	if (renameat(s->fd, sealed_temp, s->fd, path) == -1)
		die_errno("%s", path);
	spool_sync_dir(s, BACKUP_FOLDER);
}

int64_t
backup_rotate(const struct site *s, const struct key *to)
{
	unsigned char head[SEAL_HEAD];
	char path[SITE_PATH];
	struct fault f = { 0 };
	struct list l;
	int64_t n = 0;
	int fd;

	list_all(s, &l);
	for (size_t i = 0; i < l.n; i++) {
		snprintf(path, sizeof(path), BACKUP_FOLDER "/%s", l.name[i]);
		fd = open_or_die(s, path, O_RDONLY);
		if (read_full(fd, head, SEAL_HEAD, path) == SEAL_HEAD &&
		    seal_key_of(head) != 0 && seal_key_of(head) != to->id) {
			if (seal_rewrap(head, keys_of(s), to, &f) == -1)
				die(EXIT_MACHINE, "%s: %s; %s", path, f.what,
				    f.remedy);
			rewrap(s, fd, head, path);
			n++;
		}
		close(fd);
	}
	return n;
}

/* ---- bringing one back ---- */

void
backup_forget(const struct site *s)
{
	remove_database(s, BACKUP_RESTORED);
}

int
backup_restore(const struct site *s, const char *name, struct fault *f)
{
	char path[SITE_PATH], buf[64 * 1024], sha256[HASH_TEXT];
	int in, out, rc = 0;
	size_t n;

	backup_forget(s);
	snprintf(path, sizeof(path), BACKUP_FOLDER "/%s", name);
	in = open_or_die(s, path, O_RDONLY);
	out = openat(s->fd, BACKUP_RESTORED, O_WRONLY | O_CREAT | O_EXCL |
	    O_CLOEXEC | O_NOFOLLOW, 0600);
	if (out == -1)
		die_errno(BACKUP_RESTORED);
	if (strlen(name) != 13)
		rc = unseal_to(s, in, out, sha256, f);
	else
		while ((n = read_full(in, buf, sizeof(buf), path)) > 0)
			write_full(out, buf, n, BACKUP_RESTORED);
	close(in);
	if (close(out) == -1)
		die_errno(BACKUP_RESTORED);
	return rc;
}

/* ---- which stay ---- */

static int32_t
week_of(const char *name)
{
	int32_t day;

	is_backup(name, &day);
	return (day + 3) / 7;	/* the first of 1970 was a Thursday */
}

static int
year_of(const char *name)
{
	return atoi(name);
}

/* Of a list from the latest: whether i is kept, and it is the first of its night, week or year. */
static int
is_kept(const struct site *s, const struct list *l, size_t i, int nights)
{
	const char *now = l->name[0], *it = l->name[i];

	if (nights <= s->backups)
		return 1;
	if (week_of(it) != week_of(l->name[i - 1]) &&
	    week_of(now) - week_of(it) < BACKUP_WEEKS)
		return 1;
	return year_of(it) != year_of(l->name[i - 1]) &&
	    year_of(now) - year_of(it) <= s->keep_years;
}

void
backup_prune(struct job *job)
{
	char path[SITE_PATH];
	struct list l;
	int nights = 0;

	list_all(&job->site, &l);
	for (size_t i = 0; i < l.n; i++) {
		nights += i == 0 || memcmp(l.name[i], l.name[i - 1], 10) != 0;
		if (is_kept(&job->site, &l, i, nights))
			continue;
		job_begin(job);
		db_run(job->db, sql_retire_insert, "isssi", job->run,
		    job->night, "backup", l.name[i], (int64_t)1);
		job_commit(job);
		snprintf(path, sizeof(path), BACKUP_FOLDER "/%s", l.name[i]);
		remove_if_there(&job->site, path);
		job_note(job, "%s removed: no longer of %d nights, %d weeks, "
		    "%d years", path, job->site.backups, BACKUP_WEEKS,
		    job->site.keep_years);
	}
}
