/*
 * answer: what became of interchanges and groups, and the frames of what is
 * answered; the sets are answer_set.c's. A finding of another interchange,
 * group or set than the one in hand says that all is told of that.
 */
#include "answer.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/date.h"
#include "../base/die.h"
#include "answering.h"

enum { CONTROLS = 999999999, SETS = 999999, TA1_OF_ISA = 16 };

static const char *const group_codes[] = { "1", "2", "3", "4", "5", "6", "19",
	NULL };

struct group {
	int number;		/* x12_place's; 0: none */
	int open;		/* its GS was seen, and no GE */
	int answered;		/* there is a 999 of it */
	unsigned codes;		/* AK905 */
	int64_t declared, received, accepted;	/* sets */
};

struct interchange {
	int number;
	int open;		/* its ISA was seen, and no IEA */
	int written;		/* our ISA is, and waits for its IEA */
	int groups, ta1s;	/* read */
	char broken[4], wrong[4];	/* first TA105 for an R, for an E */
	struct x12_isa isa;	/* of our answers */
	char qualifier[2][3], id[2][16];	/* sender, receiver: ours */
	char control[24], date[7], time[5];	/* as the TA1 names it */
};

struct x12_answer {
	enum x12_level level;
	struct x12_answer_frame frame;
	char date[DATE_TEXT], time[6];
	struct x12_writer *writer;
	struct x12_answer_counts counts;
	struct interchange interchange;
	struct group group;
	struct answer_set set;
};

struct x12_answer *
x12_answer_new(enum x12_level level, const struct x12_answer_frame *frame)
{
	struct x12_answer *a = calloc(1, sizeof(*a));

	if (a == NULL)
		die_errno("out of memory");
	a->level = level;
	a->frame = *frame;
	snprintf(a->date, sizeof(a->date), "%s", frame->date);
	snprintf(a->time, sizeof(a->time), "%s", frame->time);
	a->frame.date = a->date;
	a->frame.time = a->time;
	a->writer = x12_writer_new((struct x12_delims){ 0 }, frame->newline);
	return a;
}

void
x12_answer_free(struct x12_answer *a)
{
	if (a == NULL)
		return;
	x12_writer_free(a->writer);
	free(a);
}

/* The n-th control number after the first one, from 0. */
static int64_t
control(int64_t first, int64_t n)
{
	return (first - 1 + n) % CONTROLS + 1;
}

static void
first_note(char note[4], const char *code)
{
	if (note[0] == '\0')
		slice_copy(slice_of(code), note, 4);
}

static void
broken(struct x12_answer *a, const char *code)
{
	first_note(a->interchange.broken, code);
}

static void
wrong(struct x12_answer *a, const char *code)
{
	first_note(a->interchange.wrong, code);
}

static void
write_isa(struct x12_answer *a)
{
	struct x12_isa isa = a->interchange.isa;

	isa.sender_qualifier = a->interchange.qualifier[0];
	isa.sender = a->interchange.id[0];
	isa.receiver_qualifier = a->interchange.qualifier[1];
	isa.receiver = a->interchange.id[1];
	isa.date = a->date;
	isa.time = a->time;
	isa.control = control(a->frame.interchange, a->counts.isas++);
	isa.ack_requested = '0';
	x12_write_isa(a->writer, &isa);
}

static void
end_set(struct x12_answer *a)
{
	struct answer_set *set = &a->set;
	int accepted;

	if (set->named && a->group.answered) {
		accepted = answer_set_write(set, a->level, a->writer);
		a->group.received++;
		a->group.accepted += accepted;
		a->counts.accepted += accepted;
		a->counts.rejected += !accepted;
	} else if (!set->named && set->last > 0) {
		/* Segments of a set whose ST could not be read. */
		broken(a, "022");
	}
	answer_set_start(set, 0);
}

static const char *
count_text(int64_t n, char buf[24])
{
	snprintf(buf, 24, "%" PRId64, n > SETS ? SETS : n);
	return buf;
}

static void
end_group(struct x12_answer *a)
{
	struct group *g = &a->group;
	const char *codes[ANSWERING_CODES], *result = "P";
	char declared[24], received[24], accepted[24];

	end_set(a);
	a->counts.frames += g->codes != 0;
	if (g->answered) {
		if (g->codes != 0)
			g->accepted = 0;
		else if (g->accepted == g->received)
			result = "A";
		if (g->codes != 0 || (g->accepted == 0 && g->received > 0))
			result = "R";
		answering_codes(group_codes, g->codes, codes);
		x12_write(a->writer, "AK9", result,
		    count_text(g->declared, declared),
		    count_text(g->received, received),
		    count_text(g->accepted, accepted), codes[0], codes[1],
		    codes[2], codes[3], codes[4], X12_ENDS);
		x12_write_se(a->writer);
		x12_write_ge(a->writer);
	}
	*g = (struct group){ .number = g->number };
}

/*
 * The TA1, in an interchange of its own. None for what may itself be one.
 */
static void
write_ta1(struct x12_answer *a)
{
	const struct interchange *i = &a->interchange;
	const char *note = i->broken[0] != '\0' ? i->broken :
	    i->wrong[0] != '\0' ? i->wrong : "000";
	int asked = i->isa.ack_requested == '1';

	if ((i->groups == 0 && i->ta1s > 0) ||
	    (!asked && strcmp(note, "000") == 0))
		return;
	write_isa(a);
	x12_write(a->writer, "TA1", i->control, i->date, i->time,
	    i->broken[0] != '\0' ? "R" : i->wrong[0] != '\0' ? "E" : "A",
	    note, X12_ENDS);
	x12_write_iea(a->writer);
}

static void
end_interchange(struct x12_answer *a)
{
	struct interchange *i = &a->interchange;

	end_group(a);
	if (i->written)
		x12_write_iea(a->writer);
	if (i->open) {
		a->counts.frames += i->broken[0] != '\0' ||
		    i->wrong[0] != '\0';
		write_ta1(a);
		a->counts.interchanges++;
	}
	*i = (struct interchange){ .number = i->number };
}

/* To interchange, group and set by their numbers; what is left, ends. */
static void
go_interchange(struct x12_answer *a, int interchange)
{
	if (interchange == a->interchange.number)
		return;
	end_interchange(a);
	a->interchange.number = interchange;
	a->group.number = 0;
}

static void
go_group(struct x12_answer *a, int group)
{
	if (group == a->group.number)
		return;
	end_group(a);
	a->group.number = group;
}

static void
go_set(struct x12_answer *a, int set)
{
	if (set == a->set.number)
		return;
	end_set(a);
	answer_set_start(&a->set, set);
}

/* TA105 of a wrong element of the ISA. */
static const char ta105[TA1_OF_ISA + 1][4] = {
	"022", "010", "011", "012", "013", "005", "006", "007", "008", "014",
	"015", "016", "017", "018", "019", "020", "027",
};

/* Findings of the frames: the codes are envelope.h's. */
static void
interchange_finding(struct x12_answer *a, const struct x12_finding *f)
{
	if (f->element == 0)
		broken(a, f->code);
	else if (strcmp(f->tag, "IEA") == 0)
		broken(a, f->element == 1 ? "021" : "001");
	else if (strcmp(f->tag, "ISA") != 0)
		wrong(a, "024");
	else if (f->element == 12 && strcmp(f->code, "7") == 0)
		wrong(a, "003");
	else
		wrong(a, ta105[f->element <= TA1_OF_ISA ? f->element : 0]);
}

static void
group_code(struct x12_answer *a, const char *code)
{
	a->group.codes |= answering_bit(group_codes, code);
}

static void
group_finding(struct x12_answer *a, const struct x12_finding *f)
{
	if (f->element == 0) {
		group_code(a, f->code);
	} else if (strcmp(f->tag, "GE") == 0) {
		group_code(a, f->element == 1 ? "5" : "4");
	} else {
		wrong(a, "024");
		if (f->element == 1)
			group_code(a, "1");
		else if (f->element == 6)
			group_code(a, "6");
		else if (f->element == 8)
			group_code(a, "2");
	}
}

static void
set_finding(struct x12_answer *a, const struct x12_finding *f)
{
	int ended = a->set.number == 0 && strcmp(f->code, "2") == 0;

	/* An SE without its ST: no set has it. */
	if (f->level == X12_LEVEL_ENVELOPE && ended) {
		broken(a, "022");
		return;
	}
	go_set(a, f->set);
	if (f->level == X12_LEVEL_ENVELOPE)
		answer_set_code(&a->set, f->code);
	else
		answer_set_finding(&a->set, f);
}

void
x12_answer_finding(void *answer, const struct x12_finding *f)
{
	struct x12_answer *a = answer;

	go_interchange(a, f->interchange);
	if (f->level == X12_LEVEL_ENVELOPE && strcmp(f->loop, "ISA") == 0) {
		interchange_finding(a, f);
		return;
	}
	go_group(a, f->group);
	if (f->level == X12_LEVEL_ENVELOPE && strcmp(f->loop, "GS") == 0)
		group_finding(a, f);
	else
		set_finding(a, f);
}

static void
begin_interchange(struct x12_answer *a, const struct x12_segment *isa)
{
	struct interchange *i = &a->interchange;
	int64_t number;

	i->open = 1;
	answering_qualifier(x12_el(isa, 7), i->qualifier[0]);
	answering_id(x12_el(isa, 8), i->id[0]);
	answering_qualifier(x12_el(isa, 5), i->qualifier[1]);
	answering_id(x12_el(isa, 6), i->id[1]);
	if (slice_int(slice_trim(x12_el(isa, 13)), &number) == -1 ||
	    number > CONTROLS)
		number = 0;
	snprintf(i->control, sizeof(i->control), "%09" PRId64, number);
	answering_moment(x12_el(isa, 9), x12_el(isa, 10), a->date, i->date,
	    i->time);
	i->isa.ack_requested = slice_is(x12_el(isa, 14), "1") ? '1' : '0';
	i->isa.usage = slice_is(x12_el(isa, 15), "T") ? 'T' : 'P';
}

/* The 999 begins, if AK1 can say whose it is. */
static void
begin_group(struct x12_answer *a, const struct x12_segment *gs)
{
	struct interchange *i = &a->interchange;
	char kind[3], number[10], version[13], sender[16], receiver[16];
	int64_t n;

	a->group.open = 1;
	i->groups++;
	if (slice_is(slice_trim(x12_el(gs, 1)), "FA"))
		return;
	if (!answering_text(slice_trim(x12_el(gs, 1)), 2, 2, kind) ||
	    !answering_text(slice_trim(x12_el(gs, 6)), 1, 9, number) ||
	    slice_int(slice_of(number), &n) == -1) {
		broken(a, "024");
		return;
	}
	answering_text(slice_trim(x12_el(gs, 8)), 1, 12, version);
	answering_party(x12_el(gs, 3), i->id[0], sender);
	answering_party(x12_el(gs, 2), i->id[1], receiver);
	if (!i->written)
		write_isa(a);
	a->group.answered = i->written = 1;
	x12_write_gs(a->writer, &x12_grammar_999, sender, receiver, a->date,
	    a->time, control(a->frame.group, a->counts.groups++));
	x12_write_st(a->writer, 1);
	x12_write(a->writer, "AK1", kind, number, version, X12_ENDS);
}

static void
frame_segment(struct x12_answer *a, const struct x12_segment *s)
{
	if (slice_is(s->tag, "ISA")) {
		begin_interchange(a, s);
	} else if (slice_is(s->tag, "TA1")) {
		a->interchange.ta1s++;
	} else if (slice_is(s->tag, "GS") && a->interchange.open) {
		begin_group(a, s);
	} else if (slice_is(s->tag, "GE")) {
		if (slice_int(slice_trim(x12_el(s, 1)),
		    &a->group.declared) == -1)
			a->group.declared = 0;
		end_group(a);
	} else if (slice_is(s->tag, "IEA")) {
		end_interchange(a);
	}
}

void
x12_answer_segment(struct x12_answer *a, const struct x12_place *place,
    struct x12_delims d)
{
	const struct x12_segment *s = place->segment;

	go_interchange(a, place->interchange);
	go_group(a, place->group);
	if (s->ordinal == 0) {
		frame_segment(a, s);
		return;
	}
	go_set(a, place->set);
	answer_set_segment(&a->set, place, d);
	if (s->ordinal == 1 && !a->group.open)
		broken(a, "022");
	if (slice_is(s->tag, "SE"))
		end_set(a);
}

void
x12_answer_finish(struct x12_answer *a)
{
	end_interchange(a);
}

struct slice
x12_answer_bytes(const struct x12_answer *a)
{
	return x12_writer_bytes(a->writer);
}

void
x12_answer_drain(struct x12_answer *a)
{
	x12_writer_drain(a->writer);
}

const struct x12_answer_counts *
x12_answer_counts(const struct x12_answer *a)
{
	return &a->counts;
}

const struct fault *
x12_answer_fault(const struct x12_answer *a)
{
	return x12_writer_fault(a->writer);
}

void
x12_answer_file(struct x12_reader *reader, enum x12_level level,
    const struct x12_answer_frame *frame, x12_answer_write *out, void *arg,
    struct x12_answer_counts *counts)
{
	struct x12_answer *a = x12_answer_new(level, frame);
	struct x12_checker *c = x12_checker_new(reader, level,
	    x12_answer_finding, a);
	struct x12_place place;

	while (x12_checker_next(c, &place)) {
		x12_answer_segment(a, &place, x12_reader_delims(reader));
		if (x12_answer_bytes(a).len > 0) {
			out(arg, x12_answer_bytes(a));
			x12_answer_drain(a);
		}
	}
	x12_answer_finish(a);
	out(arg, x12_answer_bytes(a));
	/* It checks itself by the grammar of what it writes. */
	assert(x12_answer_fault(a) == NULL);
	*counts = *x12_answer_counts(a);
	x12_checker_free(c);
	x12_answer_free(a);
}
