/*
 * reports: writes every report of the night in one transaction. See reports.h.
 */
#include "reports.h"

#include <stdio.h>
#include <string.h>

#include "../base/die.h"
#include "../store/spool.h"
#include "books.h"
#include "page.h"
#include "reports_csv.h"
#include "sql.h"

static const char folder[] = "sql/reports/";
static const char worklist[] = "sql/reports/worklist.sql";

void
reports_parameters(const struct job *job, const char *kind,
    struct db_parameter p[REPORTS_PARAMETERS])
{
	p[0] = (struct db_parameter){ ":night", job->night, 0 };
	p[1] = (struct db_parameter){ ":as_of", job->as_of, 0 };
	p[2] = (struct db_parameter){ ":kind", kind, 0 };
}

void
reports_folder(const struct job *job, char buf[64])
{
	snprintf(buf, 64, "reports/%s", job->night);
}

/* The cursor of a report; an office's own is prepared by an authorizer that lets it only read. */
static struct stmt *
ask(struct job *job, const struct reports_source *r,
    const struct reports_head *h, struct fault *f)
{
	struct db_parameter p[REPORTS_PARAMETERS];
	struct stmt *st;

	reports_parameters(job, r->kind, p);
	if (r->steps > 0)
		db_read_only(job->db, 1);
	st = db_cursor(job->db, r->label, r->sql, p, REPORTS_PARAMETERS, f);
	if (r->steps > 0)
		db_read_only(job->db, 0);
	if (st != NULL && reports_head_agrees(h, st, f) == -1) {
		db_finish(st);
		return NULL;
	}
	return st;
}

int
reports_one(struct job *job, const struct reports_source *r, struct fault *f)
{
	struct reports_head h;
	struct outfile *o;
	struct stmt *st;
	char in[64], file[128];

	if (reports_head_parse(&h, r->sql, f) == -1 ||
	    (st = ask(job, r, &h, f)) == NULL)
		return -1;
	reports_folder(job, in);
	snprintf(file, sizeof(file), "%s.csv", r->name);
	o = outfile_new(&job->site, in, file, job->dry);
	if (r->steps > 0)
		db_limit_steps(job->db, r->steps);
	reports_csv_file(&h, st, o);
	if (r->steps > 0)
		db_limit_steps(job->db, 0);
	if (db_failed(st) != NULL)
		fault_set(f, "%s", db_failed(st));
	db_finish(st);
	if (f->what[0] != '\0') {
		outfile_drop(o);
		return -1;
	}
	outfile_commit(o, job->db, "csv", job->as_of, job->night, 1);
	return 0;
}

/* One of ours that cannot be asked is a fault of this build. */
static void
own(struct job *job, const char *name, const struct sql_file *file,
    const char *kind)
{
	struct fault f = { 0 };

	if (reports_one(job, &(struct reports_source){ .name = name,
	    .label = file->path, .sql = file->text, .kind = kind }, &f) == -1)
		die(EXIT_MACHINE, "%s: %s", file->path, f.what);
}

/* A worklist for every kind of task, also when nothing is on it. */
static void
worklists(struct job *job, const struct sql_file *file)
{
	char name[64], kind[48];
	struct stmt *st;

	st = db_query(job->db, sql_reports_task_kinds, "");
	while (db_step(st)) {
		snprintf(kind, sizeof(kind), "%s", db_text(st, 0));
		snprintf(name, sizeof(name), "worklist-%s", kind);
		own(job, name, file, kind);
	}
}

/* Sections of the page have files of their own beside the reports. */
static int
is_report(const char *path)
{
	const char *name = path + sizeof(folder) - 1;

	return strncmp(path, folder, sizeof(folder) - 1) == 0 &&
	    strncmp(name, "page-", 5) != 0 && strncmp(name, "broken-", 7) != 0;
}

static void
built_in(struct job *job)
{
	char name[64];

	for (const struct sql_file *f = sql_files; f->path != NULL; f++) {
		if (!is_report(f->path))
			continue;
		snprintf(name, sizeof(name), "%.*s",
		    (int)(strlen(f->path) - sizeof(folder) + 1 - 4),
		    f->path + sizeof(folder) - 1);
		if (strcmp(f->path, worklist) == 0)
			worklists(job, f);
		else
			own(job, name, f, "");
	}
}

/*
 * verify-books said so this night, or it shows here: then no figure goes out. What only verify-books sees
 * (files, the audit chain) is looked at again, so that the page can say where.
 */
static int
broken(struct job *job)
{
	if (books_ask(job->db) > 0)
		return 1;
	if (db_number(job->db, sql_reports_books_outcome, "s", job->night) !=
	    EXIT_BOOKS)
		return 0;
	books_look(job);
	return 1;
}

int
reports_write(struct job *job)
{
	int status = EXIT_DONE;

	job_begin(job);
	if (broken(job)) {
		page_write(job, 1);
		status = EXIT_BOOKS;
	} else {
		reports_local(job);
		built_in(job);
		page_write(job, 0);
	}
	if (db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "%s", db_broken(job->db));
	job_commit(job);
	return status;
}
