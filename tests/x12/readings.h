/*
 * readings: a grammar told back from a good set: what becomes of each segment
 * and element of it when it is left out, given again or filled in. So a test
 * holds a table's usages against the guide, a segment a line:
 *
 *	NM1 !1 rrroonorr	must be there, once; its elements 1 to 9
 *	REF * rr		may be there, any number of times
 *
 * r: required; c: another requires it; o: optional; n: not used.
 */
#ifndef TESTS_X12_READINGS_H
#define TESTS_X12_READINGS_H

#include "damages.h"

enum { READINGS_COPIES = 101 };

/* Is this code told of this segment and element? */
struct question {
	const struct x12_grammar *grammar;
	char tag[4];
	int element;
	const char *code;
	uint32_t ordinal;	/* of the first told; 0: it is not */
};

static void
answer(void *arg, const struct x12_finding *f)
{
	struct question *q = arg;

	if (q->ordinal == 0 && f->element == q->element &&
	    strcmp(f->tag, q->tag) == 0 && strcmp(f->code, q->code) == 0)
		q->ordinal = f->ordinal;
}

static uint32_t
told(struct question *q, const char *text, int element, const char *code)
{
	q->element = element;
	q->code = code;
	q->ordinal = 0;
	damages_walk(q->grammar, text, answer, q, NULL);
	return q->ordinal;
}

/* Of an element that is there, by what its loss tells; or is not (0: none). */
static char
use_of_present(struct question *q, const char *text, int element)
{
	if (told(q, text, element, "1"))
		return 'r';
	return told(q, text, element, "2") || told(q, text, element, "I9") ?
	    'c' : 'o';
}

static char
use_of_absent(struct question *q, const char *text, int element)
{
	if (told(q, text, element, "3"))
		return '\0';
	return told(q, text, element, "I10") ? 'n' : 'o';
}

/* Elements of the segment at..end: those it has, then those it could have. */
static void
read_elements(struct question *q, const char *sample, const char *at,
    const char *end, char *out)
{
	const char *from = at + strcspn(at, "*~"), *to;
	char more[32] = "";
	int i = 1;

	for (; *from == '*'; i++, from = to) {
		from++;
		to = from + strcspn(from, "*~");
		*out++ = from < to ? use_of_present(q,
		    damages_edit(sample, from, to, ""), i) :
		    use_of_absent(q, damages_edit(sample, from, to, "X"), i);
	}
	do {
		memmove(more + 1, more, strlen(more) + 1);
		more[0] = '*';
		if (more[1] == '\0')
			strcat(more, "X");
		*out = use_of_absent(q, damages_edit(sample, end, end, more),
		    i++);
	} while (*out++ != '\0');
}

static void
read_segment(const struct x12_grammar *grammar, const char *sample,
    const char *at, uint32_t ordinal, char *out)
{
	static char copies[DAMAGES_TEXT];
	const char *end = strchr(at, '~'), *next = end + 2;
	struct question q = { .grammar = grammar };
	uint32_t over;

	memcpy(q.tag, at, strcspn(at, "*~"));
	copies[0] = '\0';
	for (int i = 0; i < READINGS_COPIES; i++)
		strncat(copies, at, (size_t)(next - at));
	over = told(&q, damages_edit(sample, at, next, copies), 0, "5");
	if (over == 0)
		over = told(&q, damages_edit(sample, at, next, copies), 0, "4");
	out += sprintf(out, "%s %s", q.tag,
	    told(&q, damages_edit(sample, at, next, ""), 0, "3") ? "!" : "");
	out += over == 0 ? sprintf(out, "* ") :
	    sprintf(out, "%u ", over - ordinal);
	read_elements(&q, sample, at, end, out);
}

/* Each segment of a sample between ST and SE. */
static void
readings_of(const struct x12_grammar *grammar, const char *sample,
    const char *const *want, size_t n)
{
	const char *at = strchr(sample, '\n') + 1;
	char out[64], why[96];
	size_t i = 0;

	for (; strncmp(at, "SE*", 3) != 0; at = strchr(at, '\n') + 1, i++) {
		read_segment(grammar, sample, at, (uint32_t)i + 2, out);
		snprintf(why, sizeof(why), "what %s says of %.*s",
		    grammar->kind, (int)strcspn(at, "~"), at);
		tap_text(out, i < n ? want[i] : "", why);
	}
	tap_int((int64_t)i, (int64_t)n, "and there is no more of it");
}

#endif
