/*
 * run: the night in order (cron/night), each job a process of its own, and a verified
 * backup at its end. It goes on past a job that fails, unless the books do not prove.
 */
#include <string.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../../lib/store/backup.h"
#include "../../lib/store/job.h"
#include "program.h"
#include "tool.h"

struct night {
	const struct tool_options *o;
	char as_of[INSTANT_TEXT];
	int worst;			/* exit status of the night */
	int broken;			/* the books do not prove */
};

/* Worse is: machine, configuration, then try again later, then held. */
static int
worse(int a, int b)
{
	static const int order[] = { EXIT_BOOKS, EXIT_MACHINE, EXIT_CONFIG,
		EXIT_USAGE, EXIT_LATER, EXIT_HELD };

	for (unsigned i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (a == order[i] || b == order[i])
			return order[i];
	return EXIT_DONE;
}

static void
one_job(void *arg, const char *job)
{
	struct night *n = arg;
	const char *argv[8] = { job, "-C", n->o->site, "--as-of", n->as_of };
	int i = 5, status;

	if (n->broken && strcmp(job, "write-reports") != 0)
		return;
	if (n->o->verbose)
		argv[i++] = "-v";
	if (n->o->quiet)
		argv[i++] = "-q";
	status = program_run(job, argv);
	if (status == EXIT_BOOKS)
		n->broken = 1;
	n->worst = worse(n->worst, status);
}

/* The night's as-of is settled once, so that all its jobs work the same night; from then on they are all that is started. */
static void
settle_as_of(struct night *n)
{
	struct confine bounds;
	struct site site;
	char night[DATE_TEXT];

	site_open(&site, n->o->site);
	if (n->o->as_of == NULL)
		asof_now(site.zone, site.day_begins, n->as_of, night);
	else if (asof_parse(n->o->as_of, site.day_begins, n->as_of,
	    night) == -1)
		die(EXIT_USAGE, "--as-of: not a date like 2026-01-05 or "
		    "2026-01-05T20:00");
	program_confine(&site, &bounds);
	close(site.fd);
}

int
tool_run(int argc, char **argv)
{
	struct tool_options o;
	struct night n = { .o = &o };
	struct job job = { 0 };

	if (tool_options(argc, argv, &o,
	    "run [-qv] [-C site] [--as-of date[Thh:mm]]") != argc)
		die(EXIT_USAGE, "run takes no operands");
	settle_as_of(&n);
	program_night(one_job, &n);
	if (!n.broken) {
		job_open(&job, "nightshift", o.site, n.as_of, 1);
		job_confine(&job);
		/* It would stand over that night's own. */
		if (!job_is_past(&job))
			backup_make(&job.site, job.db, job.night);
		db_close(job.db);
	}
	return n.worst;
}
