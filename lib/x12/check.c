/*
 * check: types, lengths, codes, parts and syntax notes of one segment. Codes of
 * findings are 999's IK403 (domain/acks-and-status.md 2). No value is told,
 * only its shape.
 */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/date.h"

void
check_say(const struct check *c, int element, int component, const char *code,
    const char *name, const char *what)
{
	const struct x12_segment *s = c->segment;
	struct x12_finding f = { .element = element, .component = component,
		.level = c->level, .repetition = c->repetition };

	if (c->level == X12_LEVEL_NONE)
		f.level = element > 0 ? X12_LEVEL_ELEMENTS : X12_LEVEL_STRUCTURE;
	f.ordinal = s != NULL ? s->ordinal : c->ordinal;
	f.offset = s != NULL ? s->offset : c->offset;
	slice_copy(c->tag != NULL ? slice_of(c->tag) :
	    s != NULL ? s->tag : SLICE(""), f.tag, sizeof(f.tag));
	snprintf(f.loop, sizeof(f.loop), "%s", c->loop ? c->loop : "");
	snprintf(f.code, sizeof(f.code), "%s", code);
	snprintf(f.what, sizeof(f.what), "%s: %s",
	    name != NULL ? name : "element", what);
	c->report(c->arg, &f);
}

/* The same about a value. */
static void
say_of(const struct check *c, int element, int component, const char *code,
    const char *name, const char *what, struct slice value)
{
	char text[96], shape[32];

	snprintf(text, sizeof(text), "%s (%s)", what,
	    fault_shape(value, shape, sizeof(shape)));
	check_say(c, element, component, code, name, text);
}

int
check_code(const char *codes, struct slice value)
{
	size_t n;

	for (; *codes != '\0'; codes += codes[n] == ' ' ? n + 1 : n) {
		n = strcspn(codes, " ");
		if (n != value.len)
			continue;
		size_t i = 0;
		while (i < n && (codes[i] == value.p[i] ||
		    (codes[i] == '_' && value.p[i] == ' ')))
			i++;
		if (i == n)
			return 1;
	}
	return 0;
}

/* Values are short: a loop here is quicker than a call. */
static inline int
holds(struct slice v, char c)
{
	for (size_t i = 0; i < v.len; i++)
		if (v.p[i] == c)
			return 1;
	return 0;
}

static int
digits(struct slice v)
{
	for (size_t i = 0; i < v.len; i++)
		if (v.p[i] < '0' || v.p[i] > '9')
			return 0;
	return v.len > 0;
}

/*
 * Digits of a number after its sign, and at most `points` points; -1 if it is
 * none.
 */
static int
number_length(struct slice v, int points)
{
	int n = 0;

	for (size_t i = 0; i < v.len; i++) {
		if (v.p[i] >= '0' && v.p[i] <= '9')
			n++;
		else if (v.p[i] == '.' && points > 0)
			points--;
		else if (v.p[i] != '-' || i > 0)
			return -1;
	}
	return n > 0 ? n : -1;
}

static int
two(const char *p)
{
	return (p[0] - '0') * 10 + (p[1] - '0');
}

static int
is_time(struct slice v)
{
	return digits(v) && v.len >= 4 && v.len <= 8 && v.len != 5 &&
	    two(v.p) < 24 && two(v.p + 2) < 60 &&
	    (v.len < 6 || two(v.p + 4) < 60);
}

/* CCYYMMDD, and YYMMDD where the envelope still has it. */
static int
is_date(struct slice v)
{
	int32_t day;
	char full[8] = "20";

	if (v.len == 6) {
		memcpy(full + 2, v.p, 6);
		v = (struct slice){ full, 8 };
	}
	return v.len == 8 && digits(v) && date_parse_d8(v, &day) == 0;
}

/* Printable ASCII with something in it. */
static int
is_text(struct slice v)
{
	int blank = 1;

	for (size_t i = 0; i < v.len; i++) {
		if (v.p[i] < ' ' || v.p[i] > '~')
			return 0;
		blank &= v.p[i] == ' ';
	}
	return !blank;
}

/* Alone it may be a separator. */
static int
holds_control(struct slice v)
{
	for (size_t i = 0; i < v.len; i++)
		if ((unsigned char)v.p[i] < ' ')
			return 1;
	return 0;
}

/* What the type makes of it: NULL, or a code, with its length in *len. */
static const char *
type_fault(const struct x12_row *row, struct slice v, int *len)
{
	*len = (int)v.len;
	switch (row->type) {
	case X12_N0:
	case X12_N2:
		*len = number_length(v, 0);
		return *len == -1 ? "6" : NULL;
	case X12_R:
		*len = number_length(v, 1);
		return *len == -1 ? "6" : NULL;
	case X12_DT:
		return is_date(v) ? NULL : "8";
	case X12_TM:
		return is_time(v) ? NULL : "9";
	case X12_AN:
	case X12_ID:
		return is_text(v) ? NULL : "6";
	case X12_B:
		return v.len > 1 && holds_control(v) ? "6" : NULL;
	case X12_COMPOSITE:
		return NULL;
	}
	return NULL;
}

/* What a code of type_fault() means. */
static const char *
type_words(const struct x12_row *row, const char *fault)
{
	if (*fault == '8')
		return "not a date";
	if (*fault == '9')
		return "not a time";
	if (row->type == X12_AN || row->type == X12_ID)
		return "a character that may not stand there";
	return "not a number";
}

/* What is wrong with a value, in words, and its code; NULL: nothing. */
static const char *
value_fault(const struct x12_row *row, struct slice v, const char **code)
{
	int len;

	*code = type_fault(row, v, &len);
	if (row->usage == 'N') {
		*code = "I10";
		return "not used here";
	}
	if (*code != NULL)
		return type_words(row, *code);
	if (row->codes != NULL) {
		*code = "7";
		return check_code(row->codes, v) ? NULL :
		    "not one of the codes for it";
	}
	if (len < (int)row->min) {
		*code = "4";
		return "too short";
	}
	*code = "5";
	return row->max > 0 && len > (int)row->max ? "too long" : NULL;
}

int
check_good(const struct x12_row *row, struct slice v)
{
	const char *code;

	return value_fault(row, v, &code) == NULL;
}

static void
check_value(const struct check *c, const struct x12_row *row, int element,
    int component, struct slice v)
{
	const char *code, *what = value_fault(row, v, &code);

	if (what != NULL)
		say_of(c, element, component, code, row->name, what, v);
}

/* The components of element v, whose COMP rows begin at row. */
static void
check_parts(const struct check *c, const struct x12_row *row, int element,
    struct slice v)
{
	struct slice part, rest = v;
	int i = 0;

	for (; row->kind == X12_COMP; row++) {
		while (i < row->position) {
			if (!slice_split(&rest, c->delims.component, &part))
				part = SLICE("");
			if (++i < row->position && part.len > 0)
				say_of(c, element, i, "I10", "component",
				    "not used here", part);
		}
		if (part.len > 0)
			check_value(c, row, element, i, part);
		else if (row->usage == 'R')
			check_say(c, element, i, "1", row->name,
			    "required and missing");
	}
	while (slice_split(&rest, c->delims.component, &part))
		if (++i && part.len > 0)
			say_of(c, element, i, "13", "component",
			    "more than there are", part);
}

/* One value of an element: its components, or itself. */
static void
check_once(const struct check *c, const struct x12_row *row, struct slice v)
{
	if (row->type == X12_COMPOSITE)
		check_parts(c, row + 1, row->position, v);
	else if (holds(v, c->delims.component))
		say_of(c, row->position, 0, "13", row->name,
		    "has components and may not", v);
	else if (v.len > 0)
		check_value(c, row, row->position, 0, v);
}

static void
check_element(const struct check *c, const struct x12_row *row, struct slice v)
{
	struct slice part = v;
	unsigned n = 0;

	if (v.len == 0) {
		if (row->usage == 'R')
			check_say(c, row->position, 0, "1", row->name,
			    "required and missing");
		return;
	}
	if (row->type == X12_B) {
		/* Separators themselves, and the ISA's blanks. */
		check_value(c, row, row->position, 0, v);
		return;
	}
	if (c->delims.repetition == 0 ||
	    !holds(v, c->delims.repetition)) {
		check_once(c, row, v);
		return;
	}
	while (slice_split(&v, c->delims.repetition, &part)) {
		struct check one = *c;

		one.repetition = n++ > 0 ? (int)n : 0;
		if (n <= row->repeat)
			check_once(&one, row, part);
	}
	if (n > row->repeat)
		check_say(c, row->position, 0, "12", row->name,
		    "given more often than it may be");
}

/* What the segment of this SEG row calls its element. */
static const char *
name_of(const struct x12_row *row, int element)
{
	for (row++; row->kind == X12_EL || row->kind == X12_COMP; row++)
		if (row->kind == X12_EL && row->position == element)
			return row->name;
	return NULL;
}

/*
 * How many of a note's elements are there; the first and the missing one, too.
 */
static int
note_count(const char *note, const struct x12_segment *s, int *first,
    int *missing)
{
	int n = 0;

	*missing = *first = 0;
	for (note++; *note != '\0'; note += 2) {
		int at = two(note);

		if (x12_el(s, (unsigned)at).len > 0) {
			*first = *first == 0 ? at : *first;
			n++;
		} else if (*missing == 0) {
			*missing = at;
		}
	}
	return n;
}

/* Syntax notes. Source: X12.6 section 3.5. */
static void
check_note(const struct check *c, const struct x12_row *row, const char *note,
    const struct x12_segment *s)
{
	int first, missing, lead = two(note + 1);
	int all = (int)(strlen(note) - 1) / 2;
	int n = note_count(note, s, &first, &missing);
	int led = x12_el(s, (unsigned)lead).len > 0;
	char text[64];

	snprintf(text, sizeof(text), "missing, and element %d is there",
	    *note == 'C' || *note == 'L' ? lead : first);
	if ((*note == 'P' && n > 0 && n < all) ||
	    (*note == 'C' && led && n < all) ||
	    (*note == 'L' && led && n < 2))
		check_say(c, missing, 0, "2", name_of(row, missing), text);
	else if (*note == 'R' && n == 0)
		check_say(c, lead, 0, "2", name_of(row, lead),
		    "neither it nor what may stand for it is there");
	else if (*note == 'E' && n > 1)
		check_say(c, first, 0, "10", name_of(row, first),
		    "there with another that excludes it");
}

/*
 * F0203: element 3 is a date, a range or a time as the code in element 2 says.
 */
static void
check_format(const struct check *c, const struct x12_row *row, const char *note,
    const struct x12_segment *s)
{
	int at = two(note + 3);
	struct slice format = x12_el(s, (unsigned)two(note + 1));
	struct slice v = x12_el(s, (unsigned)at);
	int good = 1;

	if (v.len == 0)
		return;
	if (slice_is(format, "D8"))
		good = is_date(v) && v.len == 8;
	else if (slice_is(format, "RD8"))
		good = v.len == 17 && v.p[8] == '-' &&
		    is_date((struct slice){ v.p, 8 }) &&
		    is_date((struct slice){ v.p + 9, 8 }) &&
		    memcmp(v.p, v.p + 9, 8) <= 0;
	else if (slice_is(format, "DT"))
		good = v.len == 12 && is_date((struct slice){ v.p, 8 }) &&
		    is_time((struct slice){ v.p + 8, 4 });
	else if (slice_is(format, "TM"))
		good = is_time(v) && v.len == 4;
	if (!good)
		say_of(c, at, 0, "8", name_of(row, at),
		    "not as its format says", v);
}

/*
 * WHEN: "2=1:4" requires, "2=2:!4" forbids; "5-3=7 8:..." looks at a component.
 */
static void
check_when(const struct check *c, const struct x12_row *row, const char *when,
    const struct x12_segment *s)
{
	int at = atoi(when), forbidden, then;
	const char *equals = strchr(when, '='), *colon = strchr(when, ':');
	struct slice v = x12_el(s, (unsigned)at);
	char codes[64];

	if (when[strspn(when, "0123456789")] == '-')
		v = x12_part(c->delims, v,
		    (unsigned)atoi(strchr(when, '-') + 1));
	snprintf(codes, sizeof(codes), "%.*s", (int)(colon - equals - 1),
	    equals + 1);
	if (v.len == 0 || !check_code(codes, v))
		return;
	forbidden = colon[1] == '!';
	then = atoi(colon + 1 + forbidden);
	if (forbidden && x12_el(s, (unsigned)then).len > 0)
		check_say(c, then, 0, "I13", name_of(row, then),
		    "there, and another element forbids it");
	else if (!forbidden && x12_el(s, (unsigned)then).len == 0)
		check_say(c, then, 0, "I9", name_of(row, then),
		    "missing, and another element asks for it");
}

/* Elements from..to are in no row. */
static void
check_unused(const struct check *c, const struct x12_segment *s, int from,
    int to, const char *code, const char *what)
{
	for (int i = from; i <= to; i++)
		if (x12_el(s, (unsigned)i).len > 0)
			say_of(c, i, 0, code, "element", what,
			    x12_el(s, (unsigned)i));
}

void
check_segment(const struct check *c, const struct x12_row *row,
    const struct x12_segment *s)
{
	const struct x12_row *seg = row;
	int next = 1;

	for (row++;; row++) {
		switch (row->kind) {
		case X12_EL:
			if (next < row->position)
				check_unused(c, s, next, row->position - 1,
				    "I10", "not used here");
			next = row->position + 1;
			if (row->position <= (int)s->n || row->usage == 'R')
				check_element(c, row,
				    x12_el(s, (unsigned)row->position));
			break;
		case X12_NOTE:
			/* Of a pair or condition that begins past the end. */
			if (two(row->id + 1) > (int)s->n && row->id[0] != 'R')
				break;
			if (row->id[0] == 'F')
				check_format(c, seg, row->id, s);
			else
				check_note(c, seg, row->id, s);
			break;
		case X12_WHEN:
			check_when(c, seg, row->id, s);
			break;
		case X12_COMP:
			break;
		case X12_END:
		case X12_LOOP:
		case X12_SEG:
		case X12_BACK:
		case X12_SAME:
			check_unused(c, s, next, (int)s->n, "3",
			    "more than there are");
			return;
		}
	}
}
