/*
 * nightshift: the person's tool: init, run the night in order, status, show, trace a cent,
 * balance, digest, replay, key, unseal, migrate, x12. A verb is a file in jobs/nightshift/.
 */
#include <stdio.h>
#include <string.h>

#include "../lib/base/die.h"
#include "nightshift/tool.h"

#ifndef VERSION
#define VERSION "unreleased"
#endif

static const struct {
	const char *name, *about;
	int (*verb)(int, char **);
} verbs[] = {
	{ "init", "make a site in a directory", tool_init },
	{ "run", "work the night, every job in order", tool_run },
	{ "status", "what happened, what waits", tool_status },
	{ "show", "a claim, remit, document, patient account or task", tool_show },
	{ "trace", "a transfer back to the byte it came from", tool_trace },
	{ "balance", "the accounts of the books", tool_balance },
	{ "digest", "one hash of everything that is true here", tool_digest },
	{ "replay", "rebuild a site from another's archive", tool_replay },
	{ "partner", "trust the key of a partner's host", tool_partner },
	{ "key", "make a key to seal documents and backups with", tool_key },
	{ "unseal", "a sealed file or document, in plain", tool_unseal },
	{ "confine", "prove what each program here cannot do", tool_confine },
	{ "migrate", "bring the database to this release", tool_migrate },
	{ "x12", "look into a file of X12, or check it", tool_x12 },
};

enum { VERBS = sizeof(verbs) / sizeof(verbs[0]) };

static int
help(FILE *out, int status)
{
	fprintf(out, "usage: nightshift verb [options]\n");
	for (unsigned i = 0; i < VERBS; i++)
		fprintf(out, "  %-8s %s\n", verbs[i].name, verbs[i].about);
	return status;
}

int
main(int argc, char *argv[])
{
	die_name("nightshift");
	if (argc < 2)
		return help(stderr, EXIT_USAGE);
	if (strcmp(argv[1], "--help") == 0)
		return help(stdout, EXIT_DONE);
	if (strcmp(argv[1], "--version") == 0) {
		printf("nightshift %s\n", VERSION);
		return EXIT_DONE;
	}
	for (unsigned i = 0; i < VERBS; i++)
		if (strcmp(argv[1], verbs[i].name) == 0)
			return verbs[i].verb(argc - 1, argv + 1);
	return help(stderr, EXIT_USAGE);
}
