/*
 * die: the last words of a program, and its lines on stderr.
 */
#include "die.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The program's name is the process's, like errno: the one state kept here. */
static char name[64] = "nightshift";

void
die_name(const char *program)
{
	snprintf(name, sizeof(name), "%s", program);
}

const char *
die_program(void)
{
	return name;
}

static void line(const char *, va_list, const char *)
    __attribute__((format(printf, 1, 0)));

static void
line(const char *fmt, va_list ap, const char *why)
{
	char text[1024];

	vsnprintf(text, sizeof(text), fmt, ap);
	if (why != NULL)
		fprintf(stderr, "%s: %s: %s\n", name, text, why);
	else
		fprintf(stderr, "%s: %s\n", name, text);
}

void
die_errno(const char *fmt, ...)
{
	const char *why = strerror(errno);
	va_list ap;

	va_start(ap, fmt);
	line(fmt, ap, why);
	va_end(ap);
	/* No exit handlers: nothing of ours needs one, and a library's may hang. */
	fflush(stderr);
	_Exit(EXIT_MACHINE);
}

void
die(int status, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	line(fmt, ap, NULL);
	va_end(ap);
	fflush(stderr);
	_Exit(status);
}

void
warn_line(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	line(fmt, ap, NULL);
	va_end(ap);
}
