/*
 * keys: see keys.h. A key file that anybody else could have read or written is refused.
 */
#define _DEFAULT_SOURCE	/* fdopendir */
#include "keys.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"

enum { HEX = 2 * AEAD_KEY };

struct keys
keys_of(const struct site *s)
{
	return (struct keys){ s->fd, s->seal_keys };
}

static int
open_folder(struct keys k, struct fault *f)
{
	struct stat st;
	int fd;

	fd = openat(k.at, k.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1) {
		fault_set(f, "seal_keys: %s: %s", k.path, strerror(errno));
		fault_remedy(f, "'nightshift key new' makes a key there");
		return -1;
	}
	if (fstat(fd, &st) == 0 && (st.st_uid == geteuid() ||
	    st.st_uid == 0) && (st.st_mode & 022) == 0)
		return fd;
	close(fd);
	fault_set(f, "seal_keys: %s: others may write in it", k.path);
	return fault_remedy(f, "chown it to who runs this, and chmod 0700");
}

static int
digit(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = c == '\0' ? NULL : strchr(digits, c);

	return at == NULL ? -1 : (int)(at - digits);
}

static int
parse(const char *text, size_t n, unsigned char bytes[AEAD_KEY])
{
	if (n != HEX && (n != HEX + 1 || text[HEX] != '\n'))
		return -1;
	for (unsigned i = 0; i < AEAD_KEY; i++) {
		int high = digit(text[2 * i]), low = digit(text[2 * i + 1]);

		if (high == -1 || low == -1)
			return -1;
		bytes[i] = (unsigned char)(high << 4 | low);
	}
	return 0;
}

/* 0, or -1 with what is wrong with the open file. */
static int
read_key(int fd, unsigned char bytes[AEAD_KEY], const char **wrong)
{
	char text[HEX + 2];
	struct stat st;
	ssize_t n;
	int bad;

	*wrong = "not a file of mode 0400 that belongs to who runs this";
	if (fstat(fd, &st) == -1 || !S_ISREG(st.st_mode) ||
	    st.st_uid != geteuid() || (st.st_mode & 07777) != 0400)
		return -1;
	*wrong = "not 64 hexadecimal digits";
	n = read(fd, text, sizeof(text));
	bad = n < 0 || parse(text, (size_t)n, bytes) == -1;
	aead_cleanse(text, sizeof(text));
	return bad ? -1 : 0;
}

static int
read_in(int folder, struct keys k, uint32_t id, struct key *key,
    struct fault *f)
{
	const char *wrong;
	char name[32];
	int fd, rc;

	snprintf(name, sizeof(name), "%u.key", (unsigned)id);
	fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK |
	    O_CLOEXEC);
	if (fd == -1) {
		fault_set(f, "key %u is not in %s: %s", (unsigned)id, k.path,
		    strerror(errno));
		return fault_remedy(f, "put %s back there from where the keys "
		    "are kept", name);
	}
	key->id = id;
	rc = read_key(fd, key->bytes, &wrong);
	close(fd);
	return rc == 0 ? 0 : fault_set(f, "%s/%s: %s", k.path, name, wrong);
}

/* The greatest number; 0 if there is none. */
static uint32_t
greatest(int folder)
{
	struct dirent *e;
	int64_t id, most = 0;
	DIR *d;
	int fd;

	if ((fd = dup(folder)) == -1 || (d = fdopendir(fd)) == NULL)
		die_errno("seal_keys");
	rewinddir(d);
	while ((e = readdir(d)) != NULL) {
		struct slice name = slice_of(e->d_name);

		if (name.len <= 4 || name.len > 13 || name.p[0] == '0' ||
		    strcmp(name.p + name.len - 4, ".key") != 0)
			continue;
		name.len -= 4;
		if (slice_int(name, &id) == 0 && id > most &&
		    id <= (int64_t)UINT32_MAX)
			most = id;
	}
	closedir(d);
	return (uint32_t)most;
}

int
keys_read(struct keys k, uint32_t id, struct key *key, struct fault *f)
{
	int folder, rc;

	if (k.path[0] == '\0') {
		fault_set(f, "key %u is needed and site.conf has no seal_keys",
		    (unsigned)id);
		return fault_remedy(f, "say there where the keys are");
	}
	if ((folder = open_folder(k, f)) == -1)
		return -1;
	rc = read_in(folder, k, id, key, f);
	close(folder);
	return rc;
}

int
keys_newest(struct keys k, struct key *key, struct fault *f)
{
	uint32_t id;
	int folder, rc;

	if (k.path[0] == '\0')
		return 0;
	if ((folder = open_folder(k, f)) == -1)
		return -1;
	if ((id = greatest(folder)) == 0) {
		fault_set(f, "seal_keys: %s: no key is in it", k.path);
		rc = fault_remedy(f, "'nightshift key new' makes one");
	} else {
		rc = read_in(folder, k, id, key, f) == -1 ? -1 : 1;
	}
	close(folder);
	return rc;
}

void
keys_forget(struct key *key)
{
	aead_cleanse(key, sizeof(*key));
}

/* Sealing with it begins when its name is there: whole, and durable. */
static void
write_key(int folder, const char *path, uint32_t id)
{
	static const char digits[] = "0123456789abcdef", temp[] = ".new.key";
	unsigned char bytes[AEAD_KEY];
	char text[HEX + 1], name[32];
	int fd;

	aead_random(bytes, sizeof(bytes));
	for (unsigned i = 0; i < AEAD_KEY; i++) {
		text[2 * i] = digits[bytes[i] >> 4];
		text[2 * i + 1] = digits[bytes[i] & 15];
	}
	text[HEX] = '\n';
	snprintf(name, sizeof(name), "%u.key", (unsigned)id);
	if (unlinkat(folder, temp, 0) == -1 && errno != ENOENT)
		die_errno("%s/%s", path, temp);
	fd = openat(folder, temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC |
	    O_NOFOLLOW, 0400);
	if (fd == -1 || write(fd, text, sizeof(text)) !=
	    (ssize_t)sizeof(text) || fsync(fd) == -1 || close(fd) == -1 ||
	    linkat(folder, temp, folder, name, 0) == -1 ||
	    unlinkat(folder, temp, 0) == -1 || fsync(folder) == -1)
		die_errno("%s/%s", path, name);
	aead_cleanse(bytes, sizeof(bytes));
	aead_cleanse(text, sizeof(text));
}

uint32_t
keys_make(struct keys k)
{
	struct fault f = { 0 };
	uint32_t id;
	int folder;

	if (k.path[0] == '\0')
		die(EXIT_CONFIG, "site.conf has no seal_keys: say there in "
		    "which directory keys are to be");
	if (mkdirat(k.at, k.path, 0700) == -1 && errno != EEXIST)
		die_errno("%s", k.path);
	if ((folder = open_folder(k, &f)) == -1)
		die(EXIT_CONFIG, "%s; %s", f.what, f.remedy);
	id = greatest(folder) + 1;
	write_key(folder, k.path, id);
	close(folder);
	return id;
}
