/*
 * catalog: any bytes as a file in the inbox, taken by take-in: its kind, its
 * interchanges, its units. What must hold, beside that nothing is committed:
 *
 * - it becomes one document (a zip: see zip.c) with one unit or more, each with a
 *   state, a kind and the hash of what it says;
 * - a unit lies within the file, behind the one before it; one of X12 begins
 *   with its ST or TA1, and a set that is closed ends with its terminator;
 * - a set that is cut, or whose file is, waits for no job;
 * - the segments alone, with a newline after each, are the same units.
 */
#include "site.h"

#include "../lib/x12/reader.h"
#include "text.h"

#define main job_main
#define job_run site_run
#include "../../jobs/take-in.c"
#undef main
#undef job_run

static const char units[] =
    "SELECT t.offset, t.length, t.kind, t.state, t.closed, d.whole, "
    "t.content_sha256, t.interchange IS NOT NULL, i.terminator, t.segments "
    "FROM x12_transaction AS t JOIN document AS d ON d.id = t.document "
    "LEFT JOIN x12_interchange AS i ON i.id = t.interchange "
    "WHERE t.document = ?1 ORDER BY t.ordinal";
enum { OFFSET, LENGTH, KIND, STATE, CLOSED, WHOLE, HASH, IN_X12, TERMINATOR,
	SEGMENTS };

/* 1 if its bytes, newlines apart, begin so. */
static int
begins(struct slice s, const char *tag)
{
	for (size_t i = 0; i < s.len && *tag != '\0'; i++)
		if (s.p[i] == *tag)
			tag++;
		else if (s.p[i] != '\r' && s.p[i] != '\n')
			return 0;
	return *tag == '\0';
}

static int64_t
check(struct stmt *st, struct slice bytes, int64_t end)
{
	int64_t offset = db_int(st, OFFSET), length = db_int(st, LENGTH);
	const char *kind = db_text(st, KIND), *state = db_text(st, STATE);
	struct slice s;

	assert(offset >= end && length >= 0 &&
	    offset + length <= (int64_t)bytes.len);
	assert(kind[0] != '\0' && strlen(db_text(st, HASH)) == 64);
	assert(strcmp(state, "new") == 0 || strcmp(state, "held") == 0 ||
	    strcmp(state, "aside") == 0);
	assert(strcmp(state, "new") != 0 || db_int(st, CLOSED) == 1);
	assert(strcmp(state, "new") != 0 || strcmp(kind, "TA1") == 0 ||
	    db_int(st, WHOLE) == 1);
	s = (struct slice){ bytes.p + offset, (size_t)length };
	if (!db_int(st, IN_X12) || db_int(st, SEGMENTS) == 0)
		return offset + length;
	assert(begins(s, "ST") || begins(s, "TA1") ||
	    strcmp(kind, "unknown") == 0);
	/* That a TA1 is cut is told by who reads it. */
	assert(!db_int(st, CLOSED) || begins(s, "TA1") ||
	    s.p[s.len - 1] == (char)db_int(st, TERMINATOR));
	return offset + length;
}

/*
 * Takes the bytes in; what its units are but for their places, in *told. 0 if
 * the very same file is a document of the site already. (Then take-in has seen
 * it once more, and that is all.)
 */
static int
take(struct job *job, struct slice bytes, struct text *told, int look)
{
	static const char latest[] = "SELECT max(id) FROM document";
	int64_t was = db_number(job->db, latest, ""), end = 0, now;
	struct stmt *st;

	close(site_drop(job, bytes));
	job_main(0, NULL);
	assert(db_broken(job->db) == NULL);
	now = db_number(job->db, latest, "");
	assert(now - was == 0 || now - was == 1);
	st = db_query(job->db, units, "i", now);
	while (now > was && db_step(st)) {
		if (look)
			end = check(st, bytes, end);
		text_add(told, db_text(st, HASH), 64);
		text_add(told, db_text(st, KIND), strlen(db_text(st, KIND)));
		text_add(told, db_text(st, STATE), 1);
		text_add(told, db_int(st, CLOSED) ? "1" : "0", 1);
	}
	assert(now == was || told->len > 0);
	return now > was;
}

/*
 * The same segments, a line each. 0 if there is anything else in the file, or a
 * newline is a delimiter, or an ISA has not its elements: then there is nothing
 * to compare.
 */
static int
lines(struct slice bytes, struct text *out)
{
	struct x12_reader *r = x12_reader_of(bytes);
	const struct x12_segment *s;
	int more, isa = 0, plain = 1;
	struct x12_delims d;
	struct fault f;

	while ((more = x12_next(r, &s, &f)) == 1) {
		d = x12_reader_delims(r);
		text_add_segment(out, s, d);
		text_add(out, "\n", 1);
		plain &= d.terminator != '\n' && d.terminator != '\r' &&
		    d.element != '\n' && d.element != '\r';
		if (slice_is(s->tag, "ISA"))
			plain &= s->n == 16 && ++isa;
	}
	plain &= more == 0 && isa > 0 && !x12_reader_cut(r);
	x12_reader_free(r);
	return plain;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct text plain = TEXT_EMPTY, told = TEXT_EMPTY, again = TEXT_EMPTY;
	struct job *job = site_job();
	int taken;

	if (bytes.len > 1 && memcmp(bytes.p, "PK", 2) == 0)
		return 0;
	db_begin(job->db);
	taken = take(job, bytes, &told, 1);
	db_rollback(job->db);
	if (taken && lines(bytes, &plain)) {
		db_begin(job->db);
		if (take(job, text_slice(&plain), &again, 0))
			assert(slice_eq(text_slice(&told),
			    text_slice(&again)));
		db_rollback(job->db);
	}
	free(plain.p);
	free(told.p);
	free(again.p);
	return 0;
}
