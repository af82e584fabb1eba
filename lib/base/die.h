/*
 * die: the machine failed (disk, memory, database), or the caller's usage did.
 * One line on stderr and the exit; nothing is passed up and nothing cleaned:
 * the rollback is the clean-up, and the next run is the recovery.
 */
#ifndef BASE_DIE_H
#define BASE_DIE_H

/* Exit statuses, as the manual pages list them. */
enum {
	EXIT_DONE = 0,
	EXIT_USAGE = 64,	/* wrong usage */
	EXIT_HELD = 65,		/* done, and something was newly held */
	EXIT_BOOKS = 70,	/* an invariant of the books is broken */
	EXIT_MACHINE = 71,	/* disk, I/O, memory, database */
	EXIT_LATER = 75,	/* lock or peer busy: try again later */
	EXIT_CONFIG = 78,	/* configuration, or another schema */
};

/* "program: ", for every line on stderr. Set once, by the job frame. */
void die_name(const char *program);
const char *die_program(void);

/* "program: text: strerror(errno)" and exit 71. */
_Noreturn void die_errno(const char *fmt, ...)
    __attribute__((format(printf, 1, 2)));
/* "program: text" and exit with status. */
_Noreturn void die(int status, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
/* "program: text", and on. */
void warn_line(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
