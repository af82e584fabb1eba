/*
 * checker: envelopes, loops, elements and balances, each judged by its own
 * module; here is which grammar a set has, and what is told at which level.
 */
#include "checker.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "balance.h"
#include "check.h"
#include "envelope.h"
#include "index.h"

enum { GRAMMARS = 16 };

struct x12_checker {
	struct x12_reader *reader;
	enum x12_level level;
	x12_report *report;
	void *arg;
	struct x12_delims delims;
	struct fault fault;	/* of the reader */
	struct x12_envelope envelope;
	struct x12_balance balance;
	/* One a grammar, made when it is met. */
	struct x12_walk *walks[GRAMMARS];
	const struct x12_grammar *grammars[GRAMMARS];
	struct x12_walk *walk;	/* of this set; NULL: it has no grammar */
	const struct x12_grammar *grammar;
	int interchange, group, set;
	int inside;		/* between ST and SE */
	int ended;
	int64_t edge;		/* the envelope's segment we are at, or the end */
	char kind[16];
	char gs01[4], gs08[16], st01[4], st02[12], st03[40];
};

/*
 * Passes on what is within the level, with its place in the file. What did not
 * come has no byte of its own: it is missed where its set or the file ends.
 */
static void
tell(void *arg, const struct x12_finding *finding)
{
	struct x12_checker *c = arg;
	struct x12_finding f;

	if (c->report == NULL || finding->level > c->level)
		return;
	f = *finding;
	f.interchange = c->interchange;
	f.group = c->group;
	f.set = c->set;
	if (f.offset == 0)
		f.offset = c->edge;
	c->report(c->arg, &f);
}

struct x12_checker *
x12_checker_new(struct x12_reader *reader, enum x12_level level,
    x12_report *report, void *arg)
{
	struct x12_checker *c = calloc(1, sizeof(*c));

	if (c == NULL)
		die_errno("out of memory");
	c->reader = reader;
	c->level = report != NULL ? level : X12_LEVEL_NONE;
	c->report = report;
	c->arg = arg;
	x12_envelope_start(&c->envelope);
	return c;
}

void
x12_checker_free(struct x12_checker *c)
{
	if (c == NULL)
		return;
	for (size_t i = 0; i < GRAMMARS; i++)
		if (c->walks[i] != NULL)
			x12_walk_free(c->walks[i]);
	free(c);
}

static struct x12_walk *
walk_by(struct x12_checker *c, const struct x12_grammar *grammar)
{
	size_t i = 0;

	while (c->grammars[i] != NULL && c->grammars[i] != grammar)
		i++;
	if (c->grammars[i] == NULL) {
		c->grammars[i] = grammar;
		c->walks[i] = x12_walk_new(grammar);
	}
	return c->walks[i];
}

/* The set's grammar, by what is known of it so far. */
static void
choose(struct x12_checker *c, struct slice bht01)
{
	x12_kind(slice_of(c->gs01), slice_of(c->gs08), slice_of(c->st01),
	    slice_of(c->st03), bht01, c->kind);
	c->grammar = x12_grammar_of(c->kind);
	c->walk = c->grammar != NULL ? walk_by(c, c->grammar) : NULL;
	if (c->walk != NULL)
		x12_walk_start(c->walk);
	x12_balance_start(&c->balance, c->kind);
}

/* A set that does not say what our tables are of. */
static void
check_version(struct x12_checker *c, const struct x12_segment *st)
{
	const char *version = c->st03[0] != '\0' ? c->st03 : c->gs08;
	struct check check = { .segment = st, .loop = "ST", .report = tell,
		.arg = c, .level = X12_LEVEL_ENVELOPE };
	char what[96];

	if (c->st01[0] == '\0')
		check_say(&check, 0, 0, "6", "set", "no name in ST01 that can "
		    "be read");
	if (c->grammar == NULL)
		return;
	if (strncmp(version, c->grammar->version_stem,
	    strlen(c->grammar->version_stem)) != 0) {
		snprintf(what, sizeof(what), "not %s, by which it is read "
		    "as far as they agree", c->grammar->version);
		check_say(&check, 0, 0, "I6", "version", what);
	}
	if (strcmp(c->gs01, c->grammar->gs01) != 0) {
		snprintf(what, sizeof(what), "not in a group of kind %s",
		    c->grammar->gs01);
		check_say(&check, 0, 0, "18", "set", what);
	}
}

static void
begin_set(struct x12_checker *c, const struct x12_segment *s)
{
	c->set++;
	c->inside = 1;
	slice_copy(x12_el(s, 1), c->st01, sizeof(c->st01));
	slice_copy(x12_el(s, 2), c->st02, sizeof(c->st02));
	slice_copy(x12_el(s, 3), c->st03, sizeof(c->st03));
	choose(c, SLICE(""));
	check_version(c, s);
}

/* An 837 or 277 without a guide's number: its BHT may tell. */
static void
choose_again(struct x12_checker *c, const struct x12_segment *s)
{
	struct x12_segment st = { .tag = SLICE("ST"), .n = 3, .ordinal = 1 };

	if (!slice_is(s->tag, "BHT"))
		return;
	choose(c, x12_el(s, 1));
	if (c->walk == NULL)
		return;
	st.el[0] = st.tag;
	st.el[1] = slice_of(c->st01);
	st.el[2] = slice_of(c->st02);
	st.el[3] = slice_of(c->st03);
	x12_walk_segment(c->walk, &st, c->delims,
	    c->level >= X12_LEVEL_STRUCTURE ? tell : NULL, c);
}

static void
end_set(struct x12_checker *c)
{
	if (!c->inside)
		return;
	c->inside = 0;
	if (c->walk == NULL)
		return;
	if (c->level >= X12_LEVEL_BALANCE)
		x12_balance_finish(&c->balance, tell, c);
	x12_walk_finish(c->walk, c->level >= X12_LEVEL_STRUCTURE ? tell : NULL, c);
}

/* An SE is of its set, which ends behind it. */
static int
ends_set(struct slice tag)
{
	return slice_is(tag, "ISA") || slice_is(tag, "GS") ||
	    slice_is(tag, "ST") || slice_is(tag, "GE") ||
	    slice_is(tag, "IEA");
}

/* What a segment of an envelope opens and closes. */
static void
envelope(struct x12_checker *c, const struct x12_segment *s)
{
	c->delims = x12_reader_delims(c->reader);
	c->edge = s->offset;
	if (ends_set(s->tag))
		end_set(c);
	if (c->level >= X12_LEVEL_ENVELOPE)
		x12_envelope_leave(&c->envelope, s, tell, c);
	if (slice_is(s->tag, "ISA")) {
		c->interchange++;
		c->group = c->set = 0;
		c->gs01[0] = c->gs08[0] = '\0';
	} else if (slice_is(s->tag, "GS")) {
		c->group++;
		c->set = 0;
		slice_copy(x12_el(s, 1), c->gs01, sizeof(c->gs01));
		slice_copy(x12_el(s, 8), c->gs08, sizeof(c->gs08));
	} else if (slice_is(s->tag, "ST")) {
		begin_set(c, s);
	}
	if (c->level >= X12_LEVEL_ENVELOPE)
		x12_envelope_segment(&c->envelope, s, c->delims, tell, c);
}

/* In its set, by its grammar: 1 if it has a place there. */
static inline int
in_set(struct x12_checker *c, const struct x12_segment *s)
{
	int placed = x12_walk_segment(c->walk, s, c->delims,
	    c->level >= X12_LEVEL_STRUCTURE ? tell : NULL, c);

	if (placed && c->level >= X12_LEVEL_BALANCE)
		x12_balance_segment(&c->balance, s, c->walk, tell, c);
	return placed;
}

/* The reader's fault as a finding. */
static void
unread(struct x12_checker *c, const struct x12_segment *s,
    const struct fault *f)
{
	struct check check = { .segment = s, .loop = "ISA", .report = tell,
		.arg = c, .level = X12_LEVEL_ENVELOPE };
	int inside = s->ordinal > 0, cut = x12_reader_cut(c->reader);

	if (inside && !cut) {
		check.level = X12_LEVEL_STRUCTURE;
		check.loop = c->walk != NULL ? x12_walk_loop(c->walk) : "";
	}
	check_say(&check, 0, 0, cut ? "023" : inside ? "1" : "022", "segment",
	    f->what);
}

static int
finish(struct x12_checker *c)
{
	if (c->ended)
		return 0;
	c->ended = 1;
	c->edge = x12_reader_offset(c->reader);
	end_set(c);
	if (c->level >= X12_LEVEL_ENVELOPE)
		x12_envelope_finish(&c->envelope, tell, c);
	return 0;
}

/* The next segment, judged. 1, or 0 at the end. */
static inline int
advance(struct x12_checker *c, const struct x12_segment **segment, int *placed)
{
	const struct x12_segment *s;
	int result, is_end;

	while ((result = x12_next(c->reader, &s, &c->fault)) == -1)
		unread(c, s, &c->fault);
	if (result == 0)
		return finish(c);
	*segment = s;
	is_end = index_key_of(s) == INDEX_KEY('S', 'E', 0);
	if (s->ordinal <= 1 || is_end)
		envelope(c, s);
	else if (s->ordinal == 2 && c->walk == NULL)
		choose_again(c, s);
	*placed = s->ordinal > 0 && c->walk != NULL && in_set(c, s);
	if (is_end && s->ordinal > 0)
		end_set(c);
	return 1;
}

int
x12_checker_next(struct x12_checker *c, struct x12_place *place)
{
	const struct x12_segment *s;
	int placed;

	if (!advance(c, &s, &placed))
		return 0;
	place->segment = s;
	place->interchange = c->interchange;
	place->group = c->group;
	place->set = s->ordinal > 0 ? c->set : 0;
	place->kind = s->ordinal > 0 ? c->kind : "";
	if (s->ordinal > 0 && c->walk != NULL) {
		x12_walk_tell(c->walk, placed, place);
		return 1;
	}
	place->row = s->ordinal == 0 ? x12_envelope_row(s) : NULL;
	place->loop = "";
	place->depth = place->entered = 0;
	return 1;
}

void
x12_checker_run(struct x12_checker *c)
{
	const struct x12_segment *s;
	int placed;

	while (advance(c, &s, &placed))
		continue;
}

const char *
x12_checker_path(const struct x12_checker *c, char *buf, size_t size)
{
	buf[0] = '\0';
	if (c->inside && c->walk != NULL)
		x12_walk_path(c->walk, buf, size);
	return buf;
}

int
x12_level_of(const char *word)
{
	static const char *const words[] = { "none", "envelope", "structure",
		"elements", "balance" };

	for (int i = 0; i < (int)(sizeof(words) / sizeof(words[0])); i++)
		if (strcmp(words[i], word) == 0)
			return i;
	return -1;
}
