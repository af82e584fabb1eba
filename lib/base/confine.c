/*
 * confine: see confine.h. Landlock by its system calls, whatever version the kernel has: Debian 12's headers know
 * the second, so what newer ones added is named here.
 */
#define _GNU_SOURCE	/* O_PATH, dl_iterate_phdr */
#include "confining.h"

#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "die.h"

/* linux/landlock.h */
enum {
	FS_EXECUTE = 1 << 0, FS_WRITE_FILE = 1 << 1, FS_READ_FILE = 1 << 2,
	FS_READ_DIR = 1 << 3, FS_REMOVE_DIR = 1 << 4, FS_REMOVE_FILE = 1 << 5,
	FS_MAKE_DIR = 1 << 7, FS_MAKE_REG = 1 << 8,
	FS_REFER = 1 << 13,	/* version 2: renamed to another directory */
	FS_TRUNCATE = 1 << 14,	/* 3 */
	FS_IOCTL_DEV = 1 << 15,	/* 5 */
	FS_OF_A_FILE = FS_EXECUTE | FS_WRITE_FILE | FS_READ_FILE |
	    FS_TRUNCATE | FS_IOCTL_DEV,
	NET_BIND_TCP = 1 << 0, NET_CONNECT_TCP = 1 << 1,	/* 4 */
	SCOPE_ABSTRACT = 1 << 0, SCOPE_SIGNAL = 1 << 1,		/* 6 */
	BENEATH = 1, PORT = 2,	/* kinds of rules */
	ASK_VERSION = 1 << 0,
};

struct rules {
	uint64_t files, net, scope;
};

struct beneath {
	uint64_t access;
	int32_t dir;
} __attribute__((packed));

struct port {
	uint64_t access, port;
};

/* All bits there are in a version; the first had 13. */
static uint64_t
files_of(int version)
{
	uint64_t all = (1 << 13) - 1;

	if (version >= 2)
		all |= FS_REFER;
	if (version >= 3)
		all |= FS_TRUNCATE;
	if (version >= 5)
		all |= FS_IOCTL_DEV;
	return all;
}

/* Of files, what is bounded. Moving is denied by a ruleset that does not name it, so every ruleset does. */
static uint64_t
bounded(const struct confine *c)
{
	return c->only_starting ? FS_EXECUTE | FS_REFER : files_of(c->version);
}

/* The first version keeps files from ever moving to another directory, which ours must. */
static int
version_here(void)
{
	long v = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0,
	    ASK_VERSION);

	if (v == -1 && errno != ENOSYS && errno != EOPNOTSUPP && errno != EPERM)
		die_errno("landlock");
	return v >= 2 ? (int)v : 0;
}

/* What the C library and the libraries of ours read on their own. */
static void
libraries(struct confine *c)
{
	static const char *const paths[] = { "/lib", "/lib64", "/usr/lib",
		"/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache",
		"/etc/localtime", "/usr/share/zoneinfo", "/dev/urandom",
		"/etc/ssl/openssl.cnf", "/proc/sys/crypto",
#ifdef __SANITIZE_ADDRESS__
		"/proc",
#endif
	};

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		confine_path(c, AT_FDCWD, paths[i], CONFINE_READ);
}

void
confine_begin(struct confine *c, unsigned flags)
{
	struct rules r = { 0, 0, 0 };
	size_t size = 8;

	*c = (struct confine){ .off = (flags & CONFINE_OFF) != 0, .rules = -1,
		.only_starting = (flags & CONFINE_ONLY_STARTING) != 0 };
	c->version = version_here();
	if (c->off || c->version == 0)
		return;
	r.files = bounded(c);
	if (c->version >= 4) {
		r.net = c->only_starting ? 0 : NET_BIND_TCP | NET_CONNECT_TCP;
		size = 16;
	}
	if (c->version >= 6) {
		r.scope = c->only_starting ? 0 : SCOPE_ABSTRACT | SCOPE_SIGNAL;
		size = 24;
	}
	c->rules = (int)syscall(SYS_landlock_create_ruleset, &r, size, 0);
	if (c->rules == -1)
		die_errno("landlock");
	if (c->only_starting)
		confine_path(c, AT_FDCWD, "/", CONFINE_WRITE);
	else
		libraries(c);
}

static uint64_t
rights_of(enum confine_access access)
{
	uint64_t bits = FS_READ_FILE | FS_READ_DIR;

	switch (access) {
	case CONFINE_START:
		return bits | FS_EXECUTE;
	case CONFINE_WRITE:
		bits |= FS_WRITE_FILE | FS_TRUNCATE | FS_MAKE_DIR |
		    FS_REMOVE_DIR | FS_REFER;
		/* FALLTHROUGH */
	case CONFINE_NAMES:
		return bits | FS_MAKE_REG | FS_REMOVE_FILE;
	case CONFINE_READ:
		break;
	}
	return bits;
}

void
confine_path(struct confine *c, int dir, const char *path,
    enum confine_access access)
{
	struct beneath rule = { rights_of(access), -1 };
	struct stat st;

	if (c->rules == -1)
		return;
	rule.access &= bounded(c);
	rule.dir = openat(dir, path, O_PATH | O_CLOEXEC);
	if (rule.dir == -1) {
		if (errno == ENOENT || errno == ENOTDIR || errno == EACCES ||
		    errno == ELOOP)
			return;
		die_errno("%s", path);
	}
	if (fstat(rule.dir, &st) == -1)
		die_errno("%s", path);
	if (!S_ISDIR(st.st_mode))
		rule.access &= FS_OF_A_FILE;
	if (syscall(SYS_landlock_add_rule, c->rules, BENEATH, &rule, 0) == -1)
		die_errno("landlock: %s", path);
	close(rule.dir);
}

/* Of the first object, which is the program: the path of the loader it asks for. */
static int
loader_of(struct dl_phdr_info *info, size_t size, void *arg)
{
	const char **path = arg;

	(void)size;
	for (int i = 0; i < info->dlpi_phnum; i++)
		if (info->dlpi_phdr[i].p_type == PT_INTERP)
			*path = (const char *)(uintptr_t)(info->dlpi_addr +
			    info->dlpi_phdr[i].p_vaddr);
	return 1;
}

void
confine_programs(struct confine *c)
{
	const char *loader = NULL;
	char own[1024];
	ssize_t n;

	if (c->off)
		return;
	c->starts = 1;
	if ((n = readlink("/proc/self/exe", own, sizeof(own) - 1)) == -1)
		die_errno("/proc/self/exe");
	own[n] = '\0';
	*strrchr(own, '/') = '\0';
	confine_path(c, AT_FDCWD, own, CONFINE_START);
	dl_iterate_phdr(loader_of, &loader);
	if (loader != NULL)
		confine_path(c, AT_FDCWD, loader, CONFINE_START);
}

static void
read_all(struct confine *c, const char *const *path)
{
	for (; *path != NULL; path++)
		confine_path(c, AT_FDCWD, *path, CONFINE_READ);
}

static void
add_port(struct confine *c, uint64_t number)
{
	struct port rule = { NET_CONNECT_TCP, number };

	if (c->rules != -1 && c->version >= 4 && syscall(
	    SYS_landlock_add_rule, c->rules, PORT, &rule, 0) == -1)
		die_errno("landlock: port");
}

void
confine_port(struct confine *c, int64_t port)
{
	static const char *const resolver[] = { "/etc/resolv.conf",
		"/etc/hosts", "/etc/host.conf", "/etc/nsswitch.conf",
		"/etc/gai.conf", "/etc/services", "/etc/gcrypt",
		"/etc/ssl/certs", "/usr/share/ca-certificates",
		"/usr/local/share/ca-certificates", NULL };
	enum { DNS = 53 };

	if (!c->talks) {
		c->talks = 1;
		read_all(c, resolver);
		add_port(c, DNS);
	}
	add_port(c, (uint64_t)port);
}

void
confine_users(struct confine *c)
{
	static const char *const known[] = { "/etc/passwd",
		"/etc/nsswitch.conf", "/etc/userdb", "/run/systemd/userdb",
		"/var/lib/extrausers", "/var/lib/sss/mc", NULL };

	c->users = 1;
	read_all(c, known);
}

static void
note_lack(struct confine *c, const char *what)
{
	size_t n = strlen(c->lacks);

	snprintf(c->lacks + n, sizeof(c->lacks) - n, "%s%s",
	    n > 0 ? ", " : "", what);
}

void
confine_enter(struct confine *c)
{
	const struct rlimit none = { 0, 0 };

	setrlimit(RLIMIT_CORE, &none);
	if (c->off)
		return;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == -1 ||
	    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == -1)
		die_errno("prctl");
	if (c->rules != -1) {
		if (syscall(SYS_landlock_restrict_self, c->rules, 0) == -1)
			die_errno("landlock");
		close(c->rules);
		c->rules = -1;
	}
	c->weak = c->version == 0;
	if (c->version == 0)
		note_lack(c, "Landlock 2 (files)");
	if (c->version < 4)
		note_lack(c, "Landlock 4 (TCP ports)");
	if (confining_calls(c) == -1) {
		note_lack(c, "seccomp (calls, sockets)");
		c->weak = 1;
	}
}
