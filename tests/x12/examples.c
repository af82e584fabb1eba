/*
 * examples: every file of ../shared/x12 (strangers', only read there), sorted
 * by what its author meant it for. What was made as a good example of an 835,
 * 837P, 999, 997 or TA1 of 5010 has no finding up to the level structure but
 * those of examples.h; 837I, 837D and the inquiries are judged by claims.c and
 * inquiries.c, and only counted here.
 */
#include <stdio.h>
#include <string.h>

#include "../lib/x12/checker.h"
#include "damages.h"
#include "every_file.h"
#include "examples.h"
#include "samples.h"
#include "tap.h"

enum sort {
	GOOD,		/* no finding */
	EXCEPTED,	/* each of its findings is listed */
	ELSEWHERE,	/* claims.c, inquiries.c */
	BROKEN,		/* on purpose */
	OTHER_VERSION,	/* 4010, or a guide we have no table of */
	NO_GRAMMAR,	/* 850, 834 ... */
	SORTS,
};

static const struct {
	int files;
	const char *what;
} sorts[SORTS] = {
	[GOOD] = { 54, "are good" },
	[EXCEPTED] = { 41, "are good but for what is listed" },
	[ELSEWHERE] = { 65, "are judged by claims.c and inquiries.c" },
	[BROKEN] = { 22, "were broken on purpose" },
	[OTHER_VERSION] = { 77, "are of another version or guide" },
	[NO_GRAMMAR] = { 78, "hold nothing there is a grammar of" },
};

static int files[SORTS];
static unsigned met[ROWS(exceptions)], spoiled[ROWS(broken)];
static int unlisted;

/* Of the file being read. */
static const char *file;
static unsigned findings;
static int other_guide, other_isa;

static struct x12_checker *
open_file(struct x12_reader **r, struct slice bytes, enum x12_level level,
    x12_report *report)
{
	findings = 0;
	other_guide = other_isa = 0;
	*r = x12_reader_of(bytes);
	return x12_checker_new(*r, level, report, NULL);
}

static void
close_file(struct x12_reader *r, struct x12_checker *c)
{
	x12_checker_free(c);
	x12_reader_free(r);
}

static void
note(void *arg, const struct x12_finding *f)
{
	(void)arg;
	findings++;
	if (strcmp(f->loop, "ST") == 0 && strcmp(f->code, "I6") == 0)
		other_guide = 1;
	if (strcmp(f->loop, "ISA") == 0 && f->element == 12)
		other_isa = 1;
}

static int
judged_here(const char *kind)
{
	static const char *const kinds[] = { "835", "837P", "997", "999" };

	for (size_t i = 0; i < ROWS(kinds); i++)
		if (strcmp(kind, kinds[i]) == 0)
			return 1;
	return 0;
}

/* What a file not broken on purpose is, before its findings are looked at. */
static enum sort
sort_of(struct slice bytes)
{
	struct x12_place place;
	struct x12_reader *r;
	struct x12_checker *c = open_file(&r, bytes, X12_LEVEL_ENVELOPE, note);
	int known = 0, here = 0, ta1 = 0;

	while (x12_checker_next(c, &place)) {
		known |= x12_grammar_of(place.kind) != NULL;
		here |= judged_here(place.kind);
		ta1 |= slice_is(place.segment->tag, "TA1");
	}
	close_file(r, c);
	if (!known && !ta1)
		return NO_GRAMMAR;
	if (other_guide || (!known && other_isa))
		return OTHER_VERSION;
	return here || !known ? GOOD : ELSEWHERE;
}

static void
judge(void *arg, const struct x12_finding *f)
{
	char text[64];

	(void)arg;
	findings++;
	snprintf(text, sizeof(text), "%s %s %d %s", f->tag[0] ? f->tag : ".",
	    f->loop[0] ? f->loop : ".", f->element, f->code);
	for (size_t i = 0; i < ROWS(exceptions); i++) {
		const struct exception *e = &exceptions[i];

		if (strstr(file, e->file) != NULL &&
		    (e->set == 0 || e->set == f->set) &&
		    (e->ordinal == 0 || e->ordinal == f->ordinal) &&
		    strcmp(e->finding, text) == 0) {
			met[i]++;
			return;
		}
	}
	printf("# %s: set %d segment %u: %s: %s\n", file, f->set, f->ordinal,
	    text, f->what);
	unlisted++;
}

static void
run(struct slice bytes, enum x12_level level, x12_report *report)
{
	struct x12_reader *r;
	struct x12_checker *c = open_file(&r, bytes, level, report);

	x12_checker_run(c);
	close_file(r, c);
}

/* A set without envelopes is put into some; the ST03, or the 835's guide. */
static struct slice
enveloped(struct slice set, char *buf, size_t size)
{
	struct slice rest = set, st = set, guide = SLICE(""), el;
	int n;

	set = slice_trim(set);
	while (set.len > 0 && set.p[set.len - 1] == '~')
		set = slice_trim((struct slice){ set.p, set.len - 1 });
	slice_split(&rest, '~', &st);
	for (int i = 0; i <= 3 && slice_split(&st, '*', &el); i++)
		if (i == 3)
			guide = el;
	if (guide.len == 0)
		guide = SLICE("005010X221A1");
	n = snprintf(buf, size, "ISA*00*          *00*          *ZZ*A"
	    "              *ZZ*B              *260105*1200*^*00501*000000001*0"
	    "*P*:~GS*%s*AA*BB*20260105*1200*1*X*%.*s~%.*s~GE*1*1~"
	    "IEA*1*000000001~", memcmp(set.p, "ST*835", 6) == 0 ? "HP" : "HC",
	    (int)guide.len, guide.p, (int)set.len, set.p);
	if (n < 0 || (size_t)n >= size)
		abort();
	return (struct slice){ buf, (size_t)n };
}

static enum sort
sort_and_judge(struct slice bytes)
{
	enum sort sort;

	for (size_t i = 0; i < ROWS(broken); i++)
		if (strstr(file, broken[i].file) != NULL) {
			run(bytes, X12_LEVEL_ELEMENTS, note);
			spoiled[i] += findings;
			return BROKEN;
		}
	sort = sort_of(bytes);
	if (sort == GOOD) {
		run(bytes, X12_LEVEL_STRUCTURE, judge);
		sort = findings == 0 ? GOOD : EXCEPTED;
	}
	return sort;
}

static void
visit(const char *name, int fd, struct slice bytes)
{
	static char buf[65536];

	(void)fd;
	file = name;
	if (bytes.len > 3 && memcmp(bytes.p, "ST*", 3) == 0)
		bytes = enveloped(bytes, buf, sizeof(buf));
	files[sort_and_judge(bytes)]++;
}

/* As often as each exception says, and in each file broken on purpose some. */
static void
test_lists(void)
{
	int stale = 0, whole = 0;

	for (size_t i = 0; i < ROWS(exceptions); i++)
		if (met[i] != exceptions[i].times) {
			printf("# %s: %s: %u times, not %u\n",
			    exceptions[i].file, exceptions[i].finding, met[i],
			    exceptions[i].times);
			stale++;
		}
	for (size_t i = 0; i < ROWS(broken); i++)
		if (spoiled[i] == 0) {
			printf("# %s: nothing found\n", broken[i].file);
			whole++;
		}
	tap_int(unlisted, 0, "what strangers made as good examples is well "
	    "structured");
	tap_int(stale, 0, "but for what is listed, as often as it says");
	tap_int(whole, 0, "what was broken on purpose is found to be");
}

/*
 * What the maps of two strangers (pyx12's, stupidedi's) have alike, and no file
 * shows: one edit of a good set a row.
 */
static const struct damage maps_835[] = {
	{ "NM1*82*1", "NM1*TT*2******PI*60055~\nNM1*82*1", "NM1 18 2100 3-0 1",
	    "a crossover carrier without a name" },
	{ "NM1*82*1", "NM1*PR*2*A*B****PI*60055~\nNM1*82*1",
	    "NM1 18 2100 4-0 I10", "a payer with a first name" },
	{ "SVC*HC:99213:25*", "SVC*HC:99213:25::::A*", "SVC 24 2110 1-7 13",
	    "what is paid, described" },
	{ "*150*100**1~", "*150*100**1*HC:99213:::::A~", "",
	    "what was submitted may be" },
};

static const struct damage maps_837p[] = {
	{ "N4*SPRINGFIELD*IL*627010002~\n", "N4*SPRINGFIELD*IL*627010002~\n"
	    "PER*IC**TE*5555550100*EX*1*EX*2~\n",
	    "PER 35 2310C 7-0 3; PER 35 2310C 8-0 3",
	    "a facility's third number" },
	{ "*UN*1***1:2~\n", "*UN*1***1:2~\nSV5*HC:E0100:NU*DA*9*50*900*1~\n",
	    "SV5 44 2400 1-3 13", "equipment with a modifier" },
	{ "SVD*60055*60*HC:", "SVD*60055*60*HP:", "SVD 49 2430 3-1 7",
	    "a line paid by a rate of institutions" },
};

static const char loops_999[] =
    "ST: AK1: AK2:2000+ IK3:2100+ CTX:2100 IK4:2110+ CTX:2110 IK3:2100+ "
    "CTX:2100 CTX:2100 IK5:2000 AK2:2000+ IK5:2000 AK9: SE:";

static const struct damage maps_999[] = {
	{ "CTX*CLM01:7K3F9Q-01~", "CTX*CLM01~", "CTX 5 2100 1-2 1",
	    "a claim without its number" },
	{ "TRIGGER*CLM*22~", "TRIGGER*CLM~", "CTX 9 2100 3-0 1",
	    "a trigger without its place" },
};

/* INDEX.tsv's lines but its heading. */
static int
indexed(void)
{
	FILE *f = fopen(EVERY_FILE "/INDEX.tsv", "r");
	int c, lines = -1;

	if (f == NULL)
		return -1;
	while ((c = getc(f)) != EOF)
		lines += c == '\n';
	fclose(f);
	return lines;
}

static void
test_files(void)
{
	int sum = 0;

	test_lists();
	for (int i = 0; i < SORTS; i++) {
		char why[80];

		snprintf(why, sizeof(why), "%d files %s", sorts[i].files,
		    sorts[i].what);
		tap_int(files[i], sorts[i].files, why);
		sum += sorts[i].files;
	}
	tap_int(sum, indexed(), "and these are all there are");
}

int
main(void)
{
	damages_of(&x12_grammar_835, SAMPLE_835, maps_835, ROWS(maps_835));
	damages_of(&x12_grammar_837p, SAMPLE_837, maps_837p, ROWS(maps_837p));
	damages_good(&x12_grammar_999, SAMPLE_999, loops_999);
	damages_of(&x12_grammar_999, SAMPLE_999, maps_999, ROWS(maps_999));
	if (access(EVERY_FILE, R_OK) == -1)
		printf("# no " EVERY_FILE " here: its files are not judged\n");
	else if (every_file(visit))
		test_files();
	return tap_done();
}
