/*
 * damages: a good set, and what one edit of it makes the walk say. Wanted are
 * all findings, in order: "tag ordinal loop element-component code".
 */
#ifndef TESTS_X12_DAMAGES_H
#define TESTS_X12_DAMAGES_H

#include "../lib/x12/walk.h"
#include "file.h"
#include "tap.h"

enum { DAMAGES_TEXT = 32768, DAMAGES_OUT = 65536 };

/* One edit: the first `find` becomes `with`; NULL: all from it to SE is cut. */
struct damage {
	const char *find, *with, *want, *why;
};

static void
damages_finding(void *arg, const struct x12_finding *f)
{
	char *out = arg, *p = out + strlen(out);

	sprintf(p, "%s%s %u %s %d-%d %s", out[0] ? "; " : "", f->tag,
	    f->ordinal, f->loop[0] ? f->loop : ".", f->element, f->component,
	    f->code);
}

/* Without report: its loops into loops ("+": begun here). */
static void
damages_walk(const struct x12_grammar *grammar, const char *text,
    x12_report *report, void *arg, char *loops)
{
	int fd = file_of(text, strlen(text));
	struct x12_reader *r = x12_reader_new(fd);
	struct x12_walk *w = x12_walk_new(grammar);
	struct x12_delims d = { '*', ':', '^', '~' };
	const struct x12_segment *s;
	struct fault f;

	x12_reader_seek(r, d, 0, (int64_t)strlen(text));
	while (x12_next(r, &s, &f) != 0) {
		int placed = x12_walk_segment(w, s, d, report, arg);

		if (report == NULL)
			sprintf(loops + strlen(loops), "%s%.*s:%s%s",
			    loops[0] ? " " : "", SLICE_ARG(s->tag),
			    placed ? x12_walk_loop(w) : "?",
			    placed && x12_walk_entered(w) ? "+" : "");
	}
	x12_walk_finish(w, report, arg);
	x12_walk_free(w);
	x12_reader_free(r);
	close(fd);
}

/* Sample with the bytes at..end instead replaced; good until the next call. */
static const char *
damages_edit(const char *sample, const char *at, const char *end,
    const char *with)
{
	static char text[DAMAGES_TEXT];

	snprintf(text, sizeof(text), "%.*s%s%s", (int)(at - sample), sample,
	    with, end);
	return text;
}

static void
damages_of(const struct x12_grammar *grammar, const char *sample,
    const struct damage *d, size_t n)
{
	static char out[DAMAGES_OUT];
	const char *at, *end;

	for (; n > 0; d++, n--) {
		at = strstr(sample, d->find);
		if (at == NULL) {
			tap_ok(0, d->find);
			continue;
		}
		end = d->with == NULL ? strstr(at, "\nSE*") + 1 :
		    at + strlen(d->find);
		out[0] = '\0';
		damages_walk(grammar, damages_edit(sample, at, end,
		    d->with != NULL ? d->with : ""), damages_finding, out,
		    NULL);
		tap_text(out, d->want, d->why);
	}
}

static void
damages_good(const struct x12_grammar *grammar, const char *sample,
    const char *loops)
{
	static char out[DAMAGES_OUT];
	char why[64];

	out[0] = '\0';
	damages_walk(grammar, sample, NULL, NULL, out);
	snprintf(why, sizeof(why), "the loops of a good %s", grammar->kind);
	tap_text(out, loops, why);
	out[0] = '\0';
	damages_walk(grammar, sample, damages_finding, out, NULL);
	snprintf(why, sizeof(why), "a good %s has no findings", grammar->kind);
	tap_text(out, "", why);
}

#endif
