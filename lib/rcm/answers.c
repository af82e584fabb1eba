/*
 * answers: the checker over a document, its findings to the answer and to
 * staged stretches, and the answer's segments to the outfile. A segment of the
 * answer comes when what it is about has ended and before anything else begins.
 */
#include "answers.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/money.h"
#include "../x12/answer.h"
#include "sql.h"

enum {
	/* Offsets in an ISA as the answer writes it; 106 bytes with its end. */
	ISA_SENDER_QUALIFIER = 32, ISA_SENDER = 35, ISA_RECEIVER_QUALIFIER = 51,
	ISA_RECEIVER = 54, ISA_CONTROL = 90, ISA_USAGE = 102, ISA_BYTES = 105,
	ISA_ID = 15, TIME_AT = 11, ANSWER_ELEMENTS = 9,
};

/* A set, group or interchange of what is read; the first fault in it. */
struct stretch {
	int interchange, group, set;	/* x12_place's */
	int64_t from;
	struct fault fault;		/* what is "": nothing */
};

struct answers {
	struct job *job;
	const struct answers_partner *partner;
	struct x12_answer *answer;
	struct outfile *o;
	int64_t first;
	struct stretch interchange, group, set;
	int64_t at;		/* behind the segment before this one */
	int his;		/* the interchange names him as its sender */
	int groups, of_acks;	/* of the interchange, and those of kind FA */
	/* the interchange of the answer under way */
	char isa[ISA_BYTES];
	int pending, kept;	/* is in isa, is sent */
	int64_t isas, numbers;	/* sent */
	char control[24];	/* its ISA13 */
};

/* ---- what does not pass ---- */

static int
same(const struct stretch *s, int interchange, int group, int set)
{
	return s->interchange == interchange && s->group == group &&
	    s->set == set;
}

/* Goes to a stretch by its numbers; what was known of another is forgotten. */
static void
enter(struct stretch *s, int interchange, int group, int set)
{
	if (!same(s, interchange, group, set))
		*s = (struct stretch){ interchange, group, set, 0, { 0 } };
}

static void
first_fault(struct stretch *s, const struct x12_finding *finding)
{
	if (s->fault.what[0] != '\0')
		return;
	if (finding->ordinal > 0)
		fault_in_segment(&s->fault, finding->ordinal,
		    slice_of(finding->tag), finding->element,
		    finding->component);
	/* A segment of the envelope has no number. */
	fault_set(&s->fault, "%s%s%s", finding->ordinal > 0 ? "" :
	    finding->tag, finding->ordinal > 0 ? "" : ": ", finding->what);
}

/* The stretch, up to where we are, does not pass. */
static void
stage(struct answers *a, const struct stretch *s, const char *otherwise)
{
	char place[80], reason[320];

	fault_place(&s->fault, place, sizeof(place));
	snprintf(reason, sizeof(reason), "%s%s%s", place,
	    place[0] != '\0' ? ": " : "",
	    s->fault.what[0] != '\0' ? s->fault.what : otherwise);
	db_run(a->job->db, sql_answers_fault_add, "iis", s->from, a->at,
	    reason);
}

/* ---- the answer ---- */

static void
put(struct answers *a, struct slice s)
{
	outfile_slice(a->o, s);
	outfile_write(a->o, "~\n", 2);
}

static void
put_field(char *isa, int at, const char *text, size_t width)
{
	size_t n = strlen(text);

	memset(isa + at, ' ', width);
	memcpy(isa + at, text, n < width ? n : width);
}

/* Under his name and ours, and the next number. */
static void
put_isa(struct answers *a)
{
	const struct answers_partner *p = a->partner;
	char *isa = a->isa;

	snprintf(a->control, sizeof(a->control), "%09lld",
	    (long long)(a->first + a->isas++));
	put_field(isa, ISA_SENDER_QUALIFIER, p->sender_qualifier, 2);
	put_field(isa, ISA_SENDER, p->sender, ISA_ID);
	put_field(isa, ISA_RECEIVER_QUALIFIER, p->receiver_qualifier, 2);
	put_field(isa, ISA_RECEIVER, p->receiver, ISA_ID);
	put_field(isa, ISA_CONTROL, a->control, 9);
	isa[ISA_USAGE] = p->usage;
	put(a, (struct slice){ isa, ISA_BYTES });
	if (a->numbers < a->isas)
		a->numbers = a->isas;
}

/* The first segment of an interchange's inside says what it is. */
static void
choose(struct answers *a, int wanted)
{
	if (!a->pending)
		return;
	a->pending = 0;
	a->kept = wanted && a->his && a->o != NULL;
	if (a->kept)
		put_isa(a);
}

static void
put_gs(struct answers *a, const struct slice *el)
{
	char gs[128];
	int n = snprintf(gs, sizeof(gs), "GS*%.*s*%s*%s", SLICE_ARG(el[1]),
	    a->partner->gs_sender, a->partner->gs_receiver);

	for (unsigned i = 4; i < ANSWER_ELEMENTS; i++)
		n += snprintf(gs + n, sizeof(gs) - (size_t)n, "*%.*s",
		    SLICE_ARG(el[i]));
	put(a, (struct slice){ gs, (size_t)n });
	if (a->numbers < x12_answer_counts(a->answer)->groups)
		a->numbers = x12_answer_counts(a->answer)->groups;
}

static void
elements(struct slice s, struct slice el[ANSWER_ELEMENTS])
{
	for (unsigned i = 0; i < ANSWER_ELEMENTS; i++)
		if (!slice_split(&s, '*', &el[i]))
			el[i] = SLICE("");
}

static void
ta1(struct answers *a, const struct slice *el)
{
	char code[40];

	/* Of acknowledgments alone nothing is told, but they may be broken. */
	choose(a, a->partner->tell_ta1 &&
	    (a->groups == 0 || a->groups > a->of_acks));
	if (!slice_is(el[4], "R"))
		return;
	snprintf(code, sizeof(code), "its interchange is broken (TA105 %.*s)",
	    SLICE_ARG(el[5]));
	stage(a, &a->interchange, code);
}

static void
answer_segment(struct answers *a, struct slice s)
{
	struct slice el[ANSWER_ELEMENTS];
	char iea[48];

	elements(s, el);
	if (slice_is(el[0], "ISA")) {
		assert(s.len == ISA_BYTES);
		memcpy(a->isa, s.p, s.len);
		a->pending = 1;
		return;
	}
	if (slice_is(el[0], "TA1"))
		ta1(a, el);
	else if (slice_is(el[0], "GS"))
		choose(a, a->partner->tell_999);
	else if (slice_is(el[0], "AK9") && slice_is(el[1], "R") &&
	    a->group.fault.what[0] != '\0')
		stage(a, &a->group, "");
	if (!a->kept)
		return;
	if (slice_is(el[0], "GS")) {
		put_gs(a, el);
	} else if (slice_is(el[0], "IEA")) {
		snprintf(iea, sizeof(iea), "IEA*%.*s*%s", SLICE_ARG(el[1]),
		    a->control);
		put(a, slice_of(iea));
	} else {
		put(a, s);
	}
}

/* Its bytes are whole segments: what is said is told at once. */
static void
drain(struct answers *a)
{
	struct slice all = x12_answer_bytes(a->answer), s;

	if (all.len == 0)
		return;
	while (slice_split(&all, '~', &s)) {
		s = slice_trim(s);
		if (s.len > 0)
			answer_segment(a, s);
	}
	x12_answer_drain(a->answer);
}

/* ---- what is read ---- */

/* What it ends is told before it begins another stretch. */
static void
finding(void *arg, const struct x12_finding *f)
{
	struct answers *a = arg;
	int frame = f->level == X12_LEVEL_ENVELOPE;

	x12_answer_finding(a->answer, f);
	drain(a);
	if (frame && strcmp(f->loop, "ISA") == 0) {
		enter(&a->interchange, f->interchange, 0, 0);
		first_fault(&a->interchange, f);
	} else if (frame && strcmp(f->loop, "GS") == 0) {
		enter(&a->group, f->interchange, f->group, 0);
		first_fault(&a->group, f);
	} else if (f->set != 0) {
		enter(&a->set, f->interchange, f->group, f->set);
		first_fault(&a->set, f);
	}
}

static void
frame(struct answers *a, const struct x12_place *p)
{
	const struct x12_segment *s = p->segment;

	if (slice_is(s->tag, "ISA")) {
		enter(&a->interchange, p->interchange, 0, 0);
		a->interchange.from = s->offset;
		a->groups = a->of_acks = 0;
		a->his = slice_is(slice_trim(x12_el(s, 5)),
		    a->partner->receiver_qualifier) &&
		    slice_is(slice_trim(x12_el(s, 6)), a->partner->receiver);
	} else if (slice_is(s->tag, "GS")) {
		enter(&a->group, p->interchange, p->group, 0);
		a->group.from = s->offset;
		a->groups++;
		a->of_acks += slice_is(slice_trim(x12_el(s, 1)), "FA");
	}
}

static void
in_set(struct answers *a, const struct x12_place *p)
{
	const struct x12_segment *s = p->segment;
	int64_t cents;

	if (s->ordinal == 1) {
		enter(&a->set, p->interchange, p->group, p->set);
		a->set.from = s->offset;
	} else if (slice_is(s->tag, "BPR") && strcmp(p->kind, "835") == 0) {
		if (money_parse_x12(slice_trim(x12_el(s, 2)), &cents) == 0)
			db_run(a->job->db, sql_answers_payment_add, "ii",
			    a->set.from, cents);
	} else if (slice_is(s->tag, "SE") && a->set.fault.what[0] != '\0' &&
	    same(&a->set, p->interchange, p->group, p->set)) {
		stage(a, &a->set, "");
	}
}

static void
read_all(struct answers *a, struct x12_reader *reader,
    struct x12_checker *checker)
{
	struct x12_place place;

	while (x12_checker_next(checker, &place)) {
		x12_answer_segment(a->answer, &place,
		    x12_reader_delims(reader));
		drain(a);
		if (place.segment->ordinal > 0)
			in_set(a, &place);
		else
			frame(a, &place);
		a->at = place.segment->end;
	}
	x12_answer_finish(a->answer);
	drain(a);
	/* It checks itself by the grammar of what it writes. */
	assert(x12_answer_fault(a->answer) == NULL);
}

void
answers_render(struct job *job, int64_t document, enum x12_level level,
    const struct answers_partner *partner, int64_t first, struct outfile *o,
    struct answers_result *result)
{
	struct answers a = { .job = job, .partner = partner, .o = o,
		.first = first };
	char date[DATE_TEXT];
	struct x12_answer_frame to = { .date = date,
		.time = job->as_of + TIME_AT, .interchange = first,
		.group = first, .newline = 1 };
	struct x12_reader *reader;
	struct x12_checker *checker;
	int fd = document_open(&job->site, job->db, document);

	snprintf(date, sizeof(date), "%.10s", job->as_of);
	db_run(job->db, sql_answers_fault_clear, "");
	db_run(job->db, sql_answers_payment_clear, "");
	reader = x12_reader_new(fd);
	a.answer = x12_answer_new(level, &to);
	checker = x12_checker_new(reader, level, finding, &a);
	read_all(&a, reader, checker);
	result->accepted = x12_answer_counts(a.answer)->accepted;
	result->rejected = x12_answer_counts(a.answer)->rejected;
	result->controls = a.numbers;
	x12_checker_free(checker);
	x12_answer_free(a.answer);
	x12_reader_free(reader);
	close(fd);
}
