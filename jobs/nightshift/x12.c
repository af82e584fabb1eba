/*
 * x12: a file of X12 looked at by a person: options, and which mode reads it.
 * It needs no site. Each mode is a file x12_*.c.
 */
#include "x12.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "tool.h"

static const struct {
	const char *option;
	x12_mode *run;
} modes[] = {
	{ "check", x12_check },
	{ "segments", x12_segments },
	{ "csv", x12_csv },
	{ "json", x12_json },
	{ "split", x12_split },
	{ "999", x12_answers },
	{ "deidentify", x12_mask },
};

enum {
	MODES = sizeof(modes) / sizeof(modes[0]),
	MODE = 256,		/* the first of them, to getopt */
	LEVEL = MODE + MODES, INTO, KEY, AS_OF, CONTROL, HELP,
	OTHERS = HELP - LEVEL + 1,
	CONTROL_MAX = 999999999,
};

static const char usage[] = "usage: nightshift x12 [--check [--level level] | "
    "--segments | --csv | --json |\n"
    "           --split [--into directory] | --deidentify [--key file] |\n"
    "           --999 [--level level] [--as-of date] [--control number]] "
    "[file]\n";

/* The long options: one a mode, and the others. */
static void
options_of(struct option longs[MODES + OTHERS + 1])
{
	static const struct option others[] = {
		{ "level", required_argument, NULL, LEVEL },
		{ "into", required_argument, NULL, INTO },
		{ "key", required_argument, NULL, KEY },
		{ "as-of", required_argument, NULL, AS_OF },
		{ "control", required_argument, NULL, CONTROL },
		{ "help", no_argument, NULL, HELP },
		{ NULL, 0, NULL, 0 },
	};

	for (int i = 0; i < MODES; i++)
		longs[i] = (struct option){ modes[i].option, no_argument,
			NULL, MODE + i };
	memcpy(longs + MODES, others, sizeof(others));
}

static _Noreturn void
misused(void)
{
	fputs(usage, stderr);
	exit(EXIT_USAGE);
}

static enum x12_level
level_of(const char *word)
{
	int level = x12_level_of(word);

	if (level <= X12_LEVEL_NONE)
		die(EXIT_USAGE, "--level is envelope, structure, elements or "
		    "balance");
	return (enum x12_level)level;
}

static int64_t
control_of(const char *text)
{
	int64_t number;

	if (slice_int(slice_of(text), &number) == -1 || number < 1 ||
	    number > CONTROL_MAX)
		die(EXIT_USAGE, "--control is from 1 to 999999999");
	return number;
}

/* Fills the work and the mode; the index of the first operand. */
static int
parse(int argc, char **argv, struct x12_work *work, x12_mode **mode)
{
	struct option longs[MODES + OTHERS + 1];
	int c;

	options_of(longs);
	while ((c = getopt_long(argc, argv, "", longs, NULL)) != -1) {
		if (c >= MODE && c < MODE + MODES) {
			if (*mode != NULL && *mode != modes[c - MODE].run)
				misused();
			*mode = modes[c - MODE].run;
		} else if (c == LEVEL) {
			work->level = level_of(optarg);
		} else if (c == INTO) {
			work->into = optarg;
		} else if (c == KEY) {
			work->key = optarg;
		} else if (c == AS_OF) {
			work->as_of = optarg;
		} else if (c == CONTROL) {
			work->control = control_of(optarg);
		} else if (c == HELP) {
			fputs(usage, stdout);
			exit(EXIT_DONE);
		} else {
			misused();
		}
	}
	return optind;
}

/* "-" or none is standard input, if something is there to be read. */
static int
open_file(const char *path)
{
	int fd;

	if (path == NULL && isatty(STDIN_FILENO))
		misused();
	if (path == NULL || strcmp(path, "-") == 0)
		return STDIN_FILENO;
	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		die_errno("%s", path);
	return fd;
}

void
x12_confine(const struct x12_work *work, struct confine *c)
{
	const char *temp = getenv("TMPDIR");

	confine_begin(c, 0);
	if (work->writes)
		confine_path(c, AT_FDCWD, work->into != NULL ? work->into :
		    ".", CONFINE_WRITE);
	if (work->key != NULL)
		confine_path(c, AT_FDCWD, work->key, CONFINE_READ);
	if (work->copies)
		confine_path(c, AT_FDCWD, temp != NULL ? temp : "/tmp",
		    CONFINE_WRITE);
	confine_enter(c);
}

int
tool_x12(int argc, char **argv)
{
	struct x12_work work = { .level = X12_LEVEL_BALANCE };
	x12_mode *mode = NULL;
	struct confine bounds;
	int at, status;

	at = parse(argc, argv, &work, &mode);
	if (argc - at > 1 || (work.into != NULL && mode != x12_split) ||
	    (work.key != NULL && mode != x12_mask) ||
	    ((work.as_of != NULL || work.control != 0) &&
	    mode != x12_answers))
		misused();
	work.fd = open_file(argv[at]);
	work.writes = mode == x12_split;
	work.copies = mode == x12_mask && lseek(work.fd, 0, SEEK_CUR) == -1;
	x12_confine(&work, &bounds);
	status = (mode != NULL ? mode : x12_tree)(&work);
	if (fflush(stdout) == EOF || ferror(stdout))
		die_errno("output");
	return status;
}
