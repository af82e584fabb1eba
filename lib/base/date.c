/*
 * date: days and their text; and the one reading of the clock.
 */
#include "date.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "die.h"

enum { FIRST_YEAR = 1800, LAST_YEAR = 2199 };

static int
leap(int y)
{
	return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

static int
month_days(int y, int m)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
		31 };

	return days[m - 1] + (m == 2 && leap(y));
}

int
date_of(int y, int m, int d, int32_t *days)
{
	int era_year, shifted;

	if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 ||
	    d > month_days(y, m))
		return -1;
	/* Years that begin in March put the leap day last. */
	era_year = m <= 2 ? y - 1 : y;
	shifted = m <= 2 ? m + 9 : m - 3;
	*days = era_year * 365 + era_year / 4 - era_year / 100 +
	    era_year / 400 + (shifted * 153 + 2) / 5 + d - 1 - 719468;
	return 0;
}

static void
date_split(int32_t days, int *y, int *m, int *d)
{
	int32_t z = days + 719468, era = z / 146097, doe = z % 146097;
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int mp = (5 * doy + 2) / 153;

	*d = doy - (153 * mp + 2) / 5 + 1;
	*m = mp < 10 ? mp + 3 : mp - 9;
	*y = yoe + era * 400 + (*m <= 2);
}

static int
digits(struct slice s, int least, int most, int *n)
{
	int64_t v;

	if (s.len < (size_t)least || s.len > (size_t)most ||
	    slice_int(s, &v) == -1)
		return -1;
	*n = (int)v;
	return 0;
}

int
date_parse_d8(struct slice s, int32_t *days)
{
	int y, m, d;

	if (s.len != 8 ||
	    digits((struct slice){ s.p, 4 }, 4, 4, &y) == -1 ||
	    digits((struct slice){ s.p + 4, 2 }, 2, 2, &m) == -1 ||
	    digits((struct slice){ s.p + 6, 2 }, 2, 2, &d) == -1)
		return -1;
	return date_of(y, m, d, days);
}

int
date_parse(struct slice s, int32_t *days)
{
	struct slice rest, a, b, c, more;
	int y, m, d;
	char sep;

	s = slice_trim(s);
	if (s.len == 8 && date_parse_d8(s, days) == 0)
		return 0;
	sep = memchr(s.p, '/', s.len) != NULL ? '/' : '-';
	rest = s;
	if (!slice_split(&rest, sep, &a) || !slice_split(&rest, sep, &b) ||
	    !slice_split(&rest, sep, &c) || slice_split(&rest, sep, &more))
		return -1;
	if (sep == '-') {
		if (digits(a, 4, 4, &y) || digits(b, 2, 2, &m) ||
		    digits(c, 2, 2, &d))
			return -1;
	} else if (digits(a, 1, 2, &m) || digits(b, 1, 2, &d) ||
	    digits(c, 4, 4, &y))
		return -1;
	return date_of(y, m, d, days);
}

const char *
date_format(int32_t days, char buf[DATE_TEXT])
{
	int y, m, d;
	char text[40];

	date_split(days, &y, &m, &d);
	snprintf(text, sizeof(text), "%04d-%02d-%02d", y, m, d);
	memcpy(buf, text, DATE_TEXT - 1);
	buf[DATE_TEXT - 1] = '\0';
	return buf;
}

const char *
date_d8(const char *iso, char buf[9])
{
	if (strlen(iso) < 10) {
		buf[0] = '\0';
		return buf;
	}
	memcpy(buf, iso, 4);
	memcpy(buf + 4, iso + 5, 2);
	memcpy(buf + 6, iso + 8, 2);
	buf[8] = '\0';
	return buf;
}

int
date_weekday(int32_t days)
{
	return (int)((days % 7 + 11) % 7);
}

int
asof_parse(const char *text, int day_begins_minutes,
    char instant[INSTANT_TEXT], char night[DATE_TEXT])
{
	struct slice s = slice_of(text);
	int32_t days;
	int hour = 20, minute = 0;

	if (s.len != 10 && s.len != 16)
		return -1;
	if (s.p[4] != '-' ||
	    date_parse((struct slice){ s.p, 10 }, &days) == -1)
		return -1;
	if (s.len == 16 && ((s.p[10] != 'T' && s.p[10] != ' ') ||
	    s.p[13] != ':' ||
	    digits((struct slice){ s.p + 11, 2 }, 2, 2, &hour) == -1 ||
	    digits((struct slice){ s.p + 14, 2 }, 2, 2, &minute) == -1 ||
	    hour > 23 || minute > 59))
		return -1;
	date_format(days, night);
	memcpy(instant, night, DATE_TEXT - 1);
	instant[10] = 'T';
	instant[11] = (char)('0' + hour / 10);
	instant[12] = (char)('0' + hour % 10);
	instant[13] = ':';
	instant[14] = (char)('0' + minute / 10);
	instant[15] = (char)('0' + minute % 10);
	instant[16] = '\0';
	if (hour * 60 + minute < day_begins_minutes)
		date_format(days - 1, night);
	return 0;
}

static void
local(time_t t, struct tm *tm)
{
	if (localtime_r(&t, tm) == NULL)
		die_errno("clock");
}

static void
set_zone(const char *zone)
{
	if (zone[0] != '\0' && setenv("TZ", zone, 1) == -1)
		die_errno("time zone");
	tzset();
}

void
asof_now(const char *zone, int day_begins_minutes, char instant[INSTANT_TEXT],
    char night[DATE_TEXT])
{
	time_t now = time(NULL);
	char text[INSTANT_TEXT];
	struct tm tm;

	set_zone(zone);
	local(now, &tm);
	strftime(text, INSTANT_TEXT, "%Y-%m-%dT%H:%M", &tm);
	if (asof_parse(text, day_begins_minutes, instant, night) == -1)
		die(EXIT_MACHINE, "the clock says %s", text);
}

const char *
date_mail(const char *zone, const char *instant, char buf[DATE_MAIL])
{
	struct tm tm = { .tm_isdst = -1 };

	set_zone(zone);
	if (sscanf(instant, "%4d-%2d-%2dT%2d:%2d", &tm.tm_year, &tm.tm_mon,
	    &tm.tm_mday, &tm.tm_hour, &tm.tm_min) != 5)
		die(EXIT_MACHINE, "%s: not an instant", instant);
	tm.tm_year -= 1900;
	tm.tm_mon--;
	/* No locale is ever set: its names are the C locale's. */
	if (mktime(&tm) == (time_t)-1 || strftime(buf, DATE_MAIL,
	    "%a, %d %b %Y %H:%M:%S %z", &tm) == 0)
		die(EXIT_MACHINE, "%s: no such time in this zone", instant);
	return buf;
}
