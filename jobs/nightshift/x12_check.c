/*
 * x12_check: what is wrong with a file and what to do about it, a line a
 * finding, and a line a kind of set. Findings come before the segment they are
 * told at, and with it the kind of its set: they wait until it is here.
 */
#include <inttypes.h>
#include <string.h>

#include "../../lib/base/die.h"
#include "x12.h"

enum {
	TOLD = 100,		/* findings with a line; the others are counted */
	KINDS = 32,		/* the last is all others' */
};

struct kind {
	char name[16];
	long sets, bad;		/* of these, with findings */
	long findings;
};

/* A set, or its number alone. */
struct set {
	int interchange, group, set;	/* set 0: none */
	char kind[16];
	long findings;
};

struct checking {
	enum x12_level level;
	struct x12_finding waiting[TOLD];
	int waits, told;
	long findings, outside;	/* all, and those of no set */
	struct set open;	/* the set we are in, or were in last */
	struct set next;	/* one that was heard of and is not here yet */
	struct kind kinds[KINDS];
};

/* Findings about ISA, GS and their trailers are of no set. */
static int
in_set(const struct x12_finding *f)
{
	return f->set > 0 && (f->ordinal > 0 ||
	    (f->level == X12_LEVEL_ENVELOPE && strcmp(f->loop, "ST") == 0));
}

static int
in_group(const struct x12_finding *f)
{
	return f->group > 0 && (in_set(f) || f->tag[0] == 'G' ||
	    strcmp(f->loop, "GS") == 0 || strcmp(f->loop, "ST") == 0);
}

static int
is_of(const struct x12_finding *f, const struct set *set)
{
	return in_set(f) && f->set == set->set && f->group == set->group &&
	    f->interchange == set->interchange;
}

static void
hear(void *arg, const struct x12_finding *f)
{
	struct checking *c = arg;

	c->findings++;
	if (is_of(f, &c->open))
		c->open.findings++;
	else if (in_set(f))
		c->next.findings++;
	else
		c->outside++;
	if (c->told + c->waits < TOLD)
		c->waiting[c->waits++] = *f;
}

/* "interchange 1 group 1 set 3 (835) segment 17 CLP element 4 in 2100 byte 9" */
static void
print_place(const struct x12_finding *f, const char *kind)
{
	if (f->interchange > 0)
		printf("interchange %d ", f->interchange);
	if (in_group(f))
		printf("group %d ", f->group);
	if (in_set(f))
		printf("set %d%s%s%s ", f->set, kind[0] != '\0' ? " (" : "",
		    kind, kind[0] != '\0' ? ")" : "");
	if (f->ordinal > 0)
		printf("segment %" PRIu32 " ", f->ordinal);
	x12_text_plain(slice_of(f->tag), stdout);
	if (f->tag[0] != '\0')
		putchar(' ');
	if (f->element > 0)
		printf("element %d ", f->element);
	if (f->component > 0)
		printf("component %d ", f->component);
	if (f->repetition > 0)
		printf("repetition %d ", f->repetition);
	if (f->loop[0] != '\0' && f->level != X12_LEVEL_ENVELOPE)
		printf("in %s ", f->loop);
	printf("byte %" PRId64 ": ", f->offset);
}

static void
print_finding(const struct x12_finding *f, const char *kind)
{
	const char *remedy = x12_finding_remedy(f);

	print_place(f, kind);
	x12_text_plain(slice_of(f->what), stdout);
	printf("%s%s\n", remedy[0] != '\0' ? "; " : "", remedy);
}

/* What waited, now that the kinds are known. */
static void
tell(struct checking *c, const struct set *before)
{
	const struct x12_finding *f;

	for (int i = 0; i < c->waits; i++) {
		f = &c->waiting[i];
		print_finding(f, is_of(f, &c->open) ? c->open.kind :
		    is_of(f, before) ? before->kind : "");
	}
	c->told += c->waits;
	c->waits = 0;
}

/* Adds the set that was open to its kind's. */
static void
settle(struct checking *c, const struct set *set)
{
	struct kind *k = c->kinds;

	if (set->set == 0)
		return;
	while (k < c->kinds + KINDS - 1 && k->sets > 0 &&
	    strcmp(k->name, set->kind) != 0)
		k++;
	snprintf(k->name, sizeof(k->name), "%s",
	    k < c->kinds + KINDS - 1 ? set->kind : "others");
	k->sets++;
	k->bad += set->findings > 0;
	k->findings += set->findings;
}

/* A segment is here, and its findings wait. */
static void
follow(struct checking *c, const struct x12_place *p)
{
	struct set before = c->open;

	if (p->segment->ordinal == 1) {
		c->open = c->next;
		c->open.interchange = p->interchange;
		c->open.group = p->group;
		c->open.set = p->set;
		c->next = (struct set){ .findings = 0 };
		settle(c, &before);
	}
	/* A BHT, a set's second segment, may tell more than its ST. */
	if (p->segment->ordinal == 1 || p->segment->ordinal == 2)
		slice_copy(slice_of(p->kind), c->open.kind, sizeof(c->open.kind));
	if (c->waits > 0)
		tell(c, &before);
}

/* "1 set", "2 sets" */
static void
print_number(long n, const char *what)
{
	printf("%ld %s%s", n, what, n == 1 ? "" : "s");
}

static void
print_kind(const struct checking *c, const struct kind *k)
{
	x12_text_plain(slice_of(k->name), stdout);
	fputs(": ", stdout);
	print_number(k->sets, "set");
	if (c->level > X12_LEVEL_ENVELOPE && x12_grammar_of(k->name) == NULL)
		fputs(", envelope only", stdout);
	if (k->bad > 0) {
		printf(", %ld with ", k->bad);
		print_number(k->findings, "finding");
	}
}

/* All good: one line. Else a line a kind, and what was counted alone. */
static void
print_summary(const struct checking *c)
{
	int good = c->findings == 0;

	if (c->findings > c->told) {
		fputs("and ", stdout);
		print_number(c->findings - c->told, "more finding");
		putchar('\n');
	}
	if (good)
		fputs(c->kinds[0].sets > 0 ? "good: " : "good: no sets",
		    stdout);
	for (int i = 0; i < KINDS && c->kinds[i].sets > 0; i++) {
		if (good && i > 0)
			fputs("; ", stdout);
		print_kind(c, &c->kinds[i]);
		if (!good)
			putchar('\n');
	}
	if (good)
		putchar('\n');
	if (c->outside > 0) {
		fputs("outside of sets: ", stdout);
		print_number(c->outside, "finding");
		putchar('\n');
	}
}

int
x12_check(const struct x12_work *work)
{
	struct x12_reader *reader = x12_reader_new(work->fd);
	struct checking c = { .level = work->level };
	struct x12_checker *checker;
	struct x12_place place;

	checker = x12_checker_new(reader, work->level, hear, &c);
	while (x12_checker_next(checker, &place))
		follow(&c, &place);
	tell(&c, &c.open);
	settle(&c, &c.open);
	x12_checker_free(checker);
	x12_reader_free(reader);
	print_summary(&c);
	return c.findings > 0 ? EXIT_HELD : EXIT_DONE;
}
