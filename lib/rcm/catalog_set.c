/*
 * catalog of an X12 document, in one pass. Counts that do not agree are notes: payers send
 * them. What has no end (no SE, no IEA) is held for a person.
 */
#include "catalog_set.h"

#include <stdio.h>
#include <string.h>

#include "../store/hash.h"
#include "../x12/reader.h"
#include "sql.h"

enum { GATHER = 8 * 1024 };

/* Kinds that a job of this release works; all others are kept, named, and set aside. */
static const char worked[] = " 835 999 TA1 ";

struct catalog {
	struct job *job;
	struct x12_reader *reader;
	int64_t document;
	int whole;
	int told;			/* units held or aside with a task */
	int64_t unit_ordinal;
	/* the interchange */
	int64_t interchange, interchange_ordinal;
	char sender[24];		/* ISA05 and ISA06 */
	char isa13[16];
	int64_t groups, groups_said;
	int iea;
	char note[200];
	/* the group */
	int in_group;
	int64_t stray;			/* where it has segments in no set; -1 */
	char gs01[8], gs06[16], gs08[16];
	int64_t sets;
	/* the set */
	int open;			/* between ST and SE */
	int64_t from;
	uint32_t segments;
	char st01[8], st02[16], st03[16], bht01[8];
	char set_note[120];
	struct hash *hash;
	char gather[GATHER];		/* small pieces, hashed together */
	size_t gathered;
};

static void
text(struct slice s, char *buf, size_t size)
{
	s = slice_trim(s);
	if (s.len >= size)
		s.len = size - 1;
	if (slice_copy(s, buf, size) == -1)
		snprintf(buf, size, "?");
}

static void
note(char *to, size_t size, const char *what)
{
	size_t n = strlen(to);

	snprintf(to + n, size - n, "%s%s", n > 0 ? "; " : "", what);
}

/* ---- what a set says, whatever its delimiters ---- */

static void
flush(struct catalog *c)
{
	hash_add(c->hash, c->gather, c->gathered);
	c->gathered = 0;
}

static void
gather(struct catalog *c, const char *p, size_t n)
{
	if (n > GATHER - c->gathered)
		flush(c);
	if (n > GATHER) {
		hash_add(c->hash, p, n);
		return;
	}
	memcpy(c->gather + c->gathered, p, n);
	c->gathered += n;
}

/* An element with its inner delimiters as 0x1f and 0x1e. */
static void
gather_element(struct catalog *c, struct slice v, struct x12_delims d)
{
	if (v.len == 0 || (memchr(v.p, d.component, v.len) == NULL &&
	    (d.repetition == '\0' ||
	    memchr(v.p, d.repetition, v.len) == NULL))) {
		gather(c, v.p, v.len);
		return;
	}
	for (size_t i = 0; i < v.len; i++) {
		char x = v.p[i];

		if (x == d.component)
			x = 0x1f;
		else if (x == d.repetition && d.repetition != '\0')
			x = 0x1e;
		gather(c, &x, 1);
	}
}

/* skip: an element that is no content (ST02, SE02); 0 none. */
static void
gather_segment(struct catalog *c, const struct x12_segment *s, unsigned skip)
{
	struct x12_delims d = x12_reader_delims(c->reader);
	static const char between = 0x1d, end = 0x1c;

	gather(c, s->tag.p, s->tag.len);
	for (unsigned i = 1; i <= s->n; i++) {
		gather(c, &between, 1);
		if (i != skip)
			gather_element(c, s->el[i], d);
	}
	gather(c, &end, 1);
}

/* A payment is the same whoever delivers it; anything else is its sender's. */
static void
hash_begin(struct catalog *c, int with_sender)
{
	hash_start(c->hash);
	c->gathered = 0;
	if (with_sender)
		gather(c, c->sender, strlen(c->sender) + 1);
}

/* ---- units ---- */

struct outcome {
	const char *state, *reason, *remedy;	/* remedy NULL: no task */
};

/* A medical office's; "837" of a guide that is not told, too. */
static int
of_an_office(const char *kind)
{
	return x12_kind_known(kind) || strcmp(kind, "837") == 0;
}

/* A 997 is of 4010, then as now. */
static struct outcome
outcome_of(const struct catalog *c, const char *kind, int closed)
{
	char pattern[24];

	if (!closed)
		return (struct outcome){ "held", "the set has no SE: it is cut",
			"ask the sender for the whole file" };
	if (!c->whole)
		return (struct outcome){ "held", "the file has no closing IEA: "
			"it is cut", "ask the sender for the whole file" };
	if (strncmp(c->gs08, "00401", 5) == 0 && of_an_office(kind) &&
	    strcmp(kind, "997") != 0)
		return (struct outcome){ "aside", "kept; it is of version "
			"4010, which is no longer in force", NULL };
	snprintf(pattern, sizeof(pattern), " %s ", kind);
	if (strstr(worked, pattern) != NULL)
		return (struct outcome){ "new", "", NULL };
	return (struct outcome){ "aside", of_an_office(kind) ?
		"kept; no job of this release works this transaction" :
		"kept; not a transaction of a medical office", NULL };
}

/* Somebody has to know: a task, and a line. */
static void
tell(struct catalog *c, const struct outcome *o)
{
	struct unit u = { .document = c->document, .ordinal = c->unit_ordinal,
	    .element = '*' };
	struct fault f = { 0 };

	c->told++;
	db_run(c->job->db, sql_take_task, "iss", db_last_id(c->job->db),
	    c->job->night, o->remedy);
	fault_set(&f, "%s", o->reason);
	fault_remedy(&f, "%s", o->remedy);
	job_say(c->job, &u, &f);
}

static void
unit(struct catalog *c, const char *kind, const struct outcome *o,
    int64_t offset, int64_t length, int64_t segments, int closed)
{
	char sha256[HASH_TEXT];
	int ta1 = strcmp(kind, "TA1") == 0;

	flush(c);
	hash_end(c->hash, sha256);
	db_run(c->job->db, sql_take_unit, "iiissssiiiisssss", c->document,
	    c->interchange, ++c->unit_ordinal, kind, ta1 ? "" : c->gs06,
	    ta1 ? "" : c->gs08, ta1 ? "" : c->st02, offset, length, segments,
	    (int64_t)closed, sha256, o->state,
	    strcmp(o->state, "new") == 0 ? NULL : c->job->night, o->reason,
	    ta1 ? "" : c->set_note);
	if (o->remedy == NULL)
		return;
	tell(c, o);
}

static void
set_end(struct catalog *c, int64_t end, int closed)
{
	struct outcome o;
	char kind[16];

	if (!c->open)
		return;
	c->open = 0;
	x12_kind(slice_of(c->gs01), slice_of(c->gs08), slice_of(c->st01),
	    slice_of(c->st03), slice_of(c->bht01), kind);
	if (strcmp(kind, "TA1") == 0)	/* that is a segment, and no set */
		snprintf(kind, sizeof(kind), "unknown");
	o = outcome_of(c, kind, closed);
	unit(c, kind, &o, c->from, end - c->from, c->segments, closed);
}

static void
set_begin(struct catalog *c, const struct x12_segment *s)
{
	set_end(c, s->offset, 0);
	c->open = 1;
	c->from = s->offset;
	c->segments = 0;
	c->sets++;
	text(x12_el(s, 1), c->st01, sizeof(c->st01));
	text(x12_el(s, 2), c->st02, sizeof(c->st02));
	text(x12_el(s, 3), c->st03, sizeof(c->st03));
	c->bht01[0] = c->set_note[0] = '\0';
	hash_begin(c, strcmp(c->st01, "835") != 0);
}

static void
count_note(struct catalog *c, const struct x12_segment *s, int64_t counted,
    char *to, size_t size, const char *what)
{
	int64_t said;

	(void)c;
	if (slice_int(slice_trim(x12_el(s, 1)), &said) == -1 ||
	    said != counted)
		note(to, size, what);
}

/* What is no set, and may be what a transfer made of one. */
static void
lost(struct catalog *c, const char *what, int64_t from, int64_t to)
{
	const struct outcome o = { "held", what, "look at the file, and ask "
	    "the sender for what is missing" };

	hash_begin(c, 1);
	c->st02[0] = c->set_note[0] = '\0';
	unit(c, "unknown", &o, from, to - from, 0, 0);
}

/* Segments of a group that stand in no set, up to one that has its place. */
static void
stray_end(struct catalog *c, int64_t end)
{
	if (c->stray == -1)
		return;
	lost(c, "segments that stand in no set", c->stray, end);
	c->stray = -1;
}

static void
ta1(struct catalog *c, const struct x12_segment *s)
{
	static const struct outcome fresh = { "new", "", NULL };

	hash_begin(c, 1);
	gather_segment(c, s, 0);
	unit(c, "TA1", &fresh, s->offset, s->end - s->offset, 1, 1);
}

/* ---- envelopes ---- */

/*
 * An ISA came where the IEA should: perhaps two files put together, of which the
 * first was cut. Its complete sets wait for a person (RULINGS 6).
 */
static void
hold_unclosed(struct catalog *c)
{
	static const char why[] = "its interchange has no closing IEA: it is "
	    "cut", remedy[] = "ask the sender for the whole file";
	struct unit u = { .document = c->document, .element = '*' };
	struct fault f = { 0 };
	struct stmt *st;

	db_run(c->job->db, sql_take_interchange_hold, "iss", c->interchange,
	    c->job->night, why);
	if (db_changes(c->job->db) == 0)
		return;
	db_run(c->job->db, sql_take_interchange_tasks, "isss", c->interchange,
	    c->job->night, remedy, why);
	fault_set(&f, "%s", why);
	fault_remedy(&f, "%s", remedy);
	st = db_query(c->job->db, sql_take_interchange_held, "is",
	    c->interchange, why);
	for (; db_step(st); c->told++) {
		u.ordinal = db_int(st, 0);
		job_say(c->job, &u, &f);
	}
}

static void
interchange_end(struct catalog *c)
{
	if (c->interchange == 0)
		return;
	if (!c->iea) {
		note(c->note, sizeof(c->note), "no IEA");
		hold_unclosed(c);
	}
	db_run(c->job->db, sql_take_interchange_end, "iis", c->interchange,
	    (int64_t)c->iea, c->note);
	c->interchange = 0;
}

static void
interchange_begin(struct catalog *c, const struct x12_segment *s)
{
	struct x12_delims d = x12_reader_delims(c->reader);
	char el[17][20];

	set_end(c, s->offset, 0);
	interchange_end(c);
	for (unsigned i = 1; i <= 16; i++)
		text(x12_el(s, i), el[i], sizeof(el[i]));
	snprintf(c->sender, sizeof(c->sender), "%.4s %.15s", el[5], el[6]);
	snprintf(c->isa13, sizeof(c->isa13), "%.15s", el[13]);
	db_run(c->job->db, sql_take_interchange, "iiiiiiisssssss",
	    c->document, ++c->interchange_ordinal, s->offset,
	    (int64_t)(unsigned char)d.element,
	    (int64_t)(unsigned char)d.component,
	    (int64_t)(unsigned char)d.repetition,
	    (int64_t)(unsigned char)d.terminator, el[5], el[6], el[7], el[8],
	    el[12], el[13], el[15]);
	c->interchange = db_last_id(c->job->db);
	c->groups = c->iea = c->in_group = 0;
	c->note[0] = '\0';
	c->gs01[0] = c->gs06[0] = c->gs08[0] = '\0';
}

static void
group_begin(struct catalog *c, const struct x12_segment *s)
{
	set_end(c, s->offset, 0);
	c->groups++;
	c->sets = 0;
	c->in_group = 1;
	text(x12_el(s, 1), c->gs01, sizeof(c->gs01));
	text(x12_el(s, 6), c->gs06, sizeof(c->gs06));
	text(x12_el(s, 8), c->gs08, sizeof(c->gs08));
}

static void
interchange_trailer(struct catalog *c, const struct x12_segment *s)
{
	char iea02[16];

	set_end(c, s->offset, 0);
	c->iea = 1;
	c->in_group = 0;
	count_note(c, s, c->groups, c->note, sizeof(c->note),
	    "IEA01 does not count the groups");
	text(x12_el(s, 2), iea02, sizeof(iea02));
	if (strcmp(iea02, c->isa13) != 0)
		note(c->note, sizeof(c->note), "IEA02 is not ISA13");
}

static void
in_set(struct catalog *c, const struct x12_segment *s)
{
	int se = slice_is(s->tag, "SE");

	c->segments++;
	if (c->segments == 2 && slice_is(s->tag, "BHT"))
		text(x12_el(s, 1), c->bht01, sizeof(c->bht01));
	gather_segment(c, s, c->segments == 1 || se ? 2 : 0);
	if (!se)
		return;
	count_note(c, s, c->segments, c->set_note, sizeof(c->set_note),
	    "SE01 does not count the segments");
	set_end(c, s->end, 1);
}

/* Of a set or an envelope; all else in a group is lost when no set is open. */
static int
has_place(const struct catalog *c, const struct x12_segment *s)
{
	static const char *const tags[] = { "ISA", "IEA", "GS", "GE", "ST",
		"TA1" };

	if (c->open || !c->in_group)
		return 1;
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (slice_is(s->tag, tags[i]))
			return 1;
	return 0;
}

static void
segment(struct catalog *c, const struct x12_segment *s)
{
	if (has_place(c, s))
		stray_end(c, s->offset);
	else if (c->stray == -1)
		c->stray = s->offset;
	if (slice_is(s->tag, "ISA"))
		interchange_begin(c, s);
	else if (slice_is(s->tag, "IEA"))
		interchange_trailer(c, s);
	else if (slice_is(s->tag, "GS"))
		group_begin(c, s);
	else if (slice_is(s->tag, "GE")) {
		set_end(c, s->offset, 0);
		c->in_group = 0;
		count_note(c, s, c->sets, c->note, sizeof(c->note),
		    "GE01 does not count the sets");
	} else if (slice_is(s->tag, "TA1") && !c->open)
		ta1(c, s);
	else if (slice_is(s->tag, "ST"))
		set_begin(c, s);
	if (c->open)
		in_set(c, s);
}

/* A document without a single unit is still named; a cut one had perhaps some. */
static void
nothing_found(struct catalog *c)
{
	struct outcome o = { "aside",
		"an X12 envelope with no transaction set in it", NULL };

	if (!c->whole)
		o = outcome_of(c, "", 1);
	hash_begin(c, 1);
	c->gs06[0] = c->gs08[0] = c->st02[0] = c->set_note[0] = '\0';
	unit(c, "envelope", &o, 0, x12_reader_offset(c->reader), 0, 1);
}

/* Between interchanges, or instead of one: perhaps a payment that a transfer garbled. */
static void
garbage(struct catalog *c, const char *what, int64_t from)
{
	if (c->unit_ordinal == 0 && c->interchange == 0)
		return;		/* in front of it all: prose, a mail's head */
	c->gs06[0] = c->gs08[0] = '\0';
	lost(c, what, from, x12_reader_offset(c->reader));
}

int
catalog_sets(struct job *job, int64_t document, int fd, int whole)
{
	struct catalog catalog = { .job = job, .document = document,
	    .whole = whole, .stray = -1 }, *c = &catalog;
	const struct x12_segment *s = NULL;
	struct fault f = { 0 };
	int rc;

	c->hash = hash_new();
	c->reader = x12_reader_new(fd);
	while ((rc = x12_next(c->reader, &s, &f)) != 0) {
		if (rc == -1)
			note(c->open ? c->set_note : c->note, c->open ?
			    sizeof(c->set_note) : sizeof(c->note), f.what);
		if (rc == -1 && c->iea && !c->open && s->tag.len == 0)
			garbage(c, f.what, s->offset);
		/* A trailer without its terminator has not come. */
		if (s != NULL && s->tag.len > 0 &&
		    (rc == 1 || !x12_reader_cut(c->reader)))
			segment(c, s);
	}
	set_end(c, x12_reader_offset(c->reader), 0);
	stray_end(c, x12_reader_offset(c->reader));
	if (c->unit_ordinal == 0)
		nothing_found(c);
	interchange_end(c);
	x12_reader_free(c->reader);
	hash_free(c->hash);
	return c->told;
}
