/*
 * mime: pieces of a message, by hand from RFC 2045 (6.7, 6.8), 2047 and 5322.
 */
#include "../lib/paper/mime.h"
#include "tap.h"

static char *text;
static size_t size;

static FILE *
begin(void)
{
	free(text);
	text = NULL;
	return open_memstream(&text, &size);
}

static const struct { const char *in, *want, *why; } quoted[] = {
	{ "plain\n", "plain\r\n", "a line as it is" },
	{ "a=b\n", "a=3Db\r\n", "an equals sign" },
	{ "end \n", "end=20\r\n", "a blank at a line's end" },
	{ "end\t\n", "end=09\r\n", "a tab there" },
	{ ".\n", "=2E\r\n", "a dot alone, which would end the data" },
	{ "a.b\n", "a.b\r\n", "a dot elsewhere" },
	{ "\xc3\xbc\n", "=C3=BC\r\n", "an umlaut" },
	{ "no end", "no end\r\n", "a last line without its end" },
	{ "a\r\n", "a=0D\r\n", "a bare CR" },
	{ "0123456789012345678901234567890123456789012345678901234567890123456789012345\n",
	  "0123456789012345678901234567890123456789012345678901234567890123456789012=\r\n345\r\n", "a line of 76 is broken softly" },
	{ "", "", "nothing" },
};

static const struct { const char *in, *want, *why; } base64[] = {
	{ "", "", "nothing" }, { "f", "Zg==\r\n", "RFC 4648: one" }, { "fo", "Zm8=\r\n", "two" }, { "foo", "Zm9v\r\n", "three" },
	{ "foobar", "Zm9vYmFy\r\n", "six" },
	{ "000000000000000000000000000000000000000000000000000000000",
	  "MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw\r\n", "57 bytes are a line of 76" },
	{ "0000000000000000000000000000000000000000000000000000000001",
	  "MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw\r\nMQ==\r\n", "58 are two" },
};

static const struct { const char *in, *want, *why; } header[] = {
	{ "short", "Subject: short\r\n", "a short one" },
	{ "a\r\nBcc: them@x.test", "Subject: a  Bcc: them@x.test\r\n", "a line's end within is none: no header can be made" },
	{ "=?UTF-8?Q?x?=", "Subject: \r\n =?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?=\r\n", "what looks like a coded word is coded" },
	{ "Z\xc3\xbcrich", "Subject: \r\n =?UTF-8?B?WsO8cmljaA==?=\r\n", "an umlaut" },
	{ "\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc"
	  "\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc", "Subject: \r\n =?UTF-8?B?w7zDvMO8w7zDvMO8w7zDvMO8w7zDvMO8w7zDvMO8w7zDvMO8w7zDvMO8w7w=?=\r\n"
	  " =?UTF-8?B?w7w=?=\r\n", "no character is cut in two" },
};

static const struct { const char *in; int want; const char *why; } address[] = {
	{ "bea@office.test", 1, "an address" }, { "bea.b+x@mail.office.test", 1, "with a tag" },
	{ "", 0, "nothing" }, { "bea", 0, "no @" }, { "@office.test", 0, "nobody" }, { "bea@", 0, "nowhere" },
	{ "bea@office", 0, "no domain" }, { "bea@.test", 0, "a domain that begins with a dot" }, { "bea@office.", 0, "or ends with one" },
	{ "a@b@c.test", 0, "two @" }, { "bea <bea@office.test>", 0, "a name before it" }, { "bea@office.test\r\nRCPT TO:<x@y.test>", 0, "a second line" },
	{ "\"bea\"@office.test", 0, "quotes" }, { "b\xc3\xa9@office.test", 0, "not ASCII" }, { "a@b.test,c@d.test", 0, "two addresses" },
	{ "a@b.test>", 0, "a bracket" },
};

int
main(void)
{
	char back[400];
	FILE *out;

	for (size_t i = 0; i < ROWS(quoted); i++) {
		out = begin();
		mime_quoted(slice_of(quoted[i].in), out);
		fclose(out);
		tap_text(text, quoted[i].want, quoted[i].why);
	}
	for (size_t i = 0; i < ROWS(base64); i++) {
		out = begin();
		mime_base64(base64[i].in, strlen(base64[i].in), out);
		fclose(out);
		tap_text(text, base64[i].want, base64[i].why);
	}
	for (size_t i = 0; i < ROWS(header); i++) {
		out = begin();
		mime_header("Subject", header[i].in, out);
		fclose(out);
		tap_text(text, header[i].want, header[i].why);
	}
	for (size_t i = 0; i < ROWS(address); i++)
		tap_int(mime_address_ok(address[i].in), address[i].want, address[i].why);
	for (size_t i = 0; i < ROWS(quoted); i++) {
		size_t n = mime_unquote(slice_of(quoted[i].want), back);
		size_t m = 0;

		/* CRLF is the line's end, LF what it was. */
		for (size_t k = 0; k < n; k++)
			if (back[k] != '\r' || k + 1 == n || back[k + 1] != '\n')
				back[m++] = back[k];
		back[m] = '\0';
		if (strstr(quoted[i].in, "no end") == NULL && strchr(quoted[i].in, '\r') == NULL)
			tap_text(back, quoted[i].in, "read back, it is what it was");
	}
	tap_int((int64_t)mime_unquote(SLICE("a=\r\nb=4"), back), 3, "the sign of an escape that is cut is left out");
	free(text);
	return tap_done();
}
