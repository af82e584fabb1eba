/*
 * writer: what it writes, what it refuses, and going back. What it wrote is
 * read and checked again as a stranger's file.
 */
#include "../lib/x12/envelope.h"
#include "../lib/x12/writer.h"
#include "file.h"
#include "tap.h"

static const struct x12_delims usual = { '*', ':', '^', '~' };
static const struct x12_isa isa = { "ZZ", "SENDER", "ZZ", "RECEIVER",
	"2026-01-05", "20:00", 12, '1', 'T' };

static const char envelope_text[] =
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       "
    "*260105*2000*^*00501*000000012*1*T*:~\n"
    "GS*HC*SENDER*RECEIVER*20260105*2000*12*X*005010X222A1~\n";

static struct x12_writer *
begun(const struct x12_grammar *grammar)
{
	struct x12_writer *w = x12_writer_new(usual, 1);

	x12_write_isa(w, &isa);
	x12_write_gs(w, grammar, "SENDER", "RECEIVER", "2026-01-05", "20:00",
	    12);
	return w;
}

static void
write_header(struct x12_writer *w)
{
	x12_write_st(w, 1);
	x12_write(w, "BHT", "0019", "00", "B1", "20260105", "2000", "CH",
	    X12_ENDS);
	x12_write(w, "NM1", "41", "2", "EXAMPLE BILLING", NULL, NULL, NULL,
	    NULL, "46", "SUB001", X12_ENDS);
	x12_write(w, "PER", "IC", "DESK", "TE", "5555550100", NULL, "",
	    X12_ENDS);
	x12_write(w, "NM1", "40", "2", "EXAMPLE HOUSE", NULL, NULL, NULL, NULL,
	    "46", "CH001", X12_ENDS);
	x12_write(w, "HL", "1", NULL, "20", "1", X12_ENDS);
	x12_write(w, "NM1", "85", "2", "EXAMPLE CLINIC", NULL, NULL, NULL, NULL,
	    "XX", "1234567893", X12_ENDS);
	x12_write(w, "N3", "100 MAIN ST", X12_ENDS);
	x12_write(w, "N4", "SPRINGFIELD", "IL", "627010001", X12_ENDS);
	x12_write(w, "REF", "EI", "123456789", X12_ENDS);
	x12_write(w, "HL", "2", "1", "22", "0", X12_ENDS);
	x12_write(w, "SBR", "P", "18", NULL, NULL, NULL, NULL, NULL, NULL,
	    "CI", X12_ENDS);
	x12_write(w, "NM1", "IL", "1", "DOE", "JANE", NULL, NULL, NULL, "MI",
	    "W1", X12_ENDS);
	x12_write(w, "NM1", "PR", "2", "EXAMPLE PLAN", NULL, NULL, NULL, NULL,
	    "PI", "60054", X12_ENDS);
}

/* A claim; charge and dates as told, and without its DTP if that is NULL. */
static void
write_claim(struct x12_writer *w, const char *charge, const char *day)
{
	char procedure[64], place[16];

	x12_composite(w, place, sizeof(place), "11", "B", "1", X12_ENDS);
	x12_write(w, "CLM", "C0001", charge, NULL, NULL, place, "Y", "A", "Y",
	    "Y", X12_ENDS);
	x12_write(w, "HI", "ABK:J0300", X12_ENDS);
	x12_write(w, "LX", "1", X12_ENDS);
	x12_composite(w, procedure, sizeof(procedure), "HC", "99213", "25",
	    NULL, "", X12_ENDS);
	x12_write(w, "SV1", procedure, charge, "UN", "1", NULL, NULL, "1",
	    X12_ENDS);
	if (day != NULL)
		x12_write(w, "DTP", "472", "D8", day, X12_ENDS);
}

static void
end(struct x12_writer *w)
{
	x12_write_se(w);
	x12_write_ge(w);
	x12_write_iea(w);
}

static void
count(void *arg, const struct x12_finding *f)
{
	printf("# %s %u %s: %s\n", f->tag, f->ordinal, f->loop, f->what);
	++*(int *)arg;
}

/* Findings of the reader, the envelope and the walk, of what was written. */
static int
findings(struct slice bytes, const struct x12_grammar *grammar)
{
	int fd = file_of(bytes.p, bytes.len), n = 0, result;
	struct x12_reader *r = x12_reader_new(fd);
	struct x12_walk *w = x12_walk_new(grammar);
	const struct x12_segment *s;
	struct x12_envelope e;
	struct fault f;

	x12_envelope_start(&e);
	while ((result = x12_next(r, &s, &f)) != 0) {
		n += result == -1;
		x12_envelope_segment(&e, s, x12_reader_delims(r), count, &n);
		if (slice_is(s->tag, "ST"))
			x12_walk_start(w);
		if (s->ordinal > 0)
			x12_walk_segment(w, s, x12_reader_delims(r), count, &n);
		if (slice_is(s->tag, "SE"))
			x12_walk_finish(w, count, &n);
	}
	x12_envelope_finish(&e, count, &n);
	n += x12_reader_cut(r);
	x12_walk_free(w);
	x12_reader_free(r);
	close(fd);
	return n;
}

static const char *
text_of(const struct x12_writer *w)
{
	static char text[8192];
	struct slice s = x12_writer_bytes(w);

	snprintf(text, sizeof(text), "%.*s", SLICE_ARG(s));
	return text;
}

static void
test_claim(void)
{
	struct x12_writer *w = begun(&x12_grammar_837p);

	tap_text(text_of(w), envelope_text, "ISA padded, GS not");
	x12_writer_drain(w);
	tap_text(text_of(w), "", "drained is gone");
	write_header(w);
	tap_int(x12_writer_ordinal(w), 15, "the next segment is the 15th");
	write_claim(w, "150", "20260105");
	x12_write_se(w);
	tap_ok(strstr(text_of(w), "PER*IC*DESK*TE*5555550100~\n") != NULL,
	    "empty elements at the end are not written");
	tap_ok(strstr(text_of(w), "SV1*HC:99213:25*150*") != NULL,
	    "nor empty components");
	tap_ok(strstr(text_of(w), "SE*20*0001~\n") != NULL,
	    "SE counts the segments");
	tap_ok(x12_writer_fault(w) == NULL, "and nothing is wrong");
	x12_writer_free(w);
}

static void
test_sets(void)
{
	struct x12_writer *w = begun(&x12_grammar_837p);

	write_header(w);
	write_claim(w, "150", "20260105");
	x12_write_se(w);
	x12_write_st(w, 2);
	x12_write_se(w);
	tap_ok(x12_writer_fault(w) != NULL, "a set of nothing is refused");
	x12_writer_free(w);
	w = begun(&x12_grammar_837p);
	write_header(w);
	write_claim(w, "150", "20260105");
	end(w);
	tap_int(findings(x12_writer_bytes(w), &x12_grammar_837p), 0,
	    "a reader finds nothing wrong with a file of ours");
	x12_writer_free(w);
}

static void
test_back(void)
{
	struct x12_writer *w = begun(&x12_grammar_837p);
	struct x12_mark mark;
	char before[8192], place[64];
	const struct fault *f;

	write_header(w);
	x12_writer_mark(w, &mark);
	snprintf(before, sizeof(before), "%s", text_of(w));
	write_claim(w, "150", NULL);
	f = x12_writer_fault(w);
	tap_text(f != NULL ? f->what : "", "date of service: required and "
	    "missing, in loop 2400", "a claim that lacks its last segment");
	x12_writer_back(w, &mark);
	tap_text(text_of(w), before, "is taken back to the byte");
	tap_ok(x12_writer_fault(w) == NULL, "with its fault");
	write_claim(w, "a lot", "20260105");
	f = x12_writer_fault(w);
	tap_text(f ? fault_place(f, place, sizeof(place)) : "",
	    "CLM segment 15 element 2", "the first of two faults has the say");
	x12_writer_back(w, &mark);
	write_claim(w, "a lot", "2026~0105");
	f = x12_writer_fault(w);
	tap_text(f ? fault_place(f, place, sizeof(place)) : "",
	    "CLM segment 15 element 2", "whatever the second is");
	x12_writer_back(w, &mark);
	x12_write(w, "CLM", "C0001", "150", NULL, NULL, "11:B:1", "Y", "A",
	    "Y", "Y", X12_ENDS);
	f = x12_writer_fault(w);
	tap_text(f != NULL ? f->what : "", "diagnoses: required and missing, "
	    "in loop 2300", "a claim of one segment");
	x12_writer_back(w, &mark);
	write_claim(w, "150", "20260105");
	tap_ok(x12_writer_fault(w) == NULL, "a good claim then is good");
	x12_writer_back(w, &mark);
	write_claim(w, "150", "20260105");
	x12_write(w, "LX", "2", X12_ENDS);
	x12_write(w, "SV1", "HC:99214", "0.01", "UN", "1", NULL, NULL, "1",
	    X12_ENDS);
	x12_write(w, "DTP", "472", "D8", "20260105", X12_ENDS);
	f = x12_writer_fault(w);
	tap_text(f != NULL ? f->what : "", "balance: claim charge against its "
	    "lines': 150.00 is not 150.01, in loop 2300",
	    "a claim that is not the sum of its lines");
	x12_writer_back(w, &mark);
	write_claim(w, "150", "20260105");
	tap_ok(x12_writer_fault(w) == NULL, "and one that is, after it");
	x12_writer_mark(w, &mark);
	write_claim(w, "150", "20260105");
	write_claim(w, "150", "20260231");
	tap_ok(x12_writer_fault(w) != NULL, "the second of two is bad");
	x12_writer_back(w, &mark);
	end(w);
	tap_ok(x12_writer_fault(w) == NULL &&
	    strstr(text_of(w), "SE*20*0001~") != NULL,
	    "both are taken back, and the count is right");
	tap_int(findings(x12_writer_bytes(w), &x12_grammar_837p), 0,
	    "and the file is good");
	x12_writer_free(w);
}

/* A whole set taken back. */
static void
test_back_over_sets(void)
{
	struct x12_writer *w = begun(&x12_grammar_837p);
	struct x12_mark mark;

	write_header(w);
	write_claim(w, "150", "20260105");
	x12_write_se(w);
	x12_writer_mark(w, &mark);
	x12_write_st(w, 2);
	x12_write_se(w);
	x12_writer_back(w, &mark);
	x12_write_ge(w);
	x12_write_iea(w);
	tap_ok(strstr(text_of(w), "GE*1*12~") != NULL,
	    "a set taken back is not counted");
	tap_int(findings(x12_writer_bytes(w), &x12_grammar_837p), 0,
	    "and the file is good without it");
	x12_writer_free(w);
}

static void
test_835_999_ta1(void)
{
	struct x12_writer *w = begun(&x12_grammar_835);

	x12_write_st(w, 1);
	tap_ok(strstr(text_of(w), "ST*835*0001~\n") != NULL,
	    "the 835 has no ST03");
	x12_writer_free(w);

	w = begun(&x12_grammar_999);
	x12_write_st(w, 1);
	x12_write(w, "AK1", "HP", "7", "005010X221A1", X12_ENDS);
	x12_write(w, "AK2", "835", "0001", X12_ENDS);
	x12_write(w, "IK5", "A", X12_ENDS);
	x12_write(w, "AK9", "A", "1", "1", "1", X12_ENDS);
	end(w);
	tap_ok(x12_writer_fault(w) == NULL &&
	    findings(x12_writer_bytes(w), &x12_grammar_999) == 0, "a 999");
	x12_writer_free(w);

	w = x12_writer_new((struct x12_delims){ '|', '>', '!', '\'' }, 0);
	x12_write_isa(w, &isa);
	x12_write(w, "TA1", "000000005", "260104", "0900", "A", "000",
	    X12_ENDS);
	x12_write_iea(w);
	tap_text(text_of(w), "ISA|00|          |00|          |ZZ|SENDER       "
	    "  |ZZ|RECEIVER       |260105|2000|!|00501|000000012|1|T|>'"
	    "TA1|000000005|260104|0900|A|000'IEA|0|000000012'",
	    "a TA1 alone, with other separators and no newlines");
	tap_ok(x12_writer_fault(w) == NULL, "and nothing is wrong with it");
	x12_writer_free(w);
}

/* One segment after a good header. */
static const struct refusal {
	const char *element, *place, *why;
} refusals[] = {
	{ "A*B", "REF segment 15 element 2", "an element separator" },
	{ "A~B", "REF segment 15 element 2", "a terminator" },
	{ "A^B", "REF segment 15 element 2", "a repetition separator" },
	{ "A:B", "REF segment 15 element 2", "a component separator" },
	{ "A\nB", "REF segment 15 element 2", "a newline" },
	{ "A\tB", "REF segment 15 element 2", "a tab" },
	{ "A\x7F" "B", "REF segment 15 element 2", "DEL" },
	{ "A\xC3\x89", "REF segment 15 element 2", "an accent" },
	{ " ", "REF segment 15 element 2", "a blank alone" },
	{ "", "REF segment 15 element 2", "nothing" },
	{ NULL, "REF segment 15 element 2", "NULL" },
	{ "123456789012345678901234567890123456789012345678901",
	    "REF segment 15 element 2", "51 characters" },
	{ "12345678901234567890123456789012345678901234567890", "",
	    "50 are taken" },
	{ "A:", "", "a component separator at the end is dropped" },
};

static void
test_refusals(void)
{
	char place[64];

	for (size_t i = 0; i < ROWS(refusals); i++) {
		struct x12_writer *w = begun(&x12_grammar_837p);
		const struct fault *f;

		write_header(w);
		x12_write(w, "REF", "G2", refusals[i].element, X12_ENDS);
		f = x12_writer_fault(w);
		tap_text(f ? fault_place(f, place, sizeof(place)) : "",
		    refusals[i].place, refusals[i].why);
		x12_writer_free(w);
	}
}

static void
test_composites(void)
{
	struct x12_writer *w = begun(&x12_grammar_837p);
	char buf[12];

	tap_text(x12_composite(w, buf, sizeof(buf), "HC", NULL, "25", NULL,
	    X12_ENDS), "HC::25", "an empty component inside is kept");
	tap_text(x12_composite(w, buf, sizeof(buf), NULL, "", X12_ENDS), "",
	    "nothing but empty ones");
	tap_ok(x12_writer_fault(w) == NULL, "all good so far");
	x12_composite(w, buf, sizeof(buf), "HC", "9:9", X12_ENDS);
	tap_ok(x12_writer_fault(w) != NULL, "a separator in a component");
	x12_writer_free(w);
	w = begun(&x12_grammar_837p);
	x12_composite(w, buf, sizeof(buf), "HC", "123456789", X12_ENDS);
	tap_ok(x12_writer_fault(w) != NULL, "a composite that does not fit");
	x12_writer_free(w);
}

/* ISAs that may not leave, and the element that is wrong. */
static const struct bad_isa {
	struct x12_isa isa;
	int element;
	const char *why;
} bad_isas[] = {
	{ { "ZZ", "SENDER", "ZZ", "RECEIVER", "2026-01-05", "20:00", 0, '1',
	    'T' }, 13, "control number 0" },
	{ { "ZZ", "SENDER", "ZZ", "RECEIVER", "2026-01-05", "20:00",
	    1000000000, '1', 'T' }, 13, "a control number of ten digits" },
	{ { "ZZ", "SENDER", "ZZ", "RECEIVER", "2026-01-05", "20:00", -1, '1',
	    'T' }, 13, "a negative one" },
	{ { "ZZ", "A SENDER'S NAME!", "ZZ", "RECEIVER", "2026-01-05", "20:00",
	    1, '1', 'T' }, 6, "a sender of 16" },
	{ { "ZZ", "SENDER", "ZZ", "", "2026-01-05", "20:00", 1, '1', 'T' }, 8,
	    "no receiver" },
	{ { "ZZ", "SEN*DER", "ZZ", "RECEIVER", "2026-01-05", "20:00", 1, '1',
	    'T' }, 6, "a separator in the sender" },
	{ { "Z", "SENDER", "ZZ", "RECEIVER", "2026-01-05", "20:00", 1, '1',
	    'T' }, 5, "a qualifier that is none" },
	{ { "ZZ", "SENDER", "ZZ", "RECEIVER", "2026-01-05", "20:00", 1, '2',
	    'T' }, 14, "acknowledgment 2" },
	{ { "ZZ", "SENDER", "ZZ", "RECEIVER", "2026-01-05", "20:00", 1, '1',
	    'X' }, 15, "neither test nor production" },
	{ { "ZZ", "SENDER", "ZZ", "RECEIVER", "2026-01-05", "25:00", 1, '1',
	    'T' }, 10, "25 o'clock" },
};

static void
test_isas(void)
{
	for (size_t i = 0; i < ROWS(bad_isas); i++) {
		struct x12_writer *w = x12_writer_new(usual, 0);

		x12_write_isa(w, &bad_isas[i].isa);
		tap_int(x12_writer_fault(w) ? x12_writer_fault(w)->element : 0,
		    bad_isas[i].element, bad_isas[i].why);
		x12_writer_free(w);
	}
}

static void
test_groups(void)
{
	struct x12_writer *w = x12_writer_new(usual, 0);

	x12_write_isa(w, &isa);
	x12_write_gs(w, &x12_grammar_837p, "S", "RECEIVER", "2026-01-05",
	    "20:00", 1);
	tap_int(x12_writer_fault(w) ? x12_writer_fault(w)->element : 0, 2,
	    "a group's sender of one letter");
	x12_writer_free(w);
	w = x12_writer_new(usual, 0);
	x12_write_isa(w, &isa);
	x12_write_gs(w, &x12_grammar_837p, "SENDER", "RECEIVER", "2026-01-05",
	    "20:00", 1000000000);
	tap_int(x12_writer_fault(w) ? x12_writer_fault(w)->element : 0, 6,
	    "a group number of ten digits");
	x12_writer_free(w);
}

/* Many claims, so that the buffer grows under the marks. */
static void
test_many(void)
{
	struct x12_writer *w = begun(&x12_grammar_837p);
	struct x12_mark mark;
	int kept = 0;

	write_header(w);
	for (int i = 0; i < 90; i++) {
		x12_writer_mark(w, &mark);
		write_claim(w, "150", i % 3 == 2 ? NULL : "20260105");
		if (x12_writer_fault(w) != NULL)
			x12_writer_back(w, &mark);
		else
			kept++;
	}
	end(w);
	tap_int(kept, 60, "of 90 claims 30 are left out");
	tap_ok(x12_writer_fault(w) == NULL &&
	    findings(x12_writer_bytes(w), &x12_grammar_837p) == 0,
	    "and the file of the rest is good");
	x12_writer_free(w);
}

int
main(void)
{
	test_claim();
	test_sets();
	test_back();
	test_back_over_sets();
	test_835_999_ta1();
	test_refusals();
	test_composites();
	test_isas();
	test_groups();
	test_many();
	return tap_done();
}
