/*
 * trust_host: the key of a partner's host is shown, and pinned if a person says
 * so.
 */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "../base/die.h"
#include "trust.h"

static const char usage[] =
    "usage: trust-host [-C site] [--yes fingerprint] partner | --self-test\n";

static const struct endpoint *
find(const struct site *s, struct arena *a, const char *name)
{
	const struct endpoint *e = endpoint_all(s, a);

	while (e != NULL && strcmp(e->partner, name) != 0)
		e = e->next;
	if (e == NULL)
		die(EXIT_CONFIG, "%s: site.conf has no such partner", name);
	if (e->peer.host == NULL)
		die(EXIT_CONFIG, "%s: it is a directory of this machine: "
		    "there is no key to trust", name);
	return e;
}

static void
show(const struct endpoint *e, const struct trust *t)
{
	printf("%s: the host %s, port %lld, shows this key (%s):\n    %s\n",
	    e->partner, e->peer.host, (long long)e->peer.port, t->type,
	    t->print);
	if (t->pinned[0] != '\0' && strcmp(t->pinned, t->print) != 0)
		printf("It is NOT the one that is trusted now:\n    %s\n",
		    t->pinned);
}

/* Typed on a terminal, or read from what stands in for one. */
static int
agreed(void)
{
	char line[16];

	printf("Compare it with the one your partner has told you. "
	    "Trust it (yes or no)? ");
	fflush(stdout);
	return fgets(line, sizeof(line), stdin) != NULL &&
	    strcmp(line, "yes\n") == 0;
}

/* Shows the key and pins it, unless it is pinned already. */
static void
trust(struct site *s, const struct endpoint *e, const char *yes)
{
	struct fault f = { 0 };
	struct trust t;

	if (trust_ask(s, e, &t, &f) == -1)
		die(EXIT_LATER, "%s: %s", e->partner, f.what);
	show(e, &t);
	if (strcmp(t.pinned, t.print) == 0) {
		printf("It is trusted already.\n");
		return;
	}
	if (yes != NULL && strcmp(yes, t.print) != 0)
		die(EXIT_CONFIG, "%s: that is not the fingerprint of --yes; "
		    "nothing was changed", e->partner);
	if (yes == NULL && !agreed())
		die(EXIT_CONFIG, "%s: not trusted; nothing was changed",
		    e->partner);
	site_lock(s, 30);
	trust_pin(s, e, &t);
	printf("It is trusted now.\n");
}

/* known_hosts stands in the site itself, and a new one is written beside it. e NULL: any partner. */
static void
confine(const struct site *s, const struct endpoint *e, struct confine *c)
{
	site_confine_begin(s, c);
	confine_path(c, s->fd, ".", CONFINE_WRITE);
	confine_port(c, e != NULL ? e->peer.port : 22);
	site_confine_enter(s, c, 0);
}

static int
self_test(const struct site *s)
{
	struct confine c;

	confine(s, NULL, &c);
	return confine_prove(&c, NULL) == 0 ? EXIT_DONE : EXIT_CONFIG;
}

int
trust_host(int argc, char **argv)
{
	static const struct option longs[] = {
		{ "yes", required_argument, NULL, 'y' },
		{ "help", no_argument, NULL, 'h' },
		{ "self-test", no_argument, NULL, 't' },
		{ NULL, 0, NULL, 0 },
	};
	const char *dir = ".", *yes = NULL;
	const struct endpoint *e;
	struct arena a = ARENA_EMPTY;
	struct confine bounds;
	struct site s;
	int c, test = 0;

	die_name("trust-host");
	while ((c = getopt_long(argc, argv, "C:", longs, NULL)) != -1)
		if (c == 'C') {
			dir = optarg;
		} else if (c == 'y') {
			yes = optarg;
		} else if (c == 't') {
			test = 1;
		} else {
			fputs(usage, c == 'h' ? stdout : stderr);
			return c == 'h' ? EXIT_DONE : EXIT_USAGE;
		}
	if (argc - optind != !test) {
		fputs(usage, stderr);
		return EXIT_USAGE;
	}
	site_open(&s, dir);
	if (test)
		return self_test(&s);
	e = find(&s, &a, argv[optind]);
	confine(&s, e, &bounds);
	trust(&s, e, yes);
	arena_free(&a);
	return EXIT_DONE;
}
