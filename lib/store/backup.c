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
#include <unistd.h>

#include "../base/arena.h"
#include "../base/die.h"
#include "schema.h"
#include "spool.h"

static const char folder[] = "archive/backup";
static const char temp[] = "archive/backup/.backup.tmp";

static void
full_path(const struct site *s, const char *path, char buf[SITE_PATH])
{
	snprintf(buf, SITE_PATH, "%.*s/%s", SITE_PATH - 64, s->dir, path);
}

static void
check_copy(const struct site *s, struct db *original)
{
	char path[SITE_PATH], want[HASH_TEXT], got[HASH_TEXT];
	const char *bad;
	struct db *copy;

	full_path(s, temp, path);
	copy = db_open(path, DB_READ);
	if ((bad = db_unsound(copy)) != NULL)
		die(EXIT_MACHINE, "backup: the copy fails %s", bad);
	schema_digest(original, want);
	schema_digest(copy, got);
	if (strcmp(want, got) != 0)
		die(EXIT_MACHINE, "backup: the copy's digest is another");
	db_close(copy);
}

static void
remove_if_there(const struct site *s, const char *path)
{
	if (unlinkat(s->fd, path, 0) == -1 && errno != ENOENT)
		die_errno("%s", path);
}

/* Opening the copy made a -wal and a -shm beside it. */
static void
clear(const struct site *s)
{
	remove_if_there(s, "archive/backup/.backup.tmp-wal");
	remove_if_there(s, "archive/backup/.backup.tmp-shm");
	remove_if_there(s, temp);
}

static int
latest_first(const void *a, const void *b)
{
	return strcmp(*(char *const *)b, *(char *const *)a);
}

static int
is_backup(const char *name)
{
	return strlen(name) == 13 && strcmp(name + 10, ".db") == 0;
}

static void
keep_latest(const struct site *s)
{
	struct arena a = ARENA_EMPTY;
	char *names[1024], path[SITE_PATH];
	struct dirent *e;
	size_t n = 0;
	DIR *d;
	int fd;

	fd = openat(s->fd, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1 || (d = fdopendir(fd)) == NULL)
		die_errno("%s", folder);
	while ((e = readdir(d)) != NULL && n < 1024)
		if (is_backup(e->d_name))
			names[n++] = arena_string(&a, slice_of(e->d_name));
	closedir(d);
	qsort(names, n, sizeof(names[0]), latest_first);
	for (size_t i = (size_t)s->backups; i < n; i++) {
		snprintf(path, sizeof(path), "%s/%s", folder, names[i]);
		remove_if_there(s, path);
	}
	arena_free(&a);
}

void
backup_make(const struct site *s, struct db *db, const char *night)
{
	char path[SITE_PATH], final[SITE_PATH];
	int fd;

	if (s->backups == 0)
		return;
	clear(s);
	full_path(s, temp, path);
	db_vacuum_into(db, path);
	check_copy(s, db);
	remove_if_there(s, "archive/backup/.backup.tmp-wal");
	remove_if_there(s, "archive/backup/.backup.tmp-shm");
	fd = openat(s->fd, temp, O_RDWR | O_CLOEXEC);
	if (fd == -1 || fsync(fd) == -1 || close(fd) == -1)
		die_errno("%s: sync", temp);
	snprintf(final, sizeof(final), "%s/%s.db", folder, night);
	if (renameat(s->fd, temp, s->fd, final) == -1)
		die_errno("%s", final);
	spool_sync_dir(s, folder);
	keep_latest(s);
}
