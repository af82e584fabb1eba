/*
 * inbox: see inbox.h. Names are kept as bytes in `sighting` and are never printed: people
 * name files after patients.
 */
#define _GNU_SOURCE	/* renameat2, F_SETLEASE */
#include "inbox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
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
	int open;		/* of them, those open for writing for incomplete_hours */
};

/* What is to be removed has this name for a moment: spool.h, I4. */
static const char aside[] = ".taken.tmp";

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

/* "inbox" or "inbox/FOLDER", and a descriptor of it. */
static int
open_folder(const struct inbox *in, const char *folder, char path[SITE_PATH])
{
	int fd;

	snprintf(path, SITE_PATH, "inbox%s%s", folder[0] ? "/" : "", folder);
	fd = openat(in->job->site.fd, path, O_RDONLY | O_DIRECTORY |
	    O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1)
		die_errno("%s", path);
	return fd;
}

/* To a name that nobody has. (Over NFS that can only be looked at before.) */
static int
rename_to_free(int folder, const char *from, const char *to)
{
	struct stat st;

	if (renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0)
		return 0;
	if (errno != EINVAL)
		return -1;
	if (fstatat(folder, to, &st, AT_SYMLINK_NOFOLLOW) == 0) {
		errno = EEXIST;
		return -1;
	}
	return renameat(folder, from, folder, to);
}

/* What stands aside gets its name again; another, if somebody has that by now. */
static void
put_back(int folder, const char *name)
{
	char other[32];

	for (int i = 1; rename_to_free(folder, aside, name) == -1; i++) {
		if (errno == ENOENT)
			return;
		if (errno != EEXIST)
			die_errno("inbox: putting back a file");
		snprintf(other, sizeof(other), "late-%d", i);
		name = other;
	}
}

static void
list(struct inbox *in, const char *folder)
{
	char path[SITE_PATH];
	struct dirent *e;
	struct stat st;
	DIR *d;
	int fd = open_folder(in, folder, path);

	put_back(fd, "late-1");
	if ((d = fdopendir(fd)) == NULL)
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
 * Does anybody have it open for writing: 1, 0; -1: the kernel does not say, for it is another user's file,
 * or its file system does not know. (A lease for reading is given if nobody does.)
 */
static int
being_written(int fd)
{
	if (fcntl(fd, F_SETLEASE, F_RDLCK) == -1)
		return errno == EAGAIN ? 1 : -1;
	if (fcntl(fd, F_SETLEASE, F_UNLCK) == -1)
		die_errno("inbox: giving back a lease");
	return 0;
}

/*
 * Finished? X12 by its trailers, and when it is known that nobody writes on; other files when
 * they have not changed for a while; what is cut when it is so old that nothing more will come (RULINGS 6,
 * 25). One of the few looks at the wall clock.
 */
static int
finished(struct inbox *in, int fd, const struct stat *st, const char *kind,
    int *whole)
{
	const struct job *job = in->job;
	int64_t age = quiet_for(st);
	int old = age >= (int64_t)job->site.incomplete_hours * 3600;
	int written = being_written(fd);

	if (written == 1) {
		in->open += old;
		return 0;
	}
	*whole = catalog_whole(fd, kind) == CATALOG_WHOLE;
	if (!*whole)
		return old;
	return (strcmp(kind, "x12") == 0 && written == 0) ||
	    age >= job->site.settle_seconds;
}

/* ---- its copy and its rows ---- */

static int64_t
ns(struct timespec t)
{
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* st_ctime, too: a sender may set the other one. */
static int
is_unchanged(const struct stat *a, const struct stat *b)
{
	return a->st_size == b->st_size && ns(a->st_mtim) == ns(b->st_mtim) &&
	    ns(a->st_ctim) == ns(b->st_ctim);
}

/*
 * File times move in steps of some milliseconds: who writes twice within one is not seen. So a file is
 * read when its last one is over. 0 if it was written again meanwhile.
 */
static int
wait_a_step(int fd, struct stat *st)
{
	enum { STEP = 20 * 1000000 };
	struct timespec step = { 0, STEP }, now;
	int64_t age;

	clock_gettime(CLOCK_REALTIME, &now);
	age = ns(now) - ns(st->st_mtim);
	if (age < 0 || age > STEP)
		return 1;
	nanosleep(&step, NULL);
	age = ns(st->st_mtim);
	if (fstat(fd, st) == -1)
		die_errno("inbox");
	return ns(st->st_mtim) == age;
}

struct reading {
	int fd;
	const struct stat *st;
	int64_t bytes;
};

/* Its bytes; no good if somebody wrote on while we read. */
static ssize_t
give_file(void *arg, void *buf, size_t n)
{
	struct reading *r = arg;
	struct stat now;
	size_t got = 0;

	if (r->bytes <= r->st->st_size)		/* else it grows as we read */
		got = read_full(r->fd, buf, n, "inbox");
	r->bytes += (int64_t)got;
	if (got > 0)
		return (ssize_t)got;
	if (fstat(r->fd, &now) == -1)
		die_errno("inbox");
	return r->bytes == r->st->st_size && is_unchanged(&now, r->st) ? 0 : -1;
}

static struct origin
origin_of(const struct job *job, const struct entry *e, const struct stat *st)
{
	const struct passwd *pw;

	/* A user nobody knows has no name; one who cannot be looked up may have. */
	errno = 0;
	pw = getpwuid(st->st_uid);
	if (pw == NULL && errno != 0 && errno != ENOENT && errno != ESRCH)
		die_errno("users of this machine");
	return (struct origin){ .folder = e->folder,
	    .login = pw != NULL ? pw->pw_name : "", .uid = st->st_uid,
	    .by_owner = st->st_uid == job->site.owner || st->st_uid == 0,
	    .name = e->name, .device = (int64_t)st->st_dev,
	    .inode = (int64_t)st->st_ino, .mtime_ns = ns(st->st_mtim) };
}

/* 1 if what was put aside is the file that was read, as it was. */
static int
stands_for(int folder, const struct stat *was)
{
	struct stat now;

	if (fstatat(folder, aside, &now, AT_SYMLINK_NOFOLLOW) == -1) {
		if (errno != ENOENT)
			die_errno("inbox: removing what was taken");
		return 0;
	}
	return now.st_dev == was->st_dev && now.st_ino == was->st_ino &&
	    now.st_size == was->st_size && ns(now.st_mtim) == ns(was->st_mtim);
}

/* The name goes if it still stands for the file that was read, and nobody writes to that. */
static void
remove_entry(struct inbox *in, const struct entry *e, int fd,
    const struct stat *was)
{
	char path[SITE_PATH];
	struct stat now;
	int folder;

	if (fstat(fd, &now) == -1)
		die_errno("inbox");
	if (!is_unchanged(&now, was)) {
		in->coming++;
		return;
	}
	folder = open_folder(in, e->folder, path);
	if (rename_to_free(folder, e->name, aside) == -1) {
		/* Its dropper took it back, or calls one of his as we do. */
		if (errno != ENOENT && errno != EEXIST)
			die_errno("inbox: removing what was taken");
		in->coming++;
	} else if (!stands_for(folder, was) || being_written(fd) == 1) {
		put_back(folder, e->name);
		in->coming++;
	} else if (unlinkat(folder, aside, 0) == -1)
		die_errno("inbox: removing what was taken");
	if (fsync(folder) == -1 || close(folder) == -1)
		die_errno("%s: sync", path);
}

static void
take(struct inbox *in, const struct entry *e)
{
	struct job *job = in->job;
	char sha256[HASH_TEXT];
	struct stat st;
	struct origin o;
	int fd, copy = -1;

	if ((fd = open_entry(in, e, &st)) == -1) {
		in->odd++;
		return;
	}
	if (!wait_a_step(fd, &st)) {
		in->coming++;
		close(fd);
		return;
	}
	o = origin_of(job, e, &st);
	o.kind = catalog_kind(fd);
	if (finished(in, fd, &st, o.kind, &o.whole)) {
		struct reading r = { .fd = fd, .st = &st };

		if (lseek(fd, 0, SEEK_SET) == -1)
			die_errno("inbox");
		copy = spool_archive_from(&job->site, give_file, &r, job->dry,
		    sha256, &o.bytes);
	}
	if (copy == -1)
		in->coming++;
	else {
		o.sha256 = sha256;
		taken_record(job, &o, copy);
		if (!job->dry)
			remove_entry(in, e, fd, &st);
		close(copy);
	}
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
	taken_document(job, o, copy);
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

	signal(SIGIO, SIG_IGN);		/* who opens a file under a lease makes one */
	list(&in, "");
	if (in.n > 0)
		qsort(in.entries, in.n, sizeof(*in.entries), by_name);
	for (size_t i = 0; i < in.n; i++) {
		take(&in, &in.entries[i]);
		job_progress(job, (int64_t)i + 1, (int64_t)in.n);
	}
	if (in.odd > 0 && !job->quiet)
		warn_line("inbox: %d entries are no plain files with one name "
		    "(folders, links, pipes) and were left there; 'ls -l' "
		    "shows them, remove them", in.odd);
	if (in.open > 0 && !job->quiet)
		warn_line("inbox: %d files are kept open for writing by their "
		    "senders, though they wrote nothing for %d hours, and were "
		    "left there; 'fuser' shows who has them: end it", in.open,
		    job->site.incomplete_hours);
	if (in.coming > 0)
		job_note(job, "inbox: %d files are not finished and were left "
		    "for the next run", in.coming);
	arena_free(&in.arena);
	return EXIT_DONE;
}
