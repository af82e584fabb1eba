/*
 * x12_values: the values of a segment one by one, with our names of them and
 * plain words for codes. Empty ones are left out.
 */
#include <string.h>

#include "../../lib/x12/elements.h"
#include "x12.h"

enum { FACILITY = 1331 };	/* the data element of facility codes */

/* The row of an element or component among those that follow, or NULL. */
static const struct x12_row *
row_of(const struct x12_row *row, enum x12_row_kind kind, int position)
{
	if (row == NULL)
		return NULL;
	for (row++; row->kind >= X12_EL && row->kind <= X12_WHEN; row++) {
		if (row->kind == kind && row->position == position)
			return row;
		if (row->kind == X12_EL && kind == X12_COMP)
			return NULL;
	}
	return NULL;
}

static int
holds(struct slice s, char c)
{
	return s.len > 0 && memchr(s.p, c, s.len) != NULL;
}

void
x12_values_start(struct x12_values *v, const struct x12_at *at)
{
	*v = (struct x12_values){ .at = at };
}

/* To the next element; 0 if there is none. */
static int
next_element(struct x12_values *v)
{
	const struct x12_segment *s = v->at->place.segment;
	struct slice text;

	if (v->element >= (int)s->n)
		return 0;
	text = x12_el(s, (unsigned)++v->element);
	/* The ISA tells the separators: none stands for itself there. */
	if (slice_is(s->tag, "ISA"))
		text = slice_trim(text);
	v->row = row_of(v->at->place.row, X12_EL, v->element);
	v->repetition = 0;
	v->repeats = !slice_is(s->tag, "ISA") &&
	    v->at->delims.repetition != 0 &&
	    holds(text, v->at->delims.repetition);
	v->repetitions = text;
	return 1;
}

/* To the next repetition of this element; 0 if there is none. */
static int
next_repetition(struct x12_values *v)
{
	struct slice text = v->repetitions;

	if (text.p == NULL)
		return 0;
	if (v->repeats)
		slice_split(&v->repetitions, v->at->delims.repetition, &text);
	else
		v->repetitions.p = NULL;
	v->repetition++;
	v->component = 0;
	v->components = text;
	v->composite = !slice_is(v->at->place.segment->tag, "ISA") &&
	    (holds(text, v->at->delims.component) ||
	    (v->row != NULL && v->row->type == X12_COMPOSITE));
	return 1;
}

/* To the next component, which may be the whole; 0 if there is none. */
static int
next_component(struct x12_values *v, struct slice *text)
{
	*text = v->components;
	if (text->p == NULL)
		return 0;
	if (!v->composite) {
		v->components.p = NULL;
		return 1;
	}
	v->component++;
	return slice_split(&v->components, v->at->delims.component, text);
}

/* What a code says; a facility's code by its qualifier, which stands behind. */
static const char *
words_of(const struct x12_values *v, struct slice text)
{
	struct slice tag = v->at->place.segment->tag;
	struct slice rest = v->components, qualifier;

	if (v->component == 1 &&
	    x12_element_number(tag, v->element, 1) == FACILITY)
		return slice_split(&rest, v->at->delims.component,
		    &qualifier) && slice_is(qualifier, "B") ?
		    x12_place_words(text) : NULL;
	return x12_code_words(tag, v->element, v->component, text);
}

static void
fill(const struct x12_values *v, struct slice text, struct x12_value *value)
{
	const struct x12_row *part = row_of(v->row, X12_COMP, v->component);

	*value = (struct x12_value){ .element = v->element,
		.component = v->component, .text = text, .name = "",
		.repetition = v->repeats ? v->repetition : 0 };
	if (part == NULL)
		part = v->row;
	if (part != NULL && part->name != NULL)
		value->name = part->name;
	value->words = words_of(v, text);
}

int
x12_values_next(struct x12_values *v, struct x12_value *value)
{
	struct slice text;

	for (;;) {
		while (next_component(v, &text))
			if (text.len > 0) {
				fill(v, text, value);
				return 1;
			}
		if (!next_repetition(v) && !next_element(v))
			return 0;
	}
}

const char *
x12_position(const struct x12_at *at, const struct x12_value *v,
    char buf[X12_POSITION])
{
	struct slice tag = at->place.segment->tag;
	size_t n = tag.len < 3 ? tag.len : 3;

	/* Without printf: it is most of what is written. */
	memcpy(buf, tag.p, n);
	buf[n++] = (char)('0' + v->element / 10);
	buf[n++] = (char)('0' + v->element % 10);
	buf[n] = '\0';
	if (v->component > 0)
		snprintf(buf + n, X12_POSITION - n, "-%d", v->component);
	return buf;
}

const char *
x12_segment_name(const struct x12_at *at)
{
	const char *words;

	if (at->place.row != NULL && at->place.row->name != NULL)
		return at->place.row->name;
	words = x12_segment_words(at->place.segment->tag);
	return words != NULL ? words : "";
}
