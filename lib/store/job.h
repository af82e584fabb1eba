/*
 * job: what every program of the night shares: options, site, lock, database, as-of, run
 * row, recovery, the transaction around each unit of work, attempts and the poison rule,
 * dry run, progress, messages, exit status. A job itself is one or two functions.
 */
#ifndef STORE_JOB_H
#define STORE_JOB_H

#include "../base/date.h"
#include "db.h"
#include "site.h"

struct job {
	const char *name;
	struct site site;
	struct db *db;
	char as_of[INSTANT_TEXT];	/* the only clock that rows and bytes see */
	char night[DATE_TEXT];		/* its date */
	int64_t run;			/* job_run row; 0 when dry */
	int told;			/* --as-of was given: the clock was not asked */
	int dry, verbose, quiet;
	int64_t units_left;		/* --units; -1: all there are */
	int64_t unit, document;		/* the unit under work, for messages and steps */
	int64_t done, held;		/* units so far */
	int argc;			/* what stood after the options */
	char **argv;
};

/* A unit of work: a transaction set, a TA1, or a CSV. */
struct unit {
	int64_t id, document, ordinal;
	char kind[24];
	int64_t offset, length;		/* in the document */
	char element, component, repetition, terminator; /* X12 */
	int closed;			/* its SE came, and its IEA */
	char usage;			/* ISA15, or '\0' */
};

struct job_spec {
	const char *name;
	const char *usage;	/* after the common options: "", or operands */
	const char *about;	/* one line for --help */
	const char *takes;	/* kinds of unit, space-separated; NULL: none */
	/*
	 * Works one unit within its transaction. 0: done, or held by its own SQL
	 * (x12_transaction.state says). -1: bad data: everything is rolled back, the unit held
	 * with the fault and a task.
	 */
	int (*each)(struct job *, const struct unit *, struct fault *);
	/* After the units (or alone): one question to the whole database, in one
	 * transaction. 0, or -1 and the fault, which is our own error. */
	int (*once)(struct job *, struct fault *);
	/* Instead of both: makes its own transactions by job_begin. An exit status. */
	int (*whole)(struct job *);
	int reads_only;		/* no lock, no run row */
	/* Grants what it needs beyond its site; NULL: nothing. */
	void (*reach)(const struct job *, struct confine *);
};

/* The whole life of the program; returns main's exit status. */
int job_run(int argc, char **argv, const struct job_spec *);

/* A transaction, or a savepoint of the dry run's one. */
void job_begin(struct job *);
/* Seals the audit chain over what was moved, commits, publishes what is publishing. */
void job_commit(struct job *);
void job_rollback(struct job *);

/*
 * Runs sql/steps/FOLDER/ in order with :unit, :document, :as_of, :night bound. -1 and the
 * fault if a constraint broke.
 */
int job_steps(struct job *, const char *folder, struct fault *);

/* "name: document 4711 set 3: CLP segment 17 element 4: what; remedy" on stderr, unless -q. */
void job_say(const struct job *, const struct unit *, const struct fault *);
/* Only with -v, or on a terminal. */
void job_note(const struct job *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* "name n/all" on a terminal, over itself. */
void job_progress(const struct job *, int64_t n, int64_t all);

/* Opens the site for a tool that is not a job. */
void job_open(struct job *, const char *name, const char *dir, const char *as_of,
    int writes);
/*
 * Ends the process (78) if the machine's clock is two hours behind the start of the latest run, or
 * 35 days ahead of it: then somebody has to say once, by --as-of, which night it is.
 */
void job_check_clock(struct job *);
/* Bounds such a tool to its site. */
void job_confine(const struct job *);
/* The run row of a job's work, and recovery before it: for a tool that does a job's work. */
void job_begin_run(struct job *);
void job_end_run(struct job *, int status);

#endif
