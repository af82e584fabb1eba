/*
 * charges_value: see charges_value.h. What a value means for a claim is the scrubber's business: here
 * it is only read.
 */
#include "charges_value.h"

#include <stdio.h>
#include <string.h>

#include "../base/date.h"
#include "../base/fault.h"
#include "../base/money.h"

enum { SIZE = CHARGES_VALUE_SIZE };

static int
wrong(char *reason, const char *what, struct slice v)
{
	char shape[32];

	snprintf(reason, CHARGES_REASON_SIZE, "%s: %s", what,
	    fault_shape(v, shape, sizeof(shape)));
	return -1;
}

/* Letters in upper case, without the characters of drop. */
static int
upper_without(struct slice v, const char *drop, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < v.len; i++) {
		char c = v.p[i];

		if (strchr(drop, c) == NULL)
			out[n++] = c >= 'a' && c <= 'z' ?
			    (char)(c - 'a' + 'A') : c;
	}
	out[n] = '\0';
	return 0;
}

static size_t
digits(struct slice v, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < v.len; i++)
		if (v.p[i] >= '0' && v.p[i] <= '9')
			out[n++] = v.p[i];
	out[n] = '\0';
	return n;
}

/* 4-4-2, 5-3-2 and 5-4-1 are 5-4-2 with a 0 before the short part (HIPAA's form). */
static void
ndc(struct slice v, char *out)
{
	static const size_t wide[] = { 5, 4, 2 };
	struct slice rest = v, part;
	size_t n = 0, parts = 0;

	while (slice_split(&rest, '-', &part)) {
		if (parts == 3 || part.len > wide[parts]) {
			digits(v, out);
			return;
		}
		for (size_t i = part.len; i < wide[parts]; i++)
			out[n++] = '0';
		memcpy(out + n, part.p, part.len);
		n += part.len;
		parts++;
	}
	out[n] = '\0';
	if (parts != 3)
		digits(v, out);
}

static int
iso_date(struct slice v, char *out, char *reason)
{
	int32_t days;

	if (date_parse(v, &days) == -1)
		return wrong(reason, "no date of the calendar (2026-01-31, "
		    "01/31/2026, 20260131)", v);
	date_format(days, out);
	return 0;
}

static int
is_between(char c)
{
	return c == ',' || c == ':' || c == ';' || c == ' ' || c == '/';
}

/* What they point to is for scrub. A letter ends itself: "AB" is two. */
static int
pointers(struct slice v, char *out, char *reason)
{
	size_t n = 0;
	int number = 0, count = 0, letter;

	out[0] = '\0';
	for (size_t i = 0; i <= v.len; i++) {
		char c = i < v.len ? v.p[i] : ',';

		if (c >= 'a' && c <= 'l')
			c = (char)(c - 'a' + 'A');
		letter = c >= 'A' && c <= 'L';
		if (letter && number == 0)
			number = c - 'A' + 1;
		else if (c >= '0' && c <= '9' && number < 100)
			number = number * 10 + (c - '0');
		else if (!is_between(c))
			return wrong(reason, "no pointers (1,2 or AB)", v);
		if (!letter && !is_between(c))
			continue;
		if (number > 0 && count++ < 12)
			n += (size_t)snprintf(out + n, SIZE - n, "%s%d",
			    n > 0 ? "," : "", number);
		number = 0;
	}
	return 0;
}

static int
relation(struct slice v, char *out)
{
	static const struct {
		const char *word, *code;
	} words[] = {
		{ "self", "18" }, { "spouse", "01" }, { "child", "19" },
		{ "other", "G8" }, { "employee", "20" }, { "unknown", "21" },
		{ "life partner", "53" },
	};

	for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (slice_is_nocase(v, words[i].word)) {
			snprintf(out, SIZE, "%s", words[i].code);
			return 0;
		}
	return upper_without(v, " ", out);
}

static int
sex(struct slice v, char *out)
{
	upper_without(v, " ", out);
	if (strcmp(out, "MALE") == 0 || strcmp(out, "FEMALE") == 0)
		out[1] = '\0';
	return 0;
}

static int
accident(struct slice v, char *out)
{
	upper_without(v, " ", out);
	if (strcmp(out, "AUTO") == 0 || strcmp(out, "WORK") == 0 ||
	    strcmp(out, "OTHER") == 0)
		for (char *p = out; *p != '\0'; p++)
			*p = (char)(*p - 'A' + 'a');
	return 0;
}

int
charges_text(enum charges_type type, struct slice v,
    char out[CHARGES_VALUE_SIZE], char reason[CHARGES_REASON_SIZE])
{
	out[0] = '\0';
	if (v.len >= SIZE - 16) {
		snprintf(reason, CHARGES_REASON_SIZE, "longer than %d bytes",
		    SIZE - 17);
		return -1;
	}
	switch (type) {
	case CHARGES_UPPER:
		return upper_without(v, "", out);
	case CHARGES_CODE:
		return upper_without(v, ". -", out);
	case CHARGES_DIGITS:
		return digits(v, out) > 0 ? 0 :
		    wrong(reason, "no digits in it", v);
	case CHARGES_NDC:
		ndc(v, out);
		return 0;
	case CHARGES_DATE:
		return iso_date(v, out, reason);
	case CHARGES_POINTERS:
		return pointers(v, out, reason);
	case CHARGES_RELATION:
		return relation(v, out);
	case CHARGES_SEX:
		return sex(v, out);
	case CHARGES_ACCIDENT:
		return accident(v, out);
	case CHARGES_TEXT:
	case CHARGES_MONEY:
	case CHARGES_QUANTITY:
	case CHARGES_WHOLE:
	case CHARGES_FLAG:
	default:
		return slice_copy(v, out, SIZE);
	}
}

int
charges_is_number(enum charges_type t)
{
	return t == CHARGES_MONEY || t == CHARGES_QUANTITY ||
	    t == CHARGES_WHOLE || t == CHARGES_FLAG;
}

/* A claim that must not go yet is no matter for guessing. */
static int
flag(struct slice v, int64_t *n, char *reason)
{
	static const struct {
		const char *word;
		int means;
	} words[] = {
		{ "Y", 1 }, { "N", 0 }, { "yes", 1 }, { "no", 0 }, { "1", 1 },
		{ "0", 0 }, { "true", 1 }, { "false", 0 }, { "x", 1 },
	};

	for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (slice_is_nocase(v, words[i].word)) {
			*n = words[i].means;
			return 0;
		}
	*n = 0;
	return wrong(reason, "neither Y nor N", v);
}

int
charges_number(enum charges_type type, struct slice v, int64_t *n,
    char reason[CHARGES_REASON_SIZE])
{
	if (type == CHARGES_MONEY && money_parse_csv(v, n) == -1)
		return wrong(reason, "no amount of dollars and cents", v);
	if (type == CHARGES_MONEY && *n < 0)
		return wrong(reason, "an amount below zero", v);
	if (type == CHARGES_QUANTITY &&
	    (quantity_parse(v, n) == -1 || *n == 0))
		return wrong(reason, "no quantity above 0", v);
	if (type == CHARGES_WHOLE &&
	    (slice_int(v, n) == -1 || *n < 1 || *n > 9999))
		return wrong(reason, "no line number", v);
	if (type == CHARGES_FLAG)
		return flag(v, n, reason);
	return 0;
}
