/*
 * outfile: a file on its way out: rendered to a temp, archived, committed as
 * 'publishing', renamed, committed as 'published'. States in spool.h.
 */
#define _DEFAULT_SOURCE	/* d_type is not used, DIR on a descriptor is */
#include "spool.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"
#include "sql.h"

struct outfile {
	const struct site *site;
	char folder[SITE_PATH / 2];	/* below outbox/ */
	char name[128];
	char temp[SITE_PATH];		/* below the site */
	int fd;				/* -1: dry */
	int64_t bytes;
	struct hash *hash;
};

static void
temp_path(char buf[SITE_PATH], const char *folder, const char *name)
{
	snprintf(buf, SITE_PATH, "outbox/%s/.%s.tmp", folder, name);
}

struct outfile *
outfile_new(const struct site *s, const char *folder, const char *name, int dry)
{
	struct outfile *o;
	char path[SITE_PATH];

	if ((o = calloc(1, sizeof(*o))) == NULL)
		die_errno("memory");
	o->site = s;
	o->hash = hash_new();
	o->fd = -1;
	if (slice_copy(slice_of(folder), o->folder, sizeof(o->folder)) == -1 ||
	    slice_copy(slice_of(name), o->name, sizeof(o->name)) == -1)
		die(EXIT_MACHINE, "outbox/%s: the name is too long", folder);
	temp_path(o->temp, folder, name);
	if (dry)
		return o;
	snprintf(path, sizeof(path), "outbox/%s", folder);
	spool_mkdir(s, path);
	o->fd = openat(s->fd, o->temp, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC |
	    O_NOFOLLOW, 0640);
	if (o->fd == -1)
		die_errno("%s", o->temp);
	return o;
}

void
outfile_write(struct outfile *o, const void *p, size_t n)
{
	hash_add(o->hash, p, n);
	o->bytes += (int64_t)n;
	if (o->fd != -1)
		write_full(o->fd, p, n, o->temp);
}

void
outfile_slice(struct outfile *o, struct slice s)
{
	outfile_write(o, s.p, s.len);
}

int
outfile_reading(const struct outfile *o)
{
	int fd;

	if (o->fd == -1)
		return -1;
	fd = openat(o->site->fd, o->temp, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1)
		die_errno("%s", o->temp);
	return fd;
}

static void
outfile_free(struct outfile *o)
{
	if (o->fd != -1 && close(o->fd) == -1)
		die_errno("%s: close", o->temp);
	hash_free(o->hash);
	free(o);
}

void
outfile_drop(struct outfile *o)
{
	if (o->fd != -1 && unlinkat(o->site->fd, o->temp, 0) == -1)
		die_errno("%s", o->temp);
	outfile_free(o);
}

int64_t
outfile_commit(struct outfile *o, struct db *db, const char *kind,
    const char *as_of, const char *night, int replaces)
{
	char sha256[HASH_TEXT], folder[SITE_PATH];
	int64_t document;

	hash_end(o->hash, sha256);
	if (replaces && db_number(db, sql_outgoing_same, "sss", o->folder,
	    o->name, sha256) != 0) {
		outfile_drop(o);
		return 0;
	}
	if (o->fd != -1) {
		if (fsync(o->fd) == -1)
			die_errno("%s: sync", o->temp);
		snprintf(folder, sizeof(folder), "outbox/%s", o->folder);
		spool_sync_dir(o->site, folder);
	}
	document = db_number(db, sql_document_by_hash, "ss", "out", sha256);
	if (document == 0) {
		db_run(db, sql_document_insert_out, "sissss", sha256, o->bytes,
		    kind, as_of, night, o->folder);
		document = db_last_id(db);
	}
	db_run(db, sql_outgoing_insert, "issi", document, o->folder, o->name,
	    (int64_t)replaces);
	outfile_free(o);
	return document;
}

/* A copy of its own: what stands in the outbox is the partner's to touch. */
static void
archive_out(const struct site *s, int fd, const char *sha256)
{
	static const char temp[] = "archive/out/.copy.tmp";
	char folder[SITE_PATH], path[SITE_PATH], buf[64 * 1024];
	size_t n;
	int out;

	out = openat(s->fd, temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC |
	    O_NOFOLLOW, 0640);
	if (out == -1)
		die_errno("%s", temp);
	while ((n = read_full(fd, buf, sizeof(buf), "outbox")) > 0)
		write_full(out, buf, n, temp);
	if (fsync(out) == -1 || close(out) == -1)
		die_errno("%s: sync", temp);
	snprintf(folder, sizeof(folder), "archive/out/%.2s", sha256);
	snprintf(path, sizeof(path), "archive/out/%.2s/%s", sha256, sha256);
	spool_mkdir(s, folder);
	if (renameat(s->fd, temp, s->fd, path) == -1)
		die_errno("%s", path);
	spool_sync_dir(s, folder);
}

/* The temp is there: archive and rename it. It is gone: a former run published it. */
static void
publish(const struct site *s, const char *folder, const char *name,
    const char *sha256)
{
	char temp[SITE_PATH], final[SITE_PATH], dir[SITE_PATH];
	int fd;

	temp_path(temp, folder, name);
	snprintf(final, sizeof(final), "outbox/%s/%s", folder, name);
	snprintf(dir, sizeof(dir), "outbox/%s", folder);
	fd = openat(s->fd, temp, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1) {
		if (errno != ENOENT)
			die_errno("%s", temp);
	} else {
		archive_out(s, fd, sha256);
		close(fd);
		if (renameat(s->fd, temp, s->fd, final) == -1)
			die_errno("%s", final);
	}
	spool_sync_dir(s, dir);
}

static int
is_temp(const char *name)
{
	size_t n = strlen(name);

	return name[0] == '.' && n > 5 && strcmp(name + n - 4, ".tmp") == 0;
}

/* Removes temps in outbox/ and below that no 'publishing' row names. */
static void
sweep_folder(const struct site *s, const char *path)
{
	struct dirent *e;
	struct stat st;
	char below[SITE_PATH];
	DIR *d;
	int fd;

	fd = openat(s->fd, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1 || (d = fdopendir(fd)) == NULL)
		die_errno("%s", path);
	while ((e = readdir(d)) != NULL) {
		if (strcmp(e->d_name, ".") == 0 ||
		    strcmp(e->d_name, "..") == 0)
			continue;
		if ((size_t)snprintf(below, sizeof(below), "%s/%s", path,
		    e->d_name) >= sizeof(below) ||
		    fstatat(s->fd, below, &st, AT_SYMLINK_NOFOLLOW) == -1)
			continue;
		if (S_ISDIR(st.st_mode) && strcmp(path, "outbox/reports") != 0)
			sweep_folder(s, below);
		else if (S_ISREG(st.st_mode) && is_temp(e->d_name) &&
		    unlinkat(s->fd, below, 0) == -1)
			die_errno("%s", below);
	}
	closedir(d);
}

int
spool_settle(const struct site *s, struct db *db, int sweep)
{
	struct stmt *st;
	int n = 0;

	st = db_query(db, sql_outgoing_publishing, "");
	for (; db_step(st); n++)
		publish(s, db_text(st, 0), db_text(st, 1), db_text(st, 2));
	if (n > 0) {
		db_begin(db);
		db_run(db, sql_outgoing_publish, "");
		db_commit(db);
	}
	if (sweep)
		sweep_folder(s, "outbox");
	return n;
}
