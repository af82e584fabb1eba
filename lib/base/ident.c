/*
 * ident: check digits and our own claim numbers.
 */
#include "ident.h"

#include <string.h>

int
npi_valid(struct slice npi)
{
	int sum = 24;	/* what the prefix 80840 adds */

	if (npi.len != 10)
		return 0;
	for (int i = 0; i < 10; i++) {
		int d = npi.p[i] - '0';

		if (d < 0 || d > 9)
			return 0;
		if (i % 2 == 0) {
			d *= 2;
			d -= d > 9 ? 9 : 0;
		}
		sum += d;
	}
	return sum % 10 == 0;
}

/* No vowels (no words), no 0 1 (no O I L doubt); 27 signs. */
static const char clm01_alphabet[] = "23456789BCDFGHJKMNPQRSTVWXZ";
enum { CLM01_BASE = 27 };
/* 27^7, and a multiplier that shares no factor with it; the product stays below 2^63. */
static const int64_t clm01_space = INT64_C(10460353203);
static const int64_t clm01_step = INT64_C(226050911);

int
clm01_format(char prefix, int64_t claim, int submission, char out[CLM01_SIZE])
{
	int64_t n;

	if (claim < 1 || claim >= clm01_space || submission < 1 ||
	    submission > 99)
		return -1;
	n = claim * clm01_step % clm01_space;
	out[0] = prefix;
	for (int i = 7; i >= 1; i--) {
		out[i] = clm01_alphabet[n % CLM01_BASE];
		n /= CLM01_BASE;
	}
	out[8] = (char)('0' + submission / 10);
	out[9] = (char)('0' + submission % 10);
	out[10] = '\0';
	return 0;
}

size_t
ident_normalise(struct slice s, char *buf, size_t size)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len && n + 1 < size; i++) {
		char c = s.p[i];

		if (c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
			buf[n++] = c;
	}
	buf[n] = '\0';
	return n;
}
