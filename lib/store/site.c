/*
 * site: settings by inih, directories, the lock. See site.h.
 */
#define _DEFAULT_SOURCE	/* flock */
#include "site.h"

#include <errno.h>
#include <fcntl.h>
#include <ini.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "../base/die.h"
#include "../base/slice.h"
#include "db.h"
#include "schema.h"

static const char *const folders[] = { "inbox", "outbox", "archive",
	"archive/in", "archive/out", "archive/sealed", "archive/backup",
	"run", "run/tmp",
	"local", "local/edits", "local/reports" };

static int
number(const char *value, int most, int *n)
{
	int64_t v;

	if (slice_int(slice_of(value), &v) == -1 || v > most)
		return 0;
	*n = (int)v;
	return 1;
}

/* "06:00" in minutes. */
static int
clock_time(const char *value, int *minutes)
{
	int h, m;
	char end;

	if (sscanf(value, "%2d:%2d%c", &h, &m, &end) != 2 || h < 0 ||
	    h > 23 || m < 0 || m > 59)
		return 0;
	*minutes = h * 60 + m;
	return 1;
}

/* What seal-archive(1) goes by; -1 if name is none of it. */
static int
sealing(struct site *s, const char *name, const char *value)
{
	if (strcmp(name, "backups") == 0)
		return number(value, 366, &s->backups);
	if (strcmp(name, "keep_years") == 0)
		return number(value, 100, &s->keep_years);
	if (strcmp(name, "seal_keys") == 0)
		return slice_copy(slice_of(value), s->seal_keys,
		    sizeof(s->seal_keys)) == 0;
	if (strcmp(name, "seal_after_days") == 0)
		return number(value, 36500, &s->seal_after_days);
	if (strcmp(name, "retain_years") == 0)
		return number(value, 100, &s->retain_years);
	if (strcmp(name, "retain_reports_days") == 0)
		return number(value, 36500, &s->retain_reports_days);
	return -1;
}

static int
how_confined(const char *value, enum site_confine *how)
{
	static const char *const words[] = { [SITE_CONFINE_YES] = "yes",
		[SITE_CONFINE_REQUIRE] = "require", [SITE_CONFINE_NO] = "no" };

	for (int i = 0; i < 3; i++)
		if (strcmp(value, words[i]) == 0) {
			*how = (enum site_confine)i;
			return 1;
		}
	return 0;
}

/* inih's handler: 1 is fine; 0 makes the line the error's place. */
static int
setting(void *arg, const char *section, const char *name, const char *value)
{
	struct site *s = arg;
	int known;

	if (strcmp(section, "site") != 0)
		return strncmp(section, "partner ", 8) == 0 ||
		    strcmp(section, "mail") == 0 ||
		    strncmp(section, "person ", 7) == 0;
	if ((known = sealing(s, name, value)) != -1)
		return known;
	if (strcmp(name, "zone") == 0)
		return slice_copy(slice_of(value), s->zone, sizeof(s->zone)) == 0;
	if (strcmp(name, "day_begins") == 0)
		return clock_time(value, &s->day_begins);
	if (strcmp(name, "settle_seconds") == 0)
		return number(value, 86400, &s->settle_seconds);
	if (strcmp(name, "incomplete_hours") == 0)
		return number(value, 8760, &s->incomplete_hours);
	if (strcmp(name, "reverse_unordered_selects") == 0)
		return number(value, 1, &s->reverse);
	if (strcmp(name, "confine") == 0)
		return how_confined(value, &s->confine);
	return 0;
}

/* handler: as inih calls it. */
static void
read_settings(const struct site *s,
    int (*handler)(void *, const char *, const char *, const char *), void *arg)
{
	FILE *in;
	int fd, line;

	if ((fd = openat(s->fd, "site.conf", O_RDONLY | O_CLOEXEC)) == -1 ||
	    (in = fdopen(fd, "r")) == NULL)
		die(EXIT_CONFIG, "%s: no site.conf here: 'nightshift init %s' "
		    "makes a site", s->dir, s->dir);
	line = ini_parse_file(in, handler, arg);
	if (ferror(in))
		die_errno("%s/site.conf", s->dir);
	fclose(in);
	if (line != 0)
		die(EXIT_CONFIG, "%s/site.conf line %d: not a setting this "
		    "program knows, or not a value it takes; see site.conf(5) "
		    "in nightshift(1)", s->dir, line);
}

void
site_open(struct site *s, const char *dir)
{
	const struct rlimit none = { 0, 0 };
	struct stat st;

	umask(027);
	setrlimit(RLIMIT_CORE, &none);
	memset(s, 0, sizeof(*s));
	s->lock = -1;
	s->day_begins = 360;
	s->settle_seconds = 60;
	s->incomplete_hours = 24;
	s->backups = 14;
	s->keep_years = 7;
	s->seal_after_days = 400;
	if (slice_copy(slice_of(dir), s->dir, sizeof(s->dir) - 32) == -1)
		die(EXIT_USAGE, "-C: the path is too long");
	s->fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (s->fd == -1 || fstat(s->fd, &st) == -1)
		die(EXIT_CONFIG, "%s: %s", dir, strerror(errno));
	s->owner = st.st_uid;
	read_settings(s, setting, s);
	if (s->reverse)
		setenv("NIGHTSHIFT_REVERSE_UNORDERED", "1", 1);
}

void
site_settings(const struct site *s,
    int (*each)(void *, const char *, const char *, const char *), void *arg)
{
	read_settings(s, each, arg);
}

const char *
site_database(const struct site *s, char buf[SITE_PATH])
{
	/* site_open left room for it. */
	snprintf(buf, SITE_PATH, "%.*s/nightshift.db", SITE_PATH - 32, s->dir);
	return buf;
}

static void
write_settings(int dir)
{
	static const char text[] =
	    "; Settings of this site; every line may be left out.\n"
	    "[site]\n"
	    "; zone = America/Chicago\n"
	    "day_begins = 06:00\n"
	    "settle_seconds = 60\n"
	    "incomplete_hours = 24\n"
	    "backups = 14\n"
	    "confine = yes\n"
	    "; seal_keys = /etc/nightshift/keys\n";
	int fd;

	fd = openat(dir, "site.conf", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
	    0640);
	if (fd == -1 || write(fd, text, sizeof(text) - 1) !=
	    (ssize_t)sizeof(text) - 1 || fsync(fd) == -1 || close(fd) == -1)
		die(EXIT_CONFIG, "site.conf: %s", strerror(errno));
}

void
site_create(const char *dir)
{
	char path[SITE_PATH];
	struct db *db;
	int fd;

	if (mkdir(dir, 0750) == -1 && errno != EEXIST)
		die(EXIT_CONFIG, "%s: %s", dir, strerror(errno));
	if ((fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) == -1)
		die(EXIT_CONFIG, "%s: %s", dir, strerror(errno));
	snprintf(path, sizeof(path), "%s/nightshift.db", dir);
	if (access(path, F_OK) == 0)
		die(EXIT_CONFIG, "%s: a site is here already", dir);
	for (unsigned i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
		if (mkdirat(fd, folders[i],
		    strcmp(folders[i], "run/tmp") == 0 ? 0700 : 0750) == -1 &&
		    errno != EEXIST)
			die(EXIT_CONFIG, "%s/%s: %s", dir, folders[i],
			    strerror(errno));
	if (faccessat(fd, "site.conf", F_OK, 0) == -1)
		write_settings(fd);
	db = db_open(path, DB_CREATE);
	schema_create(db);
	db_close(db);
	if (fsync(fd) == -1)
		die_errno("%s", dir);
	close(fd);
}

static int
lock_file(const struct site *s, const char *path, int seconds)
{
	struct timespec nap = { 0, 100000000 };
	int fd;

	fd = openat(s->fd, path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
	    0640);
	if (fd == -1)
		die(EXIT_CONFIG, "%s/%s: %s", s->dir, path, strerror(errno));
	for (int i = 0; flock(fd, LOCK_EX | LOCK_NB) == -1; i++) {
		if (errno != EWOULDBLOCK && errno != EINTR)
			die_errno("%s/%s", s->dir, path);
		if (i >= seconds * 10)
			die(EXIT_LATER, "another program is at work here: "
			    "try again later");
		nanosleep(&nap, NULL);
	}
	return fd;
}

void
site_lock(struct site *s, int seconds)
{
	s->lock = lock_file(s, "run/site.lock", seconds);
}

void
site_unlock(struct site *s)
{
	close(s->lock);
	s->lock = -1;
}

void
site_lock_file(const struct site *s, const char *path, int seconds)
{
	lock_file(s, path, seconds);
}
