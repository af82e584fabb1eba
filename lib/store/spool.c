/*
 * spool: what comes in and the archive. The states are in spool.h; what goes out is in
 * outfile.c, what is put away in sealed.c.
 */
#define _DEFAULT_SOURCE	/* fdopendir */
#include "spool.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"
#include "sealed.h"
#include "sql.h"

enum { CHUNK = 128 * 1024 };

size_t
read_full(int fd, void *buf, size_t n, const char *what)
{
	size_t got = 0;

	while (got < n) {
		ssize_t r = read(fd, (char *)buf + got, n - got);

		if (r == 0)
			break;
		if (r == -1 && errno == EINTR)
			continue;
		if (r == -1)
			die_errno("%s: read", what);
		got += (size_t)r;
	}
	return got;
}

void
write_full(int fd, const void *buf, size_t n, const char *what)
{
	const char *p = buf;

	while (n > 0) {
		ssize_t w = write(fd, p, n);

		if (w == -1 && errno == EINTR)
			continue;
		if (w == -1)
			die_errno("%s: write", what);
		p += w;
		n -= (size_t)w;
	}
}

void
spool_sync_dir(const struct site *s, const char *path)
{
	int fd;

	fd = openat(s->fd, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1 || fsync(fd) == -1 || close(fd) == -1)
		die_errno("%s: sync", path);
}

/* The path of path's folder. */
static const char *
parent(const char *path, char buf[SITE_PATH])
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return ".";
	snprintf(buf, SITE_PATH, "%.*s", (int)(slash - path), path);
	return buf;
}

void
spool_mkdir(const struct site *s, const char *path)
{
	char up[SITE_PATH];
	struct stat st;

	if (fstatat(s->fd, path, &st, AT_SYMLINK_NOFOLLOW) == 0) {
		if (!S_ISDIR(st.st_mode))
			die(EXIT_MACHINE, "%s: not a directory", path);
		return;
	}
	parent(path, up);
	if (strchr(path, '/') != NULL)
		spool_mkdir(s, up);
	if (mkdirat(s->fd, path, 0750) == -1 && errno != EEXIST)
		die_errno("%s", path);
	spool_sync_dir(s, strchr(path, '/') != NULL ? up : ".");
}

/* Copies all that give() has to out, hashing; -1 if that is no good. */
static int64_t
copy_hashing(ssize_t (*give)(void *, void *, size_t), void *arg, int out,
    char sha256[HASH_TEXT])
{
	struct hash *h = hash_new();
	char buf[CHUNK];
	int64_t bytes = 0;
	ssize_t n;

	while ((n = give(arg, buf, sizeof(buf))) > 0) {
		hash_add(h, buf, (size_t)n);
		write_full(out, buf, (size_t)n, "archive");
		bytes += n;
	}
	hash_end(h, sha256);
	hash_free(h);
	return n == 0 ? bytes : -1;
}

void
spool_path(const char *side, const char *sha256, char path[SITE_PATH])
{
	snprintf(path, SITE_PATH, "archive/%s/%.2s/%s", side, sha256, sha256);
}

/* dry: one that has no name any more. */
static int
temp_file(const struct site *s, const char *temp, int dry)
{
	int out = openat(s->fd, temp, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC |
	    O_NOFOLLOW, 0640);

	if (out == -1 || (dry && unlinkat(s->fd, temp, 0) == -1))
		die_errno("%s", temp);
	return out;
}

int
spool_archive_from(const struct site *s,
    ssize_t (*give)(void *, void *, size_t), void *arg, int dry,
    char sha256[HASH_TEXT], int64_t *bytes)
{
	const char *temp = dry ? "run/tmp/copy.tmp" : "archive/in/.copy.tmp";
	char path[SITE_PATH], folder[SITE_PATH];
	int out = temp_file(s, temp, dry);

	*bytes = copy_hashing(give, arg, out, sha256);
	if (*bytes == -1) {
		close(out);
		if (!dry && unlinkat(s->fd, temp, 0) == -1)
			die_errno("%s", temp);
		return -1;
	}
	if (dry)
		return out;
	if (fsync(out) == -1)
		die_errno("%s: sync", temp);
	spool_path("in", sha256, path);
	parent(path, folder);
	spool_mkdir(s, folder);
	/* The same content may stand there: the same bytes take its place. */
	if (renameat(s->fd, temp, s->fd, path) == -1)
		die_errno("%s", path);
	spool_sync_dir(s, folder);
	return out;
}

static ssize_t
give_all(void *arg, void *buf, size_t n)
{
	return (ssize_t)read_full(*(int *)arg, buf, n, "archive");
}

int
spool_archive_in(const struct site *s, int fd, char sha256[HASH_TEXT],
    int64_t *bytes)
{
	return spool_archive_from(s, give_all, &fd, 0, sha256, bytes);
}

static int
open_sealed(const struct site *s, struct db *db, int64_t document,
    const char *sha256)
{
	struct fault f = { 0 };
	int fd;

	if ((fd = sealed_open(s, db, sha256, &f)) == -1)
		die(EXIT_MACHINE, "document %lld: %s%s%s", (long long)document,
		    f.what, f.remedy[0] != '\0' ? "; " : "", f.remedy);
	return fd;
}

int
document_open(const struct site *s, struct db *db, int64_t document)
{
	char path[SITE_PATH], sha256[HASH_TEXT];
	struct stmt *st;
	struct stat now;
	int64_t bytes;
	int fd;

	st = db_query(db, sql_document_where, "i", document);
	if (!db_step(st))
		die(EXIT_MACHINE, "document %lld is not known",
		    (long long)document);
	snprintf(sha256, sizeof(sha256), "%s", db_text(st, 1));
	spool_path(db_text(st, 0), sha256, path);
	bytes = db_int(st, 2);
	db_reset(st);
	fd = openat(s->fd, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1 && errno == ENOENT)
		fd = open_sealed(s, db, document, sha256);
	if (fd == -1 || fstat(fd, &now) == -1)
		die_errno("document %lld: %s", (long long)document, path);
	if (now.st_size != bytes)
		die(EXIT_MACHINE, "document %lld: the archive has %lld bytes "
		    "of %lld", (long long)document, (long long)now.st_size,
		    (long long)bytes);
	return fd;
}

static DIR *
folder_of(const struct site *s, const char *path)
{
	DIR *d = NULL;
	int fd;

	fd = openat(s->fd, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC |
	    O_NOFOLLOW);
	if (fd == -1 || (d = fdopendir(fd)) == NULL)
		die_errno("%s", path);
	return d;
}

static int
hexadecimal(const char *name, size_t n)
{
	return strlen(name) == n && strspn(name, "0123456789abcdef") == n;
}

void
spool_archived(const struct site *s, const char *side,
    void (*each)(void *, const char *), void *arg)
{
	char path[SITE_PATH];
	struct dirent *e, *f;
	DIR *all, *d;

	snprintf(path, sizeof(path), "archive/%s", side);
	all = folder_of(s, path);
	while ((e = readdir(all)) != NULL) {
		if (!hexadecimal(e->d_name, 2))
			continue;
		snprintf(path, sizeof(path), "archive/%s/%.2s", side,
		    e->d_name);
		d = folder_of(s, path);
		while ((f = readdir(d)) != NULL)
			if (hexadecimal(f->d_name, HASH_TEXT - 1))
				each(arg, f->d_name);
		closedir(d);
	}
	closedir(all);
}
