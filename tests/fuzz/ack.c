/*
 * ack: any bytes as a file of acknowledgments (999, TA1), read by read-acks.
 * What must hold, beside site.h's:
 *
 * - of the last one that was worked the sets, segments and elements that it
 *   speaks of are as many, and its sets' control numbers the sum, as are had by
 *   counting its segments, here;
 * - a claim of ours that nothing was said of stands where it stood: without a
 *   unit that was done there is no new event.
 */
#include "site.h"

#include "../lib/x12/reader.h"

#define main job_main
#define job_run site_run
#include "../../jobs/read-acks.c"
#undef main
#undef job_run

struct count {
	int64_t sets, controls, errors, elements;
};

static void
add(const struct x12_segment *s, struct count *c)
{
	int64_t n;

	if (slice_is(s->tag, "AK2")) {
		c->sets++;
		assert(slice_int(slice_trim(x12_el(s, 2)), &n) == 0);
		c->controls += n;
	}
	c->errors += slice_is(s->tag, "IK3");
	c->elements += slice_is(s->tag, "IK4");
}

static const char last[] =
    "SELECT t.offset, t.length, i.element_separator, i.component_separator, "
    "i.repetition_separator, i.terminator, t.state, t.closed "
    "FROM x12_transaction AS t "
    "JOIN x12_interchange AS i ON i.id = t.interchange "
    "WHERE t.document = ?1 AND t.kind IN ('999', 'TA1') "
    "ORDER BY t.id DESC LIMIT 1";

static struct count
count(struct slice bytes, struct stmt *st)
{
	struct x12_reader *r = x12_reader_of(bytes);
	const struct x12_segment *s;
	struct x12_delims d = { (char)db_int(st, 2), (char)db_int(st, 3),
	    (char)db_int(st, 4), (char)db_int(st, 5) };
	struct count c = { 0 };
	struct fault f;

	x12_reader_seek(r, d, db_int(st, 0), db_int(st, 1));
	while (x12_next(r, &s, &f) == 1)
		add(s, &c);
	x12_reader_free(r);
	return c;
}

static void
check(struct job *job, struct slice bytes, struct stmt *st)
{
	struct count c = count(bytes, st);

	assert(db_int(st, 7) == 1);
	assert(c.sets == db_number(job->db, "SELECT count(*) FROM ack_set",
	    ""));
	assert(c.controls == db_number(job->db, "SELECT sum(control) "
	    "FROM ack_set", ""));
	assert(c.errors == db_number(job->db, "SELECT count(*) FROM ack_error",
	    ""));
	assert(c.elements == db_number(job->db, "SELECT count(*) "
	    "FROM ack_element", ""));
}

static int64_t
events(struct job *job)
{
	return db_number(job->db, "SELECT count(*) FROM submission_event", "");
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct job *job = site_job();
	int64_t document = site_document(job, bytes), were = events(job);
	struct stmt *st;

	job_main(0, NULL);
	st = db_query(job->db, last, "i", document);
	if (db_step(st)) {
		assert(strcmp(db_text(st, 6), "new") != 0);
		if (strcmp(db_text(st, 6), "done") == 0)
			check(job, bytes, st);
	}
	db_reset(st);
	if (site_number(job, "SELECT count(*) FROM x12_transaction "
	    "WHERE document = ?1 AND state = 'done'", document) == 0)
		assert(events(job) == were);
	site_end(job, document);
	return 0;
}
