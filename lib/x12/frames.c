/*
 * frames: the envelopes of what we write: interchange, group and set, with
 * their numbers and counts. The numbers are the caller's, who has them from the
 * books.
 */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "../base/date.h"
#include "writing.h"

enum { CONTROL_MAX = 999999999 };

/* 1 .. 999,999,999, or a fault. */
static int64_t
control(struct x12_writer *w, const char *tag, int element, int64_t number)
{
	if (number >= 1 && number <= CONTROL_MAX)
		return number;
	writing_spoil(w, tag, element, "a control number that is not from 1 "
	    "to 999999999");
	return 0;
}

/* "HH:MM" as HHMM; anything else is left for the checker to refuse. */
static const char *
hhmm(const char *time, char buf[8])
{
	size_t n = 0;

	for (; *time != '\0' && n < 7; time++)
		if (*time != ':')
			buf[n++] = *time;
	buf[n] = '\0';
	return buf;
}

/* A text of the ISA: of a length of its own, padded with blanks. */
static const char *
padded(struct x12_writer *w, int element, const char *text, size_t most,
    char buf[16])
{
	const struct x12_delims *d = &w->delims;
	size_t n = strlen(text);
	char bad[] = { d->element, d->component, d->repetition, d->terminator,
		'\0' };

	if (n == 0 || n > most)
		writing_spoil(w, "ISA", element, "an identifier that is "
		    "empty or does not fit");
	for (const char *p = text; *p != '\0'; p++)
		if (*p < ' ' || *p > '~' || strchr(bad, *p) != NULL)
			writing_spoil(w, "ISA", element, "a delimiter, "
			    "control or non-ASCII character in it");
	snprintf(buf, 16, "%-*.*s", (int)most, (int)most, text);
	return buf;
}

void
x12_write_isa(struct x12_writer *w, const struct x12_isa *isa)
{
	const struct x12_delims *d = &w->delims;
	char sq[16], s[16], rq[16], r[16], date[9], time[8], text[192];
	size_t start = w->len;
	char e = d->element;
	int n;

	assert(!w->now.in_set);
	w->now.isa = control(w, "ISA", 13, isa->control);
	w->now.groups = 0;
	n = snprintf(text, sizeof(text),
	    "ISA%c00%c%10s%c00%c%10s%c%s%c%s%c%s%c%s%c%s%c%s%c%c%c00501%c"
	    "%09" PRId64 "%c%c%c%c%c%c", e, e, "", e, e, "", e,
	    padded(w, 5, isa->sender_qualifier, 2, sq), e,
	    padded(w, 6, isa->sender, 15, s), e,
	    padded(w, 7, isa->receiver_qualifier, 2, rq), e,
	    padded(w, 8, isa->receiver, 15, r), e,
	    date_d8(isa->date, date) + 2, e, hhmm(isa->time, time), e,
	    d->repetition, e, e, w->now.isa, e, isa->ack_requested, e,
	    isa->usage, e, d->component);
	writing_append(w, text, (size_t)n);
	if (writing_end(w, start, 16) == -1)
		writing_spoil(w, "ISA", 0, "a segment that cannot be read "
		    "again");
}

void
x12_write_gs(struct x12_writer *w, const struct x12_grammar *grammar,
    const char *sender, const char *receiver, const char *date,
    const char *time, int64_t number)
{
	char d8[9], hm[8], text[24];

	assert(!w->now.in_set);
	writing_grammar(w, grammar);
	w->now.gs = control(w, "GS", 6, number);
	w->now.groups++;
	w->now.sets = 0;
	snprintf(text, sizeof(text), "%" PRId64, w->now.gs);
	x12_write(w, "GS", grammar->gs01, sender, receiver, date_d8(date, d8),
	    hhmm(time, hm), text, "X", grammar->version, X12_ENDS);
}

/* 1 if the guide has its version in ST03: all but the 835. */
static int
names_version(const struct x12_grammar *grammar)
{
	const struct x12_row *row = grammar->rows + 1;

	for (; row->kind == X12_EL; row++)
		if (row->position == 3)
			return 1;
	return 0;
}

void
x12_write_st(struct x12_writer *w, int set_ordinal)
{
	char text[24];

	assert(!w->now.in_set && w->walk != NULL);
	w->now.st = control(w, "ST", 2, set_ordinal);
	w->now.sets++;
	x12_walk_start(w->walk);
	x12_balance_start(&w->balance, w->grammar->kind);
	snprintf(text, sizeof(text), "%04" PRId64, w->now.st);
	w->now.in_set = 1;
	x12_write(w, "ST", w->grammar->st01, text,
	    names_version(w->grammar) ? w->grammar->version : NULL, X12_ENDS);
}

void
x12_write_se(struct x12_writer *w)
{
	char count[24], text[24];

	assert(w->now.in_set);
	snprintf(count, sizeof(count), "%" PRIu32, w->now.ordinal + 1);
	snprintf(text, sizeof(text), "%04" PRId64, w->now.st);
	x12_write(w, "SE", count, text, X12_ENDS);
	writing_finish(w);
	w->now.ordinal = 0;
	w->now.in_set = 0;
	w->since = 0;
}

void
x12_write_ge(struct x12_writer *w)
{
	char sets[24], text[24];

	assert(!w->now.in_set);
	snprintf(sets, sizeof(sets), "%" PRId64, w->now.sets);
	snprintf(text, sizeof(text), "%" PRId64, w->now.gs);
	x12_write(w, "GE", sets, text, X12_ENDS);
}

void
x12_write_iea(struct x12_writer *w)
{
	char groups[24], text[24];

	assert(!w->now.in_set);
	snprintf(groups, sizeof(groups), "%" PRId64, w->now.groups);
	snprintf(text, sizeof(text), "%09" PRId64, w->now.isa);
	x12_write(w, "IEA", groups, text, X12_ENDS);
}
