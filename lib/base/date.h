/*
 * date: calendar dates and the night's as-of. Dates are text 'YYYY-MM-DD',
 * instants 'YYYY-MM-DDTHH:MM', both in the site's zone; here they are counted
 * as days. Proleptic Gregorian, years 1800 to 2199.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdint.h>

#include "slice.h"

#define DATE_TEXT 11		/* "2026-01-05" and NUL */
#define INSTANT_TEXT 17		/* "2026-01-05T20:00" and NUL */

/* Days since 1970-01-01. -1 if there is no such day. */
int date_of(int year, int month, int day, int32_t *days);
/* "2026-01-05", "01/05/2026", "1/5/2026", "20260105". -1 if none of these. */
int date_parse(struct slice, int32_t *days);
/* X12 D8 "20260105" only. */
int date_parse_d8(struct slice, int32_t *days);
const char *date_format(int32_t days, char buf[DATE_TEXT]);
/* "20260105" from "2026-01-05"; buf of 9 bytes. */
const char *date_d8(const char *iso, char buf[9]);
/* 0 Sunday .. 6 Saturday. */
int date_weekday(int32_t days);

/*
 * --as-of: DATE or DATETHH:MM; without a time it is 20:00 of that date
 * (RULINGS 28). Fills the instant and the night's date, that of day_begins
 * minutes before it: 01:30 is of the evening before. -1 if malformed.
 */
int asof_parse(const char *text, int day_begins_minutes,
    char instant[INSTANT_TEXT], char night[DATE_TEXT]);
/*
 * The same from the clock, the one place a row's time may come from it: now in
 * zone (TZ name; "" is the machine's), night = date of (now - day_begins minutes).
 */
void asof_now(const char *zone, int day_begins_minutes,
    char instant[INSTANT_TEXT], char night[DATE_TEXT]);

#define DATE_MAIL 32		/* "Mon, 05 Jan 2026 20:00:00 -0600" and NUL */
/* An instant in zone (as above) as a mail has it (RFC 5322, 3.3). */
const char *date_mail(const char *zone, const char *instant,
    char buf[DATE_MAIL]);

#endif
