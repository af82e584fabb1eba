/*
 * cuts: one file of each kind that has a grammar, cut after every byte and
 * changed at every byte: each is read to its end and judged, no byte twice;
 * what is cut is told to be so, once and by the reader and the checker alike.
 */
#include "../lib/x12/checker.h"
#include "samples.h"
#include "samples_claims.h"
#include "samples_inquiry.h"
#include "tap.h"

#define ISA "ISA*00*          *00*          *ZZ*SENDER         *ZZ*" \
	"RECEIVER       *260105*1200*^*00501*000000001*0*T*:~\n"
#define GS(gs01, gs08) "GS*" gs01 "*SENDER*RECEIVER*20260105*1200*1*X*" \
	gs08 "~\n"
#define GE "GE*1*1~\n"
#define IEA(groups) "IEA*" groups "*000000001~\n"
#define FILE_OF(gs01, gs08, set) ISA GS(gs01, gs08) set GE IEA("1")

static const struct row {
	const char *kind, *text;
} rows[] = {
	{ "835", FILE_OF("HP", "005010X221A1", SAMPLE_835) },
	{ "837P", FILE_OF("HC", "005010X222A1", SAMPLE_837) },
	{ "837I", FILE_OF("HC", "005010X223A2", SAMPLE_837I) },
	{ "837D", FILE_OF("HC", "005010X224A2", SAMPLE_837D) },
	{ "270", FILE_OF("HS", "005010X279A1", SAMPLE_270) },
	{ "271", FILE_OF("HB", "005010X279A1", SAMPLE_271) },
	{ "276", FILE_OF("HR", "005010X212", SAMPLE_276) },
	{ "277", FILE_OF("HN", "005010X212", SAMPLE_277) },
	{ "277CA", FILE_OF("HN", "005010X214", SAMPLE_277CA) },
	{ "999", FILE_OF("FA", "005010X231A1", SAMPLE_999) },
	{ "997", FILE_OF("FA", "004010", SAMPLE_997) },
	{ "TA1", ISA "TA1*000000005*260105*1200*A*000~\n" IEA("0") },
};

/* What stands at a place instead, if it does not stand there already. */
static const char others[] = { '~', '*', '7', 'Q', '\0', '\xff', '\n' };

/* A reader is a megabyte, which the sanitizers watch: there not every place. */
#ifdef __SANITIZE_ADDRESS__
enum { STEP = 11 };
#else
enum { STEP = 1 };
#endif

struct reading {
	int findings, cuts;	/* all; those that say the end is missing */
	int unclear;		/* without a word, or with a byte not printed */
	int segments, backward;
};

static void
hear(void *arg, const struct x12_finding *f)
{
	struct reading *r = arg;

	r->findings++;
	r->cuts += f->level == X12_LEVEL_ENVELOPE && strcmp(f->code, "023") == 0;
	r->unclear += strstr(f->what, ": ") == NULL || f->offset < 0 ||
	    x12_finding_remedy(f)[0] == '\0';
	for (const char *p = f->what; *p != '\0'; p++)
		r->unclear += *p < ' ' || *p > '~';
}

/* 1 if the reader says that the file was cut. */
static int
read_text(struct slice text, struct reading *r)
{
	struct x12_reader *reader = x12_reader_of(text);
	struct x12_checker *c;
	struct x12_place place;
	int64_t end = 0;
	int cut;

	memset(r, 0, sizeof(*r));
	c = x12_checker_new(reader, X12_LEVEL_BALANCE, hear, r);
	while (x12_checker_next(c, &place) && r->segments <= (int)text.len) {
		r->segments++;
		r->backward += place.segment->offset < end ||
		    place.segment->end < place.segment->offset;
		end = place.segment->end;
	}
	r->backward += x12_reader_offset(reader) != (int64_t)text.len;
	cut = x12_reader_cut(reader);
	x12_checker_free(c);
	x12_reader_free(reader);
	return cut;
}

static const char *
of(const struct row *row, const char *what)
{
	static char why[120];

	snprintf(why, sizeof(why), "%s: %s", row->kind, what);
	return why;
}

/* The file is whole to the last digit of IEA02: its end may be lacking. */
static void
cut_anywhere(const struct row *row)
{
	size_t len = strlen(row->text), whole = len - 2;
	int silent = 0, twice = 0, odd = 0, unsaid = 0;
	struct reading r;

	for (size_t n = 0; n <= len; n += STEP) {
		int cut = read_text((struct slice){ row->text, n }, &r);

		silent += cut != (n < whole) || (r.cuts > 0) != cut;
		unsaid += n < whole && r.findings == 0;
		twice += r.cuts > 2;
		odd += r.backward + r.unclear;
	}
	tap_int(silent, 0, of(row, "each prefix is told to be cut, the whole "
	    "is not"));
	tap_int(unsaid + twice + odd, 0, of(row, "with words, and no byte is "
	    "read twice"));
}

/* Behind that a NUL is filling, and no fault. */
static void
changed_anywhere(const struct row *row)
{
	size_t len = strlen(row->text), whole = len - 2, n = 0;
	char *text = malloc(len + 1);
	int odd = 0, silent = 0;
	struct reading r;

	if (text == NULL)
		abort();
	strcpy(text, row->text);
	for (size_t i = 0; i < len; i += STEP) {
		char was = text[i];

		text[i] = others[n++ % sizeof(others)];
		odd += read_text((struct slice){ text, len }, &r) &&
		    r.cuts == 0;
		odd += r.backward + r.unclear;
		silent += text[i] == '\0' && i < whole && r.findings == 0;
		text[i] = was;
	}
	free(text);
	tap_int(odd, 0, of(row, "changed at any byte it is read to its end"));
	tap_int(silent, 0, of(row, "and a NUL in it is told"));
}

int
main(void)
{
	struct reading r;

	for (size_t i = 0; i < ROWS(rows); i++) {
		tap_ok(!read_text(slice_of(rows[i].text), &r) &&
		    r.segments > 2, of(&rows[i], "it is whole"));
		cut_anywhere(&rows[i]);
		changed_anywhere(&rows[i]);
	}
	return tap_done();
}
