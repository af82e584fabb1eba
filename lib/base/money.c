/*
 * money: decimal text to integer cents and back, without floating point.
 */
#include "money.h"

#include <stdio.h>

/*
 * Digits, an optional point and digits, as an integer scaled by 10^places.
 * Zeros beyond the last place are no fraction; anything else there is an error.
 */
static int
scaled(struct slice s, int places, int64_t most, int64_t *value)
{
	const char *p = s.p, *end = s.p + s.len;
	int64_t sum = 0;
	int after = 0;

	for (; p < end && *p >= '0' && *p <= '9'; p++) {
		sum = sum * 10 + (*p - '0');
		if (sum > most)
			return -1;
	}
	if (p < end && *p == '.') {
		for (p++; p < end && *p >= '0' && *p <= '9'; p++) {
			if (after < places)
				sum = sum * 10 + (*p - '0');
			else if (*p != '0')
				return -1;
			after++;
		}
		if (s.len == 1)
			return -1;
	}
	for (; after < places; after++)
		sum *= 10;
	if (p < end || s.len == 0 || sum > most)
		return -1;
	*value = sum;
	return 0;
}

static int
signed_scaled(struct slice s, int64_t *cents)
{
	int negative = s.len > 0 && s.p[0] == '-';

	if (negative) {
		s.p++;
		s.len--;
	}
	if (scaled(s, 2, MONEY_MAX, cents) == -1)
		return -1;
	if (negative)
		*cents = -*cents;
	return 0;
}

int
money_parse_x12(struct slice s, int64_t *cents)
{
	return signed_scaled(s, cents);
}

/* Commas must stand before groups of three: "1,23" is a typing error. */
static int
without_commas(struct slice s, char *buf, size_t size, size_t *len)
{
	size_t n = 0, run = 0, commas = 0, point = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.p[i];

		if (c == ',') {
			if (point || run == 0 || run > 3 || (commas && run != 3))
				return -1;
			commas++;
			run = 0;
			continue;
		}
		if (c == '.') {
			if (commas && run != 3)
				return -1;
			point = 1;
		}
		run++;
		if (n == size)
			return -1;
		buf[n++] = c;
	}
	*len = n;
	return commas && !point && run != 3 ? -1 : 0;
}

/* More than two places is an error in a CSV even when they are zeros. */
static int
too_precise(struct slice s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.p[i] == '.')
			return s.len - i - 1 > 2;
	return 0;
}

int
money_parse_csv(struct slice s, int64_t *cents)
{
	char plain[32];
	struct slice t = { plain, 0 };
	int negative = 0;

	s = slice_trim(s);
	if (s.len >= 2 && s.p[0] == '(' && s.p[s.len - 1] == ')') {
		negative = 1;
		s.p++;
		s.len -= 2;
	} else if (s.len > 0 && s.p[0] == '-') {
		negative = 1;
		s.p++;
		s.len--;
	}
	if (s.len > 0 && s.p[0] == '$') {
		s.p++;
		s.len--;
	}
	if (s.len > 0 && s.p[0] == '-')
		return -1;
	if (without_commas(s, plain, sizeof(plain), &t.len) == -1 ||
	    too_precise(t) || signed_scaled(t, cents) == -1)
		return -1;
	if (negative)
		*cents = -*cents;
	return 0;
}

const char *
money_format(int64_t cents, char buf[MONEY_TEXT])
{
	uint64_t u = cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;

	snprintf(buf, MONEY_TEXT, "%s%llu.%02llu", cents < 0 ? "-" : "",
	    (unsigned long long)(u / 100), (unsigned long long)(u % 100));
	return buf;
}

const char *
money_format_x12(int64_t cents, char buf[MONEY_TEXT])
{
	int n;

	money_format(cents, buf);
	for (n = 0; buf[n] != '\0'; n++)
		;
	if (buf[n - 1] == '0')
		buf[--n] = '\0';
	if (buf[n - 1] == '0')
		n -= 2;
	buf[n] = '\0';
	return buf;
}

int
money_add(int64_t *sum, int64_t cents)
{
	int64_t total;

	if (__builtin_add_overflow(*sum, cents, &total))
		return -1;
	*sum = total;
	return 0;
}

int
quantity_parse(struct slice s, int64_t *thousandths)
{
	return scaled(slice_trim(s), 3, INT64_C(99999999000), thousandths);
}

const char *
quantity_format(int64_t q, char buf[MONEY_TEXT])
{
	int n;

	n = snprintf(buf, MONEY_TEXT, "%lld.%03lld", (long long)(q / 1000),
	    (long long)(q % 1000));
	while (n > 0 && buf[n - 1] == '0')
		buf[--n] = '\0';
	if (n > 0 && buf[n - 1] == '.')
		buf[n - 1] = '\0';
	return buf;
}
