/*
 * strangers: the 5010 sets of some kinds in ../shared/x12 (strangers', only
 * read there), each walked by its grammar. Whatever is found must be listed by
 * the test with its reason.
 */
#ifndef TESTS_X12_STRANGERS_H
#define TESTS_X12_STRANGERS_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../lib/x12/walk.h"

#define STRANGERS "../shared/x12/"

/*
 * A finding as "tag loop element-component code" ("" for all), at this segment
 * of its set (0 for any).
 */
struct exception {
	const char *file;	/* the end of its name */
	unsigned ordinal;
	const char *finding, *why;
};

enum { STRANGERS_EXCEPTIONS = 200 };

struct strangers {
	const char *const *kinds, *const *wrong;	/* end with NULL */
	const struct exception *exceptions;
	size_t n;
	int files, sets;
	/* Findings that no exception has; exceptions that were not met. */
	int of_structure, of_elements, stale;
	const char *file;
	unsigned met[STRANGERS_EXCEPTIONS];
};

static int
strangers_end(const char *name, const char *end)
{
	size_t n = strlen(name), m = strlen(end);

	return n >= m && strcmp(name + n - m, end) == 0;
}

static int
strangers_excepted(struct strangers *in, const struct x12_finding *f)
{
	char text[64];

	snprintf(text, sizeof(text), "%s %s %d-%d %s", f->tag,
	    f->loop[0] ? f->loop : ".", f->element, f->component, f->code);
	for (size_t i = 0; i < in->n; i++) {
		const struct exception *e = &in->exceptions[i];

		if (strangers_end(in->file, e->file) &&
		    (e->ordinal == 0 || e->ordinal == f->ordinal) &&
		    (*e->finding == '\0' || strcmp(e->finding, text) == 0)) {
			in->met[i]++;
			return 1;
		}
	}
	printf("# %s: %u %s: %s\n", in->file, f->ordinal, text, f->what);
	return 0;
}

static void
strangers_finding(void *arg, const struct x12_finding *f)
{
	struct strangers *in = arg;

	if (strangers_excepted(in, f))
		return;
	in->of_structure += f->element == 0;
	in->of_elements += f->element != 0;
}

/* The grammar of a 5010 set of one of the kinds, or NULL. */
static const struct x12_grammar *
strangers_grammar(const struct strangers *in, const char *gs01,
    const char *gs08, const struct x12_segment *st)
{
	char buf[16];
	const char *kind = x12_kind(slice_of(gs01), slice_of(gs08),
	    x12_el(st, 1), x12_el(st, 3), SLICE(""), buf);

	if (strncmp(gs08, "005010", 6) != 0)
		return NULL;
	for (size_t i = 0; in->kinds[i] != NULL; i++)
		if (strcmp(kind, in->kinds[i]) == 0)
			return x12_grammar_of(kind);
	return NULL;
}

/* A set of the reader's, up to its SE or the end. */
static void
strangers_set(struct strangers *in, struct x12_reader *r,
    const struct x12_segment *s, const struct x12_grammar *grammar)
{
	struct x12_walk *w = x12_walk_new(grammar);
	struct fault f;
	int last;

	in->sets++;
	do {
		last = slice_is(s->tag, "SE");
		x12_walk_segment(w, s, x12_reader_delims(r), strangers_finding,
		    in);
	} while (!last && x12_next(r, &s, &f) != 0);
	x12_walk_finish(w, strangers_finding, in);
	x12_walk_free(w);
}

static void
strangers_file(struct strangers *in, const char *name, int fd)
{
	struct x12_reader *r = x12_reader_new(fd);
	const struct x12_segment *s;
	const struct x12_grammar *g;
	char gs01[16] = "", gs08[32] = "";
	struct fault f;
	int sets = in->sets;

	in->file = name;
	while (x12_next(r, &s, &f) != 0) {
		if (slice_is(s->tag, "GS")) {
			slice_copy(x12_el(s, 1), gs01, sizeof(gs01));
			slice_copy(x12_el(s, 8), gs08, sizeof(gs08));
		}
		if (!slice_is(s->tag, "ST"))
			continue;
		g = strangers_grammar(in, gs01, gs08, s);
		if (g != NULL)
			strangers_set(in, r, s, g);
	}
	in->files += in->sets > sets;
	x12_reader_free(r);
}

static void
strangers_open(struct strangers *in, const char *name)
{
	char path[1024];
	int fd;

	for (size_t i = 0; in->wrong[i] != NULL; i++)
		if (strangers_end(name, in->wrong[i]))
			return;
	snprintf(path, sizeof(path), STRANGERS "%s", name);
	fd = open(path, O_RDONLY);
	if (fd == -1)
		return;
	strangers_file(in, name, fd);
	close(fd);
}

static void
strangers_stale(struct strangers *in)
{
	for (size_t i = 0; i < in->n; i++) {
		if (in->met[i] > 0)
			continue;
		printf("# not met: %s: %s\n", in->exceptions[i].file,
		    in->exceptions[i].finding);
		in->stale++;
	}
}

/* All of INDEX.tsv (a heading, then kind, tab, name); 0 if it is not here. */
static int
strangers_read(struct strangers *in)
{
	FILE *index = fopen(STRANGERS "INDEX.tsv", "r");
	char line[1024], *tab;

	if (in->n > STRANGERS_EXCEPTIONS)
		abort();
	if (index == NULL) {
		printf("# no " STRANGERS " here: its files are not read\n");
		return 0;
	}
	while (fgets(line, sizeof(line), index) != NULL) {
		line[strcspn(line, "\r\n")] = '\0';
		tab = strchr(line, '\t');
		if (tab != NULL)
			strangers_open(in, tab + 1);
	}
	fclose(index);
	strangers_stale(in);
	printf("# %d files, %d sets\n", in->files, in->sets);
	return 1;
}

#endif
