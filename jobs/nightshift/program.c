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
