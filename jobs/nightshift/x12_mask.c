/*
 * x12_mask: nightshift x12 --deidentify: a copy of the file for other eyes
 * (lib/x12/mask.h), on standard output.
 */
#include "x12.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../../lib/store/hash.h"
#include "../../lib/x12/mask.h"

static void
put(void *arg, const char *p, size_t n)
{
	if (fwrite(p, 1, n, arg) != n)
		die_errno("output");
}

/* What is read must be there a second time: a pipe goes to a nameless file. */
static int
spooled(int fd)
{
	const char *dir = getenv("TMPDIR");
	char path[4096], piece[4096];
	FILE *file;
	ssize_t n;
	int spool;

	if (lseek(fd, 0, SEEK_CUR) != -1)
		return fd;
	snprintf(path, sizeof(path), "%s/nightshift.XXXXXX",
	    dir != NULL ? dir : "/tmp");
	if ((spool = mkstemp(path)) == -1 || unlink(path) == -1 ||
	    (file = fdopen(spool, "w")) == NULL)
		die_errno("temporary file");
	while ((n = read(fd, piece, sizeof(piece))) > 0)
		put(file, piece, (size_t)n);
	if (n == -1)
		die_errno("reading");
	if (fflush(file) == EOF)
		die_errno("temporary file");
	return spool;
}

/* Whatever is in the file, by its SHA-256. */
static void
key_of(const char *path, unsigned char key[X12_MASK_KEY])
{
	struct hash *h = hash_new();
	char text[HASH_TEXT], byte[3] = "", piece[4096];
	ssize_t n, all = 0;
	int fd;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		die_errno("%s", path);
	for (; (n = read(fd, piece, sizeof(piece))) > 0; all += n)
		hash_add(h, piece, (size_t)n);
	if (n == -1)
		die_errno("%s", path);
	if (all < X12_MASK_KEY)
		die(EXIT_USAGE, "%s: a key has at least %d bytes", path,
		    X12_MASK_KEY);
	close(fd);
	hash_end(h, text);
	for (size_t i = 0; i < X12_MASK_KEY; i++) {
		memcpy(byte, text + 2 * i, 2);
		key[i] = (unsigned char)strtoul(byte, NULL, 16);
	}
	hash_free(h);
}

int
x12_mask(const struct x12_work *work)
{
	unsigned char key[X12_MASK_KEY];
	int unread;

	if (work->key != NULL)
		key_of(work->key, key);
	else if (getrandom(key, sizeof(key), 0) != sizeof(key))
		die_errno("no random bytes to be had");
	unread = x12_mask_file(spooled(work->fd), key, put, stdout);
	if (unread == 0)
		return EXIT_DONE;
	warn_line("%d stretch%s of the file cannot be read as segments; their "
	    "letters and digits are left out", unread, unread == 1 ? "" : "es");
	return EXIT_HELD;
}
