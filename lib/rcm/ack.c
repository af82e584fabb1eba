/*
 * ack: an acknowledgment read segment by segment; the table at the end tells
 * what each means. Element numbers are those of TA1 and 005010X231A1.
 */
#include "ack.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/ident.h"
#include "../store/spool.h"
#include "../x12/reader.h"
#include "sql.h"

enum {
	TA1_CONTROL = 1, TA1_VERDICT = 4, TA1_CODE = 5,
	AK1_FUNCTIONAL = 1, AK1_CONTROL = 2,
	AK2_CONTROL = 2,
	IK3_TAG = 1, IK3_POSITION = 2, IK3_LOOP = 3, IK3_CODE = 4,
	CTX_CONTEXT = 1,
	IK4_PLACE = 1, IK4_CODE = 3,
	IK5_VERDICT = 1, IK5_CODES = 2, IK5_CODES_END = 6,
	AK9_VERDICT = 1, AK9_ACCEPTED = 4, AK9_CODES = 5, AK9_CODES_END = 9,
};

struct reading {
	struct db *db;
	const struct x12_segment *s;
	struct x12_delims d;
	int header, ended;	/* AK1, AK9 came */
	int64_t control;	/* AK102 */
	char functional[4];
	int64_t set, error;	/* rows of the open AK2 and IK3; 0: none */
	int64_t strange;	/* segments that do not belong here */
	struct fault *f;
};

/* ---- elements ---- */

static int
wrong(const struct reading *r, unsigned i, unsigned component)
{
	fault_remedy(r->f, "ask the partner to send the acknowledgment again");
	/* A TA1 stands in no set. */
	return fault_in_segment(r->f, r->s->ordinal == 0 ? 1 : r->s->ordinal,
	    r->s->tag, (int)i, (int)component);
}

static struct slice
part(const struct reading *r, unsigned i, unsigned component)
{
	struct slice v = x12_el(r->s, i);

	return slice_trim(component == 0 ? v : x12_part(r->d, v, component));
}

/* A whole number. Absent is absent, unless it must be there. */
static int
number(const struct reading *r, unsigned i, unsigned component, int must,
    int64_t absent, int64_t *n)
{
	struct slice v = part(r, i, component);
	char shape[32];

	*n = absent;
	if (v.len == 0 && !must)
		return 0;
	if (v.len > 0 && v.len <= 10 && slice_int(v, n) == 0)
		return 0;
	fault_set(r->f, v.len == 0 ? "a number is missing%s" :
	    "not a number: %s", v.len == 0 ? "" :
	    fault_shape(v, shape, sizeof(shape)));
	return wrong(r, i, component);
}

static int
is_code(struct slice v, size_t size)
{
	if (v.len >= size)
		return 0;
	for (size_t i = 0; i < v.len; i++)
		if ((v.p[i] < 'A' || v.p[i] > 'Z') &&
		    (v.p[i] < '0' || v.p[i] > '9'))
			return 0;
	return 1;
}

/* Capitals and digits, fewer than size: nothing else gets into rows and
 * worklists. */
static int
code(const struct reading *r, unsigned i, int must, char *buf, size_t size)
{
	struct slice v = part(r, i, 0);
	char shape[32];

	if (is_code(v, size) && (v.len > 0 || !must))
		return slice_copy(v, buf, size);
	fault_set(r->f, v.len == 0 ? "a code is missing%s" : "not a code: %s",
	    v.len == 0 ? "" : fault_shape(v, shape, sizeof(shape)));
	return wrong(r, i, 0);
}
#define CODE(r, i, must, field) code(r, i, must, field, sizeof(field))

/* Elements first to last, those that are there, with blanks between. */
static int
codes(const struct reading *r, unsigned first, unsigned last, char buf[64])
{
	char one[4];
	size_t n = 0;

	buf[0] = '\0';
	for (unsigned i = first; i <= last; i++) {
		if (CODE(r, i, 0, one) == -1)
			return -1;
		if (one[0] != '\0')
			n += (size_t)snprintf(buf + n, 64 - n, "%s%s",
			    n > 0 ? " " : "", one);
	}
	return 0;
}

static int
verdict(const struct reading *r, unsigned i, const char *among, char buf[2])
{
	if (code(r, i, 1, buf, 2) == -1)
		return -1;
	if (strchr(among, buf[0]) != NULL)
		return 0;
	fault_set(r->f, "not one of %s", among);
	return wrong(r, i, 0);
}

static int
misplaced(const struct reading *r, const char *what)
{
	fault_set(r->f, "%s", what);
	return wrong(r, 0, 0);
}

/* ---- segments ---- */

static int
ta1(struct reading *r)
{
	char judged[2], why[4];
	int64_t control;

	if (number(r, TA1_CONTROL, 0, 1, 0, &control) == -1 ||
	    verdict(r, TA1_VERDICT, "AER", judged) == -1 ||
	    CODE(r, TA1_CODE, 0, why) == -1)
		return -1;
	db_run(r->db, sql_ack_insert, "isssii", control, "", judged, why,
	    INT64_C(-1), INT64_C(0));
	r->header = r->ended = 1;
	return 0;
}

static int
ak1(struct reading *r)
{
	if (r->header)
		return misplaced(r, "a second AK1 in one set");
	r->header = 1;
	if (CODE(r, AK1_FUNCTIONAL, 1, r->functional) == -1)
		return -1;
	return number(r, AK1_CONTROL, 0, 1, 0, &r->control);
}

static int
ak2(struct reading *r)
{
	int64_t control;

	if (!r->header || r->ended)
		return misplaced(r, "an AK2 outside of AK1 and AK9");
	if (r->set != 0)
		return misplaced(r, "the AK2 before it has no IK5");
	if (number(r, AK2_CONTROL, 0, 1, 0, &control) == -1)
		return -1;
	db_run(r->db, sql_ack_set_insert, "ii", (int64_t)r->s->ordinal,
	    control);
	r->set = db_last_id(r->db);
	r->error = 0;
	return 0;
}

static int
ik3(struct reading *r)
{
	char tag[4], loop[7], why[4];
	int64_t position;

	if (r->set == 0)
		return misplaced(r, "an IK3 outside of a set's AK2 and IK5");
	if (CODE(r, IK3_TAG, 1, tag) == -1 ||
	    number(r, IK3_POSITION, 0, 0, 0, &position) == -1 ||
	    CODE(r, IK3_LOOP, 0, loop) == -1 ||
	    CODE(r, IK3_CODE, 0, why) == -1)
		return -1;
	db_run(r->db, sql_ack_error_insert, "iisiss", r->set,
	    (int64_t)r->s->ordinal, tag, position, loop, why);
	r->error = db_last_id(r->db);
	return 0;
}

/* Of the contexts, CLM01 alone is a number of ours; others are left. */
static int
ctx(struct reading *r)
{
	char clm01[40];

	if (r->error == 0) {
		r->strange++;
		return 0;
	}
	if (!slice_is_nocase(part(r, CTX_CONTEXT, 1), "CLM01"))
		return 0;
	ident_normalise(part(r, CTX_CONTEXT, 2), clm01, sizeof(clm01));
	db_run(r->db, sql_ack_error_claim, "is", r->error, clm01);
	return 0;
}

static int
ik4(struct reading *r)
{
	int64_t element, component;
	char why[4];

	if (r->error == 0)
		return misplaced(r, "an IK4 without its IK3");
	if (number(r, IK4_PLACE, 1, 0, 0, &element) == -1 ||
	    number(r, IK4_PLACE, 2, 0, 0, &component) == -1 ||
	    CODE(r, IK4_CODE, 0, why) == -1)
		return -1;
	db_run(r->db, sql_ack_element_insert, "iiis", r->error, element,
	    component, why);
	return 0;
}

static int
ik5(struct reading *r)
{
	char judged[2], why[64];

	if (r->set == 0)
		return misplaced(r, "an IK5 without its AK2");
	if (verdict(r, IK5_VERDICT, "AERMWX", judged) == -1 ||
	    codes(r, IK5_CODES, IK5_CODES_END, why) == -1)
		return -1;
	db_run(r->db, sql_ack_set_verdict, "iss", r->set, judged, why);
	r->set = r->error = 0;
	return 0;
}

static int
ak9(struct reading *r)
{
	char judged[2], why[64];
	int64_t accepted;

	if (!r->header || r->ended)
		return misplaced(r, "an AK9 without its AK1");
	if (r->set != 0)
		return misplaced(r, "the AK2 before it has no IK5");
	if (verdict(r, AK9_VERDICT, "AEPRMWX", judged) == -1 ||
	    number(r, AK9_ACCEPTED, 0, 0, -1, &accepted) == -1 ||
	    codes(r, AK9_CODES, AK9_CODES_END, why) == -1)
		return -1;
	db_run(r->db, sql_ack_insert, "isssii", r->control, r->functional,
	    judged, why, accepted, (int64_t)r->s->ordinal);
	r->ended = 1;
	return 0;
}

static int
nothing(struct reading *r)
{
	(void)r;
	return 0;
}

static const struct {
	const char *tag;
	int (*read)(struct reading *);
} segments[] = {
	{ "TA1", ta1 }, { "ST", nothing }, { "AK1", ak1 }, { "AK2", ak2 },
	{ "IK3", ik3 }, { "CTX", ctx }, { "IK4", ik4 }, { "IK5", ik5 },
	{ "AK9", ak9 }, { "SE", nothing },
};

static int
segment(struct reading *r)
{
	for (unsigned i = 0; i < sizeof(segments) / sizeof(segments[0]); i++)
		if (slice_is(r->s->tag, segments[i].tag))
			return segments[i].read(r);
	r->strange++;
	return 0;
}

static int
whole(const struct reading *r)
{
	if (r->header && r->ended)
		return 0;
	fault_set(r->f, "it has no %s", !r->header ? "AK1" : "AK9");
	return fault_remedy(r->f,
	    "ask the partner to send the acknowledgment again");
}

static int
read_all(struct reading *r, struct x12_reader *x)
{
	int more;

	while ((more = x12_next(x, &r->s, r->f)) == 1)
		if (segment(r) == -1)
			return -1;
	if (more == -1)
		return fault_remedy(r->f,
		    "ask the partner to send the acknowledgment again");
	return whole(r);
}

int
ack_stage(struct job *job, const struct unit *unit, struct fault *f)
{
	struct reading r = { .db = job->db, .f = f };
	struct x12_reader *x;
	int fd, result;
	char note[64];

	r.d = (struct x12_delims){ unit->element, unit->component,
	    unit->repetition, unit->terminator };
	db_script(job->db, "ack-forget", sql_ack_forget, NULL, 0);
	fd = document_open(&job->site, job->db, unit->document);
	x = x12_reader_new(fd);
	x12_reader_seek(x, r.d, unit->offset, unit->length);
	result = read_all(&r, x);
	x12_reader_free(x);
	close(fd);
	if (result == 0 && r.strange > 0) {
		snprintf(note, sizeof(note), "%lld segments out of place",
		    (long long)r.strange);
		db_run(job->db, sql_ack_note, "is", unit->id, note);
	}
	return result;
}
