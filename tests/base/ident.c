/*
 * ident: NPIs by their check digit, and the shape and uniqueness of CLM01. The NPIs
 * are made up; 1234567893 is the one of CMS' own example of the check digit.
 */
#include "../lib/base/ident.h"
#include "tap.h"

static const struct {
	const char *in;
	int want;
	const char *why;
} npis[] = {
	{ "1234567893", 1, "CMS' example" },
	{ "1000000004", 1, "one and noughts: 24 + 2 + 4 = 30" },
	{ "2000000002", 1, "two and noughts: 24 + 4 + 2 = 30" },
	{ "1234567890", 0, "another check digit" },
	{ "1234567983", 0, "two digits swapped" },
	{ "123456789", 0, "nine digits" },
	{ "12345678930", 0, "eleven digits" },
	{ "1234567893 ", 0, "a blank behind" },
	{ " 1234567893", 0, "a blank in front" },
	{ "123456789A", 0, "a letter" },
	{ "12345678\xb9" "3", 0, "a raised one" },
	{ "-123456789", 0, "a sign" },
	{ "", 0, "empty" },
	{ "1234-67893", 0, "a hyphen" },
};

static void
check_digits(void)
{
	char npi[11];
	int good;

	/* Of ten last digits one is right, whatever the first nine. */
	for (int n = 100000000; n < 300000000; n += 19999999) {
		good = 0;
		for (int d = 0; d < 10; d++) {
			snprintf(npi, sizeof(npi), "%09d%d", n, d);
			good += npi_valid(slice_of(npi));
		}
		tap_int(good, 1, "one check digit of ten is right");
	}
}

static int
by_bytes(const void *a, const void *b)
{
	return memcmp(a, b, CLM01_SIZE);
}

enum { SAMPLE = 1000000 };

/* A million: half of them the first, half spread over all there are. */
static void
unique(void)
{
	char (*all)[CLM01_SIZE] = malloc((size_t)SAMPLE * CLM01_SIZE);
	int shape = 0, refused = 0, twice = 0, alike = 0;

	if (all == NULL)
		abort();
	for (int i = 0; i < SAMPLE; i++) {
		int64_t claim = i < SAMPLE / 2 ? i + 1 :
		    INT64_C(600000) + (int64_t)(i - SAMPLE / 2) * 20900;

		refused += clm01_format('N', claim, 1, all[i]) != 0;
		shape += strlen(all[i]) != 10 || all[i][0] != 'N' ||
		    strspn(all[i] + 1, "23456789BCDFGHJKMNPQRSTVWXZ") != 7 ||
		    strcmp(all[i] + 8, "01") != 0;
		if (i > 0)
			alike += strncmp(all[i], all[i - 1], 5) == 0;
	}
	tap_int(refused, 0, "a million claims have a number");
	tap_int(shape, 0, "a letter, seven of the alphabet, two digits: "
	    "no vowel, no 0 1 I L O U Y");
	tap_int(alike, 0, "neighbours do not begin alike");
	qsort(all, SAMPLE, CLM01_SIZE, by_bytes);
	for (int i = 1; i < SAMPLE; i++)
		twice += memcmp(all[i], all[i - 1], CLM01_SIZE) == 0;
	tap_int(twice, 0, "and none has another's");
	free(all);
}

static void
limits(void)
{
	char a[CLM01_SIZE], b[CLM01_SIZE];

	tap_int(clm01_format('N', 0, 1, a), -1, "there is no claim nought");
	tap_int(clm01_format('N', -1, 1, a), -1, "nor one below");
	tap_int(clm01_format('N', 1, 0, a), -1, "no sending nought");
	tap_int(clm01_format('N', 1, 100, a), -1, "no hundredth sending");
	tap_int(clm01_format('N', INT64_C(10460353202), 99, a), 0,
	    "the last claim, sent 99 times");
	tap_text(a + 8, "99", "says so");
	tap_int(clm01_format('N', INT64_C(10460353203), 1, a), -1,
	    "one more is refused: it would be claim nought again");
	tap_int(clm01_format('N', INT64_MAX, 1, a), -1, "and the largest");
	clm01_format('N', 4711, 1, a);
	clm01_format('N', 4711, 2, b);
	tap_int(memcmp(a, b, 8), 0, "a resend differs in its two digits alone");
	clm01_format('Q', 4711, 1, b);
	tap_ok(b[0] == 'Q' && strcmp(a + 1, b + 1) == 0, "the prefix is free");
	/* Written down once: old remittances must match for ever. */
	tap_int(clm01_format('N', 1, 1, a), 0, "claim 1");
	tap_text(a, "N2KRCKJZ01", "has the number it always had");
}

static void
normalise(void)
{
	static const struct {
		const char *in, *want, *why;
	} rows[] = {
		{ "N2BCDFGH01", "N2BCDFGH01", "an echo as sent" },
		{ "n2bcdfgh01", "N2BCDFGH01", "in lower case" },
		{ "N2B-CDF GH/01", "N2BCDFGH01", "with punctuation" },
		{ "  N2BCDFGH01\r\n", "N2BCDFGH01", "with blanks around" },
		{ "\xc3\x84" "7", "7", "an umlaut is left out" },
		{ "-- --", "", "punctuation alone is nothing" },
		{ "", "", "nothing is nothing" },
		{ "0123456789ABCDEFGH", "0123456789ABCDE",
		    "too long is cut where the buffer ends" },
	};
	char buf[16];

	for (size_t i = 0; i < ROWS(rows); i++) {
		size_t n = ident_normalise(EXACT(rows[i].in), buf, sizeof(buf));

		tap_text(buf, rows[i].want, rows[i].why);
		tap_int((int64_t)n, (int64_t)strlen(rows[i].want),
		    "and its length");
	}
}

int
main(void)
{
	for (size_t i = 0; i < ROWS(npis); i++)
		tap_int(npi_valid(EXACT(npis[i].in)), npis[i].want,
		    npis[i].why);
	check_digits();
	unique();
	limits();
	normalise();
	return tap_done();
}
