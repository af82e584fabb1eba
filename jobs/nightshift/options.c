/*
 * options: what the verbs of nightshift(1) have in common on their command lines.
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../lib/base/die.h"
#include "tool.h"

enum { AS_OF = 256, CSV, JSON, EACH, SAMPLE, YES, DOCUMENT, KEYS, HELP };

int
tool_options(int argc, char **argv, struct tool_options *o, const char *usage)
{
	static const struct option longs[] = {
		{ "as-of", required_argument, NULL, AS_OF },
		{ "csv", no_argument, NULL, CSV },
		{ "json", no_argument, NULL, JSON },
		{ "each", no_argument, NULL, EACH },
		{ "sample", no_argument, NULL, SAMPLE },
		{ "yes", required_argument, NULL, YES },
		{ "document", required_argument, NULL, DOCUMENT },
		{ "keys", required_argument, NULL, KEYS },
		{ "help", no_argument, NULL, HELP },
		{ NULL, 0, NULL, 0 },
	};
	int c;

	memset(o, 0, sizeof(*o));
	o->site = ".";
	while ((c = getopt_long(argc, argv, "C:o:qv", longs, NULL)) != -1)
		switch (c) {
		case 'C':
			o->site = optarg;
			break;
		case 'o':
			o->output = optarg;
			break;
		case 'q':
			o->quiet = 1;
			break;
		case 'v':
			o->verbose = 1;
			break;
		case AS_OF:
			o->as_of = optarg;
			break;
		case CSV:
			o->csv = 1;
			break;
		case JSON:
			o->json = 1;
			break;
		case EACH:
			o->each = 1;
			break;
		case SAMPLE:
			o->sample = 1;
			break;
		case YES:
			o->yes = optarg;
			break;
		case DOCUMENT:
			o->document = optarg;
			break;
		case KEYS:
			o->keys = optarg;
			break;
		case HELP:
			printf("usage: nightshift %s\n", usage);
			exit(EXIT_DONE);
		default:
			fprintf(stderr, "usage: nightshift %s\n", usage);
			exit(EXIT_USAGE);
		}
	return optind;
}
