/*
 * claim837_control: control numbers that were never used. A number is used when
 * its batch is committed, and known from the table; when an older database was
 * put back, only the archive knows: it holds nothing but what was committed.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "claim837.h"
#include "sql.h"

/* Offsets in an ISA as we write it (domain/x12-envelopes.md section 2). */
enum {
	ISA_SENDER_QUALIFIER = 32, ISA_SENDER = 35, ISA_RECEIVER_QUALIFIER = 51,
	ISA_RECEIVER = 54, ISA_ID = 15, ISA_CONTROL = 90, ISA_BYTES = 106,
	HASH_DIGITS = HASH_TEXT - 1,
};

int64_t
claim837_control(struct db *db, int64_t partner)
{
	return db_number(db, sql_build_control, "i", partner);
}

/* "ZZ/SUB001" */
static void
identity(char out[32], const char *isa, int qualifier, int id)
{
	struct slice name = slice_trim((struct slice){ isa + id, ISA_ID });

	snprintf(out, 32, "%.2s/%.*s", isa + qualifier, SLICE_ARG(name));
}

/* What is not an interchange of ours (a report, a statement) has no number. */
static void
stranger(const struct site *s, struct db *db, const char *sha256)
{
	char path[SITE_PATH], isa[ISA_BYTES], sender[32], receiver[32];
	int64_t control;
	size_t n;
	int fd;

	snprintf(path, sizeof(path), "archive/out/%.2s/%s", sha256, sha256);
	fd = openat(s->fd, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1)
		die_errno("%s", path);
	n = read_full(fd, isa, sizeof(isa), path);
	close(fd);
	if (n < sizeof(isa) || memcmp(isa, "ISA*", 4) != 0 ||
	    slice_int((struct slice){ isa + ISA_CONTROL, 9 }, &control) == -1)
		return;
	identity(sender, isa, ISA_SENDER_QUALIFIER, ISA_SENDER);
	identity(receiver, isa, ISA_RECEIVER_QUALIFIER, ISA_RECEIVER);
	db_run(db, sql_build_stranger_add, "ssi", sender, receiver, control);
}

static DIR *
folder(const struct site *s, const char *path)
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

/* Names of archive/out/ab/HASH into build_archived. */
static void
listing(const struct site *s, struct db *db)
{
	char path[SITE_PATH];
	struct dirent *e, *f;
	DIR *all = folder(s, "archive/out"), *d;

	while ((e = readdir(all)) != NULL) {
		if (!hexadecimal(e->d_name, 2))
			continue;
		snprintf(path, sizeof(path), "archive/out/%.2s", e->d_name);
		d = folder(s, path);
		while ((f = readdir(d)) != NULL)
			if (hexadecimal(f->d_name, HASH_DIGITS))
				db_run(db, sql_build_archived_add, "s",
				    f->d_name);
		closedir(d);
	}
	closedir(all);
}

void
claim837_strangers(const struct site *s, struct db *db)
{
	struct stmt *st;

	db_run(db, sql_build_archived_clear, "");
	db_run(db, sql_build_stranger_clear, "");
	listing(s, db);
	st = db_query(db, sql_build_strangers, "");
	while (db_step(st))
		stranger(s, db, db_text(st, 0));
}
