/*
 * kind: what a transaction is called, by the five places that may say so.
 */
#include "../lib/x12/grammar.h"
#include "../lib/x12/reader.h"
#include "tap.h"

static const struct row {
	const char *gs01, *gs08, *st01, *st03, *bht01, *want;
	int known;
} rows[] = {
	{ "HC", "005010X222A1", "837", "005010X222A1", "0019", "837P", 1 },
	{ "HC", "005010X223A2", "837", "005010X223A2", "0019", "837I", 1 },
	{ "HC", "005010X224A2", "837", "005010X224A2", "0019", "837D", 1 },
	{ "HC", "005010X222A1", "837", "005010X223A2", "0019", "837I", 1 },
	{ "HC", "", "837", "005010X222", "", "837P", 1 },
	{ "HC", "004010X098A1", "837", "", "0019", "837P", 1 },
	{ "HC", "005010X222A2", "837", "", "0019", "837P", 1 },
	{ "HC", "5010X222", "837", "", "", "837P", 1 },
	{ "HC", "005010", "837", "", "0019", "837", 0 },
	{ "HP", "005010X221A1", "835", "", "", "835", 1 },
	{ "HP", "", "835", "", "", "835", 1 },
	{ "HP", "004010X091A1", " 835 ", "", "", "835", 1 },
	{ "HN", "005010X214", "277", "005010X214", "0085", "277CA", 1 },
	{ "HN", "005010X212", "277", "005010X212", "0010", "277", 1 },
	{ "HN", "", "277", "", "0085", "277CA", 1 },
	{ "HN", "", "277", "", "0010", "277", 1 },
	{ "HN", "005010X213", "277", "", "0085", "277RFAI", 1 },
	{ "HS", "005010X279A1", "270", "005010X279A1", "0022", "270", 1 },
	{ "HB", "005010X279A1", "271", "005010X279A1", "0022", "271", 1 },
	{ "HR", "005010X212", "276", "", "0010", "276", 1 },
	{ "FA", "005010X231A1", "999", "005010X231A1", "", "999", 1 },
	{ "FA", "004010", "997", "", "", "997", 1 },
	{ "", "", "TA1", "", "", "TA1", 1 },
	{ "HI", "005010X217", "278", "", "", "278", 1 },
	{ "PO", "004010", "850", "", "", "850", 0 },
	{ "XX", "X", "AB*<script>very long", "", "", "AB", 0 },
	{ "HP", "005010X221A1", "", "", "", "835", 1 },
	{ "", "", "", "", "", "?", 0 },
	/* A guide's number that is another transaction's does not count. */
	{ "HC", "005010X221A1", "837", "", "", "837", 0 },
	{ "HP", "005010X222A1", "835", "", "", "835", 1 },
	{ "HC", "X22", "837", "X", "", "837", 0 },
};

int
main(void)
{
	char buf[16], why[80];
	const char *got;

	for (size_t i = 0; i < ROWS(rows); i++) {
		const struct row *r = &rows[i];

		got = x12_kind(slice_of(r->gs01), slice_of(r->gs08),
		    slice_of(r->st01), slice_of(r->st03), slice_of(r->bht01),
		    buf);
		snprintf(why, sizeof(why), "'%s' '%s' '%s' '%s' '%s'", r->gs01,
		    r->gs08, r->st01, r->st03, r->bht01);
		tap_text(got, r->want, why);
		tap_int(x12_kind_known(got), r->known,
		    "and whether we know it");
	}
	tap_ok(x12_grammar_of("835") == &x12_grammar_835 &&
	    x12_grammar_of("837P") == &x12_grammar_837p &&
	    x12_grammar_of("999") == &x12_grammar_999 &&
	    x12_grammar_of("TA1") == &x12_grammar_ta1, "a kind's grammar");
	tap_ok(x12_grammar_of("850") == NULL && x12_grammar_of("") == NULL,
	    "no grammar for what we do not work");
	return tap_done();
}
