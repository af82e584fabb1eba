/*
 * claims: the institutional and the dental claim by their guides. Good sets,
 * what one edit makes of them, and the files of ../shared/x12 (strangers', only
 * read there) whose authors meant them as good examples; what in those breaks
 * the guide all the same is told here, with its reason.
 */
#include <fcntl.h>
#include <ftw.h>

#include "damages.h"
#include "damages_claims.h"
#include "samples_claims.h"

#define ROOT "../shared/x12"

/* What in a stranger's good file breaks the guide, in every set together. */
struct exception {
	const char *file, *findings, *why;
};

static const struct exception exceptions[] = {
	{ "LinuxForHealth__x12/demo-file__demo.837i",
	    "CLM 20 2300 6-0 I10; DTP 21 2300 2-0 7",
	    "CLM06 is a professional claim's; statement dates are RD8" },
	{ "LinuxForHealth__x12/src__tests__resources__837_005010X223A3__"
	    "two-claims-single-provider.837i",
	    "CLM 19 2300 6-0 I10; CLM 39 2300 6-0 I10",
	    "CLM06 is a professional claim's" },
	{ "LinuxForHealth__x12/src__tests__resources__837_005010X223A3__"
	    "out-of-network-repriced-claim.837i",
	    "CLM 18 2300 5-1 5; CLM 18 2300 5-2 1; CLM 18 2300 5-3 1; "
	    "CLM 18 2300 6-0 I10; HI 25 2300 1-0 7; HI 26 2300 0-0 3; "
	    "SV2 29 2400 2-1 7; SV2 29 2400 2-2 1",
	    "components end in '>', and ISA16 says ':'; CLM06" },
	{ "LinuxForHealth__x12/src__tests__resources__837_005010X223A3__"
	    "ppo-repriced-claim.837i",
	    "CLM 24 2300 5-1 5; CLM 24 2300 5-2 1; CLM 24 2300 5-3 1; "
	    "CLM 24 2300 6-0 I10; HI 31 2300 1-0 7; HI 32 2300 1-0 7; "
	    "HI 33 2300 1-0 7; HI 34 2300 0-0 3; SV2 41 2400 2-1 7; "
	    "SV2 41 2400 2-2 1; SV2 45 2400 2-1 7; SV2 45 2400 2-2 1",
	    "components end in '>', and ISA16 says ':'; CLM06" },
	{ "imsweb__x12-parser/src__test__resources__837_5010__x223-test.txt",
	    "CLM 23 2300 5-2 7; CLM 23 2300 6-0 I10; CLM 23 2300 10-0 I10; "
	    "DTP 25 2300 2-0 7; NM1 43 2330F 3-0 I10; NM1 43 2330F 8-0 I10; "
	    "NM1 43 2330F 9-0 I10; REF 44 2330F 0-0 3; DTP 47 2400 1-0 7",
	    "a professional claim's CLM and DTP 304 in an institutional set; "
	    "the service facility comes after the other coverage" },
	{ "tmc__x12/testdata__005010x223-example-1d-out-network-repriced-claim"
	    ".edi",
	    "CLM 18 2300 4-0 I10; CLM 18 2300 5-2 1; CLM 18 2300 5-3 1; "
	    "CLM 18 2300 6-0 I10; CLM 18 2300 7-0 7; CLM 18 2300 8-0 1; "
	    "CLM 18 2300 9-0 1",
	    "an empty element too few before CLM05" },
	{ "tmc__x12/testdata__005010x223-example-1b-two-claims-same-provider"
	    ".edi",
	    "CLM 19 2300 4-0 I10; CLM 19 2300 5-2 1; CLM 19 2300 5-3 1; "
	    "CLM 19 2300 6-0 I10; CLM 19 2300 7-0 7; CLM 19 2300 8-0 1; "
	    "CLM 19 2300 9-0 1; CLM 39 2300 4-0 I10; CLM 39 2300 5-2 1; "
	    "CLM 39 2300 5-3 1; CLM 39 2300 6-0 I10; CLM 39 2300 7-0 7; "
	    "CLM 39 2300 8-0 1; CLM 39 2300 9-0 1",
	    "an empty element too few before CLM05" },
	{ "kputnam__stupidedi/spec__fixtures__005010__X223A2 HC837 Health Care "
	    "Claim Institutional__pass__837-institutional-claim.edi",
	    "DTP 21 2300 3-0 8", "a range of dates that is one date" },
};

static int sets[2], unsettled, settled;

/* 0: institutional, 1: dental, -1: another guide's, or not of 5010. */
static int
which(const char *gs08, const struct x12_segment *st)
{
	struct slice guide = x12_el(st, 3);

	if (guide.len == 0)
		guide = slice_of(gs08);
	if (guide.len < 10 || !slice_is(x12_el(st, 1), "837"))
		return -1;
	if (memcmp(guide.p, "005010X223", 10) == 0)
		return 0;
	return memcmp(guide.p, "005010X224", 10) == 0 ? 1 : -1;
}

/* A reader of the file; some hold a set alone, without envelopes. */
static struct x12_reader *
reader_of(int fd, int64_t size)
{
	struct x12_reader *r = x12_reader_new(fd);
	char tag[3];

	if (pread(fd, tag, 3, 0) == 3 && memcmp(tag, "ST*", 3) == 0)
		x12_reader_seek(r, (struct x12_delims){ '*', ':', '^', '~' },
		    0, size);
	return r;
}

/* What the claims it reads make the walk say. */
static void
read_claims(struct x12_reader *r, char *out)
{
	static const struct x12_grammar *const grammars[] = {
		&x12_grammar_837i, &x12_grammar_837d,
	};
	const struct x12_segment *s;
	struct x12_walk *w = NULL;
	char gs08[32] = "";
	struct fault f;

	while (x12_next(r, &s, &f) != 0) {
		int kind = slice_is(s->tag, "ST") ? which(gs08, s) : -1;

		if (slice_is(s->tag, "GS"))
			slice_copy(x12_el(s, 8), gs08, sizeof(gs08));
		if (kind != -1 && w == NULL)
			w = x12_walk_new(grammars[kind]);
		if (kind != -1)
			sets[kind]++;
		if (w == NULL)
			continue;
		x12_walk_segment(w, s, x12_reader_delims(r), damages_finding,
		    out);
		if (!slice_is(s->tag, "SE"))
			continue;
		x12_walk_finish(w, damages_finding, out);
		x12_walk_free(w);
		w = NULL;
	}
	if (w != NULL)
		x12_walk_free(w);
}

static int
visit(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	static char out[DAMAGES_OUT];
	const char *want = "", *name = path + sizeof(ROOT);
	struct x12_reader *r;
	int fd;

	(void)ftw;
	if (type != FTW_F || st->st_size == 0 ||
	    (fd = open(path, O_RDONLY)) == -1)
		return 0;
	out[0] = '\0';
	r = reader_of(fd, st->st_size);
	read_claims(r, out);
	x12_reader_free(r);
	close(fd);
	for (size_t i = 0; i < ROWS(exceptions); i++)
		if (strcmp(name, exceptions[i].file) == 0) {
			want = exceptions[i].findings;
			settled++;
		}
	if (strcmp(out, want) != 0) {
		printf("# %s\n#    got: %s\n#   want: %s\n", name, out, want);
		unsettled++;
	}
	return 0;
}

static void
test_strangers(void)
{
	if (nftw(ROOT, visit, 16, FTW_PHYS) == -1) {
		printf("# no " ROOT " here\n");
		return;
	}
	printf("# %d institutional sets, %d dental\n", sets[0], sets[1]);
	tap_ok(sets[0] >= 12 && sets[1] >= 8, "strangers' claims are there");
	tap_int(settled, ROWS(exceptions), "each exception's file, too");
	tap_int(unsettled, 0, "nothing else is found wrong in them");
}

int
main(void)
{
	damages_good(&x12_grammar_837i, SAMPLE_837I, loops_837i);
	damages_good(&x12_grammar_837d, SAMPLE_837D, loops_837d);
	damages_of(&x12_grammar_837i, SAMPLE_837I, damages_837i,
	    ROWS(damages_837i));
	damages_of(&x12_grammar_837d, SAMPLE_837D, damages_837d,
	    ROWS(damages_837d));
	damages_of(&x12_grammar_837i, SAMPLE_837I, more_837i, ROWS(more_837i));
	damages_of(&x12_grammar_837d, SAMPLE_837D, more_837d, ROWS(more_837d));
	test_strangers();
	return tap_done();
}
