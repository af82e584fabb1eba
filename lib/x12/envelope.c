/*
 * envelope: counts and numbers of the trailers. What is to be done about a
 * wrong one (a note, a held set) is the caller's.
 */
#include "envelope.h"

#include <string.h>

#include "check.h"

enum depth { NONE, IN_ISA, IN_GS, IN_ST };

void
x12_envelope_start(struct x12_envelope *e)
{
	memset(e, 0, sizeof(*e));
}

void
x12_envelope_elements(const struct x12_segment *s, struct x12_delims d,
    x12_report *report, void *arg)
{
	struct check c = { .segment = s, .delims = d, .report = report,
		.arg = arg, .level = X12_LEVEL_ENVELOPE };
	const struct x12_row *row = x12_envelope_row(s);

	c.loop = s->tag.len > 0 && s->tag.p[0] == 'G' ? "GS" : "ISA";
	if (row != NULL)
		check_segment(&c, row, s);
}

const struct x12_row *
x12_envelope_row(const struct x12_segment *s)
{
	const struct x12_row *row = x12_grammar_envelope.rows;

	for (; row->kind != X12_END; row++)
		if (row->kind == X12_SEG && slice_is(s->tag, row->id))
			return row;
	return NULL;
}

static void
say(struct check *c, const char *loop, const char *code, const char *name,
    const char *what)
{
	c->loop = loop;
	check_say(c, 0, 0, code, name, what);
}

/* Closes what is open deeper than depth: its trailers are missing. */
static void
close_to(struct x12_envelope *e, int depth, struct check *c)
{
	for (; e->depth > depth; e->depth--) {
		if (e->depth == IN_ST)
			say(c, "ST", "2", "set", "its SE is missing");
		else if (e->depth == IN_GS)
			say(c, "GS", "3", "group", "its GE is missing");
		else
			say(c, "ISA", "023", "interchange",
			    "its IEA is missing");
	}
}

void
x12_envelope_leave(struct x12_envelope *e, const struct x12_segment *s,
    x12_report *report, void *arg)
{
	struct check c = { .segment = s, .report = report, .arg = arg,
		.level = X12_LEVEL_ENVELOPE };

	if (slice_is(s->tag, "ISA"))
		close_to(e, NONE, &c);
	else if (slice_is(s->tag, "GS"))
		close_to(e, IN_ISA, &c);
	else if (slice_is(s->tag, "ST"))
		close_to(e, IN_GS, &c);
}

/* Equal as numbers, where they are some: senders pad as they please. */
static int
same_number(struct slice a, const char *b)
{
	int64_t x, y;

	a = slice_trim(a);
	if (slice_int(a, &x) == 0 && slice_int(slice_of(b), &y) == 0)
		return x == y;
	return slice_is(a, b);
}

static int
counted(struct slice v, int64_t n)
{
	int64_t told;

	return slice_int(slice_trim(v), &told) == 0 && told == n;
}

static void
keep(char to[16], struct slice v)
{
	slice_copy(slice_trim(v), to, 16);
}

/* Not a number: its bytes, hashed (FNV-1a), above all numbers. */
static uint64_t
hashed(struct slice v)
{
	uint64_t h = UINT64_C(0xCBF29CE484222325);

	for (size_t i = 0; i < v.len; i++)
		h = (h ^ (unsigned char)v.p[i]) * UINT64_C(0x100000001B3);
	return h | UINT64_C(1) << 63;
}

/* 1 if it was met before; else it has been now. */
static int
repeated(struct x12_numbers *met, struct slice v)
{
	int64_t n;
	uint64_t key;

	v = slice_trim(v);
	if (v.len == 0)
		return 0;
	if (slice_int(v, &n) == -1 || n == 0) {
		key = hashed(v);
	} else if (n == met->last + 1 || met->last == 0) {
		met->first = met->last == 0 ? n : met->first;
		met->last = n;
		return 0;
	} else if (n >= met->first && n <= met->last) {
		return 1;
	} else {
		key = (uint64_t)n;
	}
	for (unsigned i = 0; i < met->others; i++)
		if (met->other[i] == key)
			return 1;
	if (met->others < sizeof(met->other) / sizeof(met->other[0]))
		met->other[met->others++] = key;
	return 0;
}

/* The last number is another's, too: IK502 23, AK905 19. */
static void
say_repeated(struct check *c, const char *loop, const char *code)
{
	say(c, loop, code, "control number", "of another one before it, too");
}

static void
opening(struct x12_envelope *e, const struct x12_segment *s, struct check *c)
{
	x12_envelope_leave(e, s, c->report, c->arg);
	if (slice_is(s->tag, "ISA")) {
		keep(e->isa13, x12_el(s, 13));
		e->groups = 0;
		memset(&e->group_numbers, 0, sizeof(e->group_numbers));
		e->depth = IN_ISA;
	} else if (slice_is(s->tag, "GS")) {
		keep(e->gs06, x12_el(s, 6));
		e->groups++;
		e->sets = 0;
		memset(&e->set_numbers, 0, sizeof(e->set_numbers));
		if (repeated(&e->group_numbers, x12_el(s, 6)))
			say_repeated(c, "GS", "19");
		e->depth = IN_GS;
	} else if (slice_is(s->tag, "ST")) {
		if (e->depth < IN_GS)
			say(c, "ST", "18", "set", "not within a group");
		keep(e->st02, x12_el(s, 2));
		e->sets++;
		if (repeated(&e->set_numbers, x12_el(s, 2)))
			say_repeated(c, "ST", "23");
		e->depth = IN_ST;
	}
}

static void
closing(struct x12_envelope *e, const struct x12_segment *s, struct check *c)
{
	if (slice_is(s->tag, "SE") && e->depth == IN_ST) {
		if (!counted(x12_el(s, 1), s->ordinal))
			say(c, "ST", "4", "number of segments", "wrong");
		if (!slice_is(x12_el(s, 2), e->st02))
			say(c, "ST", "3", "control number", "not the ST's");
		e->depth = IN_GS;
	} else if (slice_is(s->tag, "GE")) {
		close_to(e, IN_GS, c);
		if (!counted(x12_el(s, 1), e->sets))
			say(c, "GS", "5", "number of sets", "wrong");
		if (!same_number(x12_el(s, 2), e->gs06))
			say(c, "GS", "4", "control number", "not the GS's");
		e->depth = e->depth < IN_ISA ? NONE : IN_ISA;
	} else if (slice_is(s->tag, "IEA")) {
		close_to(e, IN_ISA, c);
		if (!counted(x12_el(s, 1), e->groups))
			say(c, "ISA", "021", "number of groups", "wrong");
		if (!same_number(x12_el(s, 2), e->isa13))
			say(c, "ISA", "001", "control number",
			    "not the ISA's");
		e->depth = NONE;
	} else if (slice_is(s->tag, "SE")) {
		say(c, "ST", "2", "set", "an SE without its ST");
	}
}

/*
 * Interchange services nobody in this field uses, and an SE without its ST,
 * which was told.
 */
static int
is_service(struct slice tag)
{
	return slice_is(tag, "ISB") || slice_is(tag, "ISE") ||
	    slice_is(tag, "TA3") || slice_is(tag, "SE");
}

void
x12_envelope_segment(struct x12_envelope *e, const struct x12_segment *s,
    struct x12_delims d, x12_report *report, void *arg)
{
	struct check c = { .segment = s, .delims = d, .report = report,
		.arg = arg, .level = X12_LEVEL_ENVELOPE };

	opening(e, s, &c);
	closing(e, s, &c);
	if (s->ordinal > 0)
		return;
	x12_envelope_elements(s, d, report, arg);
	if (x12_envelope_row(s) == NULL && !is_service(s->tag))
		say(&c, "ISA", "024", "segment", "not of any set, and none of "
		    "an envelope");
}

void
x12_envelope_finish(struct x12_envelope *e, x12_report *report, void *arg)
{
	struct check c = { .report = report, .arg = arg,
		.level = X12_LEVEL_ENVELOPE };

	close_to(e, NONE, &c);
}
