/*
 * site: a directory that is one submitter: site.conf, the database, the drops. Settings are
 * read once; paths are relative to the directory's descriptor, so nothing moves under us.
 */
#ifndef STORE_SITE_H
#define STORE_SITE_H

#include <stdint.h>
#include <sys/types.h>

enum { SITE_PATH = 512 };

struct site {
	char dir[SITE_PATH];	/* as given by -C, for messages */
	int fd;			/* of it, O_DIRECTORY */
	int lock;		/* of run/site.lock while held, else -1 */
	uid_t owner;		/* of the directory: may do all */
	/* site.conf [site] */
	char zone[64];		/* TZ name, "" the machine's */
	int day_begins;		/* minutes after midnight; default 06:00 */
	int settle_seconds;	/* a CSV unchanged for so long is finished; default 60 */
	int incomplete_hours;	/* a cut X12 file is taken after so long; default 24 */
	int backups;		/* verified copies kept in archive/backup; default 14 */
	int reverse;		/* unordered selects reversed: for tests */
};

/* Opens the directory and reads site.conf; what is wrong with it ends the process (78). */
void site_open(struct site *, const char *dir);
/* Makes an empty site in dir, which is made if need be: directories 0750, site.conf,
 * database. Exit 78 if there is one already. */
void site_create(const char *dir);
/* The database's path, for db_open: absolute. */
const char *site_database(const struct site *, char buf[SITE_PATH]);

/*
 * run/site.lock, exclusively; waits up to seconds, then exit 75. Held until the process ends:
 * the kernel lets go of it, however that is. The file is never deleted.
 */
void site_lock(struct site *, int seconds);
/* Before the process ends: for one that waits for others meanwhile. */
void site_unlock(struct site *);
/* Another lock file below the site, by the same rules; never let go of. */
void site_lock_file(const struct site *, const char *path, int seconds);

/*
 * Every line of site.conf, in order: each() takes one or says that it cannot (0), which ends
 * the process (78). A section that is not its own it takes unread.
 */
void site_settings(const struct site *,
    int (*each)(void *, const char *section, const char *name, const char *value),
    void *arg);

#endif
