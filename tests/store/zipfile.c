/*
 * zipfile: what is written is read again; what is no file, too much, or not what it says
 * is refused, and the entries beside it are not.
 */
#define _GNU_SOURCE	/* memmem */
#include "../../lib/store/zipfile.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../tap.h"

struct text {
	const char *p;
	size_t left;
};

/* Seven bytes at a time, so that many calls are made. */
static size_t
give_text(void *arg, void *buf, size_t n)
{
	struct text *t = arg;
	size_t some = t->left < 7 ? t->left : 7;

	if (some > n)
		some = n;
	memcpy(buf, t->p, some);
	t->p += some;
	t->left -= some;
	return some;
}

static size_t
give_zeros(void *arg, void *buf, size_t n)
{
	size_t *left = arg, some = *left < n ? *left : n;

	memset(buf, 0, some);
	*left -= some;
	return some;
}

static int
file_of(const void *bytes, size_t len)
{
	FILE *f = tmpfile();

	if (f == NULL || fwrite(bytes, 1, len, f) != len || fflush(f) != 0)
		die_errno("tmpfile");
	return fileno(f);
}

/* "name:bytes name:REFUSED ..." of a zip. */
static const char *
listing(int fd)
{
	static char out[4096];
	struct fault f = { 0 };
	struct zipfile_entry e;
	struct zipfile *z = zipfile_open(fd, &f);
	char buf[4096];
	ssize_t n = 0;
	int rc;

	out[0] = '\0';
	if (z == NULL)
		return "UNREADABLE";
	while ((rc = zipfile_next(z, &e, &f)) != 0) {
		size_t total = 0;

		if (rc == 1)
			while ((n = zipfile_read(z, buf, sizeof(buf), &f)) > 0)
				total += (size_t)n;
		if (rc == -1 || n == -1)
			sprintf(out + strlen(out), "%lld:REFUSED ",
			    (long long)e.number);
		else
			sprintf(out + strlen(out), "%s:%zu ", e.name, total);
	}
	zipfile_close(z);
	return out;
}

static size_t
make(const char *first, const char *password, size_t zeros, void **bytes)
{
	struct text one = { "hello, payer\n", 13 }, two = { "more\n", 5 };
	struct zipfile *z = zipfile_new(NULL);
	size_t len;

	zipfile_add(z, first, 13, password, give_text, &one);
	if (zeros > 0)
		zipfile_add(z, "zeros", (int64_t)zeros, NULL, give_zeros, &zeros);
	zipfile_add(z, "two.txt", 5, NULL, give_text, &two);
	zipfile_finish(z, bytes, &len);
	return len;
}

int
main(void)
{
	static const struct { const char *name, *want, *why; } names[] = {
		{ "one.835", "one.835:13 two.txt:5 ", "a plain name" },
		{ "a b \xc3\xa9.csv", "a b \xc3\xa9.csv:13 two.txt:5 ", "one with blanks and accents" },
		{ "../one", "1:REFUSED two.txt:5 ", "the folder above" },
		{ "/etc/x", "1:REFUSED two.txt:5 ", "a path from the root" },
		{ "remits/one.835", "remits/one.835:13 two.txt:5 ", "a folder in front" },
		{ "a\\b", "a\\b:13 two.txt:5 ", "a folder, as old Windows tools write it" },
		{ "./one", "./one:13 two.txt:5 ", "the folder itself in front" },
		{ "a/../../one", "1:REFUSED two.txt:5 ", "upwards from below" },
		{ "a\\..\\..\\one", "1:REFUSED two.txt:5 ", "the same with backslashes" },
		{ "..\\one", "1:REFUSED two.txt:5 ", "upwards with a backslash" },
		{ "\\\\host\\one", "1:REFUSED two.txt:5 ", "another machine's" },
		{ "C:one", "1:REFUSED two.txt:5 ", "a drive" },
		{ "a/.hidden", "1:REFUSED two.txt:5 ", "a leading dot below a folder" },
		{ "..", "1:REFUSED two.txt:5 ", "nothing but two dots" },
		{ "a/", "1:REFUSED two.txt:5 ", "a folder with bytes in it" },
		{ "__MACOSX/._one.835", "two.txt:5 ", "what macOS adds" },
		{ "a/.DS_Store", "two.txt:5 ", "that, too" },
		{ ".hidden", "1:REFUSED two.txt:5 ", "a leading dot" },
		{ "a\nb", "1:REFUSED two.txt:5 ", "a newline" },
		{ "a..b", "a..b:13 two.txt:5 ", "two dots within" },
	};
	char path[] = "/tmp/nightshift-zip.XXXXXX";
	struct text one = { "hello, payer\n", 13 };
	struct zipfile *z;
	void *bytes, *again;
	size_t len, len2;
	int fd;

	for (size_t i = 0; i < ROWS(names); i++) {
		len = make(names[i].name, NULL, 0, &bytes);
		tap_text(listing(file_of(bytes, len)), names[i].want, names[i].why);
		free(bytes);
	}
	len = make("one", "a password", 0, &bytes);
	tap_text(listing(file_of(bytes, len)), "1:REFUSED two.txt:5 ",
	    "an entry that needs a password");
	tap_ok(memmem(bytes, len, "hello", 5) == NULL, "which does not show what is in it");
	free(bytes);
	len = make("one", NULL, 1 << 20, &bytes);
	len2 = make("one", NULL, 1 << 20, &again);
	tap_ok(len == len2 && memcmp(bytes, again, len) == 0, "the same bytes from the same bytes");
	tap_text(listing(file_of(bytes, len)), "one:13 zeros:1048576 two.txt:5 ", "a megabyte");
	free(again);
	((char *)memmem(bytes, len, "hello", 5))[0] = 'j';
	tap_text(listing(file_of(bytes, len)), "1:REFUSED zeros:1048576 two.txt:5 ",
	    "bytes that do not agree with their checksum");
	tap_text(listing(file_of(bytes, len - 30)), "UNREADABLE", "a cut zip");
	tap_text(listing(file_of(bytes, 0)), "UNREADABLE", "an empty file");
	free(bytes);
	if ((fd = mkstemp(path)) == -1)
		die_errno("mkstemp");
	close(fd);
	z = zipfile_new(path);
	zipfile_add(z, "one", 13, NULL, give_text, &one);
	zipfile_finish(z, NULL, NULL);
	tap_text(listing(open(path, O_RDONLY)), "one:13 ", "a zip by its path");
	unlink(path);
	return tap_done();
}
