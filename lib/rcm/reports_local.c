/*
 * reports_local: an office's own reports, local/reports/NAME.sql to local-NAME.csv. They run with
 * a read-only authorizer and a limit of steps, and only if nobody but the site's owner could have
 * written them.
 */
#define _DEFAULT_SOURCE	/* scandir of a directory's path */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/arena.h"
#include "../base/die.h"
#include "../store/spool.h"
#include "reports.h"
#include "sql.h"

/* Steps: some seconds, and not for ever. */
enum { LOCAL_LARGEST = 65536, LOCAL_NAME = 48 };
#define LOCAL_STEPS INT64_C(200000000)

static const char folder[] = "local/reports";

struct local {
	struct job *job;
	struct arena text;
	char failed[8192];	/* subjects, a line each: their tasks stay */
};

static int
owned(const struct site *site, const struct stat *st, struct fault *f)
{
	if (st->st_uid == site->owner && (st->st_mode & S_IWOTH) == 0)
		return 0;
	fault_set(f, st->st_uid != site->owner ?
	    "it does not belong to the site's owner" :
	    "everybody may write it");
	return fault_remedy(f, "give it to the site's owner, mode 0640");
}

/* "receipts.sql": letters, digits, - and _ alone, for it names a file of ours, too. */
static int
is_report(const struct dirent *d)
{
	size_t n = strlen(d->d_name);

	return d->d_name[0] != '.' && n > 4 && n < LOCAL_NAME &&
	    strcmp(d->d_name + n - 4, ".sql") == 0 &&
	    strspn(d->d_name, "abcdefghijklmnopqrstuvwxyz0123456789_-") ==
	    n - 4;
}

static const char *
read_report(struct local *l, const char *path, struct fault *f)
{
	const struct site *site = &l->job->site;
	const char *text = NULL;
	struct stat st;
	char *buf;
	size_t n;
	int fd;

	fd = openat(site->fd, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK |
	    O_CLOEXEC);
	if (fd == -1 || fstat(fd, &st) == -1 || !S_ISREG(st.st_mode)) {
		fault_set(f, "it is not a file that can be read");
	} else if (owned(site, &st, f) == 0) {
		buf = arena_alloc(&l->text, LOCAL_LARGEST + 1);
		n = read_full(fd, buf, LOCAL_LARGEST, path);
		if (n == LOCAL_LARGEST || memchr(buf, '\0', n) != NULL)
			fault_set(f, "it is not a text of less than 64 KiB");
		else
			text = buf;
	}
	if (fd != -1)
		close(fd);
	return text;
}

/* Says it, and opens its task once. */
static void
failed(struct local *l, const char *path, const struct fault *f)
{
	size_t used = strlen(l->failed);
	char what[300];

	snprintf(l->failed + used, sizeof(l->failed) - used, "%s\n", path);
	snprintf(what, sizeof(what), "%s: %s", path, f->what);
	if (!l->job->quiet)
		warn_line("%s", what);
	db_run(l->job->db, sql_reports_local_failed, "sss", path,
	    l->job->night, what);
	l->job->held += db_changes(l->job->db);
}

static void
one(struct local *l, const char *file)
{
	char path[SITE_PATH], name[LOCAL_NAME + 8];
	struct fault f = { 0 };
	const char *text;

	snprintf(path, sizeof(path), "%s/%s", folder, file);
	snprintf(name, sizeof(name), "local-%.*s", (int)strlen(file) - 4, file);
	text = read_report(l, path, &f);
	if (text == NULL || reports_one(l->job, &(struct reports_source){
	    .name = name, .label = path, .sql = text, .kind = "",
	    .steps = LOCAL_STEPS }, &f) == -1)
		failed(l, path, &f);
	arena_reset(&l->text);
}

/* 1: it is there, and ours alone. */
static int
folder_is_ours(struct local *l)
{
	static const char *const paths[] = { "local", folder };
	struct fault f = { 0 };
	struct stat st;

	for (int i = 0; i < 2; i++) {
		if (fstatat(l->job->site.fd, paths[i], &st,
		    AT_SYMLINK_NOFOLLOW) == -1 && errno == ENOENT)
			return 0;
		if (!S_ISDIR(st.st_mode))
			fault_set(&f, "it is not a directory of the site");
		else if (owned(&l->job->site, &st, &f) == 0)
			continue;
		failed(l, folder, &f);
		return 0;
	}
	return 1;
}

void
reports_local(struct job *job)
{
	struct local l = { .job = job, .text = ARENA_EMPTY, .failed = "\n" };
	char path[SITE_PATH + 32];
	struct dirent **names;
	int n = 0;

	if (folder_is_ours(&l)) {
		snprintf(path, sizeof(path), "%s/%s", job->site.dir, folder);
		if ((n = scandir(path, &names, is_report, alphasort)) == -1)
			die_errno("%s", folder);
		for (int i = 0; i < n; i++) {
			one(&l, names[i]->d_name);
			free(names[i]);
		}
		free(names);
	}
	db_run(job->db, sql_reports_local_better, "ss", job->night, l.failed);
	arena_free(&l.text);
}
