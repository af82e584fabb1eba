/*
 * mask_files: every file of ../shared/x12 masked: the same segments of the same
 * lengths in the same places, the same findings about them, the same copy by
 * the same key.
 */
#include "../lib/x12/checker.h"
#include "every_file.h"
#include "masked.h"
#include "tap.h"

static int files, segments, found, other_size, other_segments, other_findings,
    not_again, not_by_key, unchanged;

/*
 * Where what is found is not the same, and why. A file is named by the end of
 * its name.
 */
static const struct {
	const char *file, *why;
} exceptions[] = {
	{ "837_5010__x12_bad_segment_identifier.txt",
	    "what is no tag may be a piece of a text: it is masked, too" },
};
enum { EXCEPTIONS = sizeof(exceptions) / sizeof(exceptions[0]) };
static int met[EXCEPTIONS];

/* Findings one a line, as places; what they say may hold shapes of values. */
struct findings {
	char *text;
	size_t len, size;
	int n;
};

static void
note(void *arg, const struct x12_finding *f)
{
	struct findings *to = arg;
	char line[128];
	int n = snprintf(line, sizeof(line), "%d/%d/%d %u %lld %s %s %d-%d "
	    "r%d %s\n", f->interchange, f->group, f->set, f->ordinal,
	    (long long)f->offset, f->tag, f->loop, f->element, f->component,
	    f->repetition, f->code);

	if (to->len + (size_t)n >= to->size) {
		to->size = 2 * to->size + 4096;
		if ((to->text = realloc(to->text, to->size)) == NULL)
			abort();
	}
	memcpy(to->text + to->len, line, (size_t)n + 1);
	to->len += (size_t)n;
	to->n++;
}

static struct findings
findings_of(const char *p, size_t n)
{
	struct x12_reader *r = x12_reader_of((struct slice){ p, n });
	struct findings f = { .text = calloc(1, 1), .size = 1 };
	struct x12_checker *c;
	struct x12_place place;

	c = x12_checker_new(r, X12_LEVEL_BALANCE, note, &f);
	while (x12_checker_next(c, &place))
		;
	x12_checker_free(c);
	x12_reader_free(r);
	return f;
}

/* The first line that is not in both. */
static void
tell_difference(const char *name, const char *a, const char *b)
{
	size_t i = 0, line = 0;

	for (; a[i] == b[i] && a[i] != '\0'; i++)
		if (a[i] == '\n')
			line = i + 1;
	printf("# %s:\n#   before %.*s\n#   after  %.*s\n", name,
	    (int)strcspn(a + line, "\n"), a + line,
	    (int)strcspn(b + line, "\n"), b + line);
}

static int
excepted(const char *name)
{
	size_t n = strlen(name), m;

	for (int i = 0; i < EXCEPTIONS; i++) {
		m = strlen(exceptions[i].file);
		if (n >= m &&
		    strcmp(name + n - m, exceptions[i].file) == 0)
			return ++met[i];
	}
	return 0;
}

static void
compare_findings(const char *name, struct slice bytes, const struct masked *m)
{
	struct findings a = findings_of(bytes.p, bytes.len);
	struct findings b = findings_of(m->p, m->len);

	found += a.n;
	if (strcmp(a.text, b.text) != 0 && !excepted(name)) {
		tell_difference(name, a.text, b.text);
		other_findings++;
	}
	free(a.text);
	free(b.text);
}

static int
same_segment(const struct x12_segment *a, const struct x12_segment *b)
{
	if (!slice_eq(a->tag, b->tag) || a->n != b->n ||
	    a->ordinal != b->ordinal || a->offset != b->offset ||
	    a->end != b->end)
		return 0;
	for (unsigned i = 1; i <= a->n; i++)
		if (a->el[i].len != b->el[i].len)
			return 0;
	return 1;
}

static int
same_segments(struct slice x, struct slice y)
{
	struct x12_reader *r = x12_reader_of(x), *t = x12_reader_of(y);
	const struct x12_segment *a, *b;
	struct fault f;
	int result, same = 1;

	do {
		result = x12_next(r, &a, &f);
		same = x12_next(t, &b, &f) == result &&
		    (result != 1 || same_segment(a, b));
		segments += result == 1;
	} while (same && result != 0);
	x12_reader_free(r);
	x12_reader_free(t);
	return same;
}

static void
visit(const char *name, int fd, struct slice bytes)
{
	struct masked m = masked_of(fd, bytes.len, 7);
	struct masked again = masked_of(fd, bytes.len, 7);
	struct masked other = masked_of(fd, bytes.len, 8);

	files++;
	other_size += m.len != bytes.len || again.len != bytes.len;
	not_again += memcmp(m.p, again.p, bytes.len) != 0;
	unchanged += memcmp(m.p, bytes.p, bytes.len) == 0;
	/* Where no segment can be read there is nothing to choose. */
	if (memcmp(m.p, other.p, bytes.len) == 0 && m.unread == 0) {
		printf("# %s: the same by another key\n", name);
		not_by_key++;
	}
	if (!same_segments(bytes, (struct slice){ m.p, m.len })) {
		printf("# %s: other segments\n", name);
		other_segments++;
	}
	compare_findings(name, bytes, &m);
	free(m.p);
	free(again.p);
	free(other.p);
}

int
main(void)
{
	int stale = 0;

	if (!every_file(visit))
		return 0;
	printf("# %d files, %d segments, %d findings\n", files, segments,
	    found);
	tap_ok(files > 300 && segments > 10000 && found > 1000,
	    "all the files are there, good and bad ones");
	tap_int(other_size, 0, "a masked file is as long as it was");
	tap_int(unchanged, 0, "and not as it was");
	tap_int(other_segments, 0, "it has the same segments, elements of the "
	    "same lengths, each where it was");
	tap_int(other_findings, 0, "what is wrong with it is wrong there, "
	    "and nothing else is");
	for (int i = 0; i < EXCEPTIONS; i++)
		stale += met[i] == 0;
	tap_int(stale, 0, "but for what is listed, all of which occurs");
	tap_int(not_again, 0, "one key makes one copy");
	tap_int(not_by_key, 0, "another key makes another");
	return tap_done();
}
