/*
 * confine: what this process may still do once it has opened what it needs, whatever takes it over. Linux's
 * Landlock bounds files and TCP ports, seccomp the calls; no core is dumped, and no program gives new rights.
 * It knows the system, and nothing of billing. It cannot be undone, and children have it, too.
 *
 *	confine_begin(&c, 0);
 *	confine_path(&c, dir, "outbox", CONFINE_WRITE);
 *	confine_enter(&c);
 *
 * What is not granted before confine_enter() is refused with EACCES or EPERM: files elsewhere, sockets, other programs,
 * signals to others; for whoever talks, too: listening. stat() and readlink() still see elsewhere. Source:
 * the kernel's userspace-api/landlock.rst and seccomp(2).
 */
#ifndef BASE_CONFINE_H
#define BASE_CONFINE_H

#include <stddef.h>
#include <stdint.h>

enum confine_access {
	CONFINE_READ,	/* files and directories, and all below */
	CONFINE_NAMES,	/* these, and names made, changed and removed there: no content written */
	CONFINE_WRITE,	/* all that one does to files and directories */
	CONFINE_START,	/* read, and started as programs */
};

struct confine {
	int off;	/* nothing is done: for a site that wants it so */
	int rules;	/* Landlock's ruleset; -1: this kernel has none */
	int version;	/* of Landlock in this kernel; 0: none that serves */
	int only_starting; /* of files, but the starting of programs is left as it was */
	int talks, users, starts;
	char lacks[160]; /* after confine_enter: what this kernel has not; "" */
	int weak;	/* what it lacks leaves files or calls open */
};

enum { CONFINE_OFF = 1, CONFINE_ONLY_STARTING = 2 };
/* flags: CONFINE_OFF makes all that follows do nothing; with CONFINE_ONLY_STARTING files and sockets stay as they are, for
 * a program that starts others, which confine themselves. */
void confine_begin(struct confine *, unsigned flags);

/* Grants path, relative to dir (a descriptor, or AT_FDCWD), and all below. One that is not there, or that cannot be
 * looked at, is left out. */
void confine_path(struct confine *, int dir, const char *path,
    enum confine_access);
/* Grants starting programs in the directory of this one's, and what the loader needs for them. */
void confine_programs(struct confine *);
/* Grants TCP to this port, of whatever host, and asking for names of hosts. A kernel without Landlock's version 4 cannot
 * tell ports apart: then to any. */
void confine_port(struct confine *, int64_t port);
/* Grants asking who a user is, of the files and of the services of this machine. */
void confine_users(struct confine *);

/* From here on. */
void confine_enter(struct confine *);

/*
 * Tries what must be refused now, a line for each on standard output. closed: files that must be neither made nor
 * written to, NULL at the end; may be NULL. How many were not refused.
 */
int confine_prove(const struct confine *, const char *const *closed);

#endif
