/*
 * reader OUTBOX TAKEN: the most impatient partner there can be. Whatever appears below
 * OUTBOX under a name without a leading dot is moved to TAKEN the instant the kernel tells of
 * it. A name that comes twice is kept beside the first with ".again", so that it is seen.
 * Says "ready" once it watches; a signal ends it: a move is whole or was not begun.
 * Used by tests/crash/sweep.
 */
#define _GNU_SOURCE	/* renameat2 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FOLDERS = 64, PATH_ROOM = 1024 };

struct reader {
	int notify;
	const char *outbox, *taken;
	char folder[FOLDERS][PATH_ROOM];	/* below outbox, by watch descriptor */
};

static void
fail(const char *what)
{
	perror(what);
	exit(1);
}

/* path, absolute or not, joined; too long is a test's own fault. */
static void
join(char out[PATH_ROOM], const char *a, const char *b)
{
	if (snprintf(out, PATH_ROOM, "%s%s%s", a, a[0] && b[0] ? "/" : "", b) >=
	    PATH_ROOM) {
		errno = ENAMETOOLONG;
		fail(b);
	}
}

/* The folders on the way to path, which ends in a file's name. */
static void
make_way(const char *path)
{
	char up[PATH_ROOM];

	join(up, "", path);
	for (char *p = up + 1; (p = strchr(p, '/')) != NULL; p++) {
		*p = '\0';
		if (mkdir(up, 0700) == -1 && errno != EEXIST)
			fail(up);
		*p = '/';
	}
}

static void
take(const struct reader *r, const char *name)
{
	char from[PATH_ROOM], to[PATH_ROOM], again[PATH_ROOM];

	join(from, r->outbox, name);
	join(to, r->taken, name);
	make_way(to);
	if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ||
	    errno == ENOENT)
		return;
	if (errno != EEXIST)
		fail(from);
	if (snprintf(again, sizeof(again), "%s.again", to) >= PATH_ROOM ||
	    rename(from, again) == -1)
		fail(from);
}

static void watch(struct reader *, const char *folder);

static void
seen(struct reader *r, const char *folder, const char *name, int is_folder)
{
	char path[PATH_ROOM];

	if (name[0] == '.')
		return;
	join(path, folder, name);
	if (is_folder)
		watch(r, path);
	else
		take(r, path);
}

/* A folder, and what came into it before it was watched. */
static void
watch(struct reader *r, const char *folder)
{
	char path[PATH_ROOM], at[PATH_ROOM];
	struct dirent *e;
	struct stat st;
	DIR *d;
	int wd;

	join(path, r->outbox, folder);
	wd = inotify_add_watch(r->notify, path,
	    IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
	if (wd == -1 || wd >= FOLDERS)
		fail(path);
	join(r->folder[wd], "", folder);
	if ((d = opendir(path)) == NULL)
		fail(path);
	while ((e = readdir(d)) != NULL) {
		join(at, path, e->d_name);
		if (lstat(at, &st) == 0)
			seen(r, folder, e->d_name, S_ISDIR(st.st_mode));
	}
	closedir(d);
}

static void
events(struct reader *r)
{
	_Alignas(struct inotify_event) char buf[16 * 1024];
	ssize_t n = read(r->notify, buf, sizeof(buf));

	if (n == -1 && errno != EINTR)
		fail("inotify");
	for (char *p = buf; p < buf + n;) {
		struct inotify_event *e = (struct inotify_event *)(void *)p;

		if (e->mask & IN_Q_OVERFLOW) {
			errno = EOVERFLOW;
			fail("inotify");
		}
		if (e->len > 0 && e->wd < FOLDERS)
			seen(r, r->folder[e->wd], e->name,
			    (e->mask & IN_ISDIR) != 0);
		p += sizeof(*e) + e->len;
	}
}

int
main(int argc, char *argv[])
{
	static struct reader r;

	if (argc != 3)
		return 64;
	r.outbox = argv[1];
	r.taken = argv[2];
	if ((r.notify = inotify_init1(IN_CLOEXEC)) == -1)
		fail("inotify");
	watch(&r, "");
	puts("ready");
	if (fflush(stdout) == EOF)
		fail("stdout");
	for (;;)
		events(&r);
}
