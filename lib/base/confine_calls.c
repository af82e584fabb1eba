/*
 * confine_calls: the calls that are refused, by libseccomp: the one file that includes it. A list of what is refused, not of
 * what is allowed: that one would be of a C library's version and of an architecture.
 */
#define _DEFAULT_SOURCE	/* AF_* of Linux */
#include "confining.h"

#include <errno.h>
#include <seccomp.h>
#include <sys/socket.h>
#include <unistd.h>

#include "die.h"

/* Newer than this libseccomp; the same number on every architecture of Debian. */
enum { FCHMODAT2 = 452, FAMILIES = 64 };

/* Nobody here has business with these. */
static const int never[] = {
	/* other processes */
	SCMP_SYS(kill), SCMP_SYS(tkill), SCMP_SYS(rt_sigqueueinfo),
	SCMP_SYS(rt_tgsigqueueinfo), SCMP_SYS(pidfd_send_signal),
	SCMP_SYS(pidfd_getfd), SCMP_SYS(process_vm_readv),
	SCMP_SYS(process_vm_writev),
#ifndef __SANITIZE_ADDRESS__	/* its search for leaks traces itself */
	SCMP_SYS(ptrace),
#endif
	/* being asked by others */
	SCMP_SYS(listen), SCMP_SYS(accept), SCMP_SYS(accept4),
	/* what walks past filters, or Landlock */
	SCMP_SYS(execveat), SCMP_SYS(memfd_create), SCMP_SYS(io_uring_setup), SCMP_SYS(bpf), SCMP_SYS(userfaultfd),
	SCMP_SYS(perf_event_open), SCMP_SYS(open_by_handle_at),
	/* another view of the machine */
	SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(pivot_root),
	SCMP_SYS(chroot), SCMP_SYS(unshare), SCMP_SYS(setns),
	SCMP_SYS(open_tree), SCMP_SYS(move_mount), SCMP_SYS(fsopen),
	/* keys of its user */
	SCMP_SYS(keyctl), SCMP_SYS(add_key), SCMP_SYS(request_key),
	/* what Landlock does not bound: ours change files that they opened */
	SCMP_SYS(chmod), SCMP_SYS(fchmodat), FCHMODAT2, SCMP_SYS(chown),
	SCMP_SYS(lchown), SCMP_SYS(fchownat), SCMP_SYS(truncate),
	SCMP_SYS(setxattr), SCMP_SYS(lsetxattr), SCMP_SYS(removexattr),
	SCMP_SYS(lremovexattr),
};

static void
refuse(scmp_filter_ctx f, int call)
{
	if (seccomp_rule_add(f, SCMP_ACT_ERRNO(EPERM), call, 0) != 0)
		die(EXIT_MACHINE, "seccomp: call %d", call);
}

static void
refuse_if(scmp_filter_ctx f, int call, enum scmp_compare how, uint64_t first)
{
	const struct scmp_arg_cmp when = { .arg = 0, .op = how,
		.datum_a = first };

	if (seccomp_rule_add_array(f, SCMP_ACT_ERRNO(EPERM), call, 1,
	    &when) != 0)
		die(EXIT_MACHINE, "seccomp: call %d", call);
}

/* Families of sockets: none; this machine's, to ask for users; these and the internet's (netlink tells the resolver
 * which addresses there are). */
static void
refuse_sockets(scmp_filter_ctx f, const struct confine *c)
{
	if (!c->talks && !c->users) {
		refuse(f, SCMP_SYS(socket));
		refuse(f, SCMP_SYS(socketpair));
	} else if (!c->talks) {
		refuse_if(f, SCMP_SYS(socket), SCMP_CMP_NE, AF_UNIX);
	} else {
		for (unsigned i = 0; i < FAMILIES; i++)
			if (i != AF_UNIX && i != AF_INET && i != AF_INET6 &&
			    i != AF_NETLINK)
				refuse_if(f, SCMP_SYS(socket), SCMP_CMP_EQ, i);
		refuse_if(f, SCMP_SYS(socket), SCMP_CMP_GE, FAMILIES);
	}
}

int
confining_calls(const struct confine *c)
{
	scmp_filter_ctx f;
	int failed;

	if ((f = seccomp_init(SCMP_ACT_ALLOW)) == NULL)
		die(EXIT_MACHINE, "seccomp: memory");
	for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
		refuse(f, never[i]);
	if (!c->only_starting)
		refuse_sockets(f, c);
	if (!c->starts) {
		refuse(f, SCMP_SYS(execve));
		/* A program ends itself by a signal; it has no other to send one to. */
		refuse_if(f, SCMP_SYS(tgkill), SCMP_CMP_NE, (uint64_t)getpid());
	}
	failed = seccomp_load(f);
	seccomp_release(f);
	if (failed == -ENOMEM)
		die(EXIT_MACHINE, "seccomp: memory");
	return failed ? -1 : 0;
}
