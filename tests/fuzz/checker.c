/*
 * checker: any bytes, judged by the grammars of what is in them, and by one
 * more whatever they are. What must hold:
 *
 * - rules.h passes no segment in which check.h has a finding: each segment is
 *   held against each row of its tag in every grammar, with and without its
 *   place in the file;
 * - a finding has a code and words, and names a place that can be: an element
 *   within a segment, a component only of an element, an offset in the file;
 * - x12_checker_next(), x12_checker_run() and a lower level tell the same, as
 *   far as the level goes;
 * - segments are in the same loops whether findings are asked for or not, and
 *   whatever the walk has seen before.
 */
#include <stdio.h>

#include "fuzz.h"
#include "../lib/x12/check.h"
#include "../lib/x12/checker.h"
#include "../lib/x12/index.h"
#include "../lib/x12/rules.h"
#include "text.h"

static const struct x12_grammar *const grammars[] = {
	&x12_grammar_270, &x12_grammar_271, &x12_grammar_276, &x12_grammar_277,
	&x12_grammar_277ca, &x12_grammar_835, &x12_grammar_837d,
	&x12_grammar_837i, &x12_grammar_837p, &x12_grammar_997,
	&x12_grammar_999, &x12_grammar_ta1, &x12_grammar_envelope,
};

enum { GRAMMARS = sizeof(grammars) / sizeof(grammars[0]), ROWS_MOST = 4096 };

/* ---- two ways of judging a segment ---- */

/* A SEG row as both ways want it. */
struct both {
	uint32_t key;		/* of its tag: index.h */
	const struct x12_row *row;
	const struct rules_pool *pool;
	struct rules rules;
};

static const struct both *
all_rows(size_t *n)
{
	static struct rules_pool pools[GRAMMARS];
	static struct both rows[ROWS_MOST];
	static size_t count, g;

	for (; g < GRAMMARS; g++)
		for (const struct x12_row *row = grammars[g]->rows;
		    row->kind != X12_END; row++) {
			if (row->kind != X12_SEG)
				continue;
			assert(count < ROWS_MOST);
			rows[count++] = (struct both){
				index_key(slice_of(row->id)), row, &pools[g],
				rules_of(&pools[g], row) };
		}
	*n = count;
	return rows;
}

static void
unseen(void *arg, const struct x12_finding *f)
{
	const struct x12_row *row = arg;

	fprintf(stderr, "checker: rules pass %s (%s), but element %d: %s %s\n",
	    row->id, row->name, f->element, f->code, f->what);
	abort();
}

static void
judge(const struct both *both, const struct rules_delims *d,
    const struct x12_segment *s)
{
	struct x12_segment bare = *s;
	struct check c = { .segment = s, .delims = d->delims, .loop = "",
		.report = unseen, .arg = (void *)(uintptr_t)both->row };
	int pass = rules_pass(both->pool, &both->rules, d, s);

	bare.offset = bare.end = 0;
	assert(rules_pass(both->pool, &both->rules, d, &bare) == pass);
	if (pass)
		check_segment(&c, both->row, s);
}

static void
judge_all(struct slice bytes)
{
	struct x12_reader *r = x12_reader_of(bytes);
	const struct x12_segment *s;
	struct rules_delims d;
	const struct both *rows;
	size_t n;

	rows = all_rows(&n);
	while (text_next(r, &s)) {
		rules_separate(&d, x12_reader_delims(r));
		for (size_t i = 0; i < n; i++)
			if (rows[i].key == index_key_of(s))
				judge(&rows[i], &d, s);
	}
	x12_reader_free(r);
}

/* ---- findings ---- */

/* Told so far: a number for each level's, and how many. */
struct told {
	size_t size;		/* of the file */
	size_t n[X12_LEVEL_BALANCE + 1];
	uint64_t sum[X12_LEVEL_BALANCE + 1];
};

/* FNV-1a, on top of what was. */
static uint64_t
hash(uint64_t h, const void *p, size_t n)
{
	const unsigned char *c = p;

	for (size_t i = 0; i < n; i++)
		h = (h ^ c[i]) * UINT64_C(1099511628211);
	return h;
}

static void
well_formed(const struct x12_finding *f, size_t size)
{
	assert(f->level >= X12_LEVEL_ENVELOPE && f->level <= X12_LEVEL_BALANCE);
	assert(f->code[0] != '\0' && f->what[0] != '\0');
	assert(f->element >= 0 && f->element < X12_ELEMENTS);
	assert(f->component >= 0 && (f->component == 0 || f->element > 0));
	assert(f->repetition == 0 || (f->repetition > 1 && f->element > 0));
	assert(f->offset >= 0 && f->offset <= (int64_t)size);
	assert(f->level != X12_LEVEL_ELEMENTS || f->element > 0);
	for (const char *c = f->what; *c != '\0'; c++)
		assert(*c >= ' ' && *c <= '~');
	assert(x12_finding_remedy(f) != NULL);
}

static void
tell(void *arg, const struct x12_finding *f)
{
	struct told *told = arg;
	uint64_t *sum = &told->sum[f->level];

	well_formed(f, told->size);
	told->n[f->level]++;
	*sum = hash(*sum, f->tag, strlen(f->tag) + 1);
	*sum = hash(*sum, f->loop, strlen(f->loop) + 1);
	*sum = hash(*sum, f->code, strlen(f->code) + 1);
	*sum = hash(*sum, f->what, strlen(f->what) + 1);
	*sum = hash(*sum, &f->offset, sizeof(f->offset));
	*sum = hash(*sum, &f->element, sizeof(f->element));
	*sum = hash(*sum, &f->component, sizeof(f->component));
	*sum = hash(*sum, &f->set, sizeof(f->set));
}

static void
same(const struct told *a, const struct told *b, enum x12_level level)
{
	for (int i = X12_LEVEL_ENVELOPE; i <= (int)X12_LEVEL_BALANCE; i++) {
		if (i > (int)level)
			assert(b->n[i] == 0);
		else
			assert(a->n[i] == b->n[i] && a->sum[i] == b->sum[i]);
	}
}

static struct told
run(struct slice bytes, enum x12_level level)
{
	struct x12_reader *r = x12_reader_of(bytes);
	struct told told = { .size = bytes.len };
	struct x12_checker *c = x12_checker_new(r, level, tell, &told);

	x12_checker_run(c);
	x12_checker_free(c);
	x12_reader_free(r);
	return told;
}

/* ---- places ---- */

static void
same_place(const struct x12_place *a, const struct x12_place *b)
{
	assert(a->row == b->row && strcmp(a->loop, b->loop) == 0);
	assert(strcmp(a->kind, b->kind) == 0);
	assert(a->depth == b->depth && a->entered == b->entered);
	assert(a->interchange == b->interchange && a->group == b->group &&
	    a->set == b->set);
}

/* With findings beside without: the same places. */
static struct told
step(struct slice bytes)
{
	struct x12_reader *r = x12_reader_of(bytes), *q = x12_reader_of(bytes);
	struct told told = { .size = bytes.len };
	struct x12_checker *c = x12_checker_new(r, X12_LEVEL_BALANCE, tell,
	    &told);
	struct x12_checker *b = x12_checker_new(q, X12_LEVEL_NONE, NULL, NULL);
	struct x12_place place, bare;
	char path[128], other[128];

	while (x12_checker_next(c, &place)) {
		assert(x12_checker_next(b, &bare));
		same_place(&place, &bare);
		assert(strcmp(x12_checker_path(c, path, sizeof(path)),
		    x12_checker_path(b, other, sizeof(other))) == 0);
	}
	assert(!x12_checker_next(b, &bare));
	x12_checker_free(c);
	x12_checker_free(b);
	x12_reader_free(r);
	x12_reader_free(q);
	return told;
}

/* A walk of each grammar that lives on and has no report. */
static struct x12_walk *
old_walk(size_t g)
{
	static struct x12_walk *walks[GRAMMARS];

	if (walks[g] == NULL)
		walks[g] = x12_walk_new(grammars[g]);
	return walks[g];
}

static void
walk(struct slice bytes, size_t g)
{
	struct x12_reader *r = x12_reader_of(bytes);
	struct x12_walk *check = x12_walk_new(grammars[g]), *w = old_walk(g);
	struct told told = { .size = bytes.len };
	const struct x12_segment *s;

	x12_walk_start(w);
	while (text_next(r, &s)) {
		struct x12_delims d = x12_reader_delims(r);
		int placed;

		if (s->ordinal == 1) {
			x12_walk_start(check);
			x12_walk_start(w);
		}
		placed = x12_walk_segment(check, s, d, tell, &told);
		assert(x12_walk_segment(w, s, d, NULL, NULL) == placed);
		assert(strcmp(x12_walk_loop(check), x12_walk_loop(w)) == 0);
		assert(x12_walk_row(check) == x12_walk_row(w));
		assert(x12_walk_depth(check) == x12_walk_depth(w));
	}
	x12_walk_finish(check, tell, &told);
	x12_walk_free(check);
	x12_reader_free(r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct slice bytes = fuzz_bytes(p, n);
	struct told told = step(bytes), again;
	enum x12_level level = (enum x12_level)(n % (X12_LEVEL_BALANCE + 1));

	again = run(bytes, level);
	same(&told, &again, level);
	judge_all(bytes);
	/* The last one is of no set. */
	walk(bytes, n % (GRAMMARS - 1));
	return 0;
}
