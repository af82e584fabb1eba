/*
 * rotate: see rotate.h. A zip is written anew, entry by entry, beside the one that stands; it has the same
 * length, so its row stays true.
 */
#include "rotate.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
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

static const char temp[] = ".month.zip";	/* months.c removes one that a kill left */

struct source {
	const char *name;		/* of the zip */
	int fd;
	struct zipfile *zip;
};

struct entry {
	struct source *from;
	char name[HASH_TEXT];
	int64_t bytes, left;
	unsigned char head[SEAL_HEAD];	/* under the new key */
};

struct rotating {
	const struct site *site;
	struct keys keys;
	const struct key *to;
};

static _Noreturn void
die_zip(const char *name, const struct fault *f)
{
	die(EXIT_MACHINE, SEALED_FOLDER "/%s: %s%s%s", name, f->what,
	    f->remedy[0] != '\0' ? "; " : "", f->remedy);
}

static void
source_open(struct source *z, const struct site *s, const char *name)
{
	char path[SITE_PATH];
	struct fault f = { 0 };

	snprintf(path, sizeof(path), SEALED_FOLDER "/%s", name);
	z->name = name;
	z->fd = openat(s->fd, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (z->fd == -1)
		die_errno("%s", path);
	if ((z->zip = zipfile_open(z->fd, &f)) == NULL)
		die_zip(name, &f);
}

static void
source_close(struct source *z)
{
	zipfile_close(z->zip);
	close(z->fd);
}

static int
source_next(struct source *z, struct zipfile_entry *e)
{
	struct fault f = { 0 };
	int rc = zipfile_next(z->zip, e, &f);

	if (rc == -1)
		die_zip(z->name, &f);
	return rc;
}

static size_t
source_read(struct source *z, void *buf, size_t n)
{
	struct fault f = { 0 };
	ssize_t got = zipfile_read(z->zip, buf, n, &f);

	if (got == -1)
		die_zip(z->name, &f);
	return (size_t)got;
}

/* The head of the entry that is open. */
static void
read_head(struct source *z, unsigned char head[SEAL_HEAD])
{
	size_t got = 0, n;

	while (got < SEAL_HEAD &&
	    (n = source_read(z, head + got, SEAL_HEAD - got)) > 0)
		got += n;
	if (got < SEAL_HEAD)
		die(EXIT_MACHINE, SEALED_FOLDER "/%s: an entry is cut",
		    z->name);
}

/* Name, length and new head of each entry; whether any had another key. */
static int
look(struct rotating *r, struct source *z, struct entry *e, int64_t *count)
{
	struct zipfile_entry at;
	struct fault f = { 0 };
	char buf[64 * 1024];
	int others = 0;
	size_t n;

	for (*count = 0; source_next(z, &at); e++, ++*count) {
		read_head(z, e->head);
		if (seal_key_of(e->head) != r->to->id) {
			others = 1;
			if (seal_rewrap(e->head, r->keys, r->to, &f) == -1)
				die_zip(z->name, &f);
		}
		snprintf(e->name, sizeof(e->name), "%.64s", at.name);
		e->from = z;
		e->bytes = SEAL_HEAD;
		while ((n = source_read(z, buf, sizeof(buf))) > 0)
			e->bytes += (int64_t)n;
		e->left = e->bytes;
	}
	return others;
}

/* Entries are asked for in the order they have in the source. */
static size_t
give_entry(void *arg, void *buf, size_t n)
{
	struct entry *e = arg;
	unsigned char old[SEAL_HEAD];
	struct zipfile_entry at;

	if (e->left == e->bytes) {
		if (!source_next(e->from, &at) || n < SEAL_HEAD)
			die(EXIT_MACHINE, SEALED_FOLDER "/%s changed",
			    e->from->name);
		read_head(e->from, old);
		memcpy(buf, e->head, SEAL_HEAD);
		e->left -= SEAL_HEAD;
		return SEAL_HEAD;
	}
	n = source_read(e->from, buf, n);
	e->left -= (int64_t)n;
	return n;
}

static void
write_zip(struct rotating *r, struct source *z, struct entry *e,
    int64_t count)
{
	const struct site *s = r->site;
	char path[SITE_PATH], from[SITE_PATH], to[SITE_PATH];
	struct fault f = { 0 };
	struct zipfile *zip;
	struct stat was, is;
	int fd;

	snprintf(path, sizeof(path), "%.*s/" SEALED_FOLDER "/%s",
	    SITE_PATH - 64, s->dir, temp);
	zip = zipfile_new(path);
	for (int64_t i = 0; i < count; i++)
		zipfile_add(zip, e[i].name, e[i].bytes, NULL, give_entry,
		    &e[i]);
	zipfile_finish(zip, NULL, NULL);
	snprintf(from, sizeof(from), SEALED_FOLDER "/%s", temp);
	snprintf(to, sizeof(to), SEALED_FOLDER "/%s", z->name);
	fd = openat(s->fd, from, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1 || fsync(fd) == -1 || fstat(fd, &is) == -1 ||
	    close(fd) == -1 || fstat(z->fd, &was) == -1)
		die_errno("%s", from);
	if (sealed_prove(s, temp, NULL, NULL, &f) != count)
		die_zip(temp, &f);
	if (was.st_size != is.st_size)
		die(EXIT_MACHINE, "%s: its length is another", from);
	if (renameat(s->fd, from, s->fd, to) == -1)
		die_errno("%s", to);
	spool_sync_dir(s, SEALED_FOLDER);
}

static int
rotate_zip(struct rotating *r, const char *name)
{
	struct arena a = ARENA_EMPTY;
	struct entry *e = arena_alloc(&a, ZIPFILE_ENTRIES * sizeof(*e));
	struct source z;
	int64_t count;
	int others;

	source_open(&z, r->site, name);
	others = look(r, &z, e, &count);
	source_close(&z);
	if (others) {
		source_open(&z, r->site, name);
		write_zip(r, &z, e, count);
		source_close(&z);
	}
	arena_free(&a);
	return others;
}

int64_t
rotate_zips(struct job *job, struct keys keys, const struct key *to)
{
	struct rotating r = { &job->site, keys, to };
	struct stmt *st;
	int64_t n = 0;

	st = db_query(job->db, sql_sealed_standing, "");
	while (db_step(st))
		n += rotate_zip(&r, db_text(st, 0));
	return n;
}
