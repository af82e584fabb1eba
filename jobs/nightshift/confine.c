/*
 * confine: each program tries what it must be refused: this one in the bounds of its verbs, the jobs by --self-test.
 */
#define _DEFAULT_SOURCE	/* fork */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../../lib/store/job.h"
#include "program.h"
#include "tool.h"
#include "x12.h"

struct proof {
	const struct tool_options *o;
	char seen[1024];	/* jobs that were asked, blanks around each */
	int status;
};

static void
looking(const struct tool_options *o, struct confine *c)
{
	struct job job = { 0 };

	job_open(&job, "nightshift status", o->site, NULL, 0);
	site_confine_begin(&job.site, c);
	site_confine_enter(&job.site, c, 0);
}

static void
starting(const struct tool_options *o, struct confine *c)
{
	struct site site;

	die_name("nightshift run");
	site_open(&site, o->site);
	program_confine(&site, c);
}

static void
reading_x12(const struct tool_options *o, struct confine *c)
{
	const struct x12_work work = { .fd = STDIN_FILENO };

	(void)o;
	die_name("nightshift x12");
	x12_confine(&work, c);
}

/* In a process of its own, which keeps the bounds. */
static void
prove(struct proof *p,
    void (*confine)(const struct tool_options *, struct confine *))
{
	struct confine c;
	int status;
	pid_t pid;

	fflush(stdout);
	if ((pid = fork()) == -1)
		die_errno("fork");
	if (pid == 0) {
		confine(p->o, &c);
		status = confine_prove(&c, NULL);
		fflush(stdout);
		_exit(status > 0 ? EXIT_CONFIG : EXIT_DONE);
	}
	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			die_errno("wait");
	if (!WIFEXITED(status) || WEXITSTATUS(status) != EXIT_DONE)
		p->status = EXIT_CONFIG;
}

static void
prove_job(void *arg, const char *job)
{
	struct proof *p = arg;
	const char *argv[] = { job, "-C", p->o->site, "--self-test", NULL };
	char name[72];
	size_t n = strlen(p->seen);

	snprintf(name, sizeof(name), " %s ", job);
	if (strstr(p->seen, name) != NULL)
		return;
	snprintf(p->seen + n, sizeof(p->seen) - n, "%s", name);
	fflush(stdout);
	if (program_run(job, argv) != EXIT_DONE)
		p->status = EXIT_CONFIG;
}

int
tool_confine(int argc, char **argv)
{
	static const char *const talkers[] = { "exchange-files",
		"mail-worklists", "trust-host" };
	struct tool_options o;
	struct proof p = { .o = &o };

	if (tool_options(argc, argv, &o, "confine [-C site]") != argc)
		die(EXIT_USAGE, "confine takes no operands");
	prove(&p, looking);
	prove(&p, starting);
	prove(&p, reading_x12);
	program_night(prove_job, &p);
	for (size_t i = 0; i < sizeof(talkers) / sizeof(talkers[0]); i++)
		prove_job(&p, talkers[i]);
	return p.status;
}
