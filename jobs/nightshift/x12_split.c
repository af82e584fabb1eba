/*
 * x12_split: each transaction set into a file of its own, KIND-N.x12, N its
 * number in the file or the next that is free: its ISA and GS as they stand,
 * padded, the set, and trailers that count what is here. Control numbers stay
 * the sender's. A set is written under a temporary name and gets its own when
 * it is whole, so that no name is ever given twice or to half a file.
 * Source of the ISA's widths: ASC X12 TR3 appendix B.1.1.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../lib/base/arena.h"
#include "../../lib/base/die.h"
#include "x12.h"

enum {
	PATH = 1024,
	ISA_ELEMENTS = 16,
	NAMES = 1000 * 1000,	/* so many tries for a free one */
};

struct split {
	const char *into;
	FILE *out;		/* the set's; NULL: in none */
	char temporary[PATH], kind[16];
	struct x12_delims delims;
	const char *line;	/* what stands behind a terminator */
	struct arena isa_arena, gs_arena, st_arena;
	struct slice isa[ISA_ELEMENTS + 1], gs[X12_ELEMENTS];
	unsigned isa_n, gs_n;	/* 0: not in one */
	struct slice st02;	/* in the st_arena */
	int64_t isa_end;
	uint32_t segments;	/* of this set, so far */
	int number;		/* of the last set written */
	long homeless;		/* sets in no group */
};

static void
put(struct split *s, struct slice text)
{
	fwrite(text.p, 1, text.len, s->out);
}

static void
put_end(struct split *s)
{
	putc(s->delims.terminator, s->out);
	fputs(s->line, s->out);
}

/* A segment by its delimiters; el[0] is its tag. */
static void
put_segment(struct split *s, const struct slice *el, unsigned n)
{
	put(s, el[0]);
	for (unsigned i = 1; i <= n; i++) {
		putc(s->delims.element, s->out);
		put(s, el[i]);
	}
	put_end(s);
	s->segments++;
}

static void
put_trailer(struct split *s, const char *tag, uint32_t count,
    struct slice number)
{
	char text[16];
	int n = snprintf(text, sizeof(text), "%" PRIu32, count);
	struct slice el[] = { slice_of(tag), { text, (size_t)n }, number };

	put_segment(s, el, 2);
}

/* Keeps n elements beyond the segment. */
static unsigned
keep(struct arena *a, struct slice *to, const struct x12_segment *s,
    unsigned most)
{
	unsigned n = s->n < most ? s->n : most;

	for (unsigned i = 0; i <= n; i++)
		to[i] = arena_slice(a, s->el[i]);
	return n;
}

/* Its elements with the blanks that they are due. */
static void
keep_isa(struct split *s, const struct x12_at *at)
{
	static const unsigned char width[ISA_ELEMENTS + 1] = { 3, 2, 10, 2, 10,
		2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1 };
	char *padded;

	arena_reset(&s->isa_arena);
	s->isa_n = keep(&s->isa_arena, s->isa, at->place.segment, ISA_ELEMENTS);
	for (unsigned i = 0; i <= s->isa_n; i++)
		if (s->isa[i].len < width[i]) {
			padded = arena_alloc(&s->isa_arena, width[i]);
			memset(padded, ' ', width[i]);
			memcpy(padded, s->isa[i].p, s->isa[i].len);
			s->isa[i] = (struct slice){ padded, width[i] };
		}
	s->delims = at->delims;
	s->isa_end = at->place.segment->end;
	s->gs_n = 0;
}

static void
keep_gs(struct split *s, const struct x12_segment *gs)
{
	char c = s->delims.terminator;

	arena_reset(&s->gs_arena);
	s->gs_n = keep(&s->gs_arena, s->gs, gs, X12_ELEMENTS - 1);
	/* Lines, if the file has some. */
	s->line = gs->offset > s->isa_end && c != '\n' && c != '\r' ? "\n" : "";
}

static struct slice
element(const struct slice *el, unsigned n, unsigned i)
{
	return i <= n ? slice_trim(el[i]) : (struct slice){ "", 0 };
}

static void
open_set(struct split *s, const struct x12_segment *st)
{
	int fd;

	snprintf(s->temporary, sizeof(s->temporary), "%s/.split-%ld.tmp",
	    s->into, (long)getpid());
	fd = open(s->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
	if (fd == -1 || (s->out = fdopen(fd, "w")) == NULL)
		die_errno("%s", s->temporary);
	arena_reset(&s->st_arena);
	s->st02 = arena_slice(&s->st_arena, slice_trim(x12_el(st, 2)));
	put_segment(s, s->isa, s->isa_n);
	put_segment(s, s->gs, s->gs_n);
	s->segments = 0;
}

/* Gives the file the next name that is free. */
static void
name_set(struct split *s)
{
	char path[PATH], kind[16];
	size_t n = 0;
	int given = -1;

	for (; s->kind[n] != '\0'; n++)
		kind[n] = strchr("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
		    s->kind[n]) != NULL ? s->kind[n] : '_';
	kind[n] = '\0';
	for (int i = 0; i < NAMES && given == -1; i++) {
		snprintf(path, sizeof(path), "%s/%s-%d.x12", s->into, kind,
		    ++s->number);
		given = link(s->temporary, path);
		if (given == -1 && errno != EEXIST)
			die_errno("%s", path);
	}
	if (given == -1)
		die(EXIT_MACHINE, "%s: no name is free", path);
	if (unlink(s->temporary) == -1)
		die_errno("%s", s->temporary);
}

/* The set's SE, our own, and what closes the envelope. */
static void
close_set(struct split *s)
{
	if (s->out == NULL)
		return;
	put_trailer(s, "SE", s->segments + 1, s->st02);
	put_trailer(s, "GE", 1, element(s->gs, s->gs_n, 6));
	put_trailer(s, "IEA", 1, element(s->isa, s->isa_n, 13));
	if (fclose(s->out) == EOF)
		die_errno("%s", s->temporary);
	s->out = NULL;
	name_set(s);
}

/* A set that lost its SE ends where something else begins. */
static void
take(void *arg, const struct x12_at *at)
{
	struct split *s = arg;
	const struct x12_segment *segment = at->place.segment;
	int trailer = slice_is(segment->tag, "SE");

	if (segment->ordinal <= 1 || trailer)
		close_set(s);
	if (slice_is(segment->tag, "ISA"))
		keep_isa(s, at);
	else if (slice_is(segment->tag, "GS"))
		keep_gs(s, segment);
	else if (segment->ordinal == 0)
		s->gs_n = slice_is(segment->tag, "GE") ? 0 : s->gs_n;
	else if (segment->ordinal == 1 && s->gs_n == 0)
		s->homeless++;
	else if (segment->ordinal == 1)
		open_set(s, segment);
	if (s->out == NULL)
		return;
	snprintf(s->kind, sizeof(s->kind), "%s", at->place.kind);
	put_segment(s, segment->el, segment->n);
}

int
x12_split(const struct x12_work *work)
{
	struct split s = { .into = work->into != NULL ? work->into : ".",
		.line = "", .isa_arena = ARENA_EMPTY,
		.gs_arena = ARENA_EMPTY, .st_arena = ARENA_EMPTY };
	int status = x12_each(work, take, &s);

	close_set(&s);
	arena_free(&s.isa_arena);
	arena_free(&s.gs_arena);
	arena_free(&s.st_arena);
	if (s.homeless == 0)
		return status;
	warn_line("x12: %ld sets that are in no group were left out",
	    s.homeless);
	return EXIT_HELD;
}
