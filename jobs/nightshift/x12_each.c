/*
 * x12_each: one reading of a file for the modes that show it: what is wrong in
 * the segments is left to --check; what could not be read at all is told.
 */
#include <string.h>

#include "../../lib/base/die.h"
#include "x12.h"

enum { PATH = 128 };	/* sixteen loops deep */

struct reading {
	struct x12_at at;
	uint32_t ordinal;	/* of the segment before */
	int depth;
	const char *loop;	/* that path is of */
	char path[PATH];
	long unread;		/* in the whole file */
};

/* TA105 022 and 023 are the reader's words, and a missing IEA. */
static void
hear(void *arg, const struct x12_finding *f)
{
	struct reading *r = arg;

	if (strcmp(f->code, "022") == 0 || strcmp(f->code, "023") == 0)
		r->unread++;
}

/* The path, made anew only when it may be another. */
static void
find_path(struct reading *r, const struct x12_checker *c)
{
	const struct x12_place *p = &r->at.place;

	if (!p->entered && p->depth == r->depth && p->loop == r->loop &&
	    p->segment->ordinal > 1)
		return;
	x12_checker_path(c, r->path, sizeof(r->path));
	r->depth = p->depth;
	r->loop = p->loop;
}

/* Ordinals count the pieces that are no segments, too. */
static void
find_unread(struct reading *r)
{
	uint32_t ordinal = r->at.place.segment->ordinal;

	r->at.unread = ordinal > 1 ? ordinal - r->ordinal - 1 : 0;
	r->unread += r->at.unread;
	r->ordinal = ordinal;
}

int
x12_each(const struct x12_work *work, x12_segment_mode *mode, void *arg)
{
	struct x12_reader *reader = x12_reader_new(work->fd);
	struct reading r = { .ordinal = 0 };
	struct x12_checker *c;

	c = x12_checker_new(reader, X12_LEVEL_ENVELOPE, hear, &r);
	r.at.path = r.path;
	while (x12_checker_next(c, &r.at.place)) {
		r.at.delims = x12_reader_delims(reader);
		find_path(&r, c);
		find_unread(&r);
		mode(arg, &r.at);
	}
	x12_checker_free(c);
	x12_reader_free(reader);
	if (r.unread == 0)
		return EXIT_DONE;
	warn_line("x12: part of the file is no X12, or it is cut (places: "
	    "%ld); --check tells them", r.unread);
	return EXIT_HELD;
}
