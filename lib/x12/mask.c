/*
 * mask: what of a segment names somebody, by the numbers of its elements
 * (X12.3; 45 CFR 164.514(b)(2) for what names); and the copy, byte for byte, in
 * which those are replaced (disguise.h).
 */
#include "mask.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/date.h"
#include "../base/die.h"
#include "check.h"
#include "disguise.h"
#include "elements.h"

enum treatment {
	BY_LOOKS,		/* short as a code: kept, else masked */
	KEEP,
	VALUE,			/* a name, a place, an identifier */
	TEXT,
	DATE,
};

/*
 * By data element. The first that fits: in any segment or in one, after any
 * value or after one of these (the qualifier right before it). Not here are
 * codes of up to three characters.
 */
static const struct rule {
	int number;
	enum treatment treatment;
	const char *tag, *after;
} rules[] = {
	/* Who it is, where, and how to reach him. */
	{ 1035, VALUE, NULL, NULL }, { 1036, VALUE, NULL, NULL },
	{ 1037, VALUE, NULL, NULL }, { 1038, VALUE, NULL, NULL },
	{ 1039, VALUE, NULL, NULL }, { 93, VALUE, NULL, NULL },
	{ 166, VALUE, NULL, NULL }, { 19, VALUE, NULL, NULL },
	{ 116, VALUE, NULL, NULL }, { 310, VALUE, NULL, NULL },
	{ 364, VALUE, NULL, NULL }, { 443, VALUE, NULL, NULL },

	/* Numbers of people, policies, claims, cheques, accounts, devices. */
	{ 67, KEEP, "LUI", NULL },	/* a language */
	{ 67, VALUE, NULL, NULL },
	{ 127, KEEP, "DN2", NULL },	/* a tooth */
	{ 127, KEEP, "MIA", NULL }, { 127, KEEP, "MOA", NULL },	/* remarks */
	{ 127, KEEP, "PRV", "PXC ZZ" },	/* taxonomy */
	{ 127, KEEP, "REF", "4N 87 APC RB" }, /* codes, a version */
	{ 127, VALUE, NULL, NULL },
	{ 1028, VALUE, NULL, NULL }, { 429, VALUE, NULL, NULL },
	{ 507, VALUE, NULL, NULL }, { 508, VALUE, NULL, NULL },
	{ 509, VALUE, NULL, NULL }, { 510, VALUE, NULL, NULL },
	{ 124, VALUE, NULL, NULL }, { 142, VALUE, NULL, NULL },
	{ 234, VALUE, NULL, "SN" },
	{ 724, VALUE, NULL, NULL }, { 9998, VALUE, NULL, NULL },

	/* What somebody wrote. */
	{ 3, TEXT, NULL, NULL }, { 61, TEXT, NULL, NULL },
	{ 352, TEXT, NULL, NULL }, { 449, TEXT, NULL, NULL },
	{ 785, TEXT, NULL, NULL }, { 933, TEXT, NULL, NULL },
	{ 1204, TEXT, NULL, NULL },

	{ 373, DATE, NULL, NULL },
	{ 1251, KEEP, NULL, "TM RTM" },
	{ 1251, DATE, NULL, NULL },

	/* Longer, and nobody's: control numbers, counts, versions, */
	{ 2, KEEP, NULL, NULL }, { 28, KEEP, NULL, NULL },
	{ 96, KEEP, NULL, NULL }, { 97, KEEP, NULL, NULL },
	{ 123, KEEP, NULL, NULL }, { 329, KEEP, NULL, NULL },
	{ 447, KEEP, NULL, NULL }, { 480, KEEP, NULL, NULL },
	{ 554, KEEP, NULL, NULL }, { 628, KEEP, NULL, NULL },
	{ 719, KEEP, NULL, NULL }, { 725, KEEP, NULL, NULL },
	{ 734, KEEP, NULL, NULL }, { 784, KEEP, NULL, NULL },
	{ 1470, KEEP, NULL, NULL }, { 1705, KEEP, NULL, NULL },
	{ 9999, KEEP, NULL, NULL },
	/* amounts, rates, quantities, times of day, */
	{ 65, KEEP, NULL, NULL }, { 81, KEEP, NULL, NULL },
	{ 118, KEEP, NULL, NULL }, { 212, KEEP, NULL, NULL },
	{ 280, KEEP, NULL, NULL }, { 332, KEEP, NULL, NULL },
	{ 337, KEEP, NULL, NULL }, { 338, KEEP, NULL, NULL },
	{ 358, KEEP, NULL, NULL }, { 380, KEEP, NULL, NULL },
	{ 609, KEEP, NULL, NULL }, { 616, KEEP, NULL, NULL },
	{ 649, KEEP, NULL, NULL }, { 739, KEEP, NULL, NULL },
	{ 740, KEEP, NULL, NULL }, { 741, KEEP, NULL, NULL },
	{ 782, KEEP, NULL, NULL }, { 954, KEEP, NULL, NULL },
	{ 1018, KEEP, NULL, NULL }, { 1167, KEEP, NULL, NULL },
	{ 1371, KEEP, NULL, NULL },
	/* and codes. */
	{ 234, KEEP, NULL, NULL }, { 640, KEEP, NULL, NULL },
	{ 812, KEEP, NULL, NULL }, { 1005, KEEP, NULL, NULL },
	{ 1034, KEEP, NULL, NULL }, { 1271, KEEP, NULL, NULL },
	{ 1331, KEEP, NULL, NULL }, { 1354, KEEP, NULL, NULL },
};

/* The interchange's elements have no such numbers; the rest of them stay. */
static const struct place {
	const char *tag;
	int element;
	enum treatment treatment;
} interchange[] = {
	{ "ISA", 2, VALUE }, { "ISA", 4, VALUE }, { "ISA", 6, VALUE },
	{ "ISA", 8, VALUE }, { "ISA", 9, DATE }, { "TA1", 2, DATE },
};

enum {
	CODE = 3,		/* characters of a code */
	D8 = 8,
	RAW = 64 * 1024,
	OLD = 32873,		/* days of ninety years */
};

struct mask {
	struct x12_reader *reader;
	struct disguise disguise, gap;
	int32_t today;		/* ISA09; DISGUISE_ANY_AGE: not known */
	x12_mask_put *put;
	void *arg;
	int fd;
	int64_t at;		/* of the file, copied so far */
	size_t have, used;	/* of raw[] */
	char raw[RAW];
	char segment[X12_SEGMENT_MAX];
};

static enum treatment
treatment_of(const struct x12_segment *s, int element, int component,
    struct slice before)
{
	int number = x12_element_number(s->tag, element, component);

	if (number == 0)
		number = x12_element_number(s->tag, element, 0);
	if (number == 0)
		return BY_LOOKS;
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (rules[i].number == number && (rules[i].tag == NULL ||
		    slice_is(s->tag, rules[i].tag)) &&
		    (rules[i].after == NULL ||
		    check_code(rules[i].after, before)))
			return rules[i].treatment;
	return BY_LOOKS;
}

static enum treatment
treatment_in_interchange(const struct x12_segment *s, int element)
{
	for (size_t i = 0; i < sizeof(interchange) / sizeof(interchange[0]);
	    i++)
		if (slice_is(s->tag, interchange[i].tag) &&
		    interchange[i].element == element)
			return interchange[i].treatment;
	return KEEP;
}

/* What nobody told us of: a code by its looks, a day, or anything else. */
static enum treatment
by_looks(struct slice v)
{
	int32_t day;
	size_t n = 0;

	while (n < v.len && ((v.p[n] >= '0' && v.p[n] <= '9') ||
	    (v.p[n] >= 'A' && v.p[n] <= 'Z')))
		n++;
	if (v.len <= CODE && n == v.len)
		return KEEP;
	if (v.len == D8 && date_parse_d8(v, &day) == 0)
		return DATE;
	return VALUE;
}

static int32_t
oldest(const struct mask *m, const struct x12_segment *s)
{
	if (m->today == DISGUISE_ANY_AGE || !slice_is(s->tag, "DMG"))
		return DISGUISE_ANY_AGE;
	return m->today - OLD;
}

/* p is v in the copy. */
static void
mask_value(const struct mask *m, const struct x12_segment *s,
    enum treatment treatment, struct slice v, char *p)
{
	if (treatment == BY_LOOKS)
		treatment = by_looks(v);
	switch (treatment) {
	case VALUE:
		disguise_value(&m->disguise, p, v.len);
		break;
	case TEXT:
		disguise_text(&m->disguise, p, v.len);
		break;
	case DATE:
		disguise_date(&m->disguise, p, v.len, oldest(m, s));
		break;
	case BY_LOOKS:
	case KEEP:
		break;
	}
}

static void
mask_element(struct mask *m, const struct x12_segment *s, unsigned i)
{
	struct slice rest = s->el[i], turn, part, before;
	enum treatment treatment;

	while (x12_repetition(m->reader, &rest, &turn)) {
		before = s->el[i - 1];
		for (int c = 1; x12_component(m->reader, &turn, &part); c++) {
			treatment = treatment_of(s, (int)i, c, before);
			mask_value(m, s, treatment, part,
			    m->segment + (part.p - s->tag.p));
			before = part;
		}
	}
}

/* Each interchange has delimiters and a day of its own. */
static void
mask_interchange(struct mask *m, const struct x12_segment *s)
{
	struct x12_delims d = x12_reader_delims(m->reader);
	struct slice day = x12_el(s, 9);

	m->disguise.high = ((d.element | d.component | d.repetition |
	    d.terminator) & 0x80) == 0;
	if (slice_is(s->tag, "ISA") &&
	    disguise_day6(day.p, day.len, &m->today) == -1)
		m->today = DISGUISE_ANY_AGE;
	for (unsigned i = 1; i <= s->n; i++)
		mask_value(m, s, treatment_in_interchange(s, (int)i),
		    s->el[i], m->segment + (s->el[i].p - s->tag.p));
}

static int
in_interchange(struct slice tag)
{
	return slice_is(tag, "ISA") || slice_is(tag, "TA1") ||
	    slice_is(tag, "IEA");
}

/* The segment masked, in m->segment; its length there. */
static size_t
mask_segment(struct mask *m, const struct x12_segment *s)
{
	struct slice last = s->n > 0 ? s->el[s->n] : s->tag;
	size_t n = (size_t)(last.p + last.len - s->tag.p);

	assert(n <= sizeof(m->segment));
	memcpy(m->segment, s->tag.p, n);
	if (in_interchange(s->tag))
		mask_interchange(m, s);
	else
		for (unsigned i = 1; i <= s->n; i++)
			mask_element(m, s, i);
	return n;
}

/* Bytes of the file itself, up to this offset; how many there are here. */
static size_t
raw_ahead(struct mask *m, int64_t to)
{
	ssize_t got;
	size_t n;

	if (m->used == m->have) {
		got = pread(m->fd, m->raw, sizeof(m->raw), m->at);
		if (got == -1)
			die_errno("reading");
		if (got == 0)
			die(EXIT_MACHINE, "the file became shorter while it "
			    "was read");
		m->have = (size_t)got;
		m->used = 0;
	}
	n = m->have - m->used;
	return to - m->at < (int64_t)n ? (size_t)(to - m->at) : n;
}

static void
raw_put(struct mask *m, size_t n)
{
	m->put(m->arg, m->raw + m->used, n);
	m->used += n;
	m->at += (int64_t)n;
}

/* Where newlines wrap the segment there are bytes that it has not. */
static void
copy_segment(struct mask *m, const struct x12_segment *s)
{
	size_t n = mask_segment(m, s), done = 0, ahead;
	char *p;

	while (m->at < s->end) {
		ahead = raw_ahead(m, s->end);
		p = m->raw + m->used;
		for (size_t i = 0; i < ahead && done < n; i++) {
			/* Binary data has newlines of its own. */
			if ((p[i] == '\r' || p[i] == '\n') &&
			    p[i] != s->tag.p[done])
				continue;
			assert(p[i] == s->tag.p[done]);
			p[i] = m->segment[done++];
		}
		raw_put(m, ahead);
	}
}

/* What is no segment: its delimiters and blanks stay. */
static void
copy_rest(struct mask *m, const struct disguise *d, int64_t to)
{
	size_t ahead;

	while (m->at < to) {
		ahead = raw_ahead(m, to);
		disguise_text(d, m->raw + m->used, ahead);
		raw_put(m, ahead);
	}
}

/* 1 if the tag can be told, so that what is wrong with it stays wrong. */
static int
is_tag(struct slice tag)
{
	for (size_t i = 0; i < tag.len; i++)
		if (!(tag.p[i] >= 'A' && tag.p[i] <= 'Z') &&
		    (i == 0 || !(tag.p[i] >= '0' && tag.p[i] <= '9')))
			return 0;
	return tag.len == 2 || tag.len == 3;
}

static void
copy_unread(struct mask *m, const struct x12_segment *s)
{
	int64_t tag_end = s->offset + (int64_t)s->tag.len;

	while (is_tag(s->tag) && m->at < tag_end)
		raw_put(m, raw_ahead(m, tag_end));
	copy_rest(m, &m->disguise, s->end);
}

static int64_t
size_of(int fd)
{
	int64_t size = lseek(fd, 0, SEEK_END);

	if (size == -1 || lseek(fd, 0, SEEK_SET) == -1)
		die_errno("seeking");
	return size;
}

int
x12_mask_file(int fd, const unsigned char key[X12_MASK_KEY],
    x12_mask_put *put, void *arg)
{
	struct mask *m = calloc(1, sizeof(*m));
	const struct x12_segment *s;
	int64_t size = size_of(fd);
	int result, unread = 0;
	struct fault f;

	if (m == NULL)
		die_errno("out of memory");
	m->reader = x12_reader_new(fd);
	m->today = DISGUISE_ANY_AGE;
	m->put = put;
	m->arg = arg;
	m->fd = fd;
	disguise_start(&m->disguise, key);
	m->gap = m->disguise;
	m->gap.high = 0;	/* a byte-order mark */
	while ((result = x12_next(m->reader, &s, &f)) != 0) {
		copy_rest(m, &m->gap, s->offset);
		if (result == 1)
			copy_segment(m, s);
		else
			copy_unread(m, s);
		unread += result == -1;
	}
	copy_rest(m, &m->gap, size);
	x12_reader_free(m->reader);
	free(m);
	return unread;
}
