/*
 * sealed: see sealed.h.
 */
#define _DEFAULT_SOURCE	/* fdopendir */
#include "sealed.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/arena.h"
#include "../base/die.h"
#include "seal.h"
#include "spool.h"
#include "sql.h"
#include "zipfile.h"

struct opened {
	int fd;
	struct zipfile *zip;
};

/* 0, or -1 and the fault. */
static int
open_zip(const struct site *s, const char *name, struct opened *o,
    struct fault *f)
{
	char path[SITE_PATH];
	struct fault zip = { 0 };

	snprintf(path, sizeof(path), SEALED_FOLDER "/%s", name);
	o->fd = openat(s->fd, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (o->fd == -1 && errno != ENOENT && errno != EACCES && errno != ELOOP)
		die_errno("%s", path);
	if (o->fd == -1)
		return fault_set(f, "%s: %s", path, strerror(errno));
	if ((o->zip = zipfile_open(o->fd, &zip)) != NULL)
		return 0;
	close(o->fd);
	/* Its remedy is for a sender of zips. */
	return fault_set(f, "%s: %s", path, zip.what);
}

static void
close_zip(struct opened *o)
{
	zipfile_close(o->zip);
	close(o->fd);
}

static ssize_t
take_entry(void *zip, void *buf, size_t n, struct fault *f)
{
	return zipfile_read(zip, buf, n, f);
}

/* The open entry unsealed, into out unless it is -1, and held against its name. */
static int
unseal_entry(const struct site *s, struct zipfile *zip,
    const struct zipfile_entry *e, int out, struct fault *f)
{
	char buf[64 * 1024], found[HASH_TEXT];
	struct hash *h;
	struct unseal *u;
	ssize_t n;

	if ((u = unseal_new(keys_of(s), take_entry, zip, f)) == NULL)
		return -1;
	h = hash_new();
	while ((n = unseal_read(u, buf, sizeof(buf), f)) > 0) {
		hash_add(h, buf, (size_t)n);
		if (out != -1)
			write_full(out, buf, (size_t)n, "run/tmp");
	}
	unseal_free(u);
	hash_end(h, found);
	hash_free(h);
	if (n == 0 && strcmp(found, e->name) != 0)
		return fault_set(f, "its content has another hash than its name");
	return n == 0 ? 0 : -1;
}

/* The fault's words behind the zip and the entry they are about. */
static int
in_entry(struct fault *f, const char *zip, int64_t number)
{
	char what[sizeof(f->what)];

	memcpy(what, f->what, sizeof(what));
	return fault_set(f, SEALED_FOLDER "/%s entry %lld: %.120s", zip,
	    (long long)number, what);
}

int64_t
sealed_prove(const struct site *s, const char *zip,
    void (*each)(void *, const char *), void *arg, struct fault *f)
{
	struct zipfile_entry e = { 0 };
	struct opened o;
	int64_t n = 0;
	int rc;

	if (open_zip(s, zip, &o, f) == -1)
		return -1;
	while ((rc = zipfile_next(o.zip, &e, f)) == 1) {
		if ((rc = unseal_entry(s, o.zip, &e, -1, f)) == -1)
			break;
		if (each != NULL)
			each(arg, e.name);
		n++;
	}
	close_zip(&o);
	return rc == 0 ? n : in_entry(f, zip, e.number);
}

/* ---- which zip ---- */

/* "2025-01.zip", "2025-01-2.zip": what is called otherwise is none of ours. */
static int
is_month(const char *name)
{
	static const char digits[] = "0123456789";
	size_t n = strlen(name);

	if (n < 11 || n > 20 || strspn(name, digits) != 4 || name[4] != '-' ||
	    strspn(name + 5, digits) != 2 || strcmp(name + n - 4, ".zip") != 0)
		return 0;
	if (n == 11)
		return 1;
	return name[7] == '-' && n > 12 && strspn(name + 8, digits) == n - 12;
}

void
sealed_strangers(const struct site *s, struct db *db,
    void (*each)(void *, const char *), void *arg)
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
		if (is_month(e->d_name) &&
		    db_number(db, sql_sealed_known, "s", e->d_name) == 0)
			each(arg, e->d_name);
	closedir(d);
}

struct asking {
	const struct site *site;
	int (*each)(void *, const char *, const char *);
	void *arg;
	int ended;
};

static void
ask_names(void *arg, const char *zip)
{
	struct asking *a = arg;
	struct zipfile_entry e;
	struct fault f = { 0 };
	struct opened o;

	if (a->ended)
		return;
	if (open_zip(a->site, zip, &o, &f) == -1)
		die(EXIT_MACHINE, SEALED_FOLDER "/%s: %s", zip, f.what);
	while (!a->ended && zipfile_next(o.zip, &e, &f) == 1)
		a->ended = !a->each(a->arg, zip, e.name);
	close_zip(&o);
}

void
sealed_strange(const struct site *s, struct db *db,
    int (*each)(void *, const char *, const char *), void *arg)
{
	struct asking a = { s, each, arg, 0 };

	sealed_strangers(s, db, ask_names, &a);
}

struct wanted {
	const char *sha256;
	char zip[64];		/* "": not found */
};

static int
is_wanted(void *arg, const char *zip, const char *sha256)
{
	struct wanted *w = arg;

	if (strcmp(sha256, w->sha256) != 0)
		return 1;
	snprintf(w->zip, sizeof(w->zip), "%s", zip);
	return 0;
}

/* The zip that has it, or -1 and the fault. */
static int
find(const struct site *s, struct db *db, struct wanted *w, struct fault *f)
{
	struct stmt *st;

	w->zip[0] = '\0';
	st = db_query(db, sql_sealed_where, "s", w->sha256);
	if (db_step(st))
		snprintf(w->zip, sizeof(w->zip), "%s", db_text(st, 0));
	db_reset(st);
	if (w->zip[0] == '\0')
		sealed_strange(s, db, is_wanted, w);
	if (w->zip[0] != '\0')
		return 0;
	fault_set(f, "the archive has lost it");
	st = db_query(db, sql_sealed_removed, "s", w->sha256);
	if (db_step(st) && !db_is_null(st, 0))
		fault_set(f, "retention removed it on the night of %s",
		    db_text(st, 0));
	db_reset(st);
	return -1;
}

static int
nameless(const struct site *s)
{
	char path[SITE_PATH];
	int fd;

	snprintf(path, sizeof(path), "%.*s/run/tmp/unseal.XXXXXX",
	    SITE_PATH - 32, s->dir);
	if ((fd = mkstemp(path)) == -1 || unlink(path) == -1)
		die_errno("run/tmp");
	return fd;
}

int
sealed_open(const struct site *s, struct db *db, const char *sha256,
    struct fault *f)
{
	struct wanted w = { .sha256 = sha256 };
	struct zipfile_entry e = { 0 };
	struct opened o;
	int rc, fd;

	if (find(s, db, &w, f) == -1 || open_zip(s, w.zip, &o, f) == -1)
		return -1;
	while ((rc = zipfile_next(o.zip, &e, f)) == 1 &&
	    strcmp(e.name, sha256) != 0)
		;
	if (rc == 0)
		rc = fault_set(f, SEALED_FOLDER "/%s has no such entry", w.zip);
	fd = nameless(s);
	if (rc == 1)
		rc = unseal_entry(s, o.zip, &e, fd, f) == 0 ? 0 :
		    in_entry(f, w.zip, e.number);
	close_zip(&o);
	if (rc == 0 && lseek(fd, 0, SEEK_SET) == -1)
		die_errno("run/tmp");
	if (rc == 0)
		return fd;
	close(fd);
	return -1;
}
