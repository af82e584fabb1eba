/*
 * remit rows: see remit_rows.h. A row waits until its last segment has come, so
 * that every table of a remittance can be append-only.
 */
#include "remit_rows.h"

#include <stdio.h>
#include <string.h>

#include "../base/ident.h"
#include "sql.h"

void
remit_rows_header(struct remit_rows *r)
{
	const struct remit_header *h = &r->header;

	if (r->remit != 0)
		return;
	db_run(r->db, sql_remit_insert, "isissssssssss", r->unit, h->handling,
	    h->cents, h->credit_debit, h->method, h->bpr16, h->trace,
	    h->originator, h->payer_name, h->plan_id, h->payer_2u,
	    h->payee_npi, h->payee_tin);
	r->remit = db_last_id(r->db);
	remit_rows_flush(r);
}

static void
insert_claim(struct remit_rows *r)
{
	const struct remit_claim *c = &r->claim;
	char normal[64];

	ident_normalise(slice_of(c->clp01), normal, sizeof(normal));
	db_run(r->db, c->has_share ? sql_remit_claim_insert :
	    sql_remit_claim_insert_no_share, "iisssiiissssssssss", r->remit,
	    (int64_t)c->segment, c->clp01, normal, c->status, c->charge,
	    c->paid, c->share, c->filing, c->number, c->original, c->last,
	    c->first, c->member, c->npi, c->from, c->to[0] ? c->to : c->from,
	    c->remarks);
	r->claim_id = db_last_id(r->db);
	r->in_claim = 0;
}

static void
insert_line(struct remit_rows *r)
{
	const struct remit_line *l = &r->line;

	db_run(r->db, l->has_allowed ? sql_remit_line_insert :
	    sql_remit_line_insert_no_allowed, "iisssssiisssis", r->claim_id,
	    (int64_t)l->segment, l->qualifier, l->code, l->modifiers,
	    l->original, l->revenue, l->charge, l->paid, l->units, l->control,
	    l->on, l->allowed, l->remarks);
	r->line_id = db_last_id(r->db);
	r->in_line = 0;
}

static void
insert_adjustments(struct remit_rows *r)
{
	for (unsigned i = 0; i < r->adjustments; i++) {
		const struct remit_adjustment *a = &r->adjustment[i];

		db_run(r->db, sql_remit_adjustment_insert, "iiiissis",
		    r->claim_id, r->line_id, (int64_t)a->segment,
		    (int64_t)a->position, a->group, a->carc, a->cents,
		    a->quantity);
	}
	r->adjustments = 0;
}

static void
insert_kept(struct remit_rows *r)
{
	for (unsigned i = 0; i < r->kepts; i++) {
		const struct remit_kept *k = &r->kept[i];

		db_run(r->db, sql_remit_segment_insert, "iiiisl", r->remit,
		    r->claim_id, r->line_id, (int64_t)k->segment, k->loop,
		    (struct slice){ r->bytes + k->at, k->len });
	}
	r->kepts = 0;
	r->used = 0;
}

void
remit_rows_flush(struct remit_rows *r)
{
	if (r->in_line)
		insert_line(r);
	else if (r->in_claim)
		insert_claim(r);
	insert_adjustments(r);
	if (r->remit != 0)
		insert_kept(r);
}

void
remit_rows_end_line(struct remit_rows *r)
{
	remit_rows_flush(r);
	r->line_id = 0;
}

void
remit_rows_end_claim(struct remit_rows *r)
{
	remit_rows_end_line(r);
	r->claim_id = 0;
}

/* With * and : whatever the file used; the archive has the bytes as they came. */
static size_t
plain_text(const struct x12_segment *s, struct x12_delims d, char *out,
    size_t room)
{
	size_t n = 0;

	for (unsigned i = 0; i <= s->n; i++) {
		struct slice v = i == 0 ? s->tag : s->el[i];

		if (i > 0 && n < room)
			out[n++] = '*';
		for (size_t k = 0; k < v.len && n < room; k++)
			out[n++] = v.p[k] == d.component ? ':' : v.p[k];
	}
	return n;
}

void
remit_rows_keep(struct remit_rows *r, const struct x12_segment *s,
    struct x12_delims d, const char *loop)
{
	struct remit_kept *k;

	if (r->kepts == REMIT_KEPT || r->used + 4096 > REMIT_KEPT_BYTES) {
		/* A header of hundreds of segments: what it said so far will do. */
		if (r->remit == 0)
			remit_rows_header(r);
		remit_rows_flush(r);
	}
	k = &r->kept[r->kepts++];
	k->segment = s->ordinal;
	snprintf(k->loop, sizeof(k->loop), "%s", loop);
	k->at = r->used;
	k->len = plain_text(s, d, r->bytes + r->used,
	    REMIT_KEPT_BYTES - r->used);
	r->used += k->len;
}

void
remit_rows_provider_adjustment(struct remit_rows *r, uint32_t segment,
    int position, const char *provider, const char *period, const char *code,
    const char *reference, int64_t cents)
{
	db_run(r->db, sql_remit_plb_insert, "iiissssi", r->remit,
	    (int64_t)segment, (int64_t)position, provider, period, code,
	    reference, cents);
}
