/*
 * confine_prove: what must be refused is tried, from inside. Each attempt is one that an unconfined process would be
 * allowed, or be told something else than "not permitted".
 */
#define _GNU_SOURCE	/* unshare */
#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "die.h"

/* Each attempt: 0, it could; -1 and errno. */

static int
opens(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC, 0600);

	return fd == -1 ? -1 : close(fd);
}

static int
read_elsewhere(void)
{
	return opens("/etc/group", O_RDONLY);
}

static int
list_elsewhere(void)
{
	return opens("/", O_RDONLY | O_DIRECTORY);
}

static int
make_elsewhere(void)
{
	char path[64];

	snprintf(path, sizeof(path), "/tmp/.self-test-%ld", (long)getpid());
	if (opens(path, O_WRONLY | O_CREAT | O_EXCL) == -1)
		return -1;
	unlink(path);
	return 0;
}

static int
cut_elsewhere(void)
{
	return truncate("/no/such/file", 0);
}

static int
change_mode(void)
{
	return chmod("/no/such/file", 0600);
}

static int
a_socket(int family, int type)
{
	int fd = socket(family, type, 0);

	return fd == -1 ? -1 : close(fd);
}

static int
tcp(void)
{
	return a_socket(AF_INET, SOCK_STREAM);
}

static int
udp(void)
{
	return a_socket(AF_INET6, SOCK_DGRAM);
}

static int
local_socket(void)
{
	return a_socket(AF_UNIX, SOCK_STREAM);
}

/* Of this machine, TCP: to port 1, or bound to whichever is free. */
static int
of_loopback(int (*call)(int, const struct sockaddr *, socklen_t), int port)
{
	struct sockaddr_in to = { .sin_family = AF_INET,
		.sin_port = htons((uint16_t)port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), r, e;

	if (fd == -1)
		return -1;
	r = call(fd, (const struct sockaddr *)&to, sizeof(to));
	e = errno;
	close(fd);
	errno = e;
	return r;
}

static int
other_port(void)
{
	return of_loopback(connect, 1);
}

static int
bind_port(void)
{
	return of_loopback(bind, 0);
}

static int
be_called(void)
{
	return listen(-1, 1);
}

/* Its errno as the status of a child, which the attempt would change. */
static int
in_child(int (*attempt)(void))
{
	int status;
	pid_t pid;

	fflush(stdout);
	if ((pid = fork()) == -1)
		die_errno("fork");
	if (pid == 0)
		_exit(attempt() == -1 ? errno : 0);
	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			die_errno("wait");
	errno = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
	return errno == 0 ? 0 : -1;
}

static int
become_true(void)
{
	return execl("/bin/true", "true", (char *)NULL);
}

static int
start_program(void)
{
	return in_child(become_true);
}

#ifndef __SANITIZE_ADDRESS__
static int
be_traced(void)
{
	return ptrace(PTRACE_TRACEME, 0, NULL, NULL) == -1 ? -1 : 0;
}

static int
trace(void)
{
	return in_child(be_traced);
}
#endif

static int
send_signal(void)
{
	return kill(getpid(), 0);
}

static int
new_view(void)
{
	return unshare(0);
}

static int
gain_rights(void)
{
	errno = EPERM;
	return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? -1 : 0;
}

static int
dump_core(void)
{
	struct rlimit most;

	if (getrlimit(RLIMIT_CORE, &most) == -1)
		die_errno("getrlimit");
	errno = EPERM;
	return most.rlim_max == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ?
	    -1 : 0;
}

/* Who need not be refused. */
enum { TALKERS = 1, ASKERS = 2, STARTERS = 4, QUIET = 8, BEFORE_4 = 16 };

static const struct {
	const char *what;
	int (*attempt)(void);
	unsigned but;
} probes[] = {
	{ "read a file elsewhere", read_elsewhere, STARTERS },
	{ "list a directory elsewhere", list_elsewhere, STARTERS },
	{ "make a file elsewhere", make_elsewhere, STARTERS },
	{ "cut a file by its name", cut_elsewhere, 0 },
	{ "change a file's mode by its name", change_mode, 0 },
	{ "open a socket for TCP", tcp, TALKERS | STARTERS },
	{ "open a socket for UDP", udp, TALKERS | STARTERS },
	{ "open a socket of this machine", local_socket,
	    TALKERS | ASKERS | STARTERS },
	{ "call another port than its own", other_port, QUIET | BEFORE_4 },
	{ "take a port", bind_port, QUIET | BEFORE_4 },
	{ "be called", be_called, 0 },
	{ "start another program", start_program, 0 },
#ifndef __SANITIZE_ADDRESS__
	{ "trace a process", trace, 0 },
#endif
	{ "send a signal", send_signal, 0 },
	{ "take another view of the machine", new_view, 0 },
	{ "gain rights by a program that gives some", gain_rights, 0 },
	{ "dump core", dump_core, 0 },
};

static unsigned
kind_of(const struct confine *c)
{
	return (c->talks ? TALKERS : 0u) | (c->users ? ASKERS : 0u) |
	    (c->only_starting ? STARTERS : 0u) |
	    (c->talks ? 0u : QUIET) | (c->version < 4 ? BEFORE_4 : 0u);
}

/* 1 if it could. */
static int
tell(const char *what, const char *path, int result)
{
	int could = result == 0 || (errno != EPERM && errno != EACCES);

	printf("%s: %s%s: %s\n", die_program(), what, path,
	    could ? "NOT REFUSED" : "refused");
	return could;
}

int
confine_prove(const struct confine *c, const char *const *closed)
{
	unsigned kind = kind_of(c);
	int could = 0;

	for (size_t i = 0; i < sizeof(probes) / sizeof(probes[0]); i++)
		if ((probes[i].but & kind) == 0)
			could += tell(probes[i].what, "", probes[i].attempt());
	for (; closed != NULL && *closed != NULL; closed++)
		could += tell("write to ", *closed, opens(*closed, O_WRONLY | O_CREAT));
	return could;
}
