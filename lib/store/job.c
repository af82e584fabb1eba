/*
 * job: the program around a job. See job.h.
 */
#include "job.h"

#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../base/die.h"
#include "audit.h"
#include "schema.h"
#include "spool.h"
#include "sql.h"
#include "work.h"

#ifndef VERSION
#define VERSION "unreleased"
#endif

enum { LOCK_SECONDS = 30, OPTION_AS_OF = 256, OPTION_HELP,
	OPTION_SELF_TEST, OPTION_UNITS, OPTION_VERSION };

static void
help(const struct job_spec *spec)
{
	printf("%s: %s\n"
	    "usage: %s [-nqv] [-C site] [--as-of date[Thh:mm]] [--units n]%s%s\n"
	    "  -C site    the site's directory (default: the present one)\n"
	    "  -n         change nothing: say what would happen\n"
	    "  -q, -v     say less, more\n"
	    "  --as-of    the night to work, instead of the clock's\n"
	    "  --units n  at most n units of work\n"
	    "  --self-test  try what it must be refused, say so and end\n",
	    spec->name, spec->about, spec->name,
	    spec->usage[0] != '\0' ? " " : "", spec->usage);
	exit(EXIT_DONE);
}

struct options {
	const char *site, *as_of;
	int self_test;
};

static void
options(struct job *job, int argc, char **argv, const struct job_spec *spec,
    struct options *o)
{
	static const struct option longs[] = {
		{ "as-of", required_argument, NULL, OPTION_AS_OF },
		{ "help", no_argument, NULL, OPTION_HELP },
		{ "self-test", no_argument, NULL, OPTION_SELF_TEST },
		{ "units", required_argument, NULL, OPTION_UNITS },
		{ "version", no_argument, NULL, OPTION_VERSION },
		{ NULL, 0, NULL, 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "+C:nqv", longs, NULL)) != -1)
		switch (c) {
		case 'C':
			o->site = optarg;
			break;
		case 'n':
			job->dry = 1;
			break;
		case 'q':
			job->quiet = 1;
			break;
		case 'v':
			job->verbose = 1;
			break;
		case OPTION_AS_OF:
			o->as_of = optarg;
			break;
		case OPTION_SELF_TEST:
			o->self_test = 1;
			break;
		case OPTION_UNITS:
			if (slice_int(slice_of(optarg), &job->units_left) == -1)
				die(EXIT_USAGE, "--units: not a number");
			break;
		case OPTION_HELP:
			help(spec);
			break;
		case OPTION_VERSION:
			printf("%s %s\n", spec->name, VERSION);
			exit(EXIT_DONE);
		default:
			exit(EXIT_USAGE);
		}
	job->argc = argc - optind;
	job->argv = argv + optind;
	if (job->argc > 0 && spec->usage[0] == '\0')
		die(EXIT_USAGE, "takes no operands; see --help");
}

static void
as_of(struct job *job, const char *text)
{
	if (text == NULL)
		asof_now(job->site.zone, job->site.day_begins, job->as_of,
		    job->night);
	else if (asof_parse(text, job->site.day_begins, job->as_of,
	    job->night) == -1)
		die(EXIT_USAGE, "--as-of: not a date like 2026-01-05 or "
		    "2026-01-05T20:00");
}

/* A clock put back, or a slip of the hand. */
static void
refuse_the_past(struct job *job)
{
	struct stmt *st = db_query(job->db, sql_run_latest_night, "");

	if (!db_step(st) || strcmp(job->night, db_text(st, 0)) >= 0) {
		db_reset(st);
		return;
	}
	die(EXIT_CONFIG, "the night of %s was worked already; %s is before "
	    "it: is the clock right?", db_text(st, 0), job->night);
}

void
job_check_clock(struct job *job)
{
	struct stmt *st = db_query(job->db, sql_run_clock, "");

	if (db_step(st))
		die(EXIT_CONFIG, "the clock says %s, and the latest run began "
		    "at %s: is it right? If it is, say so once with --as-of",
		    db_text(st, 0), db_text(st, 1));
}

/* SQLite spills rows to a temp directory: ours, not everybody's. */
static void
temp_directory(const struct site *s)
{
	char tmp[SITE_PATH];

	snprintf(tmp, sizeof(tmp), "%s/run/tmp", s->dir);
	if (setenv("SQLITE_TMPDIR", tmp, 1) == -1)
		die_errno("SQLITE_TMPDIR");
}

void
job_open(struct job *job, const char *name, const char *dir,
    const char *as_of_text, int writes)
{
	struct fault f = { 0 };
	char path[SITE_PATH];

	die_name(name);
	job->name = name;
	site_open(&job->site, dir);
	temp_directory(&job->site);
	job->told = as_of_text != NULL;
	as_of(job, as_of_text);
	if (writes)
		site_lock(&job->site, LOCK_SECONDS);
	if (access(site_database(&job->site, path), F_OK) == -1)
		die(EXIT_CONFIG, "%s: no database here: 'nightshift init %s' "
		    "makes a site", dir, dir);
	job->db = db_open(path, writes ? DB_WRITE : DB_READ);
	if (schema_check(job->db, &f) == -1)
		die(EXIT_CONFIG, "%s; %s", f.what, f.remedy);
	if (writes)	/* query_only refuses temp tables, too */
		schema_temp(job->db);
}

void
job_begin_run(struct job *job)
{
	if (!job->told)
		job_check_clock(job);
	refuse_the_past(job);
	if (job->dry)
		return;
	spool_settle(&job->site, job->db, 1);
	db_begin(job->db);
	db_run(job->db, sql_run_begin, "ssss", job->name, VERSION, job->as_of,
	    job->night);
	job->run = db_last_id(job->db);
	db_commit(job->db);
}

void
job_end_run(struct job *job, int status)
{
	if (job->dry)
		return;
	db_begin(job->db);
	db_run(job->db, sql_run_end, "iiii", job->run, (int64_t)status,
	    job->done, job->held);
	db_commit(job->db);
}

static int
once(struct job *job, const struct job_spec *spec)
{
	struct fault f = { 0 };

	job_begin(job);
	if (spec->once(job, &f) == -1 || db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "%s", f.what[0] != '\0' ? f.what :
		    db_broken(job->db));
	job_commit(job);
	return job->held > 0 ? EXIT_HELD : EXIT_DONE;
}

void
job_confine(const struct job *job)
{
	struct confine c;

	site_confine_begin(&job->site, &c);
	site_confine_enter(&job->site, &c, 0);
}

static void
confine(struct job *job, const struct job_spec *spec, int self_test)
{
	struct confine c;

	site_confine_begin(&job->site, &c);
	if (spec->reach != NULL)
		spec->reach(job, &c);
	site_confine_enter(&job->site, &c, !spec->reads_only && !job->dry &&
	    !job->quiet && !self_test);
	if (self_test)
		exit(site_confine_prove(&job->site, &c));
}

int
job_run(int argc, char **argv, const struct job_spec *spec)
{
	struct job job = { .name = spec->name, .units_left = -1 };
	struct options o = { ".", NULL, 0 };
	int status = EXIT_DONE;

	die_name(spec->name);
	options(&job, argc, argv, spec, &o);
	job_open(&job, spec->name, o.site, o.as_of, !spec->reads_only);
	confine(&job, spec, o.self_test);
	if (!spec->reads_only)
		job_begin_run(&job);
	if (job.dry && !spec->reads_only)
		db_begin(job.db);
	if (spec->whole != NULL)
		status = spec->whole(&job);
	if (spec->each != NULL)
		work_units(&job, spec);
	if (spec->once != NULL)
		status = once(&job, spec);
	if (status == EXIT_DONE && job.held > 0)
		status = EXIT_HELD;
	if (job.dry && !spec->reads_only)
		db_rollback(job.db);
	if (!spec->reads_only)
		job_end_run(&job, status);
	if (job.done > 0)
		job_note(&job, "%lld done, %lld held%s", (long long)job.done,
		    (long long)job.held, job.dry ? " (nothing was changed)" :
		    "");
	db_close(job.db);
	return status;
}

void
job_begin(struct job *job)
{
	if (job->dry)
		db_savepoint(job->db);
	else
		db_begin(job->db);
}

void
job_commit(struct job *job)
{
	if (job->dry) {
		db_release(job->db);
		return;
	}
	audit_seal(job->db, job->run);
	db_commit(job->db);
	spool_settle(&job->site, job->db, 0);
}

void
job_rollback(struct job *job)
{
	if (job->dry)
		db_rollback_to(job->db);
	else
		db_rollback(job->db);
}

/* With -v, a step that took long enough to notice says so: wall time, for tuning. */
static void
step_time(const struct job *job, const char *path, const struct timespec *from)
{
	struct timespec now;
	long ms;

	clock_gettime(CLOCK_MONOTONIC, &now);
	ms = (long)(now.tv_sec - from->tv_sec) * 1000 +
	    (now.tv_nsec - from->tv_nsec) / 1000000;
	if (job->verbose && ms >= 100)
		job_note(job, "%s took %ld ms", path, ms);
}

int
job_steps(struct job *job, const char *folder, struct fault *f)
{
	const struct db_parameter p[] = {
		{ ":unit", NULL, job->unit }, { ":document", NULL, job->document },
		{ ":as_of", job->as_of, 0 }, { ":night", job->night, 0 },
	};
	char path[96];
	size_t n;

	n = (size_t)snprintf(path, sizeof(path), "sql/steps/%s/", folder);
	for (const struct sql_file *s = sql_files; s->path != NULL; s++)
		if (strncmp(s->path, path, n) == 0) {
			struct timespec from;

			clock_gettime(CLOCK_MONOTONIC, &from);
			db_script(job->db, s->path, s->text, p,
			    sizeof(p) / sizeof(p[0]));
			step_time(job, s->path, &from);
		}
	if (db_broken(job->db) == NULL)
		return 0;
	return fault_set(f, "%s", db_broken(job->db));
}

void
job_say(const struct job *job, const struct unit *u, const struct fault *f)
{
	char place[80], set[32] = "";

	if (job->quiet)
		return;
	fault_place(f, place, sizeof(place));
	if (u->element != '\0')
		snprintf(set, sizeof(set), " set %lld", (long long)u->ordinal);
	warn_line("document %lld%s: %s%s%s%s%s", (long long)u->document, set,
	    place, place[0] != '\0' ? ": " : "", f->what,
	    f->remedy[0] != '\0' ? "; " : "", f->remedy);
}

void
job_note(const struct job *job, const char *fmt, ...)
{
	char text[512];
	va_list ap;

	if (job->quiet || (!job->verbose && !isatty(STDERR_FILENO)))
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	fprintf(stderr, "%s: %s\n", job->name, text);
}

void
job_progress(const struct job *job, int64_t n, int64_t all)
{
	if (all > 1 && !job->quiet && isatty(STDERR_FILENO))
		fprintf(stderr, "\r%s %lld/%lld%s", job->name, (long long)n,
		    (long long)all, n == all ? "\n" : "");
}
