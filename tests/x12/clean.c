/*
 * clean: people's text as a claim may carry it.
 */
#include "../lib/x12/writer.h"
#include "tap.h"

static const struct row {
	const char *in, *want;
	int result;
	const char *why;
} rows[] = {
	{ "SMITH", "SMITH", 0, "nothing to do" },
	{ "Smith", "SMITH", 0, "case alone is no change worth telling" },
	{ "O'Brien-Smith, Jr.", "O'BRIEN-SMITH, JR.", 0, "punctuation stays" },
	{ "Mu\xC3\xB1oz", "MUNOZ", 1, "n with tilde" },
	{ "JOS\xC3\x89", "JOSE", 1, "E with acute" },
	{ "M\xC3\xBCller Stra\xC3\x9F" "e", "MULLER STRASSE", 1,
	    "umlaut and sharp s" },
	{ "\xC3\x86gir \xC5\x92uvre", "AEGIR OEUVRE", 1, "two-letter forms" },
	{ "Nguy\xE1\xBB\x85n \xC4\x90\xE1\xBB\xA9" "c", "NGUYEN DUC", 1,
	    "Vietnamese" },
	{ "\xC5\x81ukasz \xC5\xBB", "LUKASZ Z", 1, "Polish" },
	{ "Jose\xCC\x81", "JOSE", 1, "an accent of its own after its letter" },
	{ "D\xE2\x80\x99" "Angelo", "D'ANGELO", 1, "a typographer's quote" },
	{ "A\xE2\x80\x93" "B \xE2\x80\x9CX\xE2\x80\x9D", "A-B \"X\"", 1,
	    "dash and double quotes" },
	{ "wait\xE2\x80\xA6", "WAIT...", 1, "an ellipsis" },
	{ "Mu\xF1oz", "MUNOZ", 1, "Windows-1252" },
	{ "D\x92" "Angelo", "D'ANGELO", 1, "its quote, too" },
	{ "A\xC2\xA0" "B", "A B", 1, "a hard blank" },
	{ "A*B~C:D^E", "A B C D E", 1, "all four delimiters" },
	{ "A\tB\r\nC", "A B C", 1, "controls" },
	{ "A\x7F" "B", "A B", 1, "DEL" },
	{ "  A   B  ", "A B", 1, "blanks folded and trimmed" },
	{ "~A~", "A", 1, "delimiters at the ends leave no blanks" },
	{ "", "", 0, "nothing" },
	{ "   ", "", 1, "blanks alone" },
	{ "\xE5\xBC\xA0 A", "A", -1, "a character with no ASCII form" },
	{ "A\xF0\x9F\x98\x80" "B", "A B", -1, "a face" },
	{ "\xC2\xB0", "", -1, "a degree sign" },
	{ "A\xE2\x80", "AA", -1, "cut within a character" },
	{ "\xC3", "A", 1, "one byte of two" },
};

int
main(void)
{
	struct x12_delims d = { '*', ':', '^', '~' };
	char text[128];

	for (size_t i = 0; i < ROWS(rows); i++) {
		int result;

		snprintf(text, sizeof(text), "%s", rows[i].in);
		result = x12_clean(d, text);
		tap_text(text, rows[i].want, rows[i].why);
		tap_int(result, rows[i].result, "and what it says of it");
		result = x12_clean(d, text);
		tap_int(result, 0, "cleaned once is clean");
	}
	snprintf(text, sizeof(text), "A^B|C");
	x12_clean((struct x12_delims){ '|', ':', 0, '~' }, text);
	tap_text(text, "A^B C", "only the delimiters in use");
	return tap_done();
}
