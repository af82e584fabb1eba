/*
 * rules: building them from rows, and passing segments. Values are looked at
 * eight bytes at a time: a byte of each lane has its top bit set where it is
 * what is asked for (the exact forms; a borrow from a lower lane can only make
 * a "no" of a "yes", and then check.h judges).
 */
#include "rules.h"

#include <assert.h>
#include <stdlib.h>

#include "check.h"

#define EACH CODES_EACH
#define TOPS EACH(0x80u)
#define ABSENT UINT64_MAX

enum { LONG = 1024 };	/* a segment of more is looked at by its elements */

static size_t
longest(struct slice codes)
{
	struct slice code;
	size_t most = 0;

	while (slice_split(&codes, ' ', &code))
		most = code.len > most ? code.len : most;
	return most;
}

static enum rule_kind
kind_of(const struct x12_row *row)
{
	if (row->usage == 'N')
		return RULE_UNUSED;
	switch (row->type) {
	case X12_COMPOSITE:
		return RULE_PARTS;
	case X12_N0:
	case X12_N2:
		return row->codes != NULL ? RULE_OTHER : RULE_INTEGER;
	case X12_R:
		return row->codes != NULL ? RULE_OTHER : RULE_DECIMAL;
	case X12_DT:
		return row->codes == NULL && row->min <= 8 && row->max >= 8 ?
		    RULE_DATE : RULE_OTHER;
	case X12_AN:
	case X12_ID:
		if (row->codes == NULL)
			return RULE_TEXT;
		return longest(slice_of(row->codes)) <= CODES_LONGEST ? RULE_CODES :
		    RULE_OTHER;
	case X12_TM:
	case X12_B:
		return RULE_OTHER;
	}
	return RULE_OTHER;
}

static struct rule *
add_value(struct rules_pool *pool, const struct x12_row *row)
{
	struct rule *rule = &pool->value[pool->values++];

	assert(pool->values <= RULES_VALUES);
	memset(rule, 0, sizeof(*rule));
	rule->kind = RULE_UNUSED;
	if (row == NULL)
		return rule;
	rule->row = row;
	rule->kind = (uint16_t)kind_of(row);
	rule->min = (uint16_t)row->min;
	rule->max = row->max > 0 ? (uint16_t)row->max : UINT16_MAX;
	if (rule->kind == RULE_CODES)
		rule->codes = codes_add(&pool->codes,
		    slice_of(row->codes));
	return rule;
}

/* The COMP rows behind an EL row, those not told of as unused. */
static void
add_parts(struct rules_pool *pool, struct rule *whole,
    const struct x12_row *row)
{
	whole->part = (uint16_t)pool->values;
	for (row++; row->kind == X12_COMP; row++) {
		while (whole->parts + 1 < row->position) {
			add_value(pool, NULL);
			whole->parts++;
		}
		add_value(pool, row);
		if (row->usage == 'R')
			whole->required |= UINT32_C(1) << whole->parts;
		whole->parts++;
	}
	assert(whole->parts <= 32);
}

static uint64_t
bit(unsigned element)
{
	return UINT64_C(1) << element;
}

static unsigned
two(const char *p)
{
	return (unsigned)(p[0] - '0') * 10 + (unsigned)(p[1] - '0');
}

static struct rule_note *
add_note(struct rules_pool *pool, char kind)
{
	struct rule_note *note = &pool->note[pool->notes++];

	assert(pool->notes <= RULES_NOTES);
	*note = (struct rule_note){ .kind = kind };
	return note;
}

static void
add_syntax(struct rules_pool *pool, const char *id)
{
	struct rule_note *note = add_note(pool, id[0]);

	note->lead = (uint8_t)two(id + 1);
	note->then = (uint8_t)two(id + 3);
	note->first = note->lead;
	for (id++; *id != '\0'; id += 2) {
		note->mask |= bit(two(id));
		if (two(id) < note->first)
			note->first = (uint8_t)two(id);
	}
	if (note->kind == 'R')
		note->first = 0;
}

/* "2=1:4", "2=2:!4", "5-3=7 8:4" */
static void
add_when(struct rules_pool *pool, const char *id)
{
	const char *equals = strchr(id, '='), *colon = strchr(id, ':');
	struct rule_note *note = add_note(pool, colon[1] == '!' ? 'X' : 'W');
	struct slice codes = { equals + 1, (size_t)(colon - equals - 1) };

	assert(longest(codes) <= CODES_LONGEST);
	note->first = note->lead = (uint8_t)atoi(id);
	note->then = (uint8_t)atoi(colon + 1 + (colon[1] == '!'));
	if (id[strspn(id, "0123456789")] == '-')
		note->component = (uint8_t)atoi(strchr(id, '-') + 1);
	note->codes = codes_add(&pool->codes, codes);
}

static int
by_first(const void *a, const void *b)
{
	return ((const struct rule_note *)a)->first -
	    ((const struct rule_note *)b)->first;
}

struct rules
rules_of(struct rules_pool *pool, const struct x12_row *seg)
{
	struct rules rules = { .note = (uint16_t)pool->notes };
	const struct x12_row *row, *end = seg + 1;

	while (end->kind == X12_EL || end->kind == X12_COMP ||
	    end->kind == X12_NOTE || end->kind == X12_WHEN)
		end++;
	rules.value = (uint16_t)pool->values;
	for (row = seg + 1; row < end; row++) {
		if (row->kind != X12_EL)
			continue;
		while (rules.values + 1 < row->position) {
			add_value(pool, NULL);
			rules.values++;
		}
		add_value(pool, row);
		rules.values++;
		assert(rules.values <= RULES_ELEMENTS);
		if (row->usage == 'R')
			rules.required |= bit((unsigned)row->position);
	}
	for (unsigned i = 0; i < rules.values; i++) {
		struct rule *rule = &pool->value[rules.value + i];

		if (rule->kind == RULE_PARTS)
			add_parts(pool, rule, rule->row);
	}
	for (row = seg + 1; row < end; row++)
		if (row->kind == X12_NOTE)
			add_syntax(pool, row->id);
		else if (row->kind == X12_WHEN)
			add_when(pool, row->id);
	rules.notes = (uint16_t)(pool->notes - rules.note);
	qsort(&pool->note[rules.note], rules.notes, sizeof(pool->note[0]),
	    by_first);
	return rules;
}

void
rules_separate(struct rules_delims *d, struct x12_delims delims)
{
	static const char within[] = " .-";

	d->delims = delims;
	d->component = EACH((unsigned char)delims.component);
	d->repetition = EACH((unsigned char)delims.repetition);
	d->usable = strchr(within, delims.component) == NULL &&
	    (delims.repetition == 0 ||
	    strchr(within, delims.repetition) == NULL);
}

/* What is in a run of bytes: 0, or PARTED, or FOUL, or both. */
enum { PARTED = 1, FOUL = 2 };

/* A component separator; what does not print, or a repetition separator. */
static inline unsigned
look8(uint64_t v, const struct rules_delims *d)
{
	uint64_t foul = v | ((v - EACH(0x20)) & ~v) |
	    codes_zeroes(v ^ EACH(0x7F)) | codes_zeroes(v ^ d->repetition);

	return ((foul & TOPS) != 0) * FOUL |
	    (codes_zeroes(v ^ d->component) != 0) * PARTED;
}

/* The bytes beyond len of a number as '0': printable, and a digit. */
static inline uint64_t
filled(const char *p, size_t len)
{
	uint64_t v = codes_number(p, len);

	return len >= 8 ? v : v | EACH('0') << len * 8;
}

/*
 * Sixteen at a time: with the compiler's own vectors, which are plain C where
 * there are none.
 */
typedef unsigned char sixteen __attribute__((vector_size(16)));
typedef uint64_t halves __attribute__((vector_size(16)));

static inline unsigned
look16(const char *p, const struct rules_delims *d)
{
	sixteen v;
	halves foul, parted;

	memcpy(&v, p, sizeof(v));
	foul = (halves)((v - ' ' > '~' - ' ') |
	    (v == (unsigned char)d->delims.repetition));
	parted = (halves)(v == (unsigned char)d->delims.component);
	return ((foul[0] | foul[1]) != 0) * FOUL |
	    ((parted[0] | parted[1]) != 0) * PARTED;
}

static unsigned
look(const char *p, size_t len, const struct rules_delims *d)
{
	const char *last = p + len - 16;
	unsigned found = 0;

	if (len <= 8)
		return look8(filled(p, len), d);
	if (len < 16)
		return look8(codes_load(p, 8), d) |
		    look8(codes_load(p + len - 8, 8), d);
	for (; p < last; p += 16)
		found |= look16(p, d);
	return found | look16(last, d);
}

int
rules_printable(const char *p, size_t n)
{
	static const struct rules_delims none;

	return n == 0 || (look(p, n, &none) & FOUL) == 0;
}

/* Lanes that are no digit. */
static inline uint64_t
no_digits(uint64_t v)
{
	uint64_t low = v & ~TOPS;

	/* Below '0', above '9', or not ASCII: no lane carries. */
	return (~(low + EACH(0x80 - '0')) | (low + EACH(0x7F - '9')) | v) &
	    TOPS;
}

/* At most eight bytes: a sign, digits, a point if there may be one. */
static inline int
number(struct slice v, const struct rule *rule)
{
	uint64_t bytes, other, points;
	size_t digits = v.len;

	if (v.len > 8)
		return 0;
	bytes = filled(v.p, v.len);
	other = no_digits(bytes);
	if (other != 0) {
		if ((bytes & 0xFF) == '-') {
			other &= ~UINT64_C(0x80);
			digits--;
		}
		points = codes_zeroes(bytes ^ EACH('.')) & other;
		if (other != points || (points & (points - 1)) != 0 ||
		    (points != 0 && rule->kind == RULE_INTEGER))
			return 0;
		digits -= points != 0;
	}
	return digits >= 1 && digits >= rule->min && digits <= rule->max;
}

/* Of this century or the last, and not at a month's end: CCYYMMDD. */
static inline int
date(const char *p)
{
	uint64_t v = codes_load(p, 8);
	unsigned month = two(p + 4), day = two(p + 6);

	return no_digits(v) == 0 && ((v & 0xFFFF) == ('2' | '0' << 8) ||
	    (v & 0xFFFF) == ('1' | '9' << 8)) && month - 1 < 12 &&
	    day - 1 < 28;
}

/* What is rare: the whole of it. */
static __attribute__((noinline)) int
other(const struct rule *rule, const struct rules_delims *d, struct slice v)
{
	return rule->kind != RULE_UNUSED && rule->kind != RULE_PARTS &&
	    look(v.p, v.len, d) == 0 && check_good(rule->row, v);
}

/* in: what there is in the text around it at most. */
static inline __attribute__((always_inline)) int
simple(const struct rules_pool *pool, const struct rule *rule,
    const struct rules_delims *d, struct slice v, unsigned in)
{
	if (rule->kind == RULE_TEXT)
		return v.len >= rule->min && v.len <= rule->max &&
		    *v.p != ' ' && (in == 0 || look(v.p, v.len, d) == 0);
	if (rule->kind == RULE_CODES)
		return codes_hold(&pool->codes, rule->codes, v);
	if (rule->kind == RULE_DATE && v.len == 8 && date(v.p))
		return 1;
	if (rule->kind <= RULE_DECIMAL && number(v, rule))
		return 1;
	return other(rule, d, v);
}

/* Bytes before the next separator; n are left. */
static inline size_t
until(const char *p, size_t n, const struct rules_delims *d)
{
	const char *from = p, *end = p + n;
	uint64_t at;

	for (; end - p >= 8; p += 8) {
		at = codes_zeroes(codes_load(p, 8) ^ d->component);
		if (at != 0)
			return (size_t)(p - from) +
			    (size_t)__builtin_ctzll(at) / 8;
	}
	at = codes_zeroes(codes_number(p, (size_t)(end - p)) ^ d->component);
	return at == 0 ? n : (size_t)(p - from) +
	    (size_t)__builtin_ctzll(at) / 8;
}

static __attribute__((noinline)) int
composite(const struct rules_pool *pool, const struct rule *whole,
    const struct rules_delims *d, struct slice v, unsigned in)
{
	const struct rule *rule = &pool->value[whole->part];
	uint32_t there = 0;

	for (unsigned i = 0;; i++) {
		struct slice part = { v.p, until(v.p, v.len, d) };

		if (part.len > 0) {
			if (i >= whole->parts ||
			    !simple(pool, &rule[i], d, part, in & FOUL))
				return 0;
			there |= UINT32_C(1) << i;
		}
		if (part.len == v.len)
			break;
		v.p += part.len + 1;
		v.len -= part.len + 1;
	}
	return (there & whole->required) == whole->required;
}

/* 1 if the value is in the format that the code before it names. */
static int
formatted(const struct rule_note *note, const struct x12_segment *s)
{
	struct slice format = x12_el(s, note->lead), v = x12_el(s, note->then);

	if (v.len == 0)
		return 1;
	if (slice_is(format, "D8"))
		return v.len == 8 && date(v.p);
	return slice_is(format, "RD8") && v.len == 17 && date(v.p) &&
	    v.p[8] == '-' && date(v.p + 9) && memcmp(v.p, v.p + 9, 8) <= 0;
}

static int
condition(const struct rules_pool *pool, const struct rule_note *note,
    const struct rules_delims *d, const struct x12_segment *s,
    uint64_t there)
{
	struct slice v = x12_el(s, note->lead);

	if (note->component > 0)
		v = x12_part(d->delims, v, note->component);
	if (!codes_hold(&pool->codes, note->codes, v))
		return 1;
	return (there >> note->then & 1) == (note->kind == 'W');
}

static int
noted(const struct rules_pool *pool, const struct rule_note *note,
    const struct rules_delims *d, const struct x12_segment *s, uint64_t there)
{
	uint64_t some = there & note->mask, led = there & bit(note->lead);

	switch (note->kind) {
	case 'P':
		return some == 0 || some == note->mask;
	case 'R':
		return some != 0;
	case 'E':
		return (some & (some - 1)) == 0;
	case 'C':
		return led == 0 || some == note->mask;
	case 'L':
		return led == 0 || some != led;
	case 'F':
		return formatted(note, s);
	default:
		return condition(pool, note, d, s, there);
	}
}

/*
 * Which elements are there, a bit each, or ABSENT if one of them does not pass.
 */
static inline __attribute__((always_inline)) uint64_t
elements(const struct rules_pool *pool, const struct rules *rules,
    const struct rules_delims *d, const struct x12_segment *s, unsigned in)
{
	const struct rule *rule = &pool->value[rules->value];
	const struct slice *el = s->el + 1, *end = el + s->n;
	uint64_t there = 0, at = 2;

	for (; el < end; el++, rule++, at <<= 1) {
		if (el->len == 0)
			continue;
		there |= at;
		if (rule->kind == RULE_PARTS ?
		    !composite(pool, rule, d, *el, in) :
		    !simple(pool, rule, d, *el, in))
			return ABSENT;
	}
	return there;
}

int
rules_pass(const struct rules_pool *pool, const struct rules *rules,
    const struct rules_delims *d, const struct x12_segment *s)
{
	const struct rule_note *note = &pool->note[rules->note];
	const struct rule_note *end = note + rules->notes;
	const struct slice *last = &s->el[s->n];
	ptrdiff_t len = last->p + last->len - s->el[0].p;
	unsigned in = PARTED | FOUL;
	uint64_t there;

	if (s->n > rules->values || !d->usable)
		return 0;
	/* One that was put together by hand has no length: it may be anywhere. */
	if (len > 0 && len < LONG && len < s->end - s->offset)
		in = look(s->el[0].p, (size_t)len, d);
	there = in == 0 ? elements(pool, rules, d, s, 0) :
	    elements(pool, rules, d, s, in);
	if (there == ABSENT ||
	    (there & rules->required) != rules->required)
		return 0;
	for (; note < end && note->first <= s->n; note++)
		if (!noted(pool, note, d, s, there))
			return 0;
	return 1;
}
