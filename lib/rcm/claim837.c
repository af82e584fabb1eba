/*
 * claim837: the file: envelope, sets, levels, and the claim that is taken back.
 * See claim837.h.
 */
#include "claim837.h"

#include <stdio.h>
#include <string.h>

#include "claim837_part.h"
#include "sql.h"

enum { DRAIN = 256 * 1024 };	/* bytes gathered before they are written out */

/* Columns of build-partner up to what claim837_party.c reads. */
enum {
	P_ID, P_SENDER_QUALIFIER, P_SENDER, P_RECEIVER_QUALIFIER, P_RECEIVER,
	P_GS_SENDER, P_GS_RECEIVER, P_USAGE = 13, P_ISA14, P_PREFIX,
};

static void
envelope(struct claim837 *r, const struct claim837_file *file)
{
	struct stmt *st = r->partner;
	char date[11], time[6];

	snprintf(date, sizeof(date), "%.10s", file->as_of);
	snprintf(time, sizeof(time), "%.5s", file->as_of + 11);
	x12_write_isa(r->w, &(struct x12_isa){
	    .sender_qualifier = db_text(st, P_SENDER_QUALIFIER),
	    .sender = db_text(st, P_SENDER),
	    .receiver_qualifier = db_text(st, P_RECEIVER_QUALIFIER),
	    .receiver = db_text(st, P_RECEIVER),
	    .date = date, .time = time, .control = file->control,
	    .ack_requested = db_text(st, P_ISA14)[0],
	    .usage = db_text(st, P_USAGE)[0] });
	x12_write_gs(r->w, &x12_grammar_837p, db_text(st, P_GS_SENDER),
	    db_text(st, P_GS_RECEIVER), date, time, file->control);
}

/* BHT03: prefix, ISA13, ST02, and the batch, which no other partner has. */
static void
reference(struct claim837 *r, const struct claim837_file *file,
    char buf[32])
{
	const char *prefix = db_text(r->partner, P_PREFIX);

	snprintf(buf, 32, "%c%09lld%04d%lld", prefix[0] != '\0' ? prefix[0] :
	    'A', (long long)file->control, r->at.set, (long long)file->batch);
}

static void
set_open(struct claim837 *r, const struct claim837_file *file, int64_t planned)
{
	char buf[32];

	r->at = (struct place){ .planned = planned, .set = r->at.set + 1 };
	x12_write_st(r->w, r->at.set);
	reference(r, file, buf);
	claim837_header(r, buf, file->as_of);
	r->header_end = x12_writer_ordinal(r->w) - 1;
}

/* -1: the set is not what the guide says, which no claim can mend. */
static int
set_close(struct claim837 *r, const struct claim837_file *file)
{
	const struct fault *f;
	char buf[32];

	if (r->at.planned == 0)
		return 0;
	x12_write_se(r->w);
	if ((f = x12_writer_fault(r->w)) != NULL) {
		claim837_spoilt(r, f);
		return -1;
	}
	reference(r, file, buf);
	db_run(r->db, sql_build_set_add, "is", (int64_t)r->at.set, buf);
	r->at.planned = 0;
	return 0;
}

/* The HLs that the claim needs and that are not open: no two share a number. */
static void
levels(struct claim837 *r)
{
	int64_t billing = db_int(r->claim, C_BILLING);
	int64_t subscriber = db_int(r->claim, C_SUBSCRIBER);
	int64_t patient = db_int(r->claim, C_PATIENT);

	if (billing != r->at.billing && merge_at(&r->billing, billing)) {
		claim837_billing(r);
		r->at.billing = billing;
	}
	if (subscriber != r->at.subscriber &&
	    merge_at(&r->subscriber, subscriber)) {
		claim837_subscriber(r);
		r->at.subscriber = subscriber;
	}
	if (!db_int(r->claim, C_SELF) && patient != r->at.patient &&
	    merge_at(&r->patient, patient)) {
		claim837_patient(r);
		r->at.patient = patient;
	}
}

static void
leave_out(struct claim837 *r)
{
	db_run(r->db, sql_build_fault_add, "issiiss",
	    db_int(r->claim, C_CLAIM), r->fault_loop, r->fault.tag,
	    (int64_t)r->fault.element, (int64_t)r->fault_line, r->fault.what,
	    r->fault.remedy[0] != '\0' ? r->fault.remedy :
	    "correct the value");
}

static void
claim_begin(struct claim837 *r)
{
	arena_reset(&r->arena);
	r->n = db_int(r->claim, C_N);
	r->n_trail = 0;
	r->header_end = 0;
	r->faulty = 0;
}

/* 1: written; 0: taken back; -1: a fault, but not the claim's. */
static int
one_claim(struct claim837 *r, const struct claim837_file *file)
{
	int64_t planned = db_int(r->claim, C_SET);
	const struct fault *f;
	struct x12_mark mark;
	struct place was;
	uint32_t first;

	if (planned != r->at.planned && set_close(r, file) == -1)
		return -1;
	claim_begin(r);
	x12_writer_mark(r->w, &mark);
	was = r->at;
	if (r->at.planned == 0)
		set_open(r, file, planned);
	levels(r);
	first = x12_writer_ordinal(r->w);
	claim837_claim(r);
	if ((f = x12_writer_fault(r->w)) != NULL &&
	    (!r->faulty || f->at <= r->header_end))
		claim837_spoilt(r, f);
	if (f != NULL && f->at <= r->header_end)
		return -1;
	if (r->faulty) {
		x12_writer_back(r->w, &mark);
		r->at = was;
		leave_out(r);
		return 0;
	}
	db_run(r->db, sql_build_sent_add, "iiii", r->n, (int64_t)r->at.set,
	    (int64_t)first, (int64_t)x12_writer_ordinal(r->w) - 1);
	return 1;
}

static void
drain(struct claim837 *r, struct outfile *o, size_t least)
{
	struct slice s = x12_writer_bytes(r->w);

	if (s.len < least)
		return;
	outfile_slice(o, s);
	x12_writer_drain(r->w);
}

static void
cursors_open(struct claim837 *r, const struct claim837_file *file)
{
	const struct {
		struct merge *m;
		const char *sql;
	} all[] = {
		{ &r->billing, sql_build_billing },
		{ &r->subscriber, sql_build_subscriber },
		{ &r->patient, sql_build_patient },
		{ &r->dx, sql_build_dx }, { &r->other, sql_build_other },
		{ &r->line, sql_build_line },
	};

	for (unsigned i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		merge_open(all[i].m, db_query(r->db, all[i].sql, "ii",
		    file->first_n, file->last_n));
	r->claim = db_query(r->db, sql_build_claim, "ii", file->first_n,
	    file->last_n);
}

static void
cursors_close(struct claim837 *r)
{
	struct stmt *const all[] = { r->claim, r->billing.st, r->subscriber.st,
		r->patient.st, r->dx.st, r->other.st, r->line.st };

	for (unsigned i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		db_reset(all[i]);
}

static int64_t
claims(struct claim837 *r, struct outfile *o, const struct claim837_file *file)
{
	int64_t written = 0;
	int rc;

	while (db_step(r->claim)) {
		if ((rc = one_claim(r, file)) == -1)
			return -1;
		written += rc;
		drain(r, o, DRAIN);
	}
	if (set_close(r, file) == -1)
		return -1;
	x12_write_ge(r->w);
	x12_write_iea(r->w);
	drain(r, o, 1);
	return written;
}

int64_t
claim837_render(struct db *db, struct outfile *o,
    const struct claim837_file *file, struct fault *f)
{
	struct claim837 r = { .db = db, .arena = ARENA_EMPTY };
	const struct fault *bad;
	int64_t written = -1;

	r.w = x12_writer_new((struct x12_delims){ '*', ':', '^', '~' }, 1);
	r.partner = db_query(db, sql_build_partner, "i", file->partner);
	if (db_step(r.partner)) {
		cursors_open(&r, file);
		envelope(&r, file);
		if ((bad = x12_writer_fault(r.w)) != NULL)
			claim837_spoilt(&r, bad);
		else
			written = claims(&r, o, file);
		cursors_close(&r);
		db_reset(r.partner);
	}
	if (written == -1)
		*f = r.fault;
	x12_writer_free(r.w);
	arena_free(&r.arena);
	return written;
}
