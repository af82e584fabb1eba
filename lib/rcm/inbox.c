/*
 * inbox: see inbox.h. Names are kept as bytes in `sighting` and are never printed: people
 * name files after patients.
 */
#define _DEFAULT_SOURCE	/* struct stat's st_mtim, fdopendir with O_DIRECTORY */
#include "inbox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "../base/arena.h"
#include "../base/die.h"
#include "../store/spool.h"
#include "catalog.h"
#include "sql.h"

struct entry {
	const char *folder;	/* below inbox/, "" the top */
	char *name;
};

struct inbox {
	struct job *job;
	struct arena arena;
	struct entry *entries;
	size_t n, room;
	int odd;		/* entries that are no plain file, left alone */
	int coming;		/* files that are not finished, left alone */
};

/* ---- listing ---- */

static int
ends_with(const char *name, const char *end)
{
	size_t n = strlen(name), m = strlen(end);

	return n > m && strcmp(name + n - m, end) == 0;
}

/* Names that say of themselves that they are still being written (RULINGS 25). */
static int
still_coming(const char *name)
{
	return name[0] == '.' || ends_with(name, ".part") ||
	    ends_with(name, ".tmp") || ends_with(name, ".filepart");
}

static void
add(struct inbox *in, const char *folder, const char *name)
{
	if (in->n == in->room) {
		size_t room = in->room * 2 + 256;
		struct entry *more = arena_alloc(&in->arena,
		    room * sizeof(*more));

		if (in->n > 0)
			memcpy(more, in->entries, in->n * sizeof(*more));
		in->entries = more;
		in->room = room;
	}
	in->entries[in->n].folder = folder;
	in->entries[in->n++].name = arena_string(&in->arena, slice_of(name));
}

/* A folder's name becomes a partner's: letters, digits, dot, underscore, hyphen. */
static int
folder_name_ok(const char *name)
{
	size_t n = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789._-");

	return name[0] != '.' && name[n] == '\0' && n <= 60;
}

static void
list(struct inbox *in, const char *folder)
{
	char path[SITE_PATH];
	struct dirent *e;
	struct stat st;
	DIR *d;
	int fd;

	snprintf(path, sizeof(path), "inbox%s%s", folder[0] ? "/" : "", folder);
	fd = openat(in->job->site.fd, path, O_RDONLY | O_DIRECTORY |
	    O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1 || (d = fdopendir(fd)) == NULL)
		die_errno("%s", path);
	while (errno = 0, (e = readdir(d)) != NULL) {
		if (still_coming(e->d_name))
			continue;
		if (fstatat(fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) == -1) {
			if (errno != ENOENT)	/* else its dropper took it back */
				die_errno("inbox");
			continue;
		}
		if (S_ISDIR(st.st_mode) && folder[0] == '\0' &&
		    folder_name_ok(e->d_name))
			list(in, arena_string(&in->arena,
			    slice_of(e->d_name)));
		else
			add(in, folder, e->d_name);
	}
	if (errno != 0)
		die_errno("%s", path);
	closedir(d);
}

static int
by_name(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int c = strcmp(x->folder, y->folder);

	return c != 0 ? c : strcmp(x->name, y->name);
}

/* ---- one file ---- */

static void
path_of(const struct entry *e, char path[SITE_PATH])
{
	snprintf(path, SITE_PATH, "inbox/%s%s%s", e->folder,
	    e->folder[0] ? "/" : "", e->name);
}

/* A descriptor of a plain file with one name, or -1: somebody else's business. */
static int
open_entry(struct inbox *in, const struct entry *e, struct stat *st)
{
	char path[SITE_PATH];
	int fd;

	if (strlen(e->name) + strlen(e->folder) + 16 > SITE_PATH)
		return -1;
	path_of(e, path);
	fd = openat(in->job->site.fd, path,
	    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd == -1) {
		/* Gone, a link, a pipe, not ours to read; all else is the machine. */
		if (errno == ENOENT || errno == ELOOP || errno == EACCES ||
		    errno == EPERM || errno == ENXIO || errno == ENODEV)
			return -1;
		die_errno("inbox");
	}
	if (fstat(fd, st) == -1)
		die_errno("inbox");
	if (!S_ISREG(st->st_mode) || st->st_nlink != 1) {
		close(fd);
		return -1;
	}
	return fd;
}

/*
 * Seconds since it changed. A time to come, which a sender may set, says
 * nothing: then the kernel's own does, and after a clock was put back neither.
 */
static int64_t
quiet_for(const struct stat *st)
{
	int64_t now = (int64_t)time(NULL);

	if ((int64_t)st->st_mtime <= now)
		return now - (int64_t)st->st_mtime;
	return (int64_t)st->st_ctime <= now ? now - (int64_t)st->st_ctime :
	    INT64_MAX;
}

/*
 * Finished? X12 by its trailers, or cut and so old that nothing more will come;
 * other files when they have not changed for a while (RULINGS 6, 25). One
 * of the few looks at the wall clock.
 */
static int
finished(const struct job *job, int fd, const struct stat *st,
    const char *kind, int *whole)
{
	int64_t age = quiet_for(st);

	*whole = 1;
	if (strcmp(kind, "x12") != 0)
		return age >= job->site.settle_seconds;
	if (catalog_whole(fd) == CATALOG_WHOLE)
		return 1;
	*whole = 0;
	return age >= (int64_t)job->site.incomplete_hours * 3600;
}

/* The document and its units; copy is the archived file. */
static int64_t
insert_document(struct job *job, const struct origin *o, int copy)
{
	int64_t document;

	db_run(job->db, sql_take_document, "sisissisis", o->sha256, o->bytes,
	    o->kind, (int64_t)o->whole, job->as_of, job->night, o->uid,
	    o->login, (int64_t)o->by_owner, o->folder);
	document = db_last_id(job->db);
	job->held += catalog_document(job, document, o->kind, copy, o->whole,
	    o->sha256);
	job->done++;
	return document;
}

static struct origin
origin_of(const struct job *job, const struct entry *e, const struct stat *st,
    const char *sha256, int64_t bytes, const char *kind, int whole)
{
	const struct passwd *pw;

	/* A user nobody knows has no name; one who cannot be looked up may have. */
	errno = 0;
	pw = getpwuid(st->st_uid);
	if (pw == NULL && errno != 0 && errno != ENOENT && errno != ESRCH)
		die_errno("users of this machine");
	return (struct origin){ .sha256 = sha256, .folder = e->folder,
	    .login = pw != NULL ? pw->pw_name : "", .kind = kind,
	    .bytes = bytes, .uid = st->st_uid, .whole = whole,
	    .by_owner = st->st_uid == job->site.owner || st->st_uid == 0 };
}

static int64_t
mtime_ns(const struct stat *st)
{
	return (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec;
}

/*
 * Rows for the copy; a repeat is only sighted. copy is the archived file. Returns 0 for a
 * file that a former run took and could not remove.
 */
static void
record(struct inbox *in, const struct entry *e, const struct stat *st,
    const char *sha256, int64_t bytes, const char *kind, int whole, int copy)
{
	struct job *job = in->job;
	int64_t document;

	if (db_number(job->db, sql_take_same_file, "sii", sha256,
	    (int64_t)st->st_ino, mtime_ns(st)) != 0)
		return;
	job_begin(job);
	document = db_number(job->db, sql_take_repeat, "ssi", sha256,
	    e->folder, (int64_t)st->st_uid);
	if (document == 0) {
		struct origin o = origin_of(job, e, st, sha256, bytes, kind,
		    whole);

		document = insert_document(job, &o, copy);
	} else
		job_note(job, "document %lld came again", (long long)document);
	if (!job->dry)
		db_run(job->db, sql_take_sighting, "iisisiii", document,
		    job->run, e->name, (int64_t)st->st_uid, e->folder,
		    (int64_t)st->st_dev, (int64_t)st->st_ino, mtime_ns(st));
	if (db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "document %lld: %s", (long long)document,
		    db_broken(job->db));
	job_commit(job);
}

/* The name goes if it still stands for the file that was read. */
static void
remove_entry(struct inbox *in, const struct entry *e, const struct stat *was)
{
	char path[SITE_PATH], dir[SITE_PATH];
	struct stat now;

	path_of(e, path);
	if (fstatat(in->job->site.fd, path, &now, AT_SYMLINK_NOFOLLOW) == -1 ||
	    now.st_dev != was->st_dev || now.st_ino != was->st_ino ||
	    now.st_size != was->st_size || mtime_ns(&now) != mtime_ns(was)) {
		in->coming++;
		return;
	}
	if (unlinkat(in->job->site.fd, path, 0) == -1)
		die_errno("inbox: removing what was taken");
	snprintf(dir, sizeof(dir), "inbox%s%s", e->folder[0] ? "/" : "",
	    e->folder);
	spool_sync_dir(&in->job->site, dir);
}

/* A dry run looks at the file itself: nothing is copied. */
static void
take_dry(struct inbox *in, const struct entry *e, const struct stat *st,
    const char *kind, int whole, int fd)
{
	struct hash *h = hash_new();
	char sha256[HASH_TEXT], buf[16384];
	size_t n;

	if (lseek(fd, 0, SEEK_SET) == -1)
		die_errno("inbox");
	while ((n = read_full(fd, buf, sizeof(buf), "inbox")) > 0)
		hash_add(h, buf, n);
	hash_end(h, sha256);
	hash_free(h);
	record(in, e, st, sha256, (int64_t)st->st_size, kind, whole, fd);
}

static void
take_copy(struct inbox *in, const struct entry *e, const struct stat *st,
    const char *kind, int whole, int fd)
{
	struct job *job = in->job;
	char sha256[HASH_TEXT];
	struct stat after;
	int64_t bytes;
	int copy;

	if (lseek(fd, 0, SEEK_SET) == -1)
		die_errno("inbox");
	copy = spool_archive_in(&job->site, fd, sha256, &bytes);
	/* Somebody wrote on while we read: it was not finished after all. */
	if (fstat(fd, &after) == -1)
		die_errno("inbox");
	if (after.st_size != st->st_size || mtime_ns(&after) != mtime_ns(st) ||
	    bytes != st->st_size)
		in->coming++;
	else {
		record(in, e, st, sha256, bytes, kind, whole, copy);
		remove_entry(in, e, st);
	}
	close(copy);
}

static void
take(struct inbox *in, const struct entry *e)
{
	struct stat st;
	const char *kind;
	int fd, whole;

	if ((fd = open_entry(in, e, &st)) == -1) {
		in->odd++;
		return;
	}
	kind = catalog_kind(fd);
	if (!finished(in->job, fd, &st, kind, &whole))
		in->coming++;
	else if (in->job->dry)
		take_dry(in, e, &st, kind, whole, fd);
	else
		take_copy(in, e, &st, kind, whole, fd);
	close(fd);
}

void
inbox_retake(struct job *job, const struct origin *o, int fd)
{
	char sha256[HASH_TEXT];
	int64_t bytes;
	int copy;

	copy = spool_archive_in(&job->site, fd, sha256, &bytes);
	if (strcmp(sha256, o->sha256) != 0)
		die(EXIT_MACHINE, "the archive's file %.12s.. is not what was "
		    "taken in", o->sha256);
	job_begin(job);
	insert_document(job, o, copy);
	if (db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "%s", db_broken(job->db));
	job_commit(job);
	close(copy);
}

void
inbox_reach(const struct job *job, struct confine *c)
{
	(void)job;
	confine_users(c);
}

int
inbox_take(struct job *job)
{
	struct inbox in = { .job = job };

	list(&in, "");
	if (in.n > 0)
		qsort(in.entries, in.n, sizeof(*in.entries), by_name);
	for (size_t i = 0; i < in.n; i++)
		take(&in, &in.entries[i]);
	if (in.odd > 0 && !job->quiet)
		warn_line("inbox: %d entries are no plain files with one name "
		    "(folders, links, pipes) and were left there; 'ls -l' "
		    "shows them, remove them", in.odd);
	if (in.coming > 0)
		job_note(job, "inbox: %d files are not finished and were left "
		    "for the next run", in.coming);
	arena_free(&in.arena);
	return EXIT_DONE;
}
