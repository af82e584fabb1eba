/*
 * site_confine: what a program of a site may do: lib/base/confine.h has how.
 */
#include "site.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "../base/die.h"

static const char remembered[] = "run/confinement";

/* The database's -wal and -shm stand beside it when it is open (db.c), so nothing is ever made in the site's own directory. */
void
site_confine_begin(const struct site *s, struct confine *c)
{
	static const char *const ours[] = { "inbox", "outbox", "archive",
		"run", "nightshift.db", "nightshift.db-wal",
		"nightshift.db-shm" };

	confine_begin(c, s->confine == SITE_CONFINE_NO ? CONFINE_OFF : 0);
	confine_path(c, s->fd, ".", CONFINE_READ);
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
		confine_path(c, s->fd, ours[i], CONFINE_WRITE);
	/* Any program may meet a sealed document. */
	if (s->seal_keys[0] != '\0')
		confine_path(c, s->fd, s->seal_keys, CONFINE_READ);
}

/* Says the line unless it was the last thing said here. */
static void
say_once(const struct site *s, const char *line)
{
	char was[400];
	ssize_t n;
	int fd;

	fd = openat(s->fd, remembered, O_RDWR | O_CREAT | O_CLOEXEC |
	    O_NOFOLLOW, 0640);
	if (fd == -1 || (n = read(fd, was, sizeof(was) - 1)) == -1)
		die_errno("%s", remembered);
	was[n] = '\0';
	if (strcmp(was, line) != 0) {
		warn_line("%s; see CONFINEMENT in nightshift(1)", line);
		if (pwrite(fd, line, strlen(line), 0) == -1 ||
		    ftruncate(fd, (off_t)strlen(line)) == -1)
			die_errno("%s", remembered);
	}
	close(fd);
}

void
site_confine_enter(const struct site *s, struct confine *c, int tell)
{
	struct utsname kernel;
	char line[320];

	confine_enter(c);
	if (c->lacks[0] == '\0')
		return;
	if (uname(&kernel) == -1)
		die_errno("uname");
	snprintf(line, sizeof(line), "confinement: the kernel %s lacks: %s",
	    kernel.release, c->lacks);
	if (c->weak && s->confine == SITE_CONFINE_REQUIRE)
		die(EXIT_CONFIG, "%s; site.conf requires it", line);
	if (tell)
		say_once(s, line);
}

int
site_confine_prove(const struct site *s, const struct confine *c)
{
	static const char *const names[] = { "site.conf", ".self-test",
		"local/edits/.self-test" };
	enum { NAMES = sizeof(names) / sizeof(names[0]) };
	char paths[NAMES][SITE_PATH];
	const char *closed[NAMES + 1] = { NULL };
	int could;

	for (int i = 0; i < NAMES; i++) {
		snprintf(paths[i], sizeof(paths[i]), "%.*s/%s", SITE_PATH - 32,
		    s->dir, names[i]);
		closed[i] = paths[i];
	}
	could = confine_prove(c, closed);
	for (int i = 1; could > 0 && i < NAMES; i++)
		unlinkat(s->fd, names[i], 0);
	return could == 0 ? EXIT_DONE : EXIT_CONFIG;
}
