/*
 * utf8: see utf8.h. Most text is ASCII, so eight bytes are looked at at once.
 */
#include "utf8.h"

#include <stdint.h>
#include <string.h>

static size_t
ascii_run(struct slice s)
{
	uint64_t eight;
	size_t i = 0;

	for (; i + 8 <= s.len; i += 8) {
		memcpy(&eight, s.p + i, 8);
		if (eight & UINT64_C(0x8080808080808080))
			break;
	}
	while (i < s.len && (unsigned char)s.p[i] < 0x80)
		i++;
	return i;
}

/* Length of the sequence at p, of at most n bytes; 0 if it is malformed. */
static size_t
sequence(const unsigned char *p, size_t n)
{
	/* Lead bytes, and what their second byte may be (RFC 3629, 4). */
	static const struct {
		unsigned char from, to, second_from, second_to, len;
	} leads[] = {
		{ 0xc2, 0xdf, 0x80, 0xbf, 2 }, { 0xe0, 0xe0, 0xa0, 0xbf, 3 },
		{ 0xe1, 0xec, 0x80, 0xbf, 3 }, { 0xed, 0xed, 0x80, 0x9f, 3 },
		{ 0xee, 0xef, 0x80, 0xbf, 3 }, { 0xf0, 0xf0, 0x90, 0xbf, 4 },
		{ 0xf1, 0xf3, 0x80, 0xbf, 4 }, { 0xf4, 0xf4, 0x80, 0x8f, 4 },
	};

	for (unsigned i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
		if (p[0] < leads[i].from || p[0] > leads[i].to)
			continue;
		if (n < leads[i].len || p[1] < leads[i].second_from ||
		    p[1] > leads[i].second_to)
			return 0;
		for (size_t k = 2; k < leads[i].len; k++)
			if ((p[k] & 0xc0) != 0x80)
				return 0;
		return leads[i].len;
	}
	return 0;
}

int
utf8_valid(struct slice s)
{
	size_t n;

	for (;;) {
		n = ascii_run(s);
		s.p += n;
		s.len -= n;
		if (s.len == 0)
			return 1;
		n = sequence((const unsigned char *)s.p, s.len);
		if (n == 0)
			return 0;
		s.p += n;
		s.len -= n;
	}
}

/* 0x80 .. 0x9f of Windows-1252; 0xfffd: not defined. */
static const uint16_t windows[] = {
	0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
	0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

size_t
utf8_from_1252(struct slice s, char *buf)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		unsigned c = (unsigned char)s.p[i];

		if (c >= 0x80 && c <= 0x9f)
			c = windows[c - 0x80];
		if (c < 0x80)
			buf[n++] = (char)c;
		else if (c < 0x800) {
			buf[n++] = (char)(0xc0 | c >> 6);
			buf[n++] = (char)(0x80 | (c & 0x3f));
		} else {
			buf[n++] = (char)(0xe0 | c >> 12);
			buf[n++] = (char)(0x80 | (c >> 6 & 0x3f));
			buf[n++] = (char)(0x80 | (c & 0x3f));
		}
	}
	return n;
}
