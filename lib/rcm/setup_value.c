/*
 * setup_value: see setup_value.h.
 */
#include "setup_value.h"

#include <stdio.h>
#include <string.h>

#include "../base/date.h"
#include "../base/ident.h"
#include "../base/money.h"
#include "../paper/csv.h"

int
setup_is_number(enum setup_type t)
{
	return t == SETUP_MONEY || t == SETUP_COUNT;
}

int
setup_number(enum setup_type t, struct slice v, int64_t *n, const char **why)
{
	if (t == SETUP_MONEY) {
		*why = "no amount of dollars and cents";
		return money_parse_csv(v, n) == -1 || *n < 0 ? -1 : 0;
	}
	*why = "no whole number";
	return slice_int(v, n);
}

/* ---- text ---- */

static size_t
only_digits(struct slice v, const char *between, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < v.len; i++) {
		if (v.p[i] >= '0' && v.p[i] <= '9' && n < 20)
			out[n++] = v.p[i];
		else if (v.p[i] == '\0' || strchr(between, v.p[i]) == NULL)
			return 0;
	}
	out[n] = '\0';
	return n;
}

static void
change_case(char *s, char from, char to)
{
	for (; *s != '\0'; s++)
		if (*s >= from && *s <= from + 25)
			*s = (char)(*s - from + to);
}

static int
code(struct slice v, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < v.len; i++)
		if (v.p[i] != '.')
			out[n++] = v.p[i];
	out[n] = '\0';
	change_case(out, 'a', 'A');
	return 0;
}

static int
one_word(const char *choices, struct slice v, char *out)
{
	if (slice_copy(v, out, SETUP_VALUE_SIZE) == -1)
		return -1;
	/* The choices are all in one case: tried in both. */
	change_case(out, 'A', 'a');
	if (csv_named(choices, out, v.len))
		return 0;
	change_case(out, 'a', 'A');
	return csv_named(choices, out, v.len) ? 0 : -1;
}

/* "999:24" -> the word alone; hours are digits. */
static int
without_hours(struct slice *word)
{
	const char *colon = memchr(word->p, ':', word->len);
	int64_t hours;
	struct slice behind;

	if (colon == NULL)
		return 0;
	behind.p = colon + 1;
	behind.len = word->len - (size_t)(colon - word->p) - 1;
	word->len = (size_t)(colon - word->p);
	return slice_int(behind, &hours) == -1 || hours > 9999 ? -1 : 0;
}

static int
words(enum setup_type t, const char *choices, struct slice v, char *out)
{
	struct slice part, word;
	char known[SETUP_VALUE_SIZE];
	size_t n = 0;

	out[0] = '\0';
	while (slice_split(&v, ' ', &part)) {
		if (part.len == 0)
			continue;
		word = part;
		if (t == SETUP_EXPECTS && without_hours(&word) == -1)
			return -1;
		if (choices != NULL && one_word(choices, word, known) == -1)
			return -1;
		if (choices == NULL)
			slice_copy(word, known, sizeof(known));
		n += (size_t)snprintf(out + n, SETUP_VALUE_SIZE - n,
		    "%s%s%.*s", n > 0 ? " " : "", known,
		    (int)(part.len - word.len), word.p + word.len);
	}
	return 0;
}

/* What an ISA or GS can hold, whichever delimiters it is sent with. */
static int
x12_id(struct slice v, char *out)
{
	if (v.len > 15)
		return -1;
	for (size_t i = 0; i < v.len; i++)
		if (v.p[i] < ' ' || v.p[i] > 'z' ||
		    strchr("*:^|\\", v.p[i]) != NULL)
			return -1;
	return slice_copy(v, out, SETUP_VALUE_SIZE);
}

static int
iso_date(struct slice v, char *out)
{
	int32_t days;

	if (date_parse(v, &days) == -1)
		return -1;
	date_format(days, out);
	return 0;
}

static int
phone(struct slice v, char *out)
{
	size_t n = only_digits(v, " ()-.+/", out);

	/* The country's own 1 is no part of it (X12 PER04). */
	if (n == 11 && out[0] == '1') {
		memmove(out, out + 1, 11);
		n--;
	}
	return n == 10 ? 0 : -1;
}

static const char *const refusals[] = {
	[SETUP_TEXT] = "too long",
	[SETUP_UPPER] = "too long",
	[SETUP_WORDS] = "none of the words that may stand here",
	[SETUP_EXPECTS] = "pickup, ta1, 999, 277ca, 277ca_payer or 835, each "
	    "with its hours: 999:24",
	[SETUP_WORD] = "none of the words that may stand here",
	[SETUP_ID] = "no X12 identifier: at most 15 plain characters",
	[SETUP_NPI] = "not ten digits with their check digit",
	[SETUP_TIN] = "not nine digits",
	[SETUP_ZIP] = "neither five nor nine digits",
	[SETUP_PHONE] = "not ten digits",
	[SETUP_DATE] = "no date of the calendar (2026-01-31, 01/31/2026, "
	    "20260131)",
	[SETUP_LETTER] = "not one letter A to Z",
	[SETUP_MONEY] = "",
	[SETUP_COUNT] = "",
};

static int
convert(enum setup_type t, const char *choices, struct slice v, char *out)
{
	size_t n;

	switch (t) {
	case SETUP_UPPER:
		return code(v, out);
	case SETUP_WORDS:
	case SETUP_EXPECTS:
		return words(t, choices, v, out);
	case SETUP_WORD:
		return one_word(choices, v, out);
	case SETUP_ID:
		return x12_id(v, out);
	case SETUP_NPI:
		return npi_valid(v) ? slice_copy(v, out, SETUP_VALUE_SIZE) : -1;
	case SETUP_TIN:
		return only_digits(v, "- ", out) == 9 ? 0 : -1;
	case SETUP_ZIP:
		n = only_digits(v, "- ", out);
		return n == 5 || n == 9 ? 0 : -1;
	case SETUP_PHONE:
		return phone(v, out);
	case SETUP_DATE:
		return iso_date(v, out);
	case SETUP_LETTER:
		code(v, out);
		return v.len == 1 && out[0] >= 'A' && out[0] <= 'Z' ? 0 : -1;
	case SETUP_TEXT:
	case SETUP_MONEY:
	case SETUP_COUNT:
	default:
		return slice_copy(v, out, SETUP_VALUE_SIZE);
	}
}

int
setup_text(enum setup_type t, const char *choices, struct slice v,
    char out[SETUP_VALUE_SIZE], const char **why)
{
	out[0] = '\0';
	*why = refusals[t];
	if (v.len >= SETUP_VALUE_SIZE - 32) {
		*why = refusals[SETUP_TEXT];
		return -1;
	}
	return convert(t, choices, v, out);
}
