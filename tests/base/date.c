/*
 * date: what is a day, in which forms, and the night of --as-of.
 * Day numbers were taken from `date -u -d DAY +%s`, not from our own code.
 */
#include "../lib/base/date.h"
#include "tap.h"

#define BAD INT32_MIN

static const struct {
	const char *in;
	int32_t days;
	const char *why;
} dates[] = {
	{ "1970-01-01", 0, "the first of days" },
	{ "1969-12-31", -1, "the day before" },
	{ "2026-01-05", 20458, "an ISO date" },
	{ "01/05/2026", 20458, "as Americans write it" },
	{ "1/5/2026", 20458, "without noughts" },
	{ "20260105", 20458, "as X12 does" },
	{ " 2026-01-05 ", 20458, "blanks around" },
	{ "2024-02-29", 19782, "a leap day" },
	{ "2000-02-29", 11016, "a leap day of a fourth century" },
	{ "02/29/2024", 19782, "a leap day, American" },
	{ "1800-01-01", -62091, "the first that is taken" },
	{ "2199-12-31", 84005, "the last that is taken" },
	{ "2023-02-29", BAD, "no leap year" },
	{ "1900-02-29", BAD, "no leap year, a century" },
	{ "2100-02-29", BAD, "nor the next" },
	{ "2026-02-30", BAD, "the thirtieth of February" },
	{ "2026-04-31", BAD, "the thirty-first of April" },
	{ "2026-13-01", BAD, "a thirteenth month" },
	{ "2026-00-10", BAD, "month nought" },
	{ "2026-01-00", BAD, "day nought" },
	{ "2026-01-32", BAD, "a thirty-second" },
	{ "13/01/2026", BAD, "day before month" },
	{ "20261301", BAD, "X12, a thirteenth month" },
	{ "00000000", BAD, "all noughts" },
	{ "99999999", BAD, "all nines" },
	{ "1799-12-31", BAD, "before the first" },
	{ "2200-01-01", BAD, "after the last" },
	{ "0026-01-05", BAD, "the year 26" },
	{ "26-01-05", BAD, "a year of two digits" },
	{ "01/05/26", BAD, "the same, American" },
	{ "260105", BAD, "D6" },
	{ "2026-1-5", BAD, "ISO without noughts" },
	{ "2026/01/05", BAD, "slashes in ISO" },
	{ "01-05-2026", BAD, "hyphens in American" },
	{ "2026.01.05", BAD, "points" },
	{ "5 Jan 2026", BAD, "words" },
	{ "2026-01", BAD, "a month" },
	{ "2026-01-05-01", BAD, "four parts" },
	{ "2026-01-05T20:00", BAD, "an instant" },
	{ "20260105-20260106", BAD, "RD8: two dates" },
	{ "", BAD, "empty" }, { " ", BAD, "blank" }, { "/", BAD, "a slash" },
	{ "--", BAD, "two hyphens" }, { "//", BAD, "two slashes" },
	{ "-1/-5/2026", BAD, "signs" }, { "+1/05/2026", BAD, "a plus" },
	{ "2026-0a-05", BAD, "a letter" },
	{ "46027", BAD, "what a spreadsheet makes of it" },
	{ "2026\xe2\x80\x91" "01-05", BAD, "a typographer's hyphen" },
};

static const struct {
	const char *in, *instant, *night, *why;	/* instant NULL: refused */
} asofs[] = {
	{ "2026-01-05", "2026-01-05T20:00", "2026-01-05",
	    "a date is eight in the evening" },
	{ "2026-01-05T20:30", "2026-01-05T20:30", "2026-01-05",
	    "a time is that time" },
	{ "2026-01-05T06:00", "2026-01-05T06:00", "2026-01-05",
	    "the day begins at six" },
	{ "2026-01-05T05:59", "2026-01-05T05:59", "2026-01-04",
	    "until then it is the night of the evening before" },
	{ "2026-01-01T01:30", "2026-01-01T01:30", "2025-12-31",
	    "of the year before, too" },
	{ "2026-01-05 23:59", "2026-01-05T23:59", "2026-01-05",
	    "a blank for the T" },
	{ "2024-03-01T00:00", "2024-03-01T00:00", "2024-02-29",
	    "midnight after a leap day" },
	{ "2026-01-05T24:00", NULL, NULL, "no hour 24" },
	{ "2026-01-05T20:60", NULL, NULL, "no minute 60" },
	{ "2026-01-05T20", NULL, NULL, "an hour alone" },
	{ "2026-01-05T20:00:00", NULL, NULL, "seconds" },
	{ "2026-01-05T20:00Z", NULL, NULL, "a zone" },
	{ "2026-01-05X20:00", NULL, NULL, "an X for the T" },
	{ "2026-01-05T20.00", NULL, NULL, "a point for the colon" },
	{ "2026-01-05T-1:00", NULL, NULL, "a sign" },
	{ "2026-02-29", NULL, NULL, "no such day" },
	{ "01/05/2026", NULL, NULL, "American" },
	{ "20260105", NULL, NULL, "X12" },
	{ "2026-01-5 ", NULL, NULL, "a blank for a digit" },
	{ "today", NULL, NULL, "a word" },
	{ "", NULL, NULL, "empty" },
	{ "2026-01-05T", NULL, NULL, "a T alone" },
};

static void
asof(void)
{
	for (size_t i = 0; i < ROWS(asofs); i++) {
		char instant[INSTANT_TEXT] = "", night[DATE_TEXT] = "";
		int rc = asof_parse(asofs[i].in, 360, instant, night);

		tap_ok(asofs[i].instant == NULL ? rc == -1 : rc == 0 &&
		    strcmp(instant, asofs[i].instant) == 0 &&
		    strcmp(night, asofs[i].night) == 0, asofs[i].why);
	}
}

/* Every day of four centuries has its number, its text and its weekday. */
static void
all_days(void)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31,
		30, 31 };
	char buf[DATE_TEXT], want[DATE_TEXT + 20], d8[9];
	int32_t next = -62091, days;	/* 1800-01-01, a Wednesday */
	int weekday = 3, wrong = 0;

	for (int y = 1800; y <= 2199; y++)
		for (int m = 1; m <= 12; m++) {
			int leap = y % 400 == 0 || (y % 4 == 0 && y % 100);
			int last = lengths[m - 1] + (m == 2 && leap);

			for (int d = 1; d <= last; d++, next++) {
				snprintf(want, sizeof(want),
				    "%04d-%02d-%02d", y, m, d);
				wrong += date_of(y, m, d, &days) != 0 ||
				    days != next || date_weekday(days) !=
				    weekday || strcmp(date_format(days, buf),
				    want) != 0 || date_parse_d8(slice_of(
				    date_d8(buf, d8)), &days) != 0 ||
				    days != next;
				weekday = (weekday + 1) % 7;
			}
			wrong += date_of(y, m, last + 1, &days) != -1;
		}
	tap_int(next, 84006, "four centuries have 146097 days");
	tap_int(wrong, 0, "each has its number, text and weekday");
}

/* By `TZ=ZONE date -R -d INSTANT`. */
static void
as_mail_has_it(void)
{
	static const struct { const char *zone, *instant, *want; } all[] = {
		{ "UTC", "2026-01-05T20:00", "Mon, 05 Jan 2026 20:00:00 +0000" },
		{ "America/Chicago", "2026-01-05T05:45", "Mon, 05 Jan 2026 05:45:00 -0600" },
		{ "America/Chicago", "2026-07-04T05:45", "Sat, 04 Jul 2026 05:45:00 -0500" },
		{ "Asia/Kolkata", "2028-02-29T23:59", "Tue, 29 Feb 2028 23:59:00 +0530" },
	};
	char buf[DATE_MAIL];

	for (size_t i = 0; i < ROWS(all); i++)
		tap_text(date_mail(all[i].zone, all[i].instant, buf),
		    all[i].want, "an instant as a mail has it");
}

int
main(void)
{
	static const char *not_d8[] = { "2026-01-05", "2026010", "202601055",
		"2026010 ", "", "        ", "+2026105" };
	char instant[INSTANT_TEXT], night[DATE_TEXT], again[DATE_TEXT];
	int32_t days;

	for (size_t i = 0; i < ROWS(dates); i++) {
		days = BAD;
		if (date_parse(EXACT(dates[i].in), &days) == -1)
			days = BAD;
		tap_int(days, dates[i].days, dates[i].why);
	}
	for (size_t i = 0; i < ROWS(not_d8); i++)
		tap_int(date_parse_d8(EXACT(not_d8[i]), &days), -1,
		    "X12 has eight digits");
	asof();
	all_days();
	asof_now("America/New_York", 360, instant, night);
	tap_ok(asof_parse(instant, 360, (char[INSTANT_TEXT]){ 0 }, again) ==
	    0 && strcmp(night, again) == 0,
	    "the clock gives an instant, and the night it is of");
	as_mail_has_it();
	return tap_done();
}
