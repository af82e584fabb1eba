/*
 * bench_files: an 835 and an 837P of any size, of invented people, good to the
 * last cent. For bench_x12.c.
 */
#ifndef BENCH_FILES_H
#define BENCH_FILES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../lib/base/die.h"
#include "../lib/x12/grammar.h"

enum {
	CLAIM_MAX = 4096,
	CLAIMS = 2000,		/* or subscribers, of a set */
	SET_MAX = CLAIMS * CLAIM_MAX,
};

struct text {
	char *p;
	size_t len;
};

static unsigned
next(unsigned *seed)
{
	*seed = *seed * 1103515245u + 12345u;
	return *seed >> 8;
}

/* A service line: its charge is what is paid and adjusted. Returns the two. */
static void
add_line(struct text *t, unsigned *seed, const char *control, unsigned line,
    unsigned *charge, unsigned *paid)
{
	static const char *const codes[] = { "99213:25", "99214", "36415",
		"87880:QW", "80053", "93000", "J1885", "97110:GP" };
	unsigned share = next(seed) % 3 == 0 ? 1500 : 0;
	unsigned off = 100 + next(seed) % 20000;
	char *p = t->p + t->len;
	int n;

	*paid = 2000 + next(seed) % 20000;
	*charge = *paid + off + share;
	n = sprintf(p, "SVC*HC:%s*%u.%02u*%u.%02u**1~DTM*472*202601%02u~",
	    codes[next(seed) % 8], *charge / 100, *charge % 100, *paid / 100,
	    *paid % 100, 1 + next(seed) % 28);
	n += sprintf(p + n, "CAS*CO*45*%u.%02u~", off / 100, off % 100);
	if (share > 0)
		n += sprintf(p + n, "CAS*PR*1*10*0*2*5~");
	n += sprintf(p + n, "REF*6R*%sL%02u~AMT*B6*%u~", control, line,
	    *paid / 100 + 20);
	if (next(seed) % 4 == 0)
		n += sprintf(p + n, "LQ*HE*N%u~", next(seed) % 700);
	t->len += (size_t)n;
}

/* A claim; its CLP goes before its lines when their sums are known. */
static unsigned
add_claim(struct text *t, unsigned *seed)
{
	static char lines[CLAIM_MAX];
	struct text body = { lines, 0 };
	char control[16];
	unsigned count = 1 + next(seed) % 5, charge, paid, charges = 0,
	    payment = 0;

	snprintf(control, sizeof(control), "C%07uX%02u", next(seed) % 9999999,
	    next(seed) % 99);
	for (unsigned i = 1; i <= count; i++) {
		add_line(&body, seed, control, i, &charge, &paid);
		charges += charge;
		payment += paid;
	}
	t->len += (size_t)sprintf(t->p + t->len,
	    "CLP*%s*1*%u.%02u*%u.%02u*20*12*2026%09u*11*1~"
	    "NM1*QC*1*EXAMPLE%u*JANE*Q***MI*W%09u~"
	    "NM1*82*1*SMITH*ALEX****XX*1245319599~"
	    "REF*EA*%u~DTM*232*20260105~DTM*050*20260110~",
	    control, charges / 100, charges % 100, payment / 100,
	    payment % 100, next(seed), next(seed) % 1000, next(seed),
	    next(seed) % 100000);
	memcpy(t->p + t->len, lines, body.len);
	t->len += body.len;
	return payment;
}

static size_t
count_of(const char *p, const char *end)
{
	size_t n = 0;

	for (; (p = memchr(p, '~', (size_t)(end - p))) != NULL; p++)
		n++;
	return n;
}

static void
end_set(struct text *t, size_t st, unsigned number)
{
	size_t n = count_of(t->p + st, t->p + t->len);

	t->len += (size_t)sprintf(t->p + t->len, "SE*%zu*%04u~", n + 1,
	    number);
}

/* A payment; its amount is put in when it is known. */
static void
add_835(struct text *t, unsigned *seed, unsigned number)
{
	unsigned payment = 0;
	char amount[16];
	size_t st = t->len, at;

	t->len += (size_t)sprintf(t->p + t->len, "ST*835*%04u~BPR*I*", number);
	at = t->len;
	t->len += (size_t)sprintf(t->p + t->len, "0000000.00*C*CHK********"
	    "****20260112~TRN*1*12345%u*1999999999~N1*PR*EXAMPLE PAYER~"
	    "N3*1 MAIN~N4*TOWN*IL*62701~PER*BL*DESK*TE*5555550100~"
	    "N1*PE*CLINIC*XX*1234567893~LX*1~", number);
	for (unsigned i = 0; i < CLAIMS; i++)
		payment += add_claim(t, seed);
	snprintf(amount, sizeof(amount), "%07u.%02u", payment / 100,
	    payment % 100);
	memcpy(t->p + at, amount, strlen(amount));
	end_set(t, st, number);
}

/* A subscriber with two claims. */
static void
add_subscriber(struct text *t, unsigned *seed, unsigned hl)
{
	char *p = t->p + t->len;
	int n;

	n = sprintf(p, "HL*%u*1*22*0~SBR*P*18*GRP%u******CI~"
	    "NM1*IL*1*EXAMPLE%u*JANE*Q***MI*W%09u~N3*%u MAIN STREET~"
	    "N4*SPRINGFIELD*IL*62701~DMG*D8*19%02u0%u%02u*F~"
	    "NM1*PR*2*EXAMPLE PAYER*****PI*60054~", hl, next(seed) % 999,
	    next(seed) % 1000, next(seed), 1 + next(seed) % 999,
	    30 + next(seed) % 70, 1 + next(seed) % 9, 1 + next(seed) % 28);
	for (unsigned i = 0; i < 2; i++) {
		unsigned lines = 1 + next(seed) % 4, charge[4], sum = 0;

		for (unsigned k = 0; k < lines; k++)
			sum += charge[k] = 4000 + next(seed) % 40000;
		n += sprintf(p + n, "CLM*C%07uX%02u*%u.%02u***11:B:1*Y*A*Y*Y~"
		    "REF*D9*%u~HI*ABK:J069*ABF:E119*ABF:I10~"
		    "NM1*82*1*SMITH*ALEX****XX*1245319599~"
		    "PRV*PE*PXC*207Q00000X~", next(seed) % 9999999,
		    next(seed) % 99, sum / 100, sum % 100, next(seed));
		for (unsigned k = 0; k < lines; k++)
			n += sprintf(p + n, "LX*%u~SV1*HC:99213:25*%u.%02u*UN*"
			    "1***1:2~DTP*472*D8*202601%02u~REF*6R*L%uX%u~",
			    k + 1, charge[k] / 100, charge[k] % 100,
			    1 + next(seed) % 28, next(seed), k);
	}
	t->len += (size_t)n;
}

static void
add_837p(struct text *t, unsigned *seed, unsigned number)
{
	size_t st = t->len;

	t->len += (size_t)sprintf(t->p + t->len,
	    "ST*837*%04u*005010X222A1~BHT*0019*00*B%u*20260112*0900*CH~"
	    "NM1*41*2*CLINIC*****46*12345~PER*IC*DESK*TE*5555550100~"
	    "NM1*40*2*CLEARINGHOUSE*****46*99999~HL*1**20*1~"
	    "PRV*BI*PXC*207Q00000X~NM1*85*2*CLINIC*****XX*1234567893~"
	    "N3*1 MAIN~N4*TOWN*IL*627010001~REF*EI*123456789~", number,
	    number);
	for (unsigned i = 0; i < CLAIMS; i++)
		add_subscriber(t, seed, i + 2);
	end_set(t, st, number);
}

static size_t
begin(char *p, const struct x12_grammar *g)
{
	return (size_t)sprintf(p, "ISA*00*          *00*          *ZZ*"
	    "SENDER         *ZZ*RECEIVER       *260112*0900*^*00501*"
	    "000000001*0*P*:~GS*%s*SENDER*RECEIVER*20260112*0900*1*X*%s~",
	    g->gs01, g->version);
}

static size_t
end(char *p, unsigned sets)
{
	return (size_t)sprintf(p, "GE*%u*1~IEA*1*000000001~", sets);
}

static struct text
make(const struct x12_grammar *g, size_t size,
    void (*add)(struct text *, unsigned *, unsigned))
{
	struct text t = { malloc(size + SET_MAX), 0 };
	unsigned seed = 1, sets = 0;

	if (t.p == NULL)
		die_errno("out of memory");
	t.len = begin(t.p, g);
	while (t.len < size)
		add(&t, &seed, ++sets);
	t.len += end(t.p + t.len, sets);
	return t;
}

#endif
