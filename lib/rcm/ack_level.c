/*
 * ack level: one pass over our own 837 for its ST and HL segments. IK303 has
 * room for four characters of a loop's name ("2010"), which does not tell whose
 * name and address it is.
 */
#include "ack_level.h"

#include <unistd.h>

#include "../store/spool.h"
#include "../x12/reader.h"
#include "sql.h"

enum { ST_CONTROL = 2, HL_LEVEL = 3 };

static void
keep(struct db *db, const struct x12_segment *s, int64_t *set)
{
	int64_t level;

	if (slice_is(s->tag, "ST") &&
	    slice_int(x12_el(s, ST_CONTROL), set) == -1)
		*set = 0;
	if (slice_is(s->tag, "HL") &&
	    slice_int(x12_el(s, HL_LEVEL), &level) == 0)
		db_run(db, sql_ack_level_insert, "iii", *set,
		    (int64_t)s->ordinal, level);
}

int
ack_level_stage(struct job *job, struct fault *f)
{
	const struct x12_segment *s;
	struct x12_reader *x;
	int64_t document, set = 0;
	int fd, more;

	document = db_number(job->db, sql_ack_unplaced_document, "");
	if (document == 0)
		return 0;
	fd = document_open(&job->site, job->db, document);
	x = x12_reader_new(fd);
	while ((more = x12_next(x, &s, f)) == 1)
		keep(job->db, s, &set);
	x12_reader_free(x);
	close(fd);
	return more;
}
