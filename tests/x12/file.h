/*
 * file: bytes as a file, for tests that read one.
 */
#ifndef TESTS_X12_FILE_H
#define TESTS_X12_FILE_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A file without a name that holds these bytes, at its beginning. */
static inline int
file_of(const char *p, size_t n)
{
	char path[] = "/tmp/x12-test.XXXXXX";
	int fd = mkstemp(path);

	if (fd == -1 || unlink(path) == -1 || write(fd, p, n) != (ssize_t)n ||
	    lseek(fd, 0, SEEK_SET) == -1) {
		perror("temporary file");
		exit(1);
	}
	return fd;
}

#endif
