/*
 * x12_text: a sender's bytes for a terminal, which must not obey them, and for
 * JSON (RFC 8259), which must be UTF-8 whatever they are.
 */
#include "../../lib/paper/utf8.h"
#include "x12.h"

/* C0 and DEL; in UTF-8 also C1, which terminals obey too. */
static int
obeyed(struct slice s, size_t i)
{
	unsigned char c = (unsigned char)s.p[i];

	return c < 0x20 || c == 0x7F || (c == 0xC2 && i + 1 < s.len &&
	    (unsigned char)s.p[i + 1] < 0xA0);
}

/* Bytes from i that may stand as they are. */
static size_t
plain(struct slice s, size_t i, int utf8)
{
	size_t from = i;

	while (i < s.len && !obeyed(s, i) &&
	    (utf8 || (unsigned char)s.p[i] < 0x80))
		i++;
	return i - from;
}

size_t
x12_text_plain(struct slice s, FILE *out)
{
	int utf8 = utf8_valid(s);
	size_t n, written = 0;

	for (size_t i = 0; i < s.len; i += n) {
		n = plain(s, i, utf8);
		written += fwrite(s.p + i, 1, n, out);
		if (n > 0)
			continue;
		/* The second byte of a C1 goes with its first. */
		n = (unsigned char)s.p[i] == 0xC2 && utf8 ? 2 : 1;
		for (size_t k = 0; k < n; k++)
			written += (size_t)fprintf(out, "\\x%02X",
			    (unsigned)(unsigned char)s.p[i + k]);
	}
	return written;
}

/* Bytes from i that JSON takes as they are. */
static size_t
bare(struct slice s, size_t i)
{
	size_t from = i;

	while (i < s.len && s.p[i] != '"' && s.p[i] != '\\' &&
	    (unsigned char)s.p[i] >= 0x20 && s.p[i] != 0x7F)
		i++;
	return i - from;
}

/* UTF-8, without the quotes around it. */
static void
json_inside(struct slice s, FILE *out)
{
	size_t n;

	for (size_t i = 0; i < s.len; i += n) {
		n = bare(s, i);
		if (n > 0) {
			fwrite(s.p + i, 1, n, out);
			continue;
		}
		n = 1;
		if (s.p[i] == '"' || s.p[i] == '\\')
			fprintf(out, "\\%c", s.p[i]);
		else
			fprintf(out, "\\u%04x", (unsigned)s.p[i]);
	}
}

static void
json_1252(struct slice s, FILE *out)
{
	char buf[3 * 64];
	size_t n;

	for (size_t i = 0; i < s.len; i += n) {
		n = s.len - i < 64 ? s.len - i : 64;
		json_inside((struct slice){ buf,
		    utf8_from_1252((struct slice){ s.p + i, n }, buf) }, out);
	}
}

void
x12_text_json(struct slice s, FILE *out)
{
	putc('"', out);
	if (utf8_valid(s))
		json_inside(s, out);
	else
		json_1252(s, out);
	putc('"', out);
}
