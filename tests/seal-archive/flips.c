/*
 * flips SITE ZIP: a sealed zip of which each byte in turn is another, and which is cut at each, is held to what it had: refused, or
 * (what zips say of themselves is in it twice) the same documents. Prints how many were refused, were the same, and were
 * something else.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../lib/store/sealed.h"

static char names[4096];

static void
each(void *unused, const char *sha256)
{
	(void)unused;
	strncat(names, sha256, sizeof(names) - strlen(names) - 1);
}

/* -1 refused, 0 the same, 1 something else */
static int
look(const struct site *s, const char *zip, const char *want)
{
	struct fault f = { 0 };

	names[0] = '\0';
	if (sealed_prove(s, zip, each, NULL, &f) == -1)
		return -1;
	return strcmp(names, want) != 0;
}

int
main(int argc, char *argv[])
{
	int count[2][3] = { { 0 } };
	char path[1024], want[4096], *bytes;
	struct site s;
	off_t size;
	int fd;

	if (argc != 3)
		return 64;
	site_open(&s, argv[1]);
	snprintf(path, sizeof(path), "%s/archive/sealed/%s", argv[1], argv[2]);
	if ((fd = open(path, O_RDWR)) == -1 || look(&s, argv[2], "") != 1)
		return 1;
	strcpy(want, names);
	size = lseek(fd, 0, SEEK_END);
	if ((bytes = malloc((size_t)size)) == NULL ||
	    pread(fd, bytes, (size_t)size, 0) != size)
		return 1;
	for (off_t i = 0; i < size; i++) {
		char other = (char)(bytes[i] ^ 1 << i % 8);

		if (pwrite(fd, &other, 1, i) != 1)
			return 1;
		count[0][1 + look(&s, argv[2], want)]++;
		if (pwrite(fd, bytes + i, 1, i) != 1)
			return 1;
	}
	for (off_t i = size; i-- > 0;) {
		if (ftruncate(fd, i) == -1)
			return 1;
		count[1][1 + look(&s, argv[2], want)]++;
	}
	if (pwrite(fd, bytes, (size_t)size, 0) != size)
		return 1;
	printf("changed: %d refused, %d the same, %d other\n"
	    "cut: %d refused, %d the same, %d other\n", count[0][0],
	    count[0][1], count[0][2], count[1][0], count[1][1], count[1][2]);
	free(bytes);
	return 0;
}
