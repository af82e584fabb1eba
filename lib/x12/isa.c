/*
 * isa: reading an interchange header, also one that is not 106 bytes. What it
 * says beyond the delimiters is a segment like any other.
 */
#include "isa.h"

#include <string.h>

/* Where the separator stands in a header of full padding. */
static const unsigned char fixed[] = {
	3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103,
};

/* A header without newlines, and where in the file's bytes each came from. */
struct flat {
	char text[ISA_LOOK];
	const char *from[ISA_LOOK];
	size_t n;
};

static int
letter_or_digit(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	    (c >= 'a' && c <= 'z');
}

int
isa_delimiter(char c)
{
	return !letter_or_digit(c) && c != ' ' && c != '\0' && c != '\t';
}

static int
newline(char c)
{
	return c == '\r' || c == '\n';
}

/* A file that is wrapped at a column may have a line end within the tag, too. */
int
isa_begins(const char *p, const char *limit)
{
	for (const char *tag = "ISA"; *tag != '\0'; tag++) {
		if (p == limit || *p++ != *tag)
			return 0;
		while (p < limit && newline(*p))
			p++;
	}
	return p < limit && isa_delimiter(*p);
}

const char *
isa_skip(const char *p, const char *limit)
{
	for (; p < limit; p++) {
		if (limit - p >= 3 && memcmp(p, "\xEF\xBB\xBF", 3) == 0)
			p += 2;
		else if (memchr(" \t\r\n\0\x1A", *p, 6) == NULL)
			break;
	}
	return p;
}

/*
 * ISA11 is a separator since 00402; before, it was a standards id ("U"),
 * and some 5010 senders still write that.
 */
static void
set_repetition(struct x12_delims *d, struct slice isa11, struct slice isa12)
{
	int64_t version;

	d->repetition = 0;
	if (isa11.len != 1 || !isa_delimiter(isa11.p[0]))
		return;
	if (slice_int(isa12, &version) == 0 && version < 402)
		return;
	if (isa11.p[0] != d->element && isa11.p[0] != d->component &&
	    isa11.p[0] != d->terminator && !newline(isa11.p[0]))
		d->repetition = isa11.p[0];
}

static int
usable(const struct x12_delims *d)
{
	return isa_delimiter(d->component) && !newline(d->component) &&
	    isa_delimiter(d->terminator) && d->component != d->element &&
	    d->terminator != d->element && d->terminator != d->component;
}

static int
read_fixed(const char *p, const char *limit, struct x12_delims *d)
{
	/* A newline there may be the terminator or wrap a line. */
	if (limit - p < ISA_LENGTH || newline(p[105]))
		return -1;
	for (size_t i = 0; i < sizeof(fixed); i++)
		if (p[fixed[i]] != p[3])
			return -1;
	d->element = p[3];
	d->component = p[104];
	d->terminator = p[105];
	set_repetition(d, (struct slice){ p + 82, 1 },
	    (struct slice){ p + 84, 5 });
	return usable(d) ? 0 : -1;
}

static void
flatten(struct flat *flat, const char *p, const char *limit)
{
	flat->n = 0;
	for (; p < limit && flat->n < ISA_LOOK; p++) {
		if (newline(*p))
			continue;
		flat->from[flat->n] = p;
		flat->text[flat->n++] = *p;
	}
}

/* 1 if a segment that may follow an ISA begins there. */
static int
follows_isa(struct slice s, char element)
{
	static const char *const next[] = { "GS", "TA1", "IEA" };

	for (size_t i = 0; i < sizeof(next) / sizeof(next[0]); i++) {
		size_t n = strlen(next[i]);

		if (s.len > n && memcmp(s.p, next[i], n) == 0 &&
		    s.p[n] == element)
			return 1;
	}
	return 0;
}

/*
 * The terminator after the component separator at flat->text[i]. A newline
 * right there is the terminator, unless it wraps a line: then a delimiter and a
 * segment come after it.
 */
static char
terminator_after(const struct flat *flat, size_t i, char element)
{
	const char *here = flat->from[i] + 1;
	struct slice after = { flat->text + i + 1, flat->n - i - 1 };

	if (!newline(*here) || after.len == 0)
		return *here;
	if (!follows_isa(after, element) && isa_delimiter(*after.p) &&
	    follows_isa((struct slice){ after.p + 1, after.len - 1 }, element))
		return *after.p;
	return *here;
}

/* Headers of other lengths: by their separators. */
static int
read_split(const char *p, const char *limit, struct x12_delims *d)
{
	struct flat flat;
	struct slice rest, el[17];
	size_t at;

	flatten(&flat, p, limit);
	rest = (struct slice){ flat.text, flat.n };
	d->element = flat.n > 3 ? flat.text[3] : p[3];
	for (int i = 0; i < 17; i++)
		if (!slice_split(&rest, d->element, &el[i]))
			return ISA_CUT;
	at = (size_t)(el[16].p - flat.text);
	if (at >= flat.n || flat.from[at] + 1 >= limit)
		return ISA_CUT;
	d->component = flat.text[at];
	d->terminator = terminator_after(&flat, at, d->element);
	set_repetition(d, el[11], el[12]);
	return usable(d) ? 0 : -1;
}

int
isa_delims(const char *p, const char *limit, struct x12_delims *d)
{
	int result;

	if (read_fixed(p, limit, d) == 0)
		return 0;
	result = read_split(p, limit, d);
	/* A header is never as long as this: its end will not come. */
	return result == ISA_CUT && limit - p >= ISA_LOOK ? -1 : result;
}

int
x12_looks_like(const char *p, size_t n)
{
	const char *limit = p + n;

	return isa_begins(isa_skip(p, limit), limit);
}
