/*
 * partner: trust NAME: by trust-host(1), one of the two programs that talk to
 * others.
 */
#include <string.h>

#include "../../lib/base/die.h"
#include "program.h"
#include "tool.h"

static const char usage[] =
    "partner trust NAME [-C site] [--yes FINGERPRINT]";

int
tool_partner(int argc, char **argv)
{
	struct tool_options o;
	struct confine bounds;
	struct site site;
	int at = tool_options(argc, argv, &o, usage), i = 3;
	const char *args[8] = { "trust-host", "-C", o.site };

	if (argc - at != 2 || strcmp(argv[at], "trust") != 0)
		die(EXIT_USAGE, "usage: nightshift %s", usage);
	if (o.yes != NULL) {
		args[i++] = "--yes";
		args[i++] = o.yes;
	}
	args[i++] = "--";
	args[i++] = argv[at + 1];
	site_open(&site, o.site);
	program_confine(&site, &bounds);
	return program_run("trust-host", args);
}
