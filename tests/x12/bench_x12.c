/*
 * bench_x12: how fast X12 is read, placed, judged and written. Makes an 835 and
 * an 837P of about 100 MB each (or argv[1] MB) and prints MB/s of each step and
 * its part of its baseline of the same run: memchr() once a segment, the
 * tokeniser alone (in memory, or reading the same file), fwrite() of the same
 * bytes. The best of several rounds. With a second argument it writes an 835 of
 * that size to standard output instead.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../lib/base/die.h"
#include "../lib/x12/checker.h"
#include "../lib/x12/tokens.h"
#include "../lib/x12/writer.h"
#include "bench_files.h"

enum { ROUNDS = 7 };

/* What is measured: the same bytes in memory and in a file. */
struct sample {
	const struct x12_grammar *grammar;
	struct text text;
	int fd;
};

static void
write_out(struct slice bytes, FILE *out)
{
	if (fwrite(bytes.p, 1, bytes.len, out) != bytes.len)
		die_errno("cannot write");
}

/* An 835 of this size to standard output, a set at a time. */
static void
pour_835(size_t size)
{
	struct text t = { malloc(SET_MAX), 0 };
	unsigned seed = 1, sets = 0;

	if (t.p == NULL)
		die_errno("out of memory");
	t.len = begin(t.p, &x12_grammar_835);
	for (size_t sum = 0; sum < size; sum += t.len, t.len = 0) {
		add_835(&t, &seed, ++sets);
		write_out((struct slice){ t.p, t.len }, stdout);
	}
	t.len = end(t.p, sets);
	write_out((struct slice){ t.p, t.len }, stdout);
	free(t.p);
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static size_t
by_memchr(const struct sample *sample)
{
	const char *p = sample->text.p;

	return count_of(p, p + sample->text.len);
}

static size_t
by_tokens(const struct sample *sample)
{
	static struct x12_segment s;
	struct tokens tokens = { .delims = { '*', ':', '^', '~' } };
	size_t n = 0;

	tokens_at(&tokens, sample->text.p, sample->text.p + sample->text.len);
	while (tokens_next(&tokens, &s) == TOKENS_WHOLE)
		n++;
	return n;
}

/* The tokeniser, and each segment's loop. */
static size_t
by_walk(const struct sample *sample)
{
	static struct x12_segment s;
	struct tokens tokens = { .delims = { '*', ':', '^', '~' } };
	struct x12_walk *w = x12_walk_new(sample->grammar);
	size_t n = 0, placed = 0;

	tokens_at(&tokens, sample->text.p, sample->text.p + sample->text.len);
	for (; tokens_next(&tokens, &s) == TOKENS_WHOLE; n++) {
		if (slice_is(s.tag, "ST"))
			x12_walk_start(w);
		placed += (size_t)x12_walk_segment(w, &s, tokens.delims, NULL,
		    NULL);
	}
	x12_walk_free(w);
	if (n - placed != 4)
		die(EXIT_BOOKS, "%zu segments without a loop", n - placed);
	return n;
}

static size_t
by_reader(const struct sample *sample)
{
	struct x12_reader *r;
	const struct x12_segment *s;
	struct fault f;
	size_t n = 0;

	lseek(sample->fd, 0, SEEK_SET);
	r = x12_reader_new(sample->fd);
	while (x12_next(r, &s, &f) == 1)
		n++;
	x12_reader_free(r);
	return n;
}

static void
count_finding(void *arg, const struct x12_finding *f)
{
	(void)f;
	++*(size_t *)arg;
}

/* Segments, judged to this level; with their places if told is not NULL. */
static void
by_level(const struct sample *sample, enum x12_level level, size_t *told)
{
	struct x12_reader *r;
	struct x12_checker *c;
	struct x12_place place;
	size_t findings = 0;

	lseek(sample->fd, 0, SEEK_SET);
	r = x12_reader_new(sample->fd);
	c = x12_checker_new(r, level, count_finding, &findings);
	while (told != NULL && x12_checker_next(c, &place) == 1)
		++*told;
	x12_checker_run(c);
	x12_checker_free(c);
	x12_reader_free(r);
	if (findings > 0)
		die(EXIT_BOOKS, "%zu findings in a good file", findings);
}

static size_t
by_places(const struct sample *sample)
{
	size_t n = 0;

	by_level(sample, X12_LEVEL_NONE, &n);
	return n;
}

static size_t
by_checker(const struct sample *sample)
{
	by_level(sample, X12_LEVEL_BALANCE, NULL);
	return 0;
}

static double
best(size_t (*run)(const struct sample *), const struct sample *sample,
    size_t *n)
{
	double least = 1e9, took;

	for (int i = 0; i < ROUNDS; i++) {
		took = now();
		*n = run(sample);
		took = now() - took;
		least = took < least ? took : least;
	}
	return least;
}

static int
file_of(struct text t)
{
	char path[] = "bench_x12.XXXXXX";
	int fd = mkstemp(path);

	if (fd == -1 || unlink(path) == -1 ||
	    (t.len > 0 && write(fd, t.p, t.len) != (ssize_t)t.len))
		die_errno("cannot write the file to read");
	return fd;
}

/*
 * The tokeniser is measured in memory and as x12_next() reads a file; what
 * reads the file is told beside both.
 */
static void
read_and_judge(const struct sample *sample)
{
	static const struct {
		const char *name;
		size_t (*run)(const struct sample *);
	} steps[] = {
		{ "memchr, in memory", by_memchr },
		{ "tokenise, in memory", by_tokens },
		{ "tokenise and place, in memory", by_walk },
		{ "tokenise, a file", by_reader },
		{ "tokenise and place, a file", by_places },
		{ "check, a file", by_checker },
	};
	double took[6];
	size_t n = 0, counted;

	for (int i = 0; i < 6; i++) {
		took[i] = best(steps[i].run, sample, &counted);
		n = counted > 0 ? counted : n;
		printf("%-4s %-29s %5.0f MB/s %5.1f ns/segment",
		    sample->grammar->kind, steps[i].name,
		    (double)sample->text.len / 1e6 / took[i],
		    took[i] * 1e9 / (double)n);
		if (i == 1)
			printf("  %.0f %% of memchr", 100 * took[0] / took[i]);
		if (i > 1)
			printf("  %.1f %% of tokenise", 100 * took[1] / took[i]);
		if (i > 3)
			printf(", %.1f %% of it with a file",
			    100 * took[3] / took[i]);
		printf("\n");
	}
}

/* A text's segments as strings: those of segment i from part[first[i]] on. */
struct parts {
	size_t n;
	const char **part;
	uint32_t *first;	/* and one behind the last */
	char *text;
};

static struct parts
split(struct text t)
{
	size_t n = count_of(t.p, t.p + t.len), i = 0, at = 0;
	struct parts parts = { n, NULL, malloc((n + 1) * sizeof(uint32_t)),
		malloc(t.len + 1) };

	for (const char *p = t.p; p < t.p + t.len; p++)
		at += *p == '*' || *p == '~';
	parts.part = malloc((at + 1) * sizeof(*parts.part));
	if (parts.part == NULL || parts.first == NULL || parts.text == NULL)
		die_errno("out of memory");
	memcpy(parts.text, t.p, t.len);
	at = 0;
	parts.part[at++] = parts.text;
	parts.first[0] = 0;
	for (char *p = parts.text; p < parts.text + t.len; p++)
		if (*p == '*' || *p == '~') {
			if (*p == '~')
				parts.first[++i] = (uint32_t)at;
			*p = '\0';
			parts.part[at++] = p + 1;
		}
	return parts;
}

/* The sample's sets by the writer, drained to out as jobs do. */
static void
by_writer(const struct parts *parts, FILE *out)
{
	static const struct x12_isa isa = { "ZZ", "SENDER", "ZZ", "RECEIVER",
		"2026-01-12", "09:00", 1, '0', 'P' };
	struct x12_delims usual = { 0 };
	struct x12_writer *w = x12_writer_new(usual, 0);
	int sets = 0;

	x12_write_isa(w, &isa);
	x12_write_gs(w, &x12_grammar_837p, "SENDER", "RECEIVER", "2026-01-12",
	    "09:00", 1);
	for (size_t i = 2; i + 2 < parts->n; i++) {
		const char *const *part = parts->part + parts->first[i];

		if (strcmp(part[0], "ST") == 0) {
			x12_write_st(w, ++sets);
			continue;
		}
		if (strcmp(part[0], "SE") != 0) {
			x12_write_elements(w, part[0], part + 1,
			    parts->first[i + 1] - parts->first[i] - 1);
			continue;
		}
		x12_write_se(w);
		if (x12_writer_fault(w) != NULL)
			die(EXIT_BOOKS, "%s", x12_writer_fault(w)->what);
		write_out(x12_writer_bytes(w), out);
		x12_writer_drain(w);
	}
	x12_write_ge(w);
	x12_write_iea(w);
	write_out(x12_writer_bytes(w), out);
	x12_writer_free(w);
}

/* Each element by an fwrite() of its own, as a plain program would. */
static void
by_elements(const struct parts *parts, FILE *out)
{
	for (size_t i = 0; i < parts->n; i++) {
		for (uint32_t k = parts->first[i]; k < parts->first[i + 1];
		    k++) {
			if (k > parts->first[i])
				putc_unlocked('*', out);
			write_out(slice_of(parts->part[k]), out);
		}
		putc_unlocked('~', out);
	}
}

/* To the disk, as every file that leaves is; and to the page cache alone. */
static void
write_again(const struct sample *sample)
{
	static const char *const names[] = { "fwrite at once",
		"fwrite an element at a time", "write, checked" };
	struct parts parts = split(sample->text);
	double least[3] = { 1e9, 1e9, 1e9 }, synced[3] = { 1e9, 1e9, 1e9 };

	for (int i = 0; i < 3 * ROUNDS; i++) {
		FILE *out = fdopen(file_of((struct text){ NULL, 0 }), "w");
		double took = now();

		if (out == NULL)
			die_errno("cannot write");
		if (i % 3 == 0)
			write_out((struct slice){ sample->text.p,
			    sample->text.len }, out);
		else if (i % 3 == 1)
			by_elements(&parts, out);
		else
			by_writer(&parts, out);
		if (fflush(out) != 0)
			die_errno("cannot write");
		least[i % 3] = now() - took < least[i % 3] ? now() - took :
		    least[i % 3];
		if (fsync(fileno(out)) == -1)
			die_errno("cannot sync");
		synced[i % 3] = now() - took < synced[i % 3] ? now() - took :
		    synced[i % 3];
		if (ftell(out) != (long)sample->text.len)
			die(EXIT_BOOKS, "not the same bytes");
		fclose(out);
	}
	for (int i = 0; i < 3; i++)
		printf("837P %-29s %5.0f MB/s, on the disk %5.0f MB/s: "
		    "%.1f times the first\n", names[i],
		    (double)sample->text.len / 1e6 / least[i],
		    (double)sample->text.len / 1e6 / synced[i],
		    synced[i] / synced[0]);
	free(parts.part);
	free(parts.first);
	free(parts.text);
}

int
main(int argc, char *argv[])
{
	size_t size = (size_t)(argc > 1 ? atoi(argv[1]) : 100) << 20;
	struct sample remit = { &x12_grammar_835, { NULL, 0 }, -1 };
	struct sample claims = { &x12_grammar_837p, { NULL, 0 }, -1 };

	if (argc > 2) {
		pour_835(size);
		return 0;
	}
	remit.text = make(&x12_grammar_835, size, add_835);
	claims.text = make(&x12_grammar_837p, size, add_837p);
	remit.fd = file_of(remit.text);
	claims.fd = file_of(claims.text);
	read_and_judge(&remit);
	read_and_judge(&claims);
	write_again(&claims);
	free(remit.text.p);
	free(claims.text.p);
	return 0;
}
