/*
 * balance: sums in integer cents. Each equation is judged once, where what it
 * is about is complete; one with an amount that is none is left to the check of
 * elements.
 */
#include "balance.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "../base/money.h"
#include "check.h"
#include "index.h"

enum { PLB_AMOUNT_6 = 14, CAS_AMOUNT_6 = 18 };

void
x12_balance_start(struct x12_balance *b, const char *kind)
{
	memset(b, 0, offsetof(struct x12_balance, payer));
	b->payers = b->decided = 0;
	b->family = strcmp(kind, "835") == 0 ? 835 :
	    strcmp(kind, "837P") == 0 || strcmp(kind, "837I") == 0 ||
	    strcmp(kind, "837D") == 0 ? 837 : 0;
}

static void
place(struct balance *about, const struct x12_segment *s, const char *loop)
{
	about->ordinal = s->ordinal;
	about->offset = s->offset;
	about->key = index_key_of(s);
	about->loop = loop;
}

static void
open_at(struct balance *about, const struct x12_segment *s, const char *loop)
{
	*about = (struct balance){ .ordinal = s->ordinal };
	place(about, s, loop);
}

/* sum += element, which may be absent; spoilt if it is no amount. */
static inline void
add(struct balance *about, int64_t *sum, const struct x12_segment *s,
    unsigned el)
{
	struct slice v = x12_el(s, el);
	int64_t cents;

	if (v.len > 0 && (money_parse_x12(v, &cents) == -1 ||
	    money_add(sum, cents) == -1))
		about->spoilt = 1;
}

static void
tell(const struct x12_balance *b, const struct balance *about, int element,
    const char *what, int64_t left, int64_t right)
{
	char tag[4] = { (char)about->key, (char)(about->key >> 8),
		(char)(about->key >> 16) };
	struct check c = { .report = b->report, .arg = b->arg,
		.tag = tag, .loop = about->loop,
		.ordinal = about->ordinal, .offset = about->offset,
		.level = X12_LEVEL_BALANCE };
	char text[96], l[MONEY_TEXT], r[MONEY_TEXT];

	snprintf(text, sizeof(text), "%s: %s is not %s", what,
	    money_format(left, l), money_format(right, r));
	/* No code of the standard is for sums; this is the nearest. */
	check_say(&c, element, 0, "I12", "balance", text);
}

/* The equation holds, or is told with its two sides. */
static inline void
judge(const struct x12_balance *b, const struct balance *about, int element,
    const char *what, int64_t left, int64_t right)
{
	if (left != right && !about->spoilt && about->ordinal != 0)
		tell(b, about, element, what, left, right);
}

/* The amounts of a CAS. */
static void
adjust(struct balance *about, const struct x12_segment *s)
{
	for (unsigned el = 3; el <= s->n && el <= CAS_AMOUNT_6; el += 3)
		add(about, &about->adjusted, s, el);
}

/* What an inner one leaves to the one around it. */
static void
spoil(struct balance *outer, const struct balance *inner)
{
	outer->spoilt |= inner->spoilt;
}

static void
close_service(struct x12_balance *b)
{
	struct balance *line = &b->line;

	judge(b, line, 2, "line charge against payment and adjustments",
	    line->charge, line->paid + line->adjusted);
	if (line->ordinal != 0) {
		spoil(&b->claim, line);
		b->claim.adjusted += line->adjusted;
		b->claim.lines += line->charge;
		b->claim.has_lines = 1;
	}
	line->ordinal = 0;
}

static void
close_payment(struct x12_balance *b)
{
	struct balance *claim = &b->claim;

	close_service(b);
	judge(b, claim, 3, "claim charge against payment and adjustments",
	    claim->charge, claim->paid + claim->adjusted);
	if (claim->has_lines)
		judge(b, claim, 3, "claim charge against its lines'",
		    claim->charge, claim->lines);
	claim->ordinal = 0;
}

static void
remittance(struct x12_balance *b, const struct x12_segment *s,
    const struct x12_walk *walk)
{
	switch (index_key_of(s)) {
	case INDEX_KEY('S', 'V', 'C'):
		close_service(b);
		open_at(&b->line, s, x12_walk_loop(walk));
		add(&b->line, &b->line.charge, s, 2);
		add(&b->line, &b->line.paid, s, 3);
		break;
	case INDEX_KEY('C', 'A', 'S'):
		adjust(b->line.ordinal != 0 ? &b->line : &b->claim, s);
		break;
	case INDEX_KEY('C', 'L', 'P'):
		close_payment(b);
		open_at(&b->claim, s, x12_walk_loop(walk));
		add(&b->claim, &b->claim.charge, s, 3);
		add(&b->claim, &b->claim.paid, s, 4);
		add(&b->set, &b->set.lines, s, 4);
		break;
	case INDEX_KEY('B', 'P', 'R'):
		open_at(&b->set, s, x12_walk_loop(walk));
		add(&b->set, &b->set.paid, s, 2);
		break;
	case INDEX_KEY('P', 'L', 'B'):
		close_payment(b);
		for (unsigned el = 4; el <= s->n && el <= PLB_AMOUNT_6;
		    el += 2)
			add(&b->set, &b->set.adjusted, s, el);
		break;
	default:
		break;
	}
}

/* The payer's number from 1, by his id; 0: not of this claim. */
static int
payer_of(const struct x12_balance *b, struct slice id)
{
	for (int i = 0; i < b->payers; i++)
		if (slice_is(id, b->payer[i].id))
			return i + 1;
	return 0;
}

/* The line as each payer decided it, and as the claim has it. */
static void
close_line(struct x12_balance *b)
{
	for (int i = 0; i < b->payers; i++) {
		struct balance_payer *p = &b->payer[i];

		spoil(&p->line, &b->line);
		if (!p->bundled)
			judge(b, &p->line, 2, "line charge against the other "
			    "payer's payment and adjustments", b->line.charge,
			    p->line.paid + p->line.adjusted);
		spoil(&p->claim, &p->line);
		p->bundled = 0;
		p->line.ordinal = 0;
	}
	if (b->line.ordinal != 0) {
		spoil(&b->claim, &b->line);
		b->claim.lines += b->line.charge;
		b->claim.has_lines = 1;
	}
	b->line.ordinal = 0;
	b->decided = 0;
}

static void
close_claim(struct x12_balance *b)
{
	const struct balance *claim = &b->claim;

	close_line(b);
	if (claim->has_lines)
		judge(b, claim, 2, "claim charge against its lines'",
		    claim->charge, claim->lines);
	for (int i = 0; i < b->payers; i++) {
		const struct balance_payer *p = &b->payer[i];

		if (p->has_paid && p->claim.has_lines)
			judge(b, &p->claim, 2, "other payer's payment against "
			    "his lines'", p->claim.paid,
			    p->claim.lines - p->claim.adjusted);
		else if (p->has_paid && p->has_adjusted)
			judge(b, &p->claim, 2, "claim charge against the other "
			    "payer's payment and adjustments", claim->charge,
			    p->claim.paid + p->claim.adjusted);
	}
	b->claim.ordinal = 0;
	b->payers = 0;
}

/* What another payer decided of the claim: SBR opens him, NM1 names him. */
static void
other_payer(struct x12_balance *b, const struct x12_segment *s,
    const char *loop)
{
	struct balance_payer *p = &b->payer[b->payers > 0 ? b->payers - 1 : 0];

	if (slice_is(s->tag, "SBR")) {
		if (b->payers < BALANCE_PAYERS)
			p = &b->payer[b->payers++];
		memset(p, 0, sizeof(*p));
		open_at(&p->claim, s, loop);
	} else if (b->payers == 0) {
		return;
	} else if (slice_is(s->tag, "AMT") && slice_is(x12_el(s, 1), "D")) {
		place(&p->claim, s, loop);
		p->has_paid = 1;
		add(&p->claim, &p->claim.paid, s, 2);
	} else if (slice_is(s->tag, "CAS")) {
		p->has_adjusted = 1;
		adjust(&p->claim, s);
	} else if (slice_is(s->tag, "NM1")) {
		slice_copy(x12_el(s, 9), p->id, sizeof(p->id));
	}
}

/* SVD and its CAS: what a payer decided of the line. */
static void
decision(struct x12_balance *b, const struct x12_segment *s, const char *loop)
{
	struct balance_payer *p;

	if (slice_is(s->tag, "SVD"))
		b->decided = payer_of(b, x12_el(s, 1));
	if (b->decided == 0)
		return;
	p = &b->payer[b->decided - 1];
	if (slice_is(s->tag, "CAS")) {
		adjust(&p->line, s);
	} else if (slice_is(s->tag, "SVD")) {
		if (p->line.ordinal == 0)
			open_at(&p->line, s, loop);
		add(&p->line, &p->line.paid, s, 2);
		add(&p->claim, &p->claim.lines, s, 2);
		p->claim.has_lines = 1;
		/* Paid with another line: nothing can be said of this one. */
		p->bundled |= x12_el(s, 6).len > 0;
	}
}

static void
claims(struct x12_balance *b, const struct x12_segment *s,
    const struct x12_walk *walk)
{
	uint32_t key = index_key_of(s);
	const char *loop;

	switch (key) {
	case INDEX_KEY('C', 'L', 'M'):
		close_claim(b);
		open_at(&b->claim, s, x12_walk_loop(walk));
		add(&b->claim, &b->claim.charge, s, 2);
		break;
	case INDEX_KEY('L', 'X', 0):
		close_line(b);
		break;
	case INDEX_KEY('S', 'V', '1'):
	case INDEX_KEY('S', 'V', '2'):
	case INDEX_KEY('S', 'V', '3'):
		open_at(&b->line, s, x12_walk_loop(walk));
		add(&b->line, &b->line.charge, s,
		    key == INDEX_KEY('S', 'V', '2') ? 3 : 2);
		break;
	case INDEX_KEY('S', 'B', 'R'):
	case INDEX_KEY('A', 'M', 'T'):
	case INDEX_KEY('N', 'M', '1'):
	case INDEX_KEY('C', 'A', 'S'):
	case INDEX_KEY('S', 'V', 'D'):
		loop = x12_walk_loop(walk);
		if (strcmp(loop, "2430") == 0)
			decision(b, s, loop);
		else if (strcmp(loop, "2320") == 0 ||
		    strcmp(loop, "2330B") == 0)
			other_payer(b, s, loop);
		break;
	default:
		break;
	}
}

void
x12_balance_segment(struct x12_balance *b, const struct x12_segment *s,
    const struct x12_walk *walk, x12_report *report, void *arg)
{
	b->report = report;
	b->arg = arg;
	if (b->family == 835)
		remittance(b, s, walk);
	else if (b->family == 837)
		claims(b, s, walk);
}

void
x12_balance_due(const struct x12_balance *b, x12_report *report, void *arg)
{
	struct x12_balance copy = *b;

	copy.report = report;
	copy.arg = arg;
	if (b->family == 837)
		close_claim(&copy);
	else if (b->family == 835)
		close_payment(&copy);
}

void
x12_balance_finish(struct x12_balance *b, x12_report *report, void *arg)
{
	b->report = report;
	b->arg = arg;
	if (b->family == 837) {
		close_claim(b);
	} else if (b->family == 835) {
		close_payment(b);
		judge(b, &b->set, 2, "payment against its claims' less the "
		    "provider adjustments", b->set.paid,
		    b->set.lines - b->set.adjusted);
	}
}
