/*
 * x12_tree: a file as a person reads it: interchanges, groups, sets and loops
 * by name, each segment with its number in the set, and below it each value
 * with its position, our name of it and, of a code, what it means. Values stand
 * in one column. Colour on a terminal that has it, unless NO_COLOR is set.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "x12.h"

enum {
	GUTTER = 6,		/* the segment's number, two blanks */
	POSITION = 9,		/* "SV101-7", two blanks */
	VALUE = 56,		/* column of the values */
	CODE = 5,		/* what a short code is padded to */
};

struct tree {
	const char *strong, *faint, *words, *alarm, *end;	/* colours */
	int begun;		/* something is printed */
	char path[128];		/* of the segment before */
};

static void
choose_colours(struct tree *t)
{
	const char *term = getenv("TERM"), *no = getenv("NO_COLOR");

	t->strong = t->faint = t->words = t->alarm = t->end = "";
	if (!isatty(STDOUT_FILENO) || (no != NULL && no[0] != '\0') ||
	    term == NULL || strcmp(term, "dumb") == 0)
		return;
	t->strong = "\033[1m";
	t->faint = "\033[2m";
	t->words = "\033[36m";
	t->alarm = "\033[31m";
	t->end = "\033[0m";
}

/* A line for each envelope that opens. */
static void
print_title(struct tree *t, const struct x12_place *p)
{
	struct slice tag = p->segment->tag;

	if (!slice_is(tag, "ISA") && !slice_is(tag, "GS") &&
	    p->segment->ordinal != 1)
		return;
	printf("%s%s", t->begun ? "\n" : "", t->strong);
	t->begun = 1;
	if (slice_is(tag, "ISA"))
		printf("interchange %d", p->interchange);
	else if (slice_is(tag, "GS"))
		printf("interchange %d, group %d", p->interchange, p->group);
	else
		printf("interchange %d, group %d, set %d: %s", p->interchange,
		    p->group, p->set, p->kind);
	printf("%s\n", t->end);
	t->path[0] = '\0';
}

/* A loop's name by its id; row is its first segment's, if that is there. */
static const char *
loop_name(const char *kind, const struct x12_row *row, struct slice id)
{
	const struct x12_grammar *g = x12_grammar_of(kind);

	if (row != NULL && row[-1].kind == X12_LOOP && slice_is(id, row[-1].id))
		return row[-1].name;
	for (row = g != NULL ? g->rows : NULL; row != NULL &&
	    row->kind != X12_END; row++)
		if (row->kind == X12_LOOP && slice_is(id, row->id))
			return row->name;
	return "";
}

/* A line for each loop that begins here: those of the path that are new. */
static void
print_loops(struct tree *t, const struct x12_at *at)
{
	const struct x12_place *p = &at->place;
	struct slice now = slice_of(at->path), was = slice_of(t->path);
	struct slice id, old;
	int begins, same = 1;

	for (int depth = 1; depth <= p->depth &&
	    slice_split(&now, '/', &id); depth++) {
		begins = p->entered && depth == p->depth;
		same = same && slice_split(&was, '/', &old) &&
		    slice_eq(id, old) && !begins;
		if (!same)
			printf("%*s%s%.*s %s%s\n", GUTTER + 2 * (depth - 1),
			    "", t->strong, SLICE_ARG(id), loop_name(p->kind,
			    begins ? p->row : NULL, id), t->end);
	}
	snprintf(t->path, sizeof(t->path), "%s", at->path);
}

/* "  17  CLP claim payment" */
static void
print_segment(const struct tree *t, const struct x12_at *at, int indent)
{
	const struct x12_place *p = &at->place;
	const char *name = x12_segment_name(at);

	if (at->unread > 0)
		printf("%*s%s%u before this that are no segments%s\n",
		    indent, "", t->alarm, at->unread, t->end);
	if (p->segment->ordinal > 0)
		printf("%s%*u%s%*s", t->faint, GUTTER - 2,
		    (unsigned)p->segment->ordinal, t->end,
		    indent - (GUTTER - 2), "");
	else
		printf("%*s", indent, "");
	printf("%s%-3.*s%s%s%s", t->strong, SLICE_ARG(p->segment->tag), t->end,
	    name[0] != '\0' ? " " : "", name);
	if (p->segment->ordinal > 0 && p->row == NULL &&
	    x12_grammar_of(p->kind) != NULL)
		printf("  %s(no place for it here)%s", t->alarm, t->end);
	putchar('\n');
}

static size_t
print_text(const char *text)
{
	size_t n = strlen(text);

	return fwrite(text, 1, n, stdout);
}

/* Blanks from column at to column to; two at least. */
static void
print_blanks(size_t at, size_t to)
{
	static const char blanks[] = "                                        "
	    "                                        ";
	size_t n = at + 2 > to ? 2 : to - at;

	fwrite(blanks, 1, n < sizeof(blanks) ? n : sizeof(blanks) - 1, stdout);
}

/*
 * "CLP02    claim status    1    paid as primary", without printf: it is most
 * of what is written.
 */
static void
print_value(const struct tree *t, const struct x12_at *at,
    const struct x12_value *v, size_t indent)
{
	char position[X12_POSITION];
	size_t n;

	print_blanks(0, indent);
	print_text(t->faint);
	n = print_text(x12_position(at, v, position));
	print_text(t->end);
	print_blanks(n, POSITION);
	n = indent + (n + 2 > POSITION ? n + 2 : POSITION);
	n += print_text(v->name);
	if (v->repetition > 0)
		n += (size_t)printf(" #%d", v->repetition);
	print_blanks(n, VALUE);
	n = x12_text_plain(v->text, stdout);
	if (v->words != NULL) {
		print_blanks(n, CODE);
		print_text(t->words);
		print_text(v->words);
		print_text(t->end);
	}
	putchar('\n');
}

static void
print(void *arg, const struct x12_at *at)
{
	struct tree *t = arg;
	int indent = GUTTER + 2 * at->place.depth;
	struct x12_values values;
	struct x12_value v;

	print_title(t, &at->place);
	print_loops(t, at);
	print_segment(t, at, indent);
	x12_values_start(&values, at);
	while (x12_values_next(&values, &v))
		print_value(t, at, &v, (size_t)indent + 4);
}

int
x12_tree(const struct x12_work *work)
{
	struct tree t = { .begun = 0 };

	choose_colours(&t);
	return x12_each(work, print, &t);
}
