/*
 * program: fork, exec, wait. No shell, and nothing of ours in the environment but what was there.
 */
#define _DEFAULT_SOURCE	/* readlink */
#include "program.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../../lib/base/slice.h"
#include "sql.h"

enum { PATH = 1024 };

/* The path of job, beside this program's own file. */
static void
beside(const char *job, char path[PATH])
{
	ssize_t n = readlink("/proc/self/exe", path, PATH - 80);
	char *slash;

	if (n == -1)
		die_errno("/proc/self/exe");
	path[n] = '\0';
	slash = strrchr(path, '/');
	snprintf(slash + 1, (size_t)(path + PATH - slash - 1), "%s", job);
}

void
program_night(void (*each)(void *, const char *), void *arg)
{
	struct slice rest, line, word;
	const struct sql_file *f = sql_files;
	char job[64];

	while (f->path != NULL && strcmp(f->path, "cron/night") != 0)
		f++;
	rest = slice_of(f->text);
	while (slice_split(&rest, '\n', &line)) {
		if (!slice_split(&line, '#', &word))
			continue;
		word = slice_trim(word);
		if (word.len > 0 && slice_copy(word, job, sizeof(job)) == 0)
			each(arg, job);
	}
}

void
program_confine(const struct site *s, struct confine *c)
{
	confine_begin(c, CONFINE_ONLY_STARTING |
	    (s->confine == SITE_CONFINE_NO ? CONFINE_OFF : 0u));
	confine_programs(c);
	site_confine_enter(s, c, 0);
}

int
program_run(const char *job, const char *const *argv)
{
	char path[PATH];
	int status;
	pid_t pid;

	beside(job, path);
	if ((pid = fork()) == -1)
		die_errno("fork");
	if (pid == 0) {
		execv(path, (char *const *)(uintptr_t)argv);
		fprintf(stderr, "nightshift: %s: %s\n", path, strerror(errno));
		_exit(EXIT_CONFIG);
	}
	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			die_errno("wait");
	if (WIFEXITED(status))
		return WEXITSTATUS(status);
	warn_line("%s was ended by signal %d; the next run takes up where it "
	    "was", job, WTERMSIG(status));
	return EXIT_MACHINE;
}
