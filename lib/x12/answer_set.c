/*
 * answer_set: one set's part of a 999, AK2 to IK5. Findings come before their
 * segment, and some (sums, what is missing) long after it; here they wait with
 * the value and the claim they are about until the set ends.
 */
#include "answering.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "elements.h"

static const char *const set_codes[] = { "1", "2", "3", "4", "5", "6", "7",
	"18", "19", "23", "I5", "I6", NULL };

/* What names a stretch of a set. Source: TR3 005010X231A1, CTX in loop 2100. */
static const struct unit_kind {
	char st01[4], tag[4];
	unsigned element;
	const char *name;
} units[] = {
	{ "837", "CLM", 1, "CLM01" },
	{ "835", "TRN", 2, "TRN02" },
	{ "270", "TRN", 2, "TRN02" },
	{ "271", "TRN", 2, "TRN02" },
	{ "276", "TRN", 2, "TRN02" },
	{ "277", "TRN", 2, "TRN02" },
};

void
answer_set_start(struct answer_set *set, int number)
{
	memset(set, 0, offsetof(struct answer_set, told));
	set->number = number;
}

void
answer_set_code(struct answer_set *set, const char *code)
{
	set->codes |= answering_bit(set_codes, code);
}

/* A segment that is not there: its ordinal is that of the one that came. */
static int
missing(const struct told *t)
{
	return t->element == 0 && strcmp(t->code, "3") == 0;
}

static enum rank
rank_of(const struct told *t, uint32_t last)
{
	if (missing(t))
		return t->ordinal <= last ? AFTER : BEFORE;
	return t->element > 0 ? ELEMENT : SEGMENT;
}

/* The name of what the finding is in, if it is in something with one. */
static void
settle_unit(struct told *t, const struct unit *unit)
{
	if (unit->name == NULL || t->ordinal < unit->from ||
	    (unit->until > 0 && t->ordinal >= unit->until))
		return;
	t->unit = unit->name;
	memcpy(t->unit_value, unit->value, sizeof(t->unit_value));
}

void
answer_set_finding(struct answer_set *set, const struct x12_finding *f)
{
	struct told *t = &set->told[set->n];

	/* The guide's own codes are told apart from the standard's. */
	answer_set_code(set, f->code[0] == 'I' ? "I5" : "5");
	if (set->n == ANSWERING_KEPT)
		return;
	*t = (struct told){ .ordinal = f->ordinal, .came = set->n,
		.element = f->element, .component = f->component,
		.repetition = f->repetition };
	memcpy(t->tag, f->tag, sizeof(t->tag));
	memcpy(t->code, f->code, sizeof(t->code));
	memcpy(t->loop, f->loop, strnlen(f->loop, sizeof(t->loop) - 1));
	t->number = x12_element_number(slice_of(t->tag), t->element,
	    t->component);
	t->rank = rank_of(t, set->last);
	/*
	 * Of a segment gone by: a sum that is complete now. What is missing
	 * before the segment to come is missing from where we are.
	 */
	if (t->ordinal <= set->last || missing(t))
		settle_unit(t, &set->unit);
	set->n++;
}

/* The value a finding is about: of an element, repetition, component. */
static void
settle_value(struct told *t, const struct x12_segment *s, struct x12_delims d)
{
	struct slice rest = x12_el(s, (unsigned)t->element), v = rest;
	int turn = t->repetition > 0 ? t->repetition : 1;

	if (t->element == 0)
		return;
	for (int i = 0; d.repetition != 0 && i < turn; i++)
		if (!slice_split(&rest, d.repetition, &v))
			return;
	if (t->component > 0)
		v = x12_part(d, v, (unsigned)t->component);
	if (v.len >= ANSWERING_VALUE)
		v.len = ANSWERING_VALUE - 1;
	answering_text(v, 1, ANSWERING_VALUE - 1, t->value);
}

/* Does a stretch with a name begin or end here? */
static void
follow_unit(struct answer_set *set, const struct x12_place *place)
{
	const struct x12_segment *s = place->segment;
	struct unit *unit = &set->unit;
	struct slice v;

	if (unit->name != NULL && unit->until == 0 &&
	    (slice_is(s->tag, "SE") || place->depth < unit->depth ||
	    (place->depth == unit->depth &&
	    strcmp(place->loop, unit->loop) != 0)))
		unit->until = s->ordinal;
	if (place->row == NULL)
		return;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (!slice_is(s->tag, units[i].tag) ||
		    strcmp(set->st01, units[i].st01) != 0)
			continue;
		v = x12_el(s, units[i].element);
		if (v.len > sizeof(unit->value) - 1)
			v.len = sizeof(unit->value) - 1;
		*unit = (struct unit){ .from = s->ordinal,
			.depth = place->depth };
		snprintf(unit->loop, sizeof(unit->loop), "%s", place->loop);
		if (answering_text(v, 1, sizeof(unit->value) - 1, unit->value))
			unit->name = units[i].name;
	}
}

/* What the ST says, made fit for AK2; the codes of what did not fit. */
static void
name(struct answer_set *set, const struct x12_segment *st)
{
	set->named = 1;
	if (!answering_text(slice_trim(x12_el(st, 1)), 3, 3, set->st01)) {
		memcpy(set->st01, "000", 4);
		answer_set_code(set, "6");
	}
	if (!answering_set_number(x12_el(st, 2), set->st02))
		answer_set_code(set, "7");
	answering_text(slice_trim(x12_el(st, 3)), 1, 35, set->st03);
}

void
answer_set_segment(struct answer_set *set, const struct x12_place *place,
    struct x12_delims d)
{
	const struct x12_segment *s = place->segment;

	if (s->ordinal == 1)
		name(set, s);
	snprintf(set->kind, sizeof(set->kind), "%s", place->kind);
	follow_unit(set, place);
	set->last = s->ordinal;
	for (; set->settled < set->n; set->settled++) {
		struct told *t = &set->told[set->settled];

		if (t->ordinal == s->ordinal && slice_is(s->tag, t->tag))
			settle_value(t, s, d);
		if (t->unit == NULL && !missing(t))
			settle_unit(t, &set->unit);
	}
}

static int
order(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

/* By place; elements of a segment by theirs. */
static int
by_place(const void *left, const void *right)
{
	const struct told *a = left, *b = right;
	int by = order(a->ordinal, b->ordinal);

	by = by != 0 ? by : order(a->rank, b->rank);
	by = by != 0 ? by : order(a->element, b->element);
	by = by != 0 ? by : order(a->repetition, b->repetition);
	by = by != 0 ? by : order(a->component, b->component);
	return by != 0 ? by : order(a->came, b->came);
}

static void
write_segment(struct x12_writer *w, const struct told *t)
{
	char tag[4], ordinal[16], loop[5], text[48];

	snprintf(ordinal, sizeof(ordinal), "%" PRIu32, t->ordinal);
	answering_text(slice_of(t->loop), 1, 4, loop);
	x12_write(w, "IK3", answering_tag(t->tag, tag), ordinal, loop,
	    t->element > 0 ? "8" : t->code, X12_ENDS);
	if (t->unit != NULL)
		x12_write(w, "CTX", x12_composite(w, text, sizeof(text),
		    t->unit, t->unit_value, X12_ENDS), X12_ENDS);
}

static void
write_element(struct x12_writer *w, const struct told *t)
{
	char place[32], a[16], b[16], c[16], number[16];

	x12_write(w, "IK4", x12_composite(w, place, sizeof(place),
	    answering_number(t->element, 99, a), answering_number(t->component, 99, b),
	    answering_number(t->repetition, 9999, c), X12_ENDS),
	    answering_number(t->number, 9999, number), t->code, t->value, X12_ENDS);
}

static void
write_findings(struct answer_set *set, struct x12_writer *w)
{
	const struct told *t, *was = NULL;
	int segments = 0;

	qsort(set->told, set->n, sizeof(set->told[0]), by_place);
	for (unsigned i = 0; i < set->n; was = &set->told[i++]) {
		t = &set->told[i];
		/* Elements of one segment stand under one IK3. */
		if (was == NULL || t->rank != ELEMENT ||
		    was->rank != ELEMENT || was->ordinal != t->ordinal) {
			if (++segments > ANSWERING_SEGMENTS)
				break;
			write_segment(w, t);
		}
		if (t->element > 0)
			write_element(w, t);
	}
}

int
answer_set_write(struct answer_set *set, enum x12_level level,
    struct x12_writer *w)
{
	const char *codes[ANSWERING_CODES];

	if (level >= X12_LEVEL_STRUCTURE && x12_grammar_of(set->kind) == NULL)
		answer_set_code(set, "1");
	x12_write(w, "AK2", set->st01, set->st02, set->st03, X12_ENDS);
	write_findings(set, w);
	answering_codes(set_codes, set->codes, codes);
	x12_write(w, "IK5", set->codes == 0 ? "A" : "R", codes[0], codes[1],
	    codes[2], codes[3], codes[4], X12_ENDS);
	return set->codes == 0;
}
