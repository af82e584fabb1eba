/*
 * rewrite: what is read and written again is what was read. Every segment of
 * every file of ../shared/x12 by its own delimiters; and every set in which the
 * checker finds nothing by the writer, byte for byte but for newlines, indents
 * and empty ends.
 */
#include "../lib/x12/checker.h"
#include "../lib/x12/writer.h"
#include "every_file.h"
#include "tap.h"

/* Bytes being put together. */
struct text {
	char *p;
	size_t len, size;
};

static void
add(struct text *t, const char *p, size_t n)
{
	if (t->len + n > t->size) {
		t->size = 2 * t->size + n + 4096;
		if ((t->p = realloc(t->p, t->size)) == NULL)
			abort();
	}
	memcpy(t->p + t->len, p, n);
	t->len += n;
}

static void
add_segment(struct text *t, const struct x12_segment *s, struct x12_delims d)
{
	add(t, s->tag.p, s->tag.len);
	for (unsigned i = 1; i <= s->n; i++) {
		add(t, &d.element, 1);
		add(t, s->el[i].p, s->el[i].len);
	}
	add(t, &d.terminator, 1);
}

/* Segment after segment, past what is none. */
static int
next_segment(struct x12_reader *r, const struct x12_segment **s)
{
	struct fault f;
	int result;

	while ((result = x12_next(r, s, &f)) == -1)
		;
	return result;
}

static int files, segments, lost, sets, good_sets, refused, altered;

static int
same_segment(const struct x12_segment *a, const struct x12_segment *b)
{
	if (!slice_eq(a->tag, b->tag) || a->n != b->n)
		return 0;
	for (unsigned i = 1; i <= a->n; i++)
		if (!slice_eq(a->el[i], b->el[i]))
			return 0;
	return 1;
}

/*
 * Ordinals: what is no segment is not written, and was counted when it was
 * read. They are compared where all of it was read.
 */
static int
same_file(struct slice x, struct slice y)
{
	struct x12_reader *r = x12_reader_of(x), *t = x12_reader_of(y);
	const struct x12_segment *a, *b;
	int more, unread = 0, same = 1;
	struct fault f;

	do {
		while ((more = x12_next(r, &a, &f)) == -1)
			unread = 1;
		same = next_segment(t, &b) == more && (more == 0 ||
		    (same_segment(a, b) &&
		    (unread || a->ordinal == b->ordinal)));
		segments += more;
	} while (same && more);
	x12_reader_free(r);
	x12_reader_free(t);
	return same;
}

static void
rewrite(const char *name, struct slice bytes)
{
	struct x12_reader *r = x12_reader_of(bytes);
	const struct x12_segment *s;
	struct text t = { NULL, 0, 0 };

	while (next_segment(r, &s))
		add_segment(&t, s, x12_reader_delims(r));
	x12_reader_free(r);
	if (t.len > 0 && !same_file(bytes, (struct slice){ t.p, t.len })) {
		printf("# %s: other segments\n", name);
		lost++;
	}
	free(t.p);
}

/* The set in hand: where it is, how many findings are about it. */
static struct hand {
	const char *name;
	int interchange, group, set, findings;
	int64_t body;		/* offset past its ST */
} hand;

static void
count(void *arg, const struct x12_finding *f)
{
	struct hand *h = arg;

	if (f->interchange != h->interchange || f->group != h->group ||
	    f->set != h->set) {
		h->interchange = f->interchange;
		h->group = f->group;
		h->set = f->set;
		h->findings = 0;
	}
	h->findings++;
}

static int
findings_of(const struct x12_place *p)
{
	return hand.interchange == p->interchange && hand.group == p->group &&
	    hand.set == p->set ? hand.findings : 0;
}

static void
drop_end(struct text *t, char a, char b)
{
	while (t->len > 0 &&
	    (t->p[t->len - 1] == a || t->p[t->len - 1] == b))
		t->len--;
}

/* The bytes themselves, without newlines, indents and empty ends. */
static void
add_plain(struct text *t, struct slice bytes, struct x12_delims d)
{
	for (size_t i = 0; i < bytes.len; i++) {
		char c = bytes.p[i];

		if (c == d.element)
			drop_end(t, d.component, d.component);
		else if (c == d.terminator)
			drop_end(t, d.component, d.element);
		else if (c == '\r' || c == '\n' || (c == ' ' &&
		    (t->len == 0 || t->p[t->len - 1] == d.terminator)))
			continue;
		add(t, &c, 1);
	}
}

static void
write_segment(struct x12_writer *w, const struct x12_segment *s)
{
	static char buf[X12_ELEMENTS][4096];
	const char *el[X12_ELEMENTS];
	char tag[4];

	for (unsigned i = 0; i < s->n; i++) {
		if (slice_copy(s->el[i + 1], buf[i], sizeof(buf[i])) == -1)
			abort();
		el[i] = buf[i];
	}
	slice_copy(s->tag, tag, sizeof(tag));
	x12_write_elements(w, tag, el, s->n);
}

/* The segments between ST and SE through the writer; what it wrote of them. */
static struct slice
write_body(struct x12_writer *w, struct slice body, struct x12_delims d,
    const struct x12_grammar *g)
{
	struct x12_reader *r = x12_reader_of(body);
	const struct x12_segment *s;
	struct slice out;
	size_t begin, end;

	x12_reader_seek(r, d, 0, (int64_t)body.len);
	x12_write_gs(w, g, "AB", "CD", "2026-01-05", "20:00", 1);
	x12_write_st(w, 1);
	begin = x12_writer_bytes(w).len;
	while (next_segment(r, &s))
		write_segment(w, s);
	end = x12_writer_bytes(w).len;
	x12_write_se(w);
	out = x12_writer_bytes(w);
	x12_reader_free(r);
	return (struct slice){ out.p + begin, end - begin };
}

static void
write_set(struct slice body, struct x12_delims d, const struct x12_grammar *g)
{
	struct x12_writer *w = x12_writer_new(d, 0);
	struct slice out = write_body(w, body, d, g);
	const struct fault *f = x12_writer_fault(w);
	struct text plain = { NULL, 0, 0 };

	add_plain(&plain, body, d);
	good_sets++;
	if (f != NULL) {
		refused++;
		printf("# %s: a set of %s refused: %s %d: %s\n", hand.name,
		    g->kind, f->tag, f->element, f->what);
	} else if (!slice_eq(out, (struct slice){ plain.p, plain.len })) {
		altered++;
		printf("# %s: a set of %s is another\n", hand.name, g->kind);
	}
	free(plain.p);
	x12_writer_free(w);
}

static void
write_sets(struct slice bytes)
{
	struct x12_reader *r = x12_reader_of(bytes);
	struct x12_checker *c;
	const struct x12_grammar *g;
	struct x12_place p;

	c = x12_checker_new(r, X12_LEVEL_BALANCE, count, &hand);
	while (x12_checker_next(c, &p)) {
		if (p.segment->ordinal == 1)
			hand.body = p.segment->end;
		if (p.segment->ordinal < 2 || !slice_is(p.segment->tag, "SE"))
			continue;
		sets++;
		g = x12_grammar_of(p.kind);
		if (g != NULL && findings_of(&p) == 0)
			write_set((struct slice){ bytes.p + hand.body,
			    (size_t)(p.segment->offset - hand.body) },
			    x12_reader_delims(r), g);
	}
	x12_checker_free(c);
	x12_reader_free(r);
}

static void
visit(const char *name, int fd, struct slice bytes)
{
	(void)fd;
	files++;
	hand = (struct hand){ .name = name };
	rewrite(name, bytes);
	write_sets(bytes);
}

int
main(void)
{
	if (!every_file(visit))
		return 0;
	printf("# %d files, %d segments, %d sets, %d without findings\n",
	    files, segments, sets, good_sets);
	tap_ok(files > 300 && segments > 10000 && good_sets > 50,
	    "all the files are there");
	tap_int(lost, 0, "each segment written again by its delimiters is "
	    "the same");
	tap_int(refused, 0, "every set without findings is written");
	tap_int(altered, 0, "and as they were, byte for byte, but for "
	    "newlines, indents and empty ends");
	return tap_done();
}
