/*
 * remit: an 835 read segment by segment; the grammar tells the loop, the table
 * below what a segment means in it. Position numbers are those of 005010X221A1.
 */
#include "remit.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/money.h"
#include "../store/spool.h"
#include "../x12/walk.h"
#include "remit_rows.h"

struct reading {
	struct remit_rows rows;
	const struct x12_segment *s;
	struct x12_delims d;
	const char *loop;
	struct fault *f;
};

/* ---- elements ---- */

static void
text(const struct reading *r, unsigned i, char *buf, size_t size)
{
	struct slice v = slice_trim(x12_el(r->s, i));

	if (v.len >= size)
		v.len = size - 1;
	if (slice_copy(v, buf, size) == -1)
		snprintf(buf, size, "?");
}
#define TEXT(r, i, field) text(r, i, field, sizeof(field))

static int
is(const struct reading *r, unsigned i, const char *code)
{
	return slice_is(slice_trim(x12_el(r->s, i)), code);
}

static void
append(char *list, size_t size, struct slice word)
{
	size_t n = strlen(list);

	if (word.len > 0 && n + word.len + 2 < size)
		snprintf(list + n, size - n, "%s%.*s", n > 0 ? " " : "",
		    SLICE_ARG(word));
}

/* An amount, in cents. Absent is 0 unless it must be there. */
static int
amount(const struct reading *r, unsigned i, int must, int64_t *cents)
{
	struct slice v = slice_trim(x12_el(r->s, i));
	char shape[32];

	*cents = 0;
	if (v.len == 0 && !must)
		return 0;
	if (v.len > 0 && money_parse_x12(v, cents) == 0)
		return 0;
	if (v.len == 0)
		fault_set(r->f, "an amount is missing");
	else
		fault_set(r->f, "not an amount: %s", fault_shape(v, shape,
		    sizeof(shape)));
	fault_remedy(r->f, "ask the payer for a corrected remittance");
	return fault_in_segment(r->f, r->s->ordinal, r->s->tag, (int)i, 0);
}

static void
date(const struct reading *r, unsigned i, char buf[12])
{
	int32_t days;

	if (date_parse_d8(slice_trim(x12_el(r->s, i)), &days) == 0)
		date_format(days, buf);
}

static int
misplaced(const struct reading *r, const char *what)
{
	fault_set(r->f, "%s", what);
	fault_remedy(r->f, "ask the payer for a corrected remittance");
	return fault_in_segment(r->f, r->s->ordinal, r->s->tag, 0, 0);
}

/* ---- header ---- */

static int
bpr(struct reading *r)
{
	struct remit_header *h = &r->rows.header;

	if (h->has_bpr)
		return misplaced(r, "a second BPR in one set");
	h->has_bpr = 1;
	TEXT(r, 1, h->handling);
	TEXT(r, 3, h->credit_debit);
	TEXT(r, 4, h->method);
	TEXT(r, 16, h->bpr16);
	return amount(r, 2, 1, &h->cents);
}

static int
trn(struct reading *r)
{
	TEXT(r, 2, r->rows.header.trace);
	TEXT(r, 3, r->rows.header.originator);
	return 0;
}

static int
n1(struct reading *r)
{
	struct remit_header *h = &r->rows.header;

	if (is(r, 1, "PR")) {
		TEXT(r, 2, h->payer_name);
		TEXT(r, 4, h->plan_id);
	} else if (is(r, 1, "PE")) {
		if (is(r, 3, "XX"))
			TEXT(r, 4, h->payee_npi);
		else if (is(r, 3, "FI"))
			TEXT(r, 4, h->payee_tin);
	}
	return 0;
}

static int
header_ref(struct reading *r)
{
	if (is(r, 1, "2U"))
		TEXT(r, 2, r->rows.header.payer_2u);
	else if (is(r, 1, "TJ"))
		TEXT(r, 2, r->rows.header.payee_tin);
	else
		return 1;
	return 0;
}

/* ---- claims ---- */

static int
clp(struct reading *r)
{
	struct remit_claim *c = &r->rows.claim;

	if (!r->rows.header.has_bpr)
		return misplaced(r, "a claim before the BPR");
	remit_rows_end_claim(&r->rows);
	remit_rows_header(&r->rows);
	memset(c, 0, sizeof(*c));
	r->rows.in_claim = 1;
	c->segment = r->s->ordinal;
	TEXT(r, 1, c->clp01);
	TEXT(r, 2, c->status);
	TEXT(r, 6, c->filing);
	TEXT(r, 7, c->number);
	c->has_share = x12_el(r->s, 5).len > 0;
	if (amount(r, 3, 1, &c->charge) == -1 ||
	    amount(r, 4, 1, &c->paid) == -1)
		return -1;
	return amount(r, 5, 0, &c->share);
}

static int
nm1(struct reading *r)
{
	struct remit_claim *c = &r->rows.claim;

	if (!r->rows.in_claim)
		return 1;
	if (is(r, 1, "QC")) {
		TEXT(r, 3, c->last);
		TEXT(r, 4, c->first);
		if (c->member[0] == '\0')
			TEXT(r, 9, c->member);
	} else if (is(r, 1, "IL")) {
		/* The subscriber's id is the one we asked with. */
		if (x12_el(r->s, 9).len > 0)
			TEXT(r, 9, c->member);
		return 1;
	} else if (is(r, 1, "82") && is(r, 8, "XX"))
		TEXT(r, 9, c->npi);
	else
		return 1;
	return 0;
}

static int
claim_ref(struct reading *r)
{
	if (!r->rows.in_claim || !is(r, 1, "F8"))
		return 1;
	TEXT(r, 2, r->rows.claim.original);
	return 0;
}

static int
claim_dtm(struct reading *r)
{
	struct remit_claim *c = &r->rows.claim;

	if (!r->rows.in_claim)
		return 1;
	if (is(r, 1, "232") || is(r, 1, "472"))
		date(r, 2, c->from);
	else if (is(r, 1, "233"))
		date(r, 2, c->to);
	else
		return 1;
	return 0;
}

/* MOA03-07, MIA05 and MIA20-23 are remark codes; the amounts are kept with the segment. */
static int
moa(struct reading *r)
{
	int inpatient = slice_is(r->s->tag, "MIA");
	unsigned from = inpatient ? 20 : 3, to = inpatient ? 23 : 7;

	if (!r->rows.in_claim)
		return 1;
	if (inpatient)
		append(r->rows.claim.remarks, sizeof(r->rows.claim.remarks),
		    slice_trim(x12_el(r->s, 5)));
	for (unsigned i = from; i <= to; i++)
		append(r->rows.claim.remarks, sizeof(r->rows.claim.remarks),
		    slice_trim(x12_el(r->s, i)));
	return 1;
}

/* Up to six triplets of reason, amount, quantity, of a claim or a line. */
static int
cas(struct reading *r)
{
	struct remit_rows *w = &r->rows;

	if (!w->in_claim && !w->in_line && w->claim_id == 0)
		return misplaced(r, "a CAS outside of a claim");
	for (unsigned i = 2, k = 1; i <= r->s->n; i += 3, k++) {
		struct remit_adjustment *a;
		int64_t cents;

		if (x12_el(r->s, i).len == 0 && x12_el(r->s, i + 1).len == 0)
			continue;
		if (amount(r, i + 1, 0, &cents) == -1)
			return -1;
		if (w->adjustments == REMIT_ADJUSTMENTS)
			remit_rows_flush(w);
		a = &w->adjustment[w->adjustments++];
		a->segment = r->s->ordinal;
		a->position = (int)k;
		a->cents = cents;
		TEXT(r, 1, a->group);
		TEXT(r, i, a->carc);
		TEXT(r, i + 2, a->quantity);
	}
	return 0;
}

/* ---- lines ---- */

/* SVC01 or SVC06: qualifier, code, up to four modifiers. */
static void
procedure(const struct reading *r, unsigned i, char qualifier[4],
    char *code, size_t size, char *modifiers, size_t room)
{
	struct slice v = slice_trim(x12_el(r->s, i));
	struct slice part = x12_part(r->d, v, 2);

	slice_copy(slice_trim(x12_part(r->d, v, 1)), qualifier, 4);
	if (part.len >= size)
		part.len = size - 1;
	slice_copy(slice_trim(part), code, size);
	if (modifiers == NULL)
		return;
	modifiers[0] = '\0';
	for (unsigned k = 3; k <= 6; k++)
		append(modifiers, room, slice_trim(x12_part(r->d, v, k)));
}

static int
svc(struct reading *r)
{
	struct remit_line *l = &r->rows.line;
	char qualifier[4];

	if (!r->rows.in_claim && r->rows.claim_id == 0)
		return misplaced(r, "an SVC outside of a claim");
	remit_rows_end_line(&r->rows);
	memset(l, 0, sizeof(*l));
	r->rows.in_line = 1;
	l->segment = r->s->ordinal;
	procedure(r, 1, l->qualifier, l->code, sizeof(l->code), l->modifiers,
	    sizeof(l->modifiers));
	procedure(r, 6, qualifier, l->original, sizeof(l->original), NULL, 0);
	TEXT(r, 4, l->revenue);
	TEXT(r, 5, l->units);
	if (amount(r, 2, 0, &l->charge) == -1)
		return -1;
	return amount(r, 3, 0, &l->paid);
}

static int
line_dtm(struct reading *r)
{
	if (!r->rows.in_line || !(is(r, 1, "472") || is(r, 1, "150")))
		return 1;
	date(r, 2, r->rows.line.on);
	return 0;
}

static int
line_ref(struct reading *r)
{
	if (!r->rows.in_line || !is(r, 1, "6R"))
		return 1;
	TEXT(r, 2, r->rows.line.control);
	return 0;
}

static int
line_amt(struct reading *r)
{
	if (!r->rows.in_line || !is(r, 1, "B6"))
		return 1;
	r->rows.line.has_allowed = 1;
	return amount(r, 2, 0, &r->rows.line.allowed);
}

static int
line_lq(struct reading *r)
{
	if (!r->rows.in_line)
		return 1;
	append(r->rows.line.remarks, sizeof(r->rows.line.remarks),
	    slice_trim(x12_el(r->s, 2)));
	return 0;
}

/* ---- footer ---- */

/* Six pairs of composite reason:reference and amount. Some senders put the amount within the
 * composite; it is no amount there (the sums then do not close, and a person looks). */
static int
plb(struct reading *r)
{
	char provider[84], period[12], code[8], reference[64];

	if (!r->rows.header.has_bpr)
		return misplaced(r, "a PLB before the BPR");
	remit_rows_end_claim(&r->rows);
	remit_rows_header(&r->rows);
	TEXT(r, 1, provider);
	TEXT(r, 2, period);
	for (unsigned i = 3, k = 1; i <= r->s->n; i += 2, k++) {
		struct slice v = x12_el(r->s, i);
		struct slice ref = slice_trim(x12_part(r->d, v, 2));
		int64_t cents;

		if (v.len == 0 && x12_el(r->s, i + 1).len == 0)
			continue;
		if (amount(r, i + 1, 0, &cents) == -1)
			return -1;
		if (ref.len >= sizeof(reference))
			ref.len = sizeof(reference) - 1;
		slice_copy(slice_trim(x12_part(r->d, v, 1)), code,
		    sizeof(code));
		slice_copy(ref, reference, sizeof(reference));
		remit_rows_provider_adjustment(&r->rows, r->s->ordinal, (int)k,
		    provider, period, code, reference, cents);
	}
	return 0;
}

static int
taken(struct reading *r)
{
	(void)r;
	return 0;
}

/*
 * What a segment means where it stands; the first row that fits. A handler returns 0 when all of
 * the segment is in columns, 1 when the segment is to be kept too, -1 with the fault.
 */
static const struct {
	const char *loop, *tag;		/* loop: a prefix, "" anywhere */
	int (*handler)(struct reading *);
} handlers[] = {
	{ "", "ST", taken }, { "", "SE", taken },
	{ "", "BPR", bpr }, { "", "TRN", trn }, { "", "N1", n1 },
	{ "1000", "REF", header_ref },
	{ "", "LX", taken },
	{ "", "CLP", clp }, { "", "SVC", svc }, { "", "CAS", cas },
	{ "", "NM1", nm1 },
	{ "2100", "REF", claim_ref }, { "2100", "DTM", claim_dtm },
	{ "", "MOA", moa }, { "", "MIA", moa },
	{ "2110", "DTM", line_dtm }, { "2110", "REF", line_ref },
	{ "2110", "AMT", line_amt }, { "2110", "LQ", line_lq },
	{ "", "PLB", plb },
};

static int
one_segment(struct reading *r)
{
	int rc = 1;

	for (unsigned i = 0; i < sizeof(handlers) / sizeof(handlers[0]); i++)
		if (slice_is(r->s->tag, handlers[i].tag) &&
		    strncmp(r->loop, handlers[i].loop,
		    strlen(handlers[i].loop)) == 0) {
			rc = handlers[i].handler(r);
			break;
		}
	if (rc == 1)
		remit_rows_keep(&r->rows, r->s, r->d, r->loop);
	return rc == -1 ? -1 : 0;
}

static int
all_segments(struct reading *r, struct x12_reader *reader, struct x12_walk *w)
{
	int rc;

	x12_walk_start(w);
	while ((rc = x12_next(reader, &r->s, r->f)) == 1) {
		x12_walk_segment(w, r->s, r->d, NULL, NULL);
		r->loop = x12_walk_loop(w);
		if (one_segment(r) == -1)
			return -1;
		if (db_broken(r->rows.db) != NULL)
			return -1;
	}
	if (rc == -1)
		return fault_remedy(r->f, "ask the payer for the file again");
	if (!r->rows.header.has_bpr) {
		fault_set(r->f, "no BPR: it says no payment");
		return fault_remedy(r->f,
		    "ask the payer for a corrected remittance");
	}
	remit_rows_end_claim(&r->rows);
	remit_rows_header(&r->rows);
	return 0;
}

int
remit_stage(struct job *job, const struct unit *u, struct fault *f)
{
	struct reading r = { .f = f, .d = { u->element, u->component,
	    u->repetition, u->terminator } };
	struct x12_walk *w = x12_walk_new(&x12_grammar_835);
	struct x12_reader *reader;
	int fd, rc;

	r.rows.db = job->db;
	r.rows.unit = u->id;
	fd = document_open(&job->site, job->db, u->document);
	reader = x12_reader_new(fd);
	x12_reader_seek(reader, r.d, u->offset, u->length);
	rc = all_segments(&r, reader, w);
	x12_reader_free(reader);
	x12_walk_free(w);
	close(fd);
	return rc;
}
