/*
 * answer: what is answered to small files, whole, and that whatever was read
 * the answer is good by its own grammar. The answers were written by hand after
 * domain/acks-and-status.md 2 and domain/x12-envelopes.md 7. Frames that are
 * the same in all of them are left out of the table: FRAME and END are ours.
 */
#include "../lib/x12/answer.h"
#include "samples.h"
#include "tap.h"

/* To us, from SENDER, in production, control number 7. */
#define ISA(asked) "ISA*00*          *00*          *ZZ*SENDER         " \
	"*30*987654321      *260105*1200*^*00501*000000007*" asked "*P*:~"
#define GS "GS*HP*SEND*RECV*20260105*1200*9*X*005010X221A1~"
#define CLAIMS "GS*HC*SEND*RECV*20260105*1200*10*X*005010X222A1~"
#define FA "GS*FA*SEND*RECV*20260105*1200*11*X*005010X231A1~"
#define IEA(n) "IEA*" n "*000000007~"

/* Ours: number n of the interchange, of the group. */
#define OURS(n) "ISA*00*          *00*          *30*987654321      " \
	"*ZZ*SENDER         *260106*0730*^*00501*00000000" n "*0*P*:~"
#define FRAME(n) "GS*FA*RECV*SEND*20260106*0730*" n "*X*005010X231A1~" \
	"ST*999*0001*005010X231A1~"
#define END(segments, n) "SE*" segments "*0001~GE*1*" n "~"
#define END_ISA(groups, n) "IEA*" groups "*00000000" n "~"
#define TA1(n, answer) OURS(n) "TA1*000000007*260105*1200*" answer "~" \
	END_ISA("0", n)

/* 835s of one payment and no claim. */
#define HEAD(number, amount) "ST*835*" number "~BPR*I*" amount \
	"*C*CHK************20260112~TRN*1*12345*1999999999~"
#define PARTIES "N1*PR*PLAN~N3*1 PLAZA~N4*CITY*IL*62701~PER*BL*DESK~" \
	"N1*PE*CLINIC*XX*1234567893~"
#define EMPTY(number) HEAD(number, "0") PARTIES "SE*9*" number "~"

static const struct row {
	const char *in, *want, *why;
} rows[] = {
	{ ISA("0") GS EMPTY("0001") "GE*1*9~" IEA("1"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~IK5*A~"
	    "AK9*A*1*1*1~" END("6", "1") END_ISA("1", "1"),
	    "a good set is accepted" },
	{ ISA("0") GS HEAD("0001", "0x") PARTIES "SE*9*0001~"
	    EMPTY("0002") "GE*2*9~" IEA("1"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~"
	    "AK2*835*0001~IK3*BPR*2**8~IK4*2*782*6*0x~IK5*R*5~"
	    "AK2*835*0002~IK5*A~AK9*P*2*2*1~" END("10", "1")
	    END_ISA("1", "1"),
	    "a bad element is named with its number and value" },
	{ ISA("0") GS "ST*835*0001~BPR*I*0*C*CHK************20260112~"
	    PARTIES "SE*8*0001~GE*1*9~" IEA("1"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~"
	    "IK3*TRN*3**3~IK5*R*5~AK9*R*1*1*0~" END("7", "1")
	    END_ISA("1", "1"),
	    "a missing segment is missing where the next one came" },
	{ ISA("0") GS HEAD("0001", "0") PARTIES "SE*8*0001~GE*1*9~" IEA("1"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~"
	    "IK5*R*4~AK9*R*1*1*0~" END("6", "1") END_ISA("1", "1"),
	    "a wrong count of segments is the set's fault" },
	{ ISA("0") GS EMPTY("0001") "GE*2*9~" IEA("1"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~IK5*A~"
	    "AK9*R*2*1*0*5~" END("6", "1") END_ISA("1", "1"),
	    "a wrong count of sets takes the group with it" },
	{ ISA("0") GS EMPTY("0001") "GE*1*9~" FA EMPTY("0001") "GE*1*11~"
	    CLAIMS "ST*850*0001~SE*2*0001~GE*1*10~" IEA("3"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~IK5*A~"
	    "AK9*A*1*1*1~" END("6", "1")
	    FRAME("2") "AK1*HC*10*005010X222A1~AK2*850*0001~IK5*R*1~"
	    "AK9*R*1*1*0~" END("6", "2") END_ISA("2", "1"),
	    "each group has a set, acknowledgments none" },
	{ ISA("1") GS EMPTY("0001") "GE*1*9~" IEA("1"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~IK5*A~"
	    "AK9*A*1*1*1~" END("6", "1") END_ISA("1", "1")
	    TA1("2", "A*000"),
	    "a TA1 that is asked for comes behind" },
	{ ISA("1") "TA1*000000001*260105*1200*A*000~" IEA("0"), "",
	    "a TA1 is not answered" },
	{ ISA("1") FA EMPTY("0001") "GE*1*11~" IEA("1"), TA1("1", "A*000"),
	    "the interchange of an acknowledgment is, if it asks" },
	{ ISA("0") GS EMPTY("0001") "GE*1*9~" IEA("2"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~IK5*A~"
	    "AK9*A*1*1*1~" END("6", "1") END_ISA("1", "1")
	    TA1("2", "R*021"),
	    "one comes unasked where the interchange is wrong" },
	{ ISA("0") GS HEAD("0001", "0") PARTIES,
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~"
	    "IK3*SE*8**3~CTX*TRN02:12345~IK5*R*2*5~AK9*R*0*1*0*3~"
	    END("8", "1") END_ISA("1", "1") TA1("2", "R*023"),
	    "of a cut file nothing is accepted" },
	{ ISA("0") GS HEAD("0001", "0") PARTIES EMPTY("0002") "GE*2*9~"
	    IEA("1"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~"
	    "IK3*SE*8**3~CTX*TRN02:12345~IK5*R*2*5~"
	    "AK2*835*0002~IK5*A~AK9*P*2*2*1~" END("10", "1") END_ISA("1", "1"),
	    "the set without its SE is the first, not the second" },
	{ ISA("0") GS EMPTY("0001") CLAIMS "GE*0*10~" IEA("2"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~IK5*A~"
	    "AK9*R*0*1*0*3~" END("6", "1") FRAME("2")
	    "AK1*HC*10*005010X222A1~AK9*A*0*0*0~" END("4", "2")
	    END_ISA("2", "1"),
	    "the group without its GE is the first, not the second" },
	{ ISA("0") GS EMPTY("0001") "GE*1*9~" ISA("0") IEA("0"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~IK5*A~"
	    "AK9*A*1*1*1~" END("6", "1") END_ISA("1", "1")
	    TA1("2", "R*023"),
	    "the interchange without its IEA is the first, not the second" },
	{ ISA("0") GS HEAD("1", "5") PARTIES "SE*9*1~GE*1*9~" IEA("1"),
	    OURS("1") FRAME("1") "AK1*HP*9*005010X221A1~AK2*835*0001~"
	    "IK3*ST*1**8~IK4*2*329*4*1~IK3*BPR*2**8~IK4*2*782*I12~"
	    "IK3*SE*9**8~IK4*2*329*4*1~IK5*R*5*7*I5~AK9*R*1*1*0~"
	    END("12", "1") END_ISA("1", "1"),
	    "a sum told at the end stands where its segment stood" },
	{ ISA("0") "GS*HP*S**2026*12*x*X*005010X221A1~" EMPTY("0001")
	    "GE*1*x~" IEA("1"), TA1("1", "R*024"),
	    "a group whose number cannot be said has only a TA1" },
	{ ISA("0") "GS*HP*S**2026*1200*9*X*005010X221A1~" EMPTY("0001")
	    "GE*1*9~" IEA("1"),
	    OURS("1") "GS*FA*987654321*SENDER*20260106*0730*1*X*005010X231A1~"
	    "ST*999*0001*005010X231A1~"
	    "AK1*HP*9*005010X221A1~AK2*835*0001~IK5*A~"
	    "AK9*A*1*1*1~" END("6", "1") END_ISA("1", "1")
	    TA1("2", "E*024"),
	    "parties a group does not name are the interchange's" },
	{ ISA("0") EMPTY("0001") IEA("0"), TA1("1", "R*022"),
	    "a set in no group is the interchange's fault" },
	{ "no X12 at all", "", "without an ISA there is no answer" },
};

/*
 * One edit of SAMPLE_837 (whose sums of the other payer are wrong): what stands
 * from AK2 to AK9.
 */
static const struct edit {
	enum x12_level level;
	const char *find, *with, *want, *why;
} edits[] = {
	{ X12_LEVEL_ELEMENTS, "HC:99213:25*150", "HX:99213:25*150",
	    "IK3*SV1*43*2400*8~CTX*CLM01:7K3F9Q-01~IK4*1:1*235*7*HX~IK5*R*5~",
	    "a component, of the claim it is in" },
	{ X12_LEVEL_ELEMENTS, "XX*1234567893~\nN3*100",
	    "QQ*1234567893~\nN3*100",
	    "IK3*NM1*8*2010*8~IK4*8*66*7*QQ~IK5*R*5~",
	    "of no claim, in a loop of five letters" },
	{ X12_LEVEL_BALANCE, "QW*35*UN*1***1~\nDTP*472*RD8",
	    "QW*40*UN*1***1~\nDTP*472*RD8",
	    "IK3*CLM*25*2300*8~CTX*CLM01:7K3F9Q-01~IK4*2*782*I12~"
	    "IK3*AMT*37*2320*8~CTX*CLM01:7K3F9Q-01~IK4*2*782*I12~"
	    "IK3*SVD*49*2430*8~CTX*CLM01:7K3F9Q-01~IK4*2*782*I12~IK5*R*I5~",
	    "sums told in the next claim are of the claim before" },
	{ X12_LEVEL_ELEMENTS,
	    "DTP*472*RD8*20260105-20260106~\nREF*6R*7K3F9Q01L2~\n"
	    "REF*X4*14D0000001~\n", "",
	    "IK3*DTP*54*2400*3~CTX*CLM01:7K3F9Q-01~IK5*R*4*5~",
	    "what is missing at its end is missing in the claim before" },
	{ X12_LEVEL_ELEMENTS, "HI*ABK:J0300~\nLX", "LX",
	    "IK3*HI*65*2300*3~CTX*CLM01:7K3F9R-01~IK5*R*4*5~",
	    "what is missing in a claim is named by the claim" },
	{ X12_LEVEL_ELEMENTS, "SEEN TWICE", "SEEN\tTWICE",
	    "IK3*NTE*27*2300*8~CTX*CLM01:7K3F9Q-01~IK4*2*352*6~IK5*R*5~",
	    "a value that cannot be said is not copied" },
	{ X12_LEVEL_ELEMENTS, "CLM*7K3F9Q-01*185*",
	    "CLM*7K3F9Q-01-X34567890123456789012345678*x*",
	    "IK3*CLM*25*2300*8~CTX*CLM01:7K3F9Q-01-X345678901234567890123456~"
	    "IK4*2*782*6*x~IK5*R*5~",
	    "a claim's number is cut to thirty-five" },
	{ X12_LEVEL_ELEMENTS, "NM1*87*2~", "NM1*87*2*X~",
	    "IK3*NM1*12*2010*8~IK4*3*1035*I10*X~IK5*R*I5~",
	    "the guide's own codes have the guide's own answer" },
};

enum { TEXT = 1 << 20 };
struct text {
	size_t n;
	char text[TEXT];
};

static void
take(void *arg, struct slice bytes)
{
	struct text *t = arg;

	if (t->n + bytes.len >= TEXT)
		abort();
	memcpy(t->text + t->n, bytes.p, bytes.len);
	t->n += bytes.len;
	t->text[t->n] = '\0';
}

static const char *
answer(struct slice in, enum x12_level level, struct text *t,
    struct x12_answer_counts *counts)
{
	struct x12_reader *r = x12_reader_of(in);
	struct x12_answer_frame frame = { "2026-01-06", "07:30", 1, 1, 0 };

	t->n = 0;
	t->text[0] = '\0';
	x12_answer_file(r, level, &frame, take, t, counts);
	x12_reader_free(r);
	return t->text;
}

static void
count(void *arg, const struct x12_finding *f)
{
	(void)f;
	++*(int *)arg;
}

/* Findings in an answer. */
static int
findings(const struct text *t)
{
	struct x12_reader *r = x12_reader_of((struct slice){ t->text, t->n });
	int n = 0;
	struct x12_checker *c = x12_checker_new(r, X12_LEVEL_BALANCE, count,
	    &n);
	struct x12_place place;

	while (x12_checker_next(c, &place))
		n += place.row == NULL;
	x12_checker_free(c);
	x12_reader_free(r);
	return t->n > 0 ? n : 0;
}

static void
test_table(struct text *t)
{
	struct x12_answer_counts counts;

	for (size_t i = 0; i < ROWS(rows); i++) {
		tap_text(answer(EXACT(rows[i].in), X12_LEVEL_BALANCE, t,
		    &counts), rows[i].want, rows[i].why);
		tap_int(findings(t), 0, "and the answer is a good one");
	}
}

/* A set in a group of its own, into buf. */
static void
enclose(char *buf, size_t size, const char *group, const char *set,
    const char *ge)
{
	snprintf(buf, size, "%s%s%s%s%s", ISA("0"), group, set, ge,
	    IEA("1"));
}

static void
test_edits(struct text *t)
{
	static char set[8192], in[16384];
	struct x12_answer_counts counts;
	const char *at, *from, *to;

	for (size_t i = 0; i < ROWS(edits); i++) {
		at = strstr(SAMPLE_837, edits[i].find);
		if (at == NULL)
			abort();
		snprintf(set, sizeof(set), "%.*s%s%s",
		    (int)(at - SAMPLE_837), SAMPLE_837, edits[i].with,
		    at + strlen(edits[i].find));
		enclose(in, sizeof(in), CLAIMS, set, "GE*1*10~");
		answer(EXACT(in), edits[i].level, t, &counts);
		from = strstr(t->text, "IK3*");
		to = strstr(t->text, "AK9*");
		if (from == NULL || to == NULL)
			from = to = t->text;
		t->text[to - t->text] = '\0';
		tap_text(from, edits[i].want, edits[i].why);
	}
}

static int
occurrences(const char *text, const char *of)
{
	int n = 0;

	while ((text = strstr(text, of)) != NULL) {
		text += strlen(of);
		n++;
	}
	return n;
}

/* A thousand segments that no 835 has. */
static void
test_many(struct text *t)
{
	static char set[32768], in[40000];
	struct x12_answer_counts counts;

	strcpy(set, HEAD("0001", "0"));
	for (int i = 0; i < 1000; i++)
		strcat(set, "XYZ*1~");
	strcat(set, PARTIES "SE*1009*0001~");
	enclose(in, sizeof(in), GS, set, "GE*1*9~");
	answer(EXACT(in), X12_LEVEL_BALANCE, t, &counts);
	tap_int(occurrences(t->text, "IK3*"), 100,
	    "of a thousand faults a hundred are told");
	tap_int(findings(t), 0, "and the answer is a good one");
	tap_int(counts.rejected, 1, "and the set is rejected");
}

/* A reader that asks for less is answered by what he asked. */
static void
test_levels(struct text *t)
{
	struct x12_answer_counts counts;
	static const char in[] = ISA("0") GS HEAD("0001", "0x") PARTIES
	    "SE*9*0001~" "ST*850*0002~SE*2*0002~GE*2*9~" IEA("1");

	answer(EXACT(in), X12_LEVEL_ENVELOPE, t, &counts);
	tap_int(counts.accepted, 2, "the envelopes are good");
	answer(EXACT(in), X12_LEVEL_STRUCTURE, t, &counts);
	tap_int(counts.accepted, 1, "the segments of one are");
	answer(EXACT(in), X12_LEVEL_ELEMENTS, t, &counts);
	tap_int(counts.accepted, 0, "the elements of none");
}

/* The same numbers each run. */
static unsigned
dice(unsigned sides)
{
	static uint64_t state = 20260106;

	state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (unsigned)(state >> 33) % sides;
}

/* One to eight damages: a byte changed, a stretch taken out or told twice. */
static size_t
damage(char *p, size_t n, size_t size)
{
	static const char odd[] = "*:^~\n\r\0\x80\xff 09AZaz-.ISAGSTE";

	for (unsigned i = dice(8) + 1; i > 0 && n > 100; i--) {
		size_t at = dice((unsigned)n - 1), len = dice(40) + 1;

		len = at + len > n ? n - at : len;
		switch (dice(4)) {
		case 0:
			memmove(p + at, p + at + len, n - at - len);
			n -= len;
			break;
		case 1:
			if (n + len > size)
				break;
			memmove(p + at + len, p + at, n - at);
			n += len;
			break;
		default:
			p[at] = odd[dice(sizeof(odd))];
		}
	}
	return n;
}

/* Whatever was read: the writer has no fault, the checker no finding. */
static void
test_damaged(struct text *t)
{
	static char good[20000], bad[24000];
	int wrong = 0, answered = 0;
	struct x12_answer_counts counts;
	size_t n, size;

	snprintf(good, sizeof(good), "%s%s%s%s%s%s%s%s%s%s%s", ISA("1"), GS,
	    SAMPLE_835, "GE*1*9~", CLAIMS, SAMPLE_837, "GE*1*10~", FA,
	    SAMPLE_999, "GE*1*11~", IEA("3"));
	size = strlen(good);
	for (int i = 0; i < 4000; i++) {
		/* Half of them in the first segments, where frames are. */
		size_t part = i % 2 ? 600 : size;

		memcpy(bad, good, size);
		n = damage(bad, part, part + 320);
		memmove(bad + n, good + part, size - part);
		n += size - part;
		answer(tap_exact(bad, n), (enum x12_level)(1 + i % 4), t,
		    &counts);
		wrong += findings(t) > 0;
		answered += t->n > 0;
		free(tap_keep[--tap_kept]);
	}
	tap_int(wrong, 0, "whatever was read, the answer is a good one");
	printf("# %d of 4000 were answered\n", answered);
	tap_ok(answered > 2500, "and most were answered");
}

int
main(void)
{
	static struct text t;

	test_table(&t);
	test_edits(&t);
	test_many(&t);
	test_levels(&t);
	test_damaged(&t);
	return tap_done();
}
