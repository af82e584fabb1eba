/*
 * slice: comparing, trimming and splitting borrowed bytes.
 */
#include "slice.h"

#include <string.h>
#include <strings.h>

struct slice
slice_of(const char *s)
{
	if (s == NULL)
		return (struct slice){ "", 0 };
	return (struct slice){ s, strlen(s) };
}

int
slice_eq(struct slice a, struct slice b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.p, b.p, a.len) == 0);
}

int
slice_is_nocase(struct slice a, const char *s)
{
	return a.len == strlen(s) && strncasecmp(a.p, s, a.len) == 0;
}

static int
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct slice
slice_trim(struct slice s)
{
	while (s.len > 0 && blank(s.p[0])) {
		s.p++;
		s.len--;
	}
	while (s.len > 0 && blank(s.p[s.len - 1]))
		s.len--;
	return s;
}

int
slice_copy(struct slice s, char *buf, size_t size)
{
	buf[0] = '\0';
	if (s.len >= size || memchr(s.p, '\0', s.len) != NULL)
		return -1;
	memcpy(buf, s.p, s.len);
	buf[s.len] = '\0';
	return 0;
}

int
slice_split(struct slice *rest, char sep, struct slice *part)
{
	const char *end;

	if (rest->p == NULL)
		return 0;
	part->p = rest->p;
	end = rest->len > 0 ? memchr(rest->p, sep, rest->len) : NULL;
	if (end == NULL) {
		part->len = rest->len;
		*rest = (struct slice){ NULL, 0 };
		return 1;
	}
	part->len = (size_t)(end - rest->p);
	rest->p = end + 1;
	rest->len -= part->len + 1;
	return 1;
}

int
slice_int(struct slice s, int64_t *n)
{
	int64_t sum = 0;

	if (s.len == 0 || s.len > 18)
		return -1;
	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return -1;
		sum = sum * 10 + (s.p[i] - '0');
	}
	*n = sum;
	return 0;
}
