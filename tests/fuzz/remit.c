/*
 * remit: any bytes as a file of remittances, staged and posted by post-remits.
 * What must hold, beside site.h's:
 *
 * - of each set that was staged the payment, the claims' charges and payments,
 *   the lines', the adjustments and the provider adjustments are the sums that
 *   are had by adding up its segments, here, by other code;
 * - a set without an SE or in a file without its IEA is not staged;
 * - what posted closes: its payment is its claims less its provider
 *   adjustments, and cash has moved by it.
 */
#include "site.h"

#include "../lib/x12/reader.h"

#define main job_main
#define job_run site_run
#include "../../jobs/post-remits.c"
#undef main
#undef job_run

/* In the order of the columns below; cents, but for the first. */
enum { CLAIMS, PAYMENT, CHARGED, PAID, LINES_CHARGED, LINES_PAID, ADJUSTED,
	PROVIDER, SUMS };

static const char staged[] =
    "SELECT (SELECT count(*) FROM remit_claim WHERE remit = r.id), r.cents, "
    "(SELECT sum(charge) FROM remit_claim WHERE remit = r.id), "
    "(SELECT sum(paid) FROM remit_claim WHERE remit = r.id), "
    "(SELECT sum(l.charge) FROM remit_line AS l JOIN remit_claim AS c"
    " ON c.id = l.remit_claim WHERE c.remit = r.id), "
    "(SELECT sum(l.paid) FROM remit_line AS l JOIN remit_claim AS c"
    " ON c.id = l.remit_claim WHERE c.remit = r.id), "
    "(SELECT sum(a.cents) FROM remit_adjustment AS a JOIN remit_claim AS c"
    " ON c.id = a.remit_claim WHERE c.remit = r.id), "
    "(SELECT sum(cents) FROM remit_provider_adjustment WHERE remit = r.id), "
    "t.offset, t.length, i.element_separator, i.component_separator, "
    "i.repetition_separator, i.terminator, t.closed, i.closed, t.state, "
    "EXISTS (SELECT 1 FROM remit_posting WHERE remit = r.id) "
    "FROM remit AS r JOIN x12_transaction AS t ON t.id = r.unit "
    "JOIN x12_interchange AS i ON i.id = t.interchange "
    "WHERE t.document = ?1";
enum { OFFSET = SUMS, LENGTH, ELEMENT, COMPONENT, REPETITION, TERMINATOR,
	CLOSED, ENDED, STATE, POSTED };

/* "-12.5" is -1250; the stager has refused what is none. */
static int64_t
cents(const struct x12_segment *s, unsigned i)
{
	struct slice v = slice_trim(x12_el(s, i));
	int64_t n = 0;
	int decimals = -1;

	for (size_t k = 0; k < v.len; k++) {
		if (v.p[k] == '.')
			decimals = 0;
		if (v.p[k] < '0' || v.p[k] > '9' || decimals == 2)
			continue;
		n = n * 10 + v.p[k] - '0';
		decimals += decimals >= 0;
	}
	for (; decimals < 2; decimals = decimals < 0 ? 1 : decimals + 1)
		n *= 10;
	return v.len > 0 && v.p[0] == '-' ? -n : n;
}

static int64_t
every(const struct x12_segment *s, unsigned first, unsigned step)
{
	int64_t sum = 0;

	for (unsigned i = first; i <= s->n; i += step)
		sum += cents(s, i);
	return sum;
}

static void
add(const struct x12_segment *s, int64_t sum[SUMS])
{
	if (slice_is(s->tag, "BPR"))
		sum[PAYMENT] += cents(s, 2);
	else if (slice_is(s->tag, "CLP")) {
		sum[CLAIMS]++;
		sum[CHARGED] += cents(s, 3);
		sum[PAID] += cents(s, 4);
	} else if (slice_is(s->tag, "SVC")) {
		sum[LINES_CHARGED] += cents(s, 2);
		sum[LINES_PAID] += cents(s, 3);
	} else if (slice_is(s->tag, "CAS"))
		sum[ADJUSTED] += every(s, 3, 3);
	else if (slice_is(s->tag, "PLB"))
		sum[PROVIDER] += every(s, 4, 2);
}

static void
add_up(struct slice bytes, struct stmt *st, int64_t sum[SUMS])
{
	struct x12_reader *r = x12_reader_of(bytes);
	const struct x12_segment *s;
	struct x12_delims d = { (char)db_int(st, ELEMENT),
	    (char)db_int(st, COMPONENT), (char)db_int(st, REPETITION),
	    (char)db_int(st, TERMINATOR) };
	struct fault f;

	x12_reader_seek(r, d, db_int(st, OFFSET), db_int(st, LENGTH));
	while (x12_next(r, &s, &f) == 1)
		add(s, sum);
	x12_reader_free(r);
}

static void
check(struct slice bytes, struct stmt *st)
{
	int64_t sum[SUMS] = { 0 };

	add_up(bytes, st, sum);
	for (int i = 0; i < SUMS; i++)
		if (sum[i] != db_int(st, i)) {
			fprintf(stderr, "remit: sum %d: %lld, staged %lld\n",
			    i, (long long)sum[i], (long long)db_int(st, i));
			abort();
		}
	assert(db_int(st, CLOSED) == 1 && db_int(st, ENDED) == 1);
	if (!db_int(st, POSTED))
		return;
	assert(strcmp(db_text(st, STATE), "done") == 0);
	assert(sum[PAYMENT] == sum[PAID] - sum[PROVIDER]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct job *job = site_job();
	int64_t document = site_document(job, bytes);
	struct stmt *st;

	job_main(0, NULL);
	st = db_query(job->db, staged, "i", document);
	while (db_step(st))
		check(bytes, st);
	assert(site_number(job, "SELECT count(*) FROM x12_transaction "
	    "WHERE document = ?1 AND kind = '835' AND state = 'new'",
	    document) == 0);
	site_end(job, document);
	return 0;
}
