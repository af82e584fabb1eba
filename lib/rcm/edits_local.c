/*
 * edits_local: finding and reading an office's own edits. What is in them is
 * edits.c's and scrub.c's matter.
 */
#include "edits_local.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/arena.h"
#include "../base/die.h"
#include "../base/slice.h"
#include "../store/spool.h"

enum { LARGEST = 65536, PATH_SIZE = 320 };

static const char folder[] = "local/edits/";

/* Whoever else could write it would decide what is held. */
static int
owned(const struct site *site, const struct stat *st, struct fault *f)
{
	if (st->st_uid != site->owner)
		fault_set(f, "it does not belong to the site's owner");
	else if (st->st_mode & S_IWOTH)
		fault_set(f, "everybody may write it");
	else
		return 0;
	return fault_remedy(f, "give it to the site's owner, mode 0640");
}

/* -1 with errno ENOENT: there is none; else with the fault. */
static int
open_folder(const struct site *site, struct fault *f)
{
	static const char *const names[] = { "local", "edits" };
	struct stat st;
	int fd = site->fd, next;

	for (int i = 0; i < 2; i++) {
		next = openat(fd, names[i],
		    O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		if (fd != site->fd)
			close(fd);
		if (next == -1 && errno == ENOENT)
			return -1;
		if (next == -1 || fstat(next, &st) == -1) {
			fault_set(f, "it is not a directory of the site");
			fault_remedy(f, "make it a directory, mode 0750");
			return -1;
		}
		fd = next;
		if (owned(site, &st, f) == -1) {
			close(fd);
			return -1;
		}
	}
	return fd;
}

/* The text, in the arena; NULL and the fault. */
static const char *
read_edit(const struct site *site, int dir, const char *name, struct arena *a,
    struct fault *f)
{
	struct stat st;
	const char *text = NULL;
	char *buf;
	size_t n;
	int fd;

	fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd == -1 || fstat(fd, &st) == -1 || !S_ISREG(st.st_mode)) {
		fault_set(f, "it is not a file that can be read");
	} else if (owned(site, &st, f) == 0) {
		buf = arena_alloc(a, LARGEST + 1);
		n = read_full(fd, buf, LARGEST, folder);
		if (n == LARGEST || memchr(buf, '\0', n) != NULL)
			fault_set(f, "it is not a text of less than 64 KiB");
		else
			text = buf;
	}
	if (fd != -1)
		close(fd);
	return text;
}

static int
is_edit(const struct dirent *d)
{
	size_t n = strlen(d->d_name);

	return d->d_name[0] != '.' && n > 4 &&
	    strcmp(d->d_name + n - 4, ".sql") == 0;
}

void
edits_local(const struct site *site, void *arg,
    void (*each)(void *, const char *, const char *, const struct fault *))
{
	struct arena a = ARENA_EMPTY;
	struct fault f = { 0 };
	struct dirent **names;
	char path[SITE_PATH + 16], label[PATH_SIZE];
	int dir, n;

	if ((dir = open_folder(site, &f)) == -1) {
		if (f.what[0] != '\0')
			each(arg, folder, NULL, &f);
		return;
	}
	snprintf(path, sizeof(path), "%s/%s", site->dir, folder);
	if ((n = scandir(path, &names, is_edit, alphasort)) == -1)
		die_errno("%s", folder);
	for (int i = 0; i < n; i++) {
		const char *text;

		memset(&f, 0, sizeof(f));
		text = read_edit(site, dir, names[i]->d_name, &a, &f);
		snprintf(label, sizeof(label), "%s%s", folder,
		    names[i]->d_name);
		each(arg, label, text, &f);
		arena_reset(&a);
		free(names[i]);
	}
	free(names);
	arena_free(&a);
	close(dir);
}
