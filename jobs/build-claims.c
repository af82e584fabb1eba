/*
 * build-claims: ready claims into 837P files for their partners.
 * sql/steps/build-claims holds what cannot be written, -order puts the rest
 * into files, sets and levels; lib/rcm/claim837 renders a file; -batch makes
 * its rows; -hold what it left out. One transaction a file, so that a kill
 * costs one file, which the next run builds again; a file is also the unit of
 * --units.
 */
#include <stdio.h>
#include <string.h>

#include "../lib/base/die.h"
#include "../lib/base/money.h"
#include "../lib/rcm/claim837.h"
#include "../lib/rcm/outgoing.h"
#include "../lib/store/job.h"
#include "../lib/store/spool.h"
#include "sql.h"

enum { LINES = 20 };	/* held claims named one by one */

struct partner {
	char id[128];
	int64_t control_to;
};

/* Our own steps break no rule of the books; if they do, it is our error. */
static void
steps(struct job *job, const char *folder)
{
	struct fault f = { 0 };

	if (job_steps(job, folder, &f) == -1)
		die(EXIT_MACHINE, "%s", f.what);
}

/* Claims in build_fault wait for a person: a line, a state, a task. */
static void
hold(struct job *job)
{
	struct stmt *st = db_query(job->db, sql_build_faults, "");
	char element[32];
	int64_t n = 0;

	while (db_step(st)) {
		if (n++ >= LINES || job->quiet)
			continue;
		if (db_int(st, 3) > 0)
			snprintf(element, sizeof(element), " element %lld",
			    (long long)db_int(st, 3));
		else
			element[0] = '\0';
		warn_line("claim %lld: loop %s %s%s: %s; %s",
		    (long long)db_int(st, 0), db_text(st, 1), db_text(st, 2),
		    element, db_text(st, 5), db_text(st, 6));
	}
	if (n > LINES && !job->quiet)
		warn_line("and %lld more claims cannot be written: see "
		    "worklist-scrub_hold", (long long)(n - LINES));
	if (n == 0)
		return;
	job->held += n;
	steps(job, "build-claims-hold");
}

/* Which claims, in which order, into which files; and what was ever sent. */
static void
plan(struct job *job)
{
	int64_t tasks;

	job_begin(job);
	tasks = db_number(job->db, sql_build_open_tasks, "");
	steps(job, "build-claims");
	job->held += db_number(job->db, sql_build_open_tasks, "") - tasks;
	hold(job);
	steps(job, "build-claims-order");
	claim837_strangers(&job->site, job->db);
	job_commit(job);
}

static void
partner_of(struct job *job, int64_t row, struct partner *p)
{
	struct stmt *st = db_query(job->db, sql_build_partner, "i", row);

	memset(p, 0, sizeof(*p));
	if (!db_step(st))
		die(EXIT_MACHINE, "partner row %lld is not there",
		    (long long)row);
	if (slice_copy(db_slice(st, 0), p->id, sizeof(p->id)) == -1)
		die(EXIT_CONFIG, "a partner_id of more than %zu characters",
		    sizeof(p->id) - 1);
	p->control_to = db_int(st, 16);
	db_reset(st);
}

/* The partner's claims stay ready, whatever of the file there was is undone. */
static void
put_off(struct job *job, const struct partner *p,
    const struct claim837_file *file, const struct fault *f)
{
	char place[80], why[320];

	job_rollback(job);
	fault_place(f, place, sizeof(place));
	snprintf(why, sizeof(why), "%s%s%s", place,
	    place[0] != '\0' ? ": " : "", f->what);
	if (!job->quiet)
		warn_line("partner %s: %s; %s", p->id, why, f->remedy);
	job_begin(job);
	if (f->tag[0] == '\0')
		db_run(job->db, sql_build_no_numbers, "is", file->partner,
		    job->night);
	else
		db_run(job->db, sql_build_bad_header, "iss", file->partner,
		    job->night, why);
	job->held += db_changes(job->db);
	job_commit(job);
}

/* The rows of a file that was rendered, and a line for who asks. */
static void
record(struct job *job, const struct partner *p,
    const struct claim837_file *file)
{
	struct stmt *st = db_query(job->db, sql_build_sent_total, "");
	char cents[MONEY_TEXT] = "", line[256];

	if (db_step(st)) {
		snprintf(line, sizeof(line), "%s/837P-%09lld.x12: sets %lld, "
		    "claims %lld, %s", p->id, (long long)file->control,
		    (long long)db_int(st, 2), (long long)db_int(st, 0),
		    money_format(db_int(st, 1), cents));
		db_reset(st);
		if (job->dry && !job->quiet)
			puts(line);
		else
			job_note(job, "%s", line);
	}
	steps(job, "build-claims-batch");
	job->done++;
}

/* 0, or -1 and the fault: then nothing of the file is to stay. */
static int
build(struct job *job, const struct partner *p, struct claim837_file *file,
    int64_t number, struct fault *f)
{
	char name[48];
	struct outfile *o;
	int64_t written;

	file->control = claim837_control(job->db, file->partner);
	if (file->control > p->control_to) {
		fault_set(f, "its control numbers are used up to %lld",
		    (long long)p->control_to);
		return fault_remedy(f, "give it a wider range in partners.csv; "
		    "its claims wait");
	}
	file->batch = db_number(job->db, sql_build_batch_id, "");
	db_run(job->db, sql_build_batch_begin, "iiii", file->batch, number,
	    file->partner, file->control);
	snprintf(name, sizeof(name), "837P-%09lld.x12",
	    (long long)file->control);
	o = outfile_new(&job->site, p->id, name, job->dry);
	written = claim837_render(job->db, o, file, f);
	if (written > 0 && outgoing_check(o, f) == -1)
		written = -1;
	if (written <= 0)
		outfile_drop(o);
	else {
		job->document = outfile_commit(o, job->db, "x12", job->as_of,
		    job->night, 0);
		record(job, p, file);
	}
	return written == -1 ? -1 : 0;
}

static void
clear(struct job *job)
{
	db_run(job->db, sql_build_batch_clear, "");
	db_run(job->db, sql_build_set_clear, "");
	db_run(job->db, sql_build_sent_clear, "");
	db_run(job->db, sql_build_repair_clear, "");
}

/* The next file of the plan after *number; 0 when there is none. */
static int
next_file(struct job *job, int64_t *number, struct claim837_file *file)
{
	struct stmt *st = db_query(job->db, sql_build_file_next, "i", *number);

	if (!db_step(st))
		return 0;
	*number = db_int(st, 0);
	*file = (struct claim837_file){ .partner = db_int(st, 1),
		.first_n = db_int(st, 2), .last_n = db_int(st, 3),
		.as_of = job->as_of };
	db_reset(st);
	return 1;
}

static int
build_claims(struct job *job)
{
	struct claim837_file file;
	struct partner p;
	int64_t number = 0, put_by = 0;

	if (job->units_left == 0 || !db_number(job->db, sql_build_ready, ""))
		return EXIT_DONE;
	plan(job);
	while (job->units_left != 0 && next_file(job, &number, &file)) {
		struct fault f = { .remedy = "correct partners.csv" };

		if (file.partner == put_by)
			continue;
		if (job->units_left > 0)
			job->units_left--;
		partner_of(job, file.partner, &p);
		job_begin(job);
		clear(job);
		if (build(job, &p, &file, number, &f) == -1) {
			put_off(job, &p, &file, &f);
			put_by = file.partner;
			continue;
		}
		hold(job);
		job_commit(job);
	}
	return job->held > 0 ? EXIT_HELD : EXIT_DONE;
}

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "build-claims", .usage = "",
	    .about = "write 837P files of the claims that are ready",
	    .whole = build_claims });
}
