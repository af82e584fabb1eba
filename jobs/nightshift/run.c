/*
 * run: the night in order (cron/night), each job a process of its own. It goes on past a job
 * that fails, unless the books do not prove.
 */
#include <string.h>
#include <unistd.h>

#include "../../lib/base/die.h"
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
	struct job job = { 0 };

	job_open(&job, "nightshift", n->o->site, n->o->as_of, 0);
	if (!job.told)
		job_check_clock(&job);
	memcpy(n->as_of, job.as_of, sizeof(n->as_of));
	db_close(job.db);
	program_confine(&job.site, &bounds);
	close(job.site.fd);
}

int
tool_run(int argc, char **argv)
{
	struct tool_options o;
	struct night n = { .o = &o };

	if (tool_options(argc, argv, &o,
	    "run [-qv] [-C site] [--as-of date[Thh:mm]]") != argc)
		die(EXIT_USAGE, "run takes no operands");
	settle_as_of(&n);
	program_night(one_job, &n);
	return n.worst;
}
