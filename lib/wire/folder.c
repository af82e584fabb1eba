/*
 * folder: a wire that is a directory of this machine, which a partner's own
 * agent looks after. A local disk that fails ends the process, as it does
 * everywhere; what an agent's directory refuses is his answer.
 */
#define _GNU_SOURCE	/* renameat2 */
#include "wiring.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"

enum { CHUNK = 64 * 1024, PATH_ROOM = 1024 };

static enum wire_end
by_errno(struct wire *w)
{
	if (errno == EIO)
		die_errno("a partner's directory");
	return wire_ended(w, errno == ENOENT || errno == ENOTDIR ?
	    WIRE_ABSENT : WIRE_REFUSED, strerror(errno));
}

static enum wire_end
folder_look(struct wire *w, const char *path, struct wire_seen *seen)
{
	struct stat st;

	if (fstatat(AT_FDCWD, path, &st, AT_SYMLINK_NOFOLLOW) == -1)
		return by_errno(w);
	if (!S_ISREG(st.st_mode))
		return wire_ended(w, WIRE_REFUSED, "not a plain file");
	seen->bytes = st.st_size;
	seen->mtime = st.st_mtime;
	return wire_ended(w, WIRE_OK, "");
}

static enum wire_end
folder_list(struct wire *w, const char *dir,
    void (*each)(void *, const char *), void *arg)
{
	struct dirent *e;
	DIR *d;

	if ((d = opendir(dir)) == NULL)
		return by_errno(w);
	while (errno = 0, (e = readdir(d)) != NULL)
		if (each != NULL && strcmp(e->d_name, ".") != 0 &&
		    strcmp(e->d_name, "..") != 0)
			each(arg, e->d_name);
	if (errno != 0)
		die_errno("a partner's directory");
	closedir(d);
	return wire_ended(w, WIRE_OK, "");
}

static enum wire_end
folder_get(struct wire *w, const char *path,
    void (*take)(void *, const void *, size_t), void *arg)
{
	char buf[CHUNK];
	struct stat st;
	ssize_t n;
	int fd;

	fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd == -1)
		return by_errno(w);
	if (fstat(fd, &st) == -1 || !S_ISREG(st.st_mode)) {
		close(fd);
		return wire_ended(w, WIRE_REFUSED, "not a plain file");
	}
	while ((n = read(fd, buf, sizeof(buf))) != 0) {
		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			die_errno("a partner's directory");
		take(arg, buf, (size_t)n);
	}
	close(fd);
	return wire_ended(w, WIRE_OK, "");
}

/* 0, or -1 and errno. */
static int
copy(int in, int out)
{
	char buf[CHUNK];
	ssize_t n, m;

	while ((n = read(in, buf, sizeof(buf))) != 0) {
		if (n == -1 && errno != EINTR)
			die_errno("outbox: read");
		for (const char *p = buf; n > 0;) {
			if ((m = write(out, p, (size_t)n)) == -1) {
				if (errno != EINTR)
					return -1;
				continue;
			}
			p += m;
			n -= m;
		}
	}
	return fsync(out);
}

static enum wire_end
folder_put(struct wire *w, const char *path, int fd, int64_t bytes)
{
	int out, failed;

	(void)bytes;
	out = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
	    0640);
	if (out == -1)
		return by_errno(w);
	if (lseek(fd, 0, SEEK_SET) == -1)
		die_errno("outbox");
	failed = copy(fd, out);
	if (close(out) == -1 || failed)
		return by_errno(w);
	return wire_ended(w, WIRE_OK, "");
}

static void
sync_parent(const char *path)
{
	char dir[PATH_ROOM];
	int fd;

	snprintf(dir, sizeof(dir), "%s", path);
	*strrchr(dir, '/') = '\0';
	fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1 || fsync(fd) == -1 || close(fd) == -1)
		die_errno("a partner's directory: sync");
}

/* Not over what is there. A disk that cannot do that at once does it in two
 * steps: a kill between leaves both names. */
static int
rename_over_nothing(const char *from, const char *to)
{
	if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
		return 0;
	if (errno != EINVAL && errno != ENOSYS)
		return -1;
	return link(from, to) == -1 || unlink(from) == -1 ? -1 : 0;
}

static enum wire_end
folder_rename(struct wire *w, const char *from, const char *to)
{
	if (rename_over_nothing(from, to) == -1)
		return by_errno(w);
	sync_parent(to);
	return wire_ended(w, WIRE_OK, "");
}

static enum wire_end
folder_remove(struct wire *w, const char *path)
{
	if (unlink(path) == -1)
		return by_errno(w);
	sync_parent(path);
	return wire_ended(w, WIRE_OK, "");
}

const struct wire_verbs wire_folder = { folder_look, folder_list, folder_get,
	folder_put, folder_rename, folder_remove };
