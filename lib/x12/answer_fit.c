/*
 * answer_fit: what strangers' bytes become where an answer must hold something
 * of them: its own separators, lengths and types are kept, whatever came.
 */
#include "answering.h"

#include <stdio.h>
#include <string.h>

#include "../base/date.h"

int
answering_text(struct slice v, size_t min, size_t max, char *to)
{
	int blank = 1;

	to[0] = '\0';
	if (v.len < min || v.len > max)
		return 0;
	for (size_t i = 0; i < v.len; i++) {
		if (v.p[i] < ' ' || v.p[i] > '~' ||
		    memchr("*:^~", v.p[i], 4) != NULL)
			return 0;
		blank &= v.p[i] == ' ';
	}
	if (blank)
		return 0;
	memcpy(to, v.p, v.len);
	to[v.len] = '\0';
	return 1;
}

unsigned
answering_bit(const char *const *list, const char *code)
{
	for (unsigned i = 0; list[i] != NULL; i++)
		if (strcmp(list[i], code) == 0)
			return 1u << i;
	return 0;
}

void
answering_codes(const char *const *list, unsigned bits,
    const char *to[ANSWERING_CODES])
{
	int n = 0;

	for (unsigned i = 0; list[i] != NULL && n < ANSWERING_CODES; i++)
		if (bits & 1u << i)
			to[n++] = list[i];
	while (n < ANSWERING_CODES)
		to[n++] = NULL;
}

const char *
answering_tag(const char *tag, char buf[4])
{
	size_t n = strlen(tag);

	for (size_t i = 0; i < 3; i++)
		if (!answering_text((struct slice){ tag + i, i < n }, 1, 1,
		    buf + i))
			buf[i] = i < n || i < 2 ? '?' : '\0';
	buf[3] = '\0';
	return buf;
}

const char *
answering_number(int number, int most, char buf[16])
{
	buf[0] = '\0';
	if (number > 0 && number <= most)
		snprintf(buf, 16, "%d", number);
	return buf;
}

int
answering_set_number(struct slice number, char to[10])
{
	char text[10];
	size_t zeros;

	if (answering_text(number, 4, 9, to))
		return 1;
	number = slice_trim(number);
	answering_text(number, 1, 9, text);
	zeros = strlen(text) < 4 ? 4 - strlen(text) : 0;
	memset(to, '0', zeros);
	memcpy(to + zeros, text, strlen(text) + 1);
	return 0;
}

void
answering_id(struct slice v, char to[16])
{
	if (!answering_text(slice_trim(v), 1, 15, to))
		memcpy(to, " ", 2);
}

void
answering_qualifier(struct slice v, char to[3])
{
	static const char *const known[] = { "01", "14", "20", "27", "28",
		"29", "30", "33", NULL };

	slice_copy(v, to, 3);
	if (answering_bit(known, to) == 0)
		memcpy(to, "ZZ", 3);
}

void
answering_moment(struct slice date, struct slice time, const char *instead,
    char d6[7], char hhmm[5])
{
	char d8[9] = "20";
	int32_t day;
	int64_t n;

	if (slice_copy(date, d8 + 2, 7) == -1 ||
	    date_parse_d8(slice_of(d8), &day) == -1)
		date_d8(instead, d8);
	memcpy(d6, d8 + 2, 7);
	if (time.len != 4 || slice_int(time, &n) == -1 || n > 2359 ||
	    n % 100 > 59)
		time = SLICE("0000");
	slice_copy(time, hhmm, 5);
}

void
answering_party(struct slice theirs, const char *isa, char to[16])
{
	if (!answering_text(slice_trim(theirs), 2, 15, to) &&
	    !answering_text(slice_of(isa), 2, 15, to))
		memcpy(to, "UNKNOWN", sizeof("UNKNOWN"));
}
