/*
 * site: a directory that is one submitter: site.conf, the database, the drops. Settings are
 * read once; paths are relative to the directory's descriptor, so nothing moves under us.
 */
#ifndef STORE_SITE_H
#define STORE_SITE_H

#include <stdint.h>
#include <sys/types.h>

#include "../base/confine.h"

enum { SITE_PATH = 512 };

/* What site.conf says of confinement. */
enum site_confine { SITE_CONFINE_YES, SITE_CONFINE_REQUIRE, SITE_CONFINE_NO };

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
	int backups;		/* daily verified copies kept; default 14; 0: none is made */
	int keep_years;		/* the last backup of a year is kept so long; default 7 */
	char seal_keys[SITE_PATH];	/* directory of key files; "": nothing is sealed */
	int seal_after_days;	/* a month of documents so old is sealed; default 400; 0: never */
	int retain_years;	/* sealed documents older than so many go; 0: none */
	int retain_reports_days;	/* reports in outbox/ older than so many go; 0: none */
	int reverse;		/* unordered selects reversed: for tests */
	enum site_confine confine; /* as far as the kernel can; or else 78; or not */
};

/* Opens the directory and reads site.conf; what is wrong with it ends the process (78). From here on files that
 * are made are nobody else's, and no core is dumped. */
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
 * A site's program bounds itself once the database is open: it reads the site, writes inbox/, outbox/, archive/, run/
 * and the database, and no more but what is granted between these two. tell: what the kernel lacks is said, once for a
 * site and kernel (run/confinement remembers). Where site.conf requires more than there is: exit 78.
 */
void site_confine_begin(const struct site *, struct confine *);
void site_confine_enter(const struct site *, struct confine *, int tell);
/* confine_prove(), after both; the exit status. */
int site_confine_prove(const struct site *, const struct confine *);

/*
 * Every line of site.conf, in order: each() takes one or says that it cannot (0), which ends
 * the process (78). A section that is not its own it takes unread.
 */
void site_settings(const struct site *,
    int (*each)(void *, const char *section, const char *name, const char *value),
    void *arg);

#endif
