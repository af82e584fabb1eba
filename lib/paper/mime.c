/*
 * mime: see mime.h.
 */
#include "mime.h"

#include <string.h>

enum {
	LINE = 76,		/* RFC 2045, 6.7; RFC 5322, 2.1.1 asks for 78 */
	WORD_BYTES = 45,	/* as base64 60, with =?UTF-8?B??= under 75 */
	ADDRESS_MOST = 254,	/* RFC 5321, 4.5.3.1.3, without the brackets */
};

static const char digits64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "abcdefghijklmnopqrstuvwxyz0123456789+/";

static int
plain(const char *s)
{
	for (const char *p = s; *p != '\0'; p++)
		if (*p < ' ' || *p > '~')
			return 0;
	/* It would look like a word of RFC 2047. */
	return strstr(s, "=?") == NULL;
}

/* One group of up to three bytes. */
static void
put64(const unsigned char *p, size_t n, FILE *out)
{
	unsigned v = (unsigned)p[0] << 16 | (n > 1 ? (unsigned)p[1] << 8 : 0) |
	    (n > 2 ? p[2] : 0u);

	fputc(digits64[v >> 18], out);
	fputc(digits64[v >> 12 & 63], out);
	fputc(n > 1 ? digits64[v >> 6 & 63] : '=', out);
	fputc(n > 2 ? digits64[v & 63] : '=', out);
}

void
mime_base64(const void *bytes, size_t n, FILE *out)
{
	const unsigned char *p = bytes;

	for (size_t i = 0; i < n; i += 3) {
		put64(p + i, n - i < 3 ? n - i : 3, out);
		if (i % (LINE / 4 * 3) == LINE / 4 * 3 - 3 || i + 3 >= n)
			fputs("\r\n", out);
	}
}

/* Words of RFC 2047, each of whole characters, each on a line of its own. */
static void
put_words(struct slice s, FILE *out)
{
	while (s.len > 0) {
		size_t n = s.len < WORD_BYTES ? s.len : WORD_BYTES;

		while (n > 1 && n < s.len &&
		    ((unsigned char)s.p[n] & 0xc0) == 0x80)
			n--;
		fputs("=?UTF-8?B?", out);
		for (size_t i = 0; i < n; i += 3)
			put64((const unsigned char *)s.p + i,
			    n - i < 3 ? n - i : 3, out);
		fputs("?=", out);
		s.p += n;
		s.len -= n;
		if (s.len > 0)
			fputs("\r\n ", out);
	}
}

/* Where the line stands after this text, folded before words that would not
 * fit. */
static size_t
put_folded(size_t at, const char *value, FILE *out)
{
	struct slice rest = slice_of(value), word;
	int first = 1;

	while (slice_split(&rest, ' ', &word)) {
		if (!first && at + 1 + word.len > LINE) {
			fputs("\r\n", out);
			at = 0;
		}
		if (!first)
			fputc(' ', out);
		fwrite(word.p, 1, word.len, out);
		at += word.len + (size_t)!first;
		first = 0;
	}
	return at;
}

/* The value with control bytes as blanks, as many as fit. */
static void
clean(const char *value, char *buf, size_t size)
{
	size_t n = 0;

	for (; value[n] != '\0' && n < size - 1; n++)
		buf[n] = (unsigned char)value[n] < ' ' || value[n] == 0x7f ?
		    ' ' : value[n];
	buf[n] = '\0';
}

void
mime_header(const char *name, const char *value, FILE *out)
{
	char text[2000];

	clean(value, text, sizeof(text));
	fprintf(out, "%s: ", name);
	if (plain(text)) {
		put_folded(strlen(name) + 2, text, out);
	} else {
		fputs("\r\n ", out);
		put_words(slice_of(text), out);
	}
	fputs("\r\n", out);
}

void
mime_mailbox(const char *name, const char *display, const char *address,
    FILE *out)
{
	char text[300];

	clean(display, text, sizeof(text));
	fprintf(out, "%s:", name);
	if (text[0] != '\0' && strlen(text) < LINE / 2 && plain(text)) {
		fputs(" \"", out);
		for (const char *p = text; *p != '\0'; p++) {
			if (*p == '"' || *p == '\\')
				fputc('\\', out);
			fputc(*p, out);
		}
		fputs("\"\r\n", out);
	} else if (text[0] != '\0') {
		fputs("\r\n ", out);
		put_words(slice_of(text), out);
		fputs("\r\n", out);
	}
	fprintf(out, " <%s>\r\n", address);
}

int
mime_address_ok(const char *address)
{
	const char *at = strchr(address, '@');

	if (strlen(address) > ADDRESS_MOST || at == NULL || at == address ||
	    strchr(at + 1, '@') != NULL || strchr(at + 1, '.') == NULL ||
	    at[1] == '.' || address[strlen(address) - 1] == '.')
		return 0;
	for (const char *p = address; *p != '\0'; p++)
		if (*p <= ' ' || *p > '~' ||
		    strchr("\"(),:;<>[\\]", *p) != NULL)
			return 0;
	return 1;
}

/* A byte that may stand as it is; a blank only before something. A dot at a
 * line's beginning would be doubled on its way. */
static int
stands(const char *p, const char *end, size_t column)
{
	unsigned char c = (unsigned char)*p;

	if (c == ' ' || c == '\t')
		return p + 1 < end && p[1] != '\n';
	return c > ' ' && c <= '~' && c != '=' && (c != '.' || column > 0);
}

void
mime_quoted(struct slice s, FILE *out)
{
	size_t column = 0;

	for (const char *p = s.p; p < s.p + s.len; p++) {
		if (*p == '\n') {
			fputs("\r\n", out);
			column = 0;
			continue;
		}
		/* Room for =XX and a soft break's =. */
		if (column > LINE - 4) {
			fputs("=\r\n", out);
			column = 0;
		}
		if (stands(p, s.p + s.len, column)) {
			fputc(*p, out);
			column++;
		} else {
			fprintf(out, "=%02X", (unsigned char)*p);
			column += 3;
		}
	}
	if (column > 0)
		fputs("\r\n", out);
}

static int
hex(char c)
{
	const char *all = "0123456789ABCDEF", *p = strchr(all, c);

	return c != '\0' && p != NULL ? (int)(p - all) : -1;
}

size_t
mime_unquote(struct slice s, char *buf)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.p[i] != '=') {
			buf[n++] = s.p[i];
		} else if (i + 2 < s.len && hex(s.p[i + 1]) >= 0 &&
		    hex(s.p[i + 2]) >= 0) {
			buf[n++] = (char)(hex(s.p[i + 1]) * 16 +
			    hex(s.p[i + 2]));
			i += 2;
		} else if (i + 2 < s.len && s.p[i + 1] == '\r') {
			i += 2;
		}
	}
	return n;
}
