/*
 * tool: the verbs of nightshift(1). Each gets its own argv (argv[0] is the verb) and returns
 * the exit status.
 */
#ifndef NIGHTSHIFT_TOOL_H
#define NIGHTSHIFT_TOOL_H

int tool_balance(int argc, char **argv);
int tool_confine(int argc, char **argv);
int tool_digest(int argc, char **argv);
int tool_init(int argc, char **argv);
int tool_key(int argc, char **argv);
int tool_migrate(int argc, char **argv);
int tool_partner(int argc, char **argv);
int tool_replay(int argc, char **argv);
int tool_run(int argc, char **argv);
int tool_show(int argc, char **argv);
int tool_status(int argc, char **argv);
int tool_trace(int argc, char **argv);
int tool_unseal(int argc, char **argv);
int tool_x12(int argc, char **argv);

/* -C and --as-of, and long options of a verb's own; the index of the first operand. */
struct tool_options {
	const char *site, *as_of;
	int csv, json;		/* --csv, --json */
	int verbose, quiet;	/* -v, -q */
	int each;		/* --each: digest, a line a table */
	int sample;		/* --sample */
	const char *document, *keys, *output;	/* --document, --keys, -o: unseal */
	const char *yes;	/* --yes: partner trust, the fingerprint */
};
int tool_options(int argc, char **argv, struct tool_options *,
    const char *usage);

#endif
