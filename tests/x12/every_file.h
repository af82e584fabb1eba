/*
 * every file: the bytes of each file of ../shared/x12 (strangers', only read
 * there) in turn, for a test of all of them.
 */
#ifndef TESTS_X12_EVERY_FILE_H
#define TESTS_X12_EVERY_FILE_H

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../lib/base/slice.h"

#define EVERY_FILE "../shared/x12"

/* name: from that folder on. */
typedef void every_file_visit(const char *name, int fd, struct slice bytes);

static void
every_file_one(const char *path, every_file_visit *visit)
{
	int fd = open(path, O_RDONLY);
	struct stat st;
	char *bytes;
	size_t n;

	if (fd == -1 || fstat(fd, &st) == -1 || !S_ISREG(st.st_mode) ||
	    strstr(path, "README.md") || strstr(path, "INDEX.tsv")) {
		close(fd);
		return;
	}
	n = (size_t)st.st_size;
	bytes = malloc(n + 1);
	if (bytes == NULL || pread(fd, bytes, n, 0) != (ssize_t)n)
		abort();
	visit(path + sizeof(EVERY_FILE), fd, (struct slice){ bytes, n });
	free(bytes);
	close(fd);
}

static void
every_file_below(const char *path, every_file_visit *visit)
{
	DIR *dir = opendir(path);
	struct dirent *e;
	char inner[4096];

	if (dir == NULL) {
		every_file_one(path, visit);
		return;
	}
	while ((e = readdir(dir)) != NULL) {
		if (e->d_name[0] == '.')
			continue;
		snprintf(inner, sizeof(inner), "%s/%s", path, e->d_name);
		every_file_below(inner, visit);
	}
	closedir(dir);
}

/* 0, and the plan of a test that is skipped, if there are none here. */
static inline int
every_file(every_file_visit *visit)
{
	if (access(EVERY_FILE, R_OK) == -1) {
		printf("1..0 # SKIP no " EVERY_FILE " here\n");
		return 0;
	}
	every_file_below(EVERY_FILE, visit);
	return 1;
}

#endif
