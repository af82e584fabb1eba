/*
 * mask: a canary in every kind of place, what must stay beside it, and what
 * must still be equal, valid and in order afterwards. Everybody here is nobody.
 */
#include "../lib/base/date.h"
#include "../lib/base/ident.h"
#include "../lib/x12/checker.h"
#include "../lib/x12/disguise.h"
#include "file.h"
#include "masked.h"
#include "samples.h"
#include "tap.h"

#define HEAD "ISA*00*          *00*          *ZZ*SUB001         *ZZ*CH001" \
	"          *260110*2215*^*00501*000000123*0*T*:~\n" \
	"GS*HC*SUB001*CH001*20260110*2215*123*X*005010X222A1~\n"
#define TAIL "GE*1*123~\nIEA*1*000000123~\n"

/* Segments within an interchange; the canary goes, what is kept stays. */
static const struct {
	const char *text, *canary, *kept, *why;
} places[] = {
	{ "NM1*QC*1*ZEB*SAM~", "ZEB", "NM1*QC*1*", "a last name" },
	{ "NM1*QC*1*DOE*ZEB~", "ZEB", "*1*", "a first name" },
	{ "NM1*QC*1*DOE*SAM*ZEB~", "ZEB", "QC", "a middle name" },
	{ "NM1*QC*1*DOE*SAM*J~", "*J~", "QC", "an initial" },
	{ "NM1*IL*1*DOE*****MI*W123456789~", "123456", "*MI*", "a member id" },
	{ "NM1*IL*1*DOE*****MI*W123456789~", "*W", "*MI*",
	    "its letter" },
	{ "NM1*85*2*ZEB CLINIC*****XX*1234567893~", "1234567893", "*XX*",
	    "an NPI" },
	{ "NM1*QC*1*Canary-O'Doe~", "anary", "-", "a name in small letters" },
	{ "NM1*QC*1*DOE\xC3\xA9~", "\xA9", "\xC3", "an accent" },
	{ "N1*PE*ZEB*FI*123456789~", "123456789", "*FI*", "a tax number" },
	{ "N2*ZEB~", "ZEB", "N2*", "more of a name" },
	{ "PER*IC*ZEB*TE*5555550101~", "ZEB", "*TE*", "a contact" },
	{ "PER*IC*X*TE*5555550101~", "555555", "*TE*", "a telephone" },
	{ "PER*IC*X*EX*123~", "123~\nGE", "*EX*", "an extension" },
	{ "PER*IC*X*EM*zeb@example.com~", "zeb", "@", "an e-mail" },
	{ "PER*IC*X*EM*zeb@example.com~", "example", "@", "its domain" },
	{ "N3*5 ZEB AVE~", "ZEB", "N3*", "a street" },
	{ "N3*551~", "551", "N3*", "a house" },
	{ "N4*ZEB*IL*62702~", "ZEB", "*IL*", "a city" },
	{ "N4*X*IL*62702~", "62702", "*IL*", "a ZIP code" },
	{ "N4*X*IL*62702**CY*ZEB~", "ZEB", "*CY*", "a county" },
	{ "DMG*D8*19800304*M~", "19800304", "*M~", "a birth date" },
	{ "DTP*472*RD8*20260105-20260106~", "20260105", "*RD8*2", "a range" },
	{ "DTP*435*DT*202601051230~", "20260105", "1230~",
	    "a day with a time" },
	{ "DTP*096*TM*1230~", "XXXX", "*TM*1230~", "and a time alone" },
	{ "HI*BH:11:D8:20251231~", "20251231", "*BH:11:D8:2",
	    "the day of an occurrence" },
	{ "REF*SY*123456789~", "123456789", "*SY*",
	    "a social security number" },
	{ "REF*EA*ZEB~", "ZEB", "*EA*", "a medical record" },
	{ "REF*F8*A1**2U:ZEB~", "ZEB", ":", "a reference within one" },
	{ "CLM*Z7B*185***11:B:1~", "Z7B", "*185***11:B:1~",
	    "our number of a claim" },
	{ "CLP*Z7B*1*185*132.5*20*12*CLM2026001*11*1~", "Z7B",
	    "*1*185*132.5*20*12*", "and in its payment" },
	{ "CLP*A*1*185*132.5*20*12*CLM2026001*11*1~", "CLM2026001", "*11*1~",
	    "the payer's number" },
	{ "TRN*1*ZEB*1999999999~", "ZEB", "TRN*1*", "a cheque" },
	{ "TRN*1*X*1999999999~", "1999999999", "TRN*1*", "its writer" },
	{ "BPR*I*132.5*C*ACH*CCP*01*011000015*DA*778899~", "778899",
	    "BPR*I*132.5*C*ACH*CCP*01*", "an account" },
	{ "BPR*I*132.5*C*ACH*CCP*01*011000015*DA*778899~", "011000015",
	    "*DA*", "its bank" },
	{ "PLB*1234567893*20261231*WO:CLM2025009*10~", "2025009", "*WO:",
	    "a claim that is taken back" },
	{ "SBR*P*18*GRP778899*ZEB~", "778899", "*18*", "a group" },
	{ "SBR*P*18*GRP778899*ZEB~", "ZEB", "SBR*P*", "its name" },
	{ "NTE*ADD*SEEN BY ZEB~", "ZEB", "NTE*ADD*", "a note" },
	{ "MSG*ZEB~", "ZEB", "MSG*", "a message" },
	{ "K3*ZEB~", "ZEB", "K3*", "fixed-format information" },
	{ "PWK*OZ*BM***AC*ZEB~", "ZEB", "PWK*OZ*BM***AC*",
	    "an attachment" },
	{ "SV1*HC:99213:25::::ZEB*150*UN*1~", "ZEB",
	    "SV1*HC:99213:25::::", "what a service was called" },
	{ "SVC*HC:99213:::::ZEB*150*100~", "ZEB", "*150*100~",
	    "and in its payment" },
	{ "LIN**SN*Z7B~", "Z7B", "LIN**SN*", "a device" },
	{ "SVD*60054*60*HC:99213:25**1~", "60054", "*60*HC:99213:25**1~",
	    "who paid" },
	{ "CTX*CLM01:Z7B~", "Z7B", "CTX*CLM01:", "what is in error" },
	{ "IK4*9*67*7*ZEB~", "ZEB", "IK4*9*67*7*", "and its copy" },
	{ "BIN*3*ZEB~", "ZEB", "BIN*3*", "an attachment's bytes" },
	{ "ZZZ*CANARY*AB*12~", "CANARY", "*AB*12~", "what nobody knows" },
	{ "ZZZ*joe~", "joe", "ZZZ*", "and is short, but no code" },
	{ "ZZZ*AB:CANARY^CD:CANARY~", "CANARY", "ZZZ*AB:", "its parts" },
	{ "NM1*QC*1*CAN\nARY*SA\r\nM~", "ARY", "\r\n", "a wrapped segment" },
	{ "CANARY~", "CANARY", "~", "a tag that is none" },
	{ "HI*BH:A1:TM:1230~", "XXX", ":TM:1230~", "a time of day stays" },
	{ "HI*ABK:J0300^ABF:R509~", "XXX", "HI*ABK:J0300^ABF:R509~",
	    "a diagnosis stays" },
	{ "PRV*PE*PXC*207Q00000X~", "XXX", "PRV*PE*PXC*207Q00000X~",
	    "a specialty stays" },
	{ "MOA***MA01*MA130~", "XXX", "MOA***MA01*MA130~", "remarks stay" },
	{ "CAS*PR*1*15*0*2*5~", "XXX", "CAS*PR*1*15*0*2*5~",
	    "adjustments stay" },
	{ "STC*A2:20:PR**WQ*1234567~", "XXX", "STC*A2:20:PR**WQ*1234567~",
	    "a status stays" },
};

/* Found in bytes that may hold anything. */
static const char *
in_bytes(const char *p, size_t n, const char *want)
{
	size_t m = strlen(want);

	for (size_t i = 0; i + m <= n; i++)
		if (memcmp(p + i, want, m) == 0)
			return p + i;
	return NULL;
}

static struct masked
mask_text(const char *text, unsigned char key)
{
	int fd = file_of(text, strlen(text));
	struct masked m = masked_of(fd, strlen(text), key);

	close(fd);
	m.p[m.size] = '\0';
	return m;
}

static void
canaries(void)
{
	char text[1024];
	struct masked m;

	for (size_t i = 0; i < ROWS(places); i++) {
		snprintf(text, sizeof(text), HEAD "%s\n" TAIL,
		    places[i].text);
		m = mask_text(text, 1);
		if (!tap_ok(m.len == m.size &&
		    !in_bytes(m.p, m.len, places[i].canary) &&
		    in_bytes(m.p, m.len, places[i].kept), places[i].why))
			printf("# %s\n", places[i].text);
		free(m.p);
	}
}

/* The nth element of the first segment of this tag, as text in buf. */
static const char *
element(const struct masked *m, const char *tag, int n, char buf[64])
{
	struct x12_reader *r = x12_reader_of((struct slice){ m->p, m->len });
	const struct x12_segment *s;
	struct fault f;

	buf[0] = '\0';
	while (x12_next(r, &s, &f) != 0)
		if (slice_is(s->tag, tag)) {
			slice_copy(x12_el(s, (unsigned)n), buf, 64);
			break;
		}
	x12_reader_free(r);
	return buf;
}

static int32_t
day(const char *d8)
{
	int32_t days = 0;

	date_parse_d8((struct slice){ d8, 8 }, &days);
	return days;
}

static void
dates(void)
{
	struct masked m = mask_text(HEAD
	    "DMG*D8*19310101~\n"
	    "BHT*0019*00*X*20260110~\n"
	    "DTP*472*RD8*20260105-20260107~\n"
	    "DTM*233*20240229~\n"
	    "STC*A1:1*20260231~\n"
	    "PAT*****D8*20260109~\n" TAIL, 2);
	char buf[64], full[80];
	int32_t back;

	element(&m, "BHT", 4, buf);
	back = day("20260110") - day(buf);
	tap_ok(back > 30 && back < 740, "a month to two years back");
	snprintf(full, sizeof(full), "20%s", element(&m, "ISA", 9, buf));
	tap_int(day("20260110") - day(full), back,
	    "the interchange's date by as many days");
	tap_int(day("20260110") - day(element(&m, "GS", 4, buf)), back,
	    "its group's");
	tap_int(day("20260105") - day(element(&m, "DTP", 3, buf)), back,
	    "the beginning of a range");
	tap_int(day("20260107") - day(buf + 9), back, "and its end");
	tap_int(day("20240229") - day(element(&m, "DTM", 2, buf)), back,
	    "the 29th of February");
	tap_int(day("20260109") - day(element(&m, "PAT", 6, buf)), back,
	    "the day of a death");
	tap_int(day("20260110") - back - day(element(&m, "DMG", 2, buf)),
	    32873, "who is 95 is 90");
	element(&m, "STC", 2, buf);
	tap_ok(strcmp(buf, "20260231") != 0 && strcmp(buf + 4, "0231") == 0,
	    "a day that is none is another such");
	free(m.p);
}

static void
equals(void)
{
	struct masked m = mask_text(HEAD
	    "NM1*IL*1*DOE*JANE****MI*W123456789~\n"
	    "N1*PE*doe*XX*1234567893~\n"
	    "CLM*7K3F9Q-01~\n"
	    "REF*D9*7K3F9Q-01~\n"
	    "CTX*CLM01:7K3F9Q-01~\n"
	    "PLB*1234567893*20261231~\n"
	    "TRN*1*1234567890~\n" TAIL, 3);
	struct masked n = mask_text(HEAD "NM1*IL*1*DOE~\n" TAIL, 3);
	struct masked o = mask_text(HEAD "NM1*IL*1*DOE~\n" TAIL, 4);
	char a[64], b[64];

	tap_text(element(&m, "REF", 2, a), element(&m, "CLM", 1, b),
	    "a claim's number is the same wherever it stands");
	element(&m, "CTX", 1, a);
	tap_text(a + 6, b, "in the composite of an acknowledgment, too");
	tap_text(element(&m, "PLB", 1, a), element(&m, "N1", 4, b),
	    "an NPI with its qualifier and without");
	tap_ok(npi_valid(slice_of(a)), "and it is valid");
	tap_ok(!npi_valid(slice_of(element(&m, "TRN", 2, a))),
	    "ten digits that were none are none");
	element(&m, "NM1", 3, a);
	element(&m, "N1", 2, b);
	for (char *p = b; *p != '\0'; p++)
		*p = (char)(*p - 'a' + 'A');
	tap_text(b, a, "a name in small letters is that name");
	element(&m, "ISA", 6, a);
	element(&m, "GS", 2, b);
	tap_ok(strncmp(a, b, 6) == 0 && strcmp(b, "SUB001") != 0,
	    "the sender is the same, padded and not");
	tap_text(element(&n, "NM1", 3, b), element(&m, "NM1", 3, a),
	    "in another file by that key, too");
	tap_ok(strcmp(element(&o, "NM1", 3, b), a) != 0,
	    "by another key it is another");
	free(m.p);
	free(n.p);
	free(o.p);
}

/* All values of two signs: none stays, no two become one. */
static void
one_to_one(void)
{
	unsigned char key[16] = { 9 }, seen[26 * 10] = { 0 };
	struct disguise d;
	int fixed = 0, twice = 0;
	char v[3] = "";

	disguise_start(&d, key);
	for (int i = 0; i < 26 * 10; i++) {
		char was[2] = { (char)('A' + i / 10), (char)('0' + i % 10) };

		memcpy(v, was, 2);
		disguise_value(&d, v, 2);
		fixed += memcmp(v, was, 2) == 0;
		twice += seen[(v[0] - 'A') * 10 + v[1] - '0']++;
	}
	tap_int(fixed, 0, "no value stays as it was");
	tap_int(twice, 0, "no two values become one");
}

/* The authors' own example, SipHash-2-4 of 00 01 .. 0e by 00 01 .. 0f. */
static void
siphash(void)
{
	const uint64_t key[2] = { UINT64_C(0x0706050403020100),
		UINT64_C(0x0f0e0d0c0b0a0908) };
	unsigned char text[15];

	for (int i = 0; i < 15; i++)
		text[i] = (unsigned char)i;
	tap_ok(disguise_hash(key, text, 15) == UINT64_C(0xa129ca6149be45e5),
	    "the hash is the published one");
}

static void
count(void *arg, const struct x12_finding *f)
{
	(void)f;
	++*(int *)arg;
}

static int
findings(const struct masked *m)
{
	struct x12_reader *r = x12_reader_of((struct slice){ m->p, m->len });
	struct x12_checker *c;
	struct x12_place place;
	int n = 0;

	c = x12_checker_new(r, X12_LEVEL_ELEMENTS, count, &n);
	while (x12_checker_next(c, &place))
		;
	x12_checker_free(c);
	x12_reader_free(r);
	return n;
}

static void
whole(void)
{
	struct masked m = mask_text(HEAD SAMPLE_837 TAIL, 5);

	tap_int(m.unread, 0, "all of a good claim file is read");
	tap_int(findings(&m), 0, "and it is good afterwards");
	tap_ok(!in_bytes(m.p, m.len, "DOE") && !in_bytes(m.p, m.len, "W12345"),
	    "and nobody is in it");
	free(m.p);
	m = mask_text("\xEF\xBB\xBF\n" HEAD "NM1*QC*1*CANARY", 5);
	tap_ok(m.unread == 1 && !in_bytes(m.p, m.len, "CANARY") &&
	    in_bytes(m.p, m.len, "NM1*") &&
	    memcmp(m.p, "\xEF\xBB\xBF\n", 4) == 0,
	    "a file that is cut is masked to its last byte");
	free(m.p);
	m = mask_text("DEAR CANARY, BORN 1980", 5);
	tap_ok(m.unread == 1 && !in_bytes(m.p, m.len, "CANARY") &&
	    !in_bytes(m.p, m.len, "1980"), "a file that is no X12, too");
	free(m.p);
}

int
main(void)
{
	canaries();
	dates();
	equals();
	one_to_one();
	siphash();
	whole();
	return tap_done();
}
