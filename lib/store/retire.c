/*
 * retire: see retire.h. The row is committed first: a file that its row calls removed is removed by the next run.
 */
#include "retire.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "../base/die.h"
#include "sealed.h"
#include "sql.h"

static void
note(struct job *job, const char *kind, const char *name, int64_t files)
{
	db_run(job->db, sql_retire_insert, "isssi", job->run, job->night, kind,
	    name, files);
}

/* The next zip that is due; 0 if there is none. */
static int
one_zip(struct job *job)
{
	char name[40];
	struct stmt *st;
	int64_t zip, files;

	st = db_query(job->db, sql_retire_zip, "si", job->night,
	    (int64_t)job->site.retain_years);
	if (!db_step(st))
		return 0;
	zip = db_int(st, 0);
	files = db_int(st, 2);
	snprintf(name, sizeof(name), "%s", db_text(st, 1));
	db_reset(st);
	job_begin(job);
	db_run(job->db, sql_retire_zip_removed, "is", zip, job->night);
	note(job, "documents", name, files);
	job_commit(job);
	job_note(job, SEALED_FOLDER "/%s removed: %lld documents, older than "
	    "%d years", name, (long long)files, job->site.retain_years);
	return 1;
}

void
retire_documents(struct job *job)
{
	char path[SITE_PATH];
	struct stmt *st;

	if (job->site.retain_years > 0)
		while (one_zip(job))
			;
	st = db_query(job->db, sql_retire_removed, "");
	while (db_step(st)) {
		snprintf(path, sizeof(path), SEALED_FOLDER "/%s",
		    db_text(st, 0));
		if (unlinkat(job->site.fd, path, 0) == -1 && errno != ENOENT)
			die_errno("%s", path);
	}
}

static void
remove_reports(struct job *job, const char *folder)
{
	char path[SITE_PATH];
	struct stmt *st;

	st = db_query(job->db, sql_retire_report_files, "s", folder);
	while (db_step(st)) {
		if ((size_t)snprintf(path, sizeof(path), "outbox/%s/%s",
		    folder, db_text(st, 0)) < sizeof(path) &&
		    unlinkat(job->site.fd, path, 0) == -1 && errno != ENOENT &&
		    errno != ENOTDIR)
			die_errno("%s", path);
	}
	/* What people put there stays, and the folder with it. */
	snprintf(path, sizeof(path), "outbox/%.200s", folder);
	if (unlinkat(job->site.fd, path, AT_REMOVEDIR) == -1 &&
	    errno != ENOENT && errno != ENOTEMPTY && errno != EEXIST)
		die_errno("%s", path);
}

static int
one_folder(struct job *job)
{
	char folder[SITE_PATH / 2];
	struct stmt *st;
	int64_t files;

	st = db_query(job->db, sql_retire_reports, "si", job->night,
	    (int64_t)job->site.retain_reports_days);
	if (!db_step(st))
		return 0;
	files = db_int(st, 1);
	snprintf(folder, sizeof(folder), "%s", db_text(st, 0));
	db_reset(st);
	remove_reports(job, folder);
	job_begin(job);
	note(job, "reports", folder, files);
	job_commit(job);
	job_note(job, "outbox/%s removed: %lld files, older than %d days",
	    folder, (long long)files, job->site.retain_reports_days);
	return 1;
}

void
retire_reports(struct job *job)
{
	if (job->site.retain_reports_days > 0)
		while (one_folder(job))
			;
}
