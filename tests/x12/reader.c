/*
 * reader: what the reader makes of well-formed, bent and broken files.
 */
#include "../lib/x12/reader.h"
#include "file.h"
#include "tap.h"

#define PAD10 "          "
#define WHO "ZZ*A              *ZZ*B              *260105*1200*"
#define ISA "ISA*00*" PAD10 "*00*" PAD10 "*" WHO "^*00501*000000001*0*P*:~"
#define GS "GS*HP*A*B*20260105*1200*1*X*005010X221A1~"
#define END "GE*1*1~IEA*1*000000001~"
#define SET "ST*835*0001~BPR*I*0~SE*3*0001~"
#define READ "ISA[:^~] GS ST:1 BPR:2 SE:3 GE IEA"

struct row {
	const char *in;
	size_t n;
	const char *want;	/* tag, its ordinal in a set, "!" a fault */
	const char *why;
};
#define ROW(in, want, why) { in, sizeof(in) - 1, want, why }

static const struct row rows[] = {
	ROW(ISA GS SET END, READ, "one interchange, nothing odd"),
	ROW(ISA "\n" GS "\n" "ST*835*0001~\nBPR*I*0~\nSE*3*0001~\n" END "\n",
	    READ, "a line for each segment"),
	ROW(ISA "\r\n" GS "\r\n" SET "\r\n" END "\r\n\r\n", READ, "CRLF"),
	ROW("\xEF\xBB\xBF" ISA GS SET END, READ, "a byte-order mark"),
	ROW(" \r\n\t\0\x1A" ISA GS SET END, READ, "blanks and NULs before"),
	ROW(ISA GS SET END "\r\n\0\0 \x1A", READ, "blanks, NULs, ^Z after"),
	ROW(ISA GS SET END ISA GS SET END, READ " " READ,
	    "two interchanges back to back"),
	ROW(ISA GS SET END "\n\xEF\xBB\xBF" ISA GS SET END, READ " " READ,
	    "two files put together, each with its byte-order mark"),
	ROW(ISA GS SET END "ISA|00|" PAD10 "|00|" PAD10 "|ZZ|A              "
	    "|ZZ|B              |260105|1200|!|00501|000000002|0|P|>\n"
	    "GS|HP|A|B|20260105|1200|1|X|005010X221A1\nGE|0|1\n"
	    "IEA|1|000000002\n",
	    READ " ISA[>!0A] GS GE IEA", "two with other delimiters"),
	ROW("ISA\x1D" "00\x1D" PAD10 "\x1D" "00\x1D" PAD10 "\x1DZZ\x1D"
	    "A              \x1DZZ\x1D" "B              \x1D" "260105\x1D"
	    "1200\x1D\x1F\x1D" "00501\x1D" "000000001\x1D" "0\x1DP\x1D\x1E\x1C"
	    "GS\x1DHP\x1C" "IEA\x1D" "1\x1D" "000000001\x1C",
	    "ISA[1E1F1C] GS IEA", "delimiters that do not print"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*" WHO "U*00401*000000001*0*P*:~"
	    "IEA*0*000000001~", "ISA[:00~] IEA",
	    "4010 has no repetition separator"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*" WHO "^*00401*000000001*0*P*:~"
	    "IEA*0*000000001~", "ISA[:00~] IEA",
	    "4010 has none even where ISA11 looks like one"),
	ROW("ISA*00**00**ZZ*A*ZZ*B*260105*1200*^*00501*000000001*0*P*:~"
	    GS SET END, READ, "an ISA stripped of its padding"),
	ROW("ISA*00**00**ZZ*A*ZZ*B*260105*1200*^*00501*000000001*0*P*:\n"
	    "GS*HP\nIEA*1*000000001\n", "ISA[:^0A] GS IEA",
	    "stripped, and lines end the segments"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*ZZ*A              *ZZ*B          "
	    "  \r\n  *260105*1200*^*00501*000000001*0*P*:~" GS SET END, READ,
	    "a line broken within the ISA"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*ZZ*A              *ZZ*B            "
	    "  *260105*1200*^*00501*000000001*0*P*:\r\n~" GS SET END, READ,
	    "a line broken just before the ISA's terminator"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*" WHO "^*00501*000000001*0*P*:\r\n"
	    "GS*HP\r\nIEA*1*000000001\r\n", "ISA[:^0D] GS IEA",
	    "CR is the terminator, LF swallowed"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*" WHO "^*00501*000000001*0*P*:\r"
	    "GS*HP\rIEA*1*000000001\r", "ISA[:^0D] GS IEA", "CR alone"),
	ROW(ISA GS "ST*835*0001~BP\r\nR*I*\r\n0\n~\nSE*3*0001~" END, READ,
	    "lines broken within tag and element"),
	ROW(ISA GS "ST*275*0001~BIN*13*A~SE*9*1~\r\n*B~SE*3*0001~" END,
	    "ISA[:^~] GS ST:1 BIN:2 SE:3 GE IEA",
	    "bytes that look like segments, by their length"),
	ROW(ISA GS "ST*275*0001~BDS*B64*5*A~B*C~SE*3*0001~" END,
	    "ISA[:^~] GS ST:1 BDS:2 SE:3 GE IEA", "with a filter before it"),
	ROW(ISA GS "ST*275*0001~BIN*0*~SE*3*0001~" END,
	    "ISA[:^~] GS ST:1 BIN:2 SE:3 GE IEA", "none of them"),
	ROW(ISA GS "ST*275*0001~BIN*99*AB~SE*3*0001~" END,
	    "ISA[:^~] GS ST:1 BIN:2 SE:3 GE IEA",
	    "a length that is not theirs: to the next terminator"),
	ROW(ISA GS "ST*275*0001~BIN*x*AB~SE*3*0001~" END,
	    "ISA[:^~] GS ST:1 BIN:2 SE:3 GE IEA", "and one that is none"),
	ROW(ISA GS "ST*835*0001~  BPR*I*0~\tSE*3*0001~" END, READ,
	    "indented segments"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*" WHO "^*00501*000000001*0*P*:\xE2"
	    "\x80\xA6\nGS*HP\xE2\x80\xA6\nIEA*1*000000001\xE2\x80\xA6\n",
	    "ISA[:^E2] GS IEA", "a terminator of three bytes"),
	ROW(ISA "TA1*000000005*260105*1200*A*000~IEA*0*000000001~",
	    "ISA[:^~] TA1 IEA", "a TA1 alone"),
	ROW(ISA GS "ST*835*0001~LX*1~ST*835*0002~LX*1~SE*2*0002~" END,
	    "ISA[:^~] GS ST:1 LX:2 ST:1 LX:2 SE:3 GE IEA",
	    "a set that lost its SE"),
	ROW(ISA GS "ST*835*0001~LX*1~GE*1*1~IEA*1*000000001~",
	    "ISA[:^~] GS ST:1 LX:2 GE IEA", "GE closes a set"),
	ROW(ISA GS SET "GE*1*1~" ISA GS SET END,
	    "ISA[:^~] GS ST:1 BPR:2 SE:3 GE " READ,
	    "an ISA where an IEA is missing"),
	ROW(ISA GS SET "GE*1*1~IEA*1*000000001", READ,
	    "an IEA without terminator that has the ISA's number"),
	ROW(ISA GS SET "GE*1*1~IEA*1*00000000", "ISA[:^~] GS ST:1 BPR:2 SE:3 "
	    "GE IEA! cut", "an IEA cut within its number"),
	ROW(ISA GS SET "GE*1*1~", "ISA[:^~] GS ST:1 BPR:2 SE:3 GE cut",
	    "no IEA"),
	ROW(ISA GS "ST*835*0001~BPR*I", "ISA[:^~] GS ST:1 BPR:2! cut",
	    "cut within a segment"),
	ROW("ISA*00*" PAD10 "*00*", "ISA! cut", "cut within the ISA"),
	ROW("", "! cut", "nothing"),
	ROW("  \n\n", "! cut", "nothing but blanks"),
	ROW("visit_id,patient\n1,Doe\n", "! cut", "a CSV"),
	ROW("ST*835*0001~SE*2*0001~", "! cut", "no ISA at all"),
	ROW("ISA is what they call it", "! cut", "a word like an ISA"),
	ROW("garbage" ISA GS SET END, "! " READ, "garbage before"),
	ROW("VISA*1*MASTERCARD*2~" ISA GS SET END, "! ! " READ,
	    "a word that holds an ISA before"),
	ROW(ISA GS SET END "garbage" ISA GS SET END, READ " ! " READ,
	    "garbage between"),
	ROW(ISA GS SET END "garbage", READ " !", "garbage after"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*" WHO "^*00501*000000001*0*P*:GS"
	    "*HP~IEA*1*000000001~", "! cut", "an ISA without terminator"),
	ROW("ISA*00*" PAD10 "*00*" PAD10 "*" WHO "^*00501*000000001*0*P***"
	    "GS*HP~", "! cut", "component separator same as element's"),
	ROW(ISA GS "ST*835*0001~bpr*I~B*1~BPRX*1~*1~~BPR*I~SE*7*0001~" END,
	    "ISA[:^~] GS ST:1 ?:2! ?:3! ?:4! ?:5! ?:6! BPR:7 SE:8 GE IEA",
	    "no tags where tags should be"),
	ROW(ISA GS "ST*835*0001~NM1*\0*\xC3\x91*\x80~SE*3*0001~" END,
	    "ISA[:^~] GS ST:1 NM1:2 SE:3 GE IEA",
	    "NUL and 8-bit bytes in elements"),
	ROW(ISA GS "ST*835*0001~STC*A1:20~ISX*1~GE5*1~SE*5*0001~" END,
	    "ISA[:^~] GS ST:1 STC:2 ISX:3 GE5:4 SE:5 GE IEA",
	    "tags that resemble an envelope's"),
};

static void
put_byte(char *out, char c)
{
	if (c > ' ' && c < 0x7F)
		sprintf(out + strlen(out), "%c", c);
	else
		sprintf(out + strlen(out), "%02X", (unsigned char)c);
}

static void
put_segment(char *out, struct x12_reader *r, const struct x12_segment *s,
    int result)
{
	struct x12_delims d = x12_reader_delims(r);
	int known = s->tag.len >= 2 && s->tag.len <= 3 && s->tag.p[0] >= 'A' &&
	    s->tag.p[0] <= 'Z';

	if (out[0] != '\0')
		strcat(out, " ");
	if (known)
		strncat(out, s->tag.p, s->tag.len);
	else if (s->ordinal > 0)
		strcat(out, "?");
	if (s->ordinal > 0)
		sprintf(out + strlen(out), ":%u", s->ordinal);
	if (result == -1) {
		strcat(out, "!");
	} else if (slice_is(s->tag, "ISA")) {
		strcat(out, "[");
		put_byte(out, d.component);
		put_byte(out, d.repetition);
		put_byte(out, d.terminator);
		strcat(out, "]");
	}
}

static void
render(const char *in, size_t n, char *out)
{
	int fd = file_of(in, n), result;
	struct x12_reader *r = x12_reader_new(fd);
	const struct x12_segment *s;
	struct fault f;

	out[0] = '\0';
	while ((result = x12_next(r, &s, &f)) != 0)
		put_segment(out, r, s, result);
	if (x12_reader_cut(r))
		strcat(out, " cut");
	if (x12_next(r, &s, &f) != 0)
		strcat(out, " and goes on after its end");
	x12_reader_free(r);
	close(fd);
}

/* Elements of the n-th segment, for what the table cannot show. */
static void
test_elements(void)
{
	static const char in[] = ISA GS "ST*835*0001~CLP*A\r\nB**C:D^E*~"
	    "N1*\n*X~" END;
	int fd = file_of(in, sizeof(in) - 1);
	struct x12_reader *r = x12_reader_new(fd);
	const struct x12_segment *s;
	struct slice rest, part;
	struct x12_delims d;
	struct fault f;

	for (int i = 0; i < 4; i++)
		x12_next(r, &s, &f);
	tap_ok(s->n == 4 && slice_is(x12_el(s, 1), "AB") && s->el[2].len == 0 &&
	    slice_is(s->el[3], "C:D^E") && slice_is(x12_el(s, 4), "") &&
	    slice_is(x12_el(s, 5), "") && slice_is(s->el[0], "CLP"),
	    "elements, empty ones too, and none past the last");
	rest = s->el[3];
	tap_ok(x12_repetition(r, &rest, &part) && slice_is(part, "C:D") &&
	    x12_repetition(r, &rest, &part) && slice_is(part, "E") &&
	    !x12_repetition(r, &rest, &part), "repetitions");
	rest = slice_of("C:D");
	tap_ok(x12_component(r, &rest, &part) && slice_is(part, "C") &&
	    x12_component(r, &rest, &part) && slice_is(part, "D") &&
	    !x12_component(r, &rest, &part), "components");
	d = x12_reader_delims(r);
	tap_ok(slice_is(x12_part(d, slice_of("C::D"), 3), "D") &&
	    slice_is(x12_part(d, slice_of("C::D"), 2), "") &&
	    slice_is(x12_part(d, slice_of("C::D"), 4), "") &&
	    slice_is(x12_part(d, slice_of("C"), 1), "C"),
	    "a component by its number");
	x12_next(r, &s, &f);
	tap_ok(s->n == 2 && s->el[1].len == 0 && slice_is(s->el[2], "X"),
	    "an element that is nothing but a line break is empty");
	x12_reader_free(r);
	close(fd);
}

static void
test_many_elements(void)
{
	char in[2048], *p = in;
	const struct x12_segment *s;
	struct x12_reader *r;
	struct fault f;
	int fd, first, second;

	for (int n = 95; n <= 96; n++) {
		p += sprintf(p, n == 95 ? ISA "REF" : "REF");
		for (int i = 1; i <= n; i++)
			p += sprintf(p, "*%d", i);
		p += sprintf(p, "~");
	}
	fd = file_of(in, (size_t)(p - in));
	r = x12_reader_new(fd);
	x12_next(r, &s, &f);
	first = x12_next(r, &s, &f);
	tap_ok(first == 1 && s->n == 95 && slice_is(s->el[95], "95"),
	    "95 elements are kept");
	second = x12_next(r, &s, &f);
	tap_ok(second == -1 && s->n == 94 && slice_is(s->el[94], "94"),
	    "a 96th is a fault, and the first 94 stand");
	x12_reader_free(r);
	close(fd);
}

static void
test_faults(void)
{
	static const char in[] = ISA GS "ST*835*0001~Smith*Jane~SE*3*0001~" END;
	int fd = file_of(in, sizeof(in) - 1);
	struct x12_reader *r = x12_reader_new(fd);
	const struct x12_segment *s;
	char place[64];
	struct fault f;

	for (int i = 0; i < 4; i++)
		x12_next(r, &s, &f);
	tap_text(fault_place(&f, place, sizeof(place)), "? segment 2",
	    "a fault says which segment");
	tap_ok(strstr(f.what, "Smith") == NULL &&
	    strstr(f.what, "AAAAA") != NULL,
	    "and shows the shape of what is there, never itself");
	x12_reader_free(r);
	close(fd);
}

static void
test_looks(void)
{
	static const struct { const char *in; int want; } looks[] = {
		{ ISA, 1 }, { "\xEF\xBB\xBF\r\n  ISA|00", 1 },
		{ "ISA\x1D" "00", 1 }, { "ISABELLA,1", 0 }, { "ISA 00", 0 },
		{ "GS*HP*A", 0 }, { "", 0 }, { "IS", 0 }, { "visit_id", 0 },
		{ "ISA", 0 }, { "ISA\n", 0 }, { "isa*00", 0 },
	};

	for (size_t i = 0; i < ROWS(looks); i++)
		tap_ok(x12_looks_like(looks[i].in, strlen(looks[i].in)) ==
		    looks[i].want, looks[i].want ? "looks like X12" :
		    "does not look like X12");
}

int
main(void)
{
	char got[4096];

	for (size_t i = 0; i < ROWS(rows); i++) {
		render(rows[i].in, rows[i].n, got);
		tap_text(got, rows[i].want, rows[i].why);
	}
	test_elements();
	test_many_elements();
	test_faults();
	test_looks();
	return tap_done();
}
