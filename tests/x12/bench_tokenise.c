/*
 * bench_tokenise: how fast remittances are read. Makes an 835 of about 100 MB
 * (or argv[1] MB) and prints MB/s of: memchr() once a segment, the tokeniser
 * over the same bytes, the reader from a file, the walk, and the full check.
 * The best of several rounds.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../lib/base/die.h"
#include "../lib/x12/tokens.h"
#include "../lib/x12/walk.h"

enum { ROUNDS = 7, CLAIM_MAX = 4096 };

struct text {
	char *p;
	size_t len;
};

static unsigned
next(unsigned *seed)
{
	*seed = *seed * 1103515245u + 12345u;
	return *seed >> 8;
}

static void
add_line(struct text *t, unsigned *seed, const char *control, unsigned line)
{
	static const char *const codes[] = { "99213:25", "99214", "36415",
		"87880:QW", "80053", "93000", "J1885", "97110:GP" };
	unsigned charge = 50 + next(seed) % 400, paid = charge / 2;
	char *p = t->p + t->len;
	int n;

	n = sprintf(p, "SVC*HC:%s*%u*%u.%02u**1~DTM*472*202601%02u~",
	    codes[next(seed) % 8], charge, paid, next(seed) % 100,
	    1 + next(seed) % 28);
	n += sprintf(p + n, "CAS*CO*45*%u.%02u~", charge - paid - 20,
	    next(seed) % 100);
	if (next(seed) % 3 == 0)
		n += sprintf(p + n, "CAS*PR*1*15*0*2*5~");
	n += sprintf(p + n, "REF*6R*%sL%02u~AMT*B6*%u~", control, line,
	    paid + 20);
	if (next(seed) % 4 == 0)
		n += sprintf(p + n, "LQ*HE*N%u~", next(seed) % 700);
	t->len += (size_t)n;
}

static void
add_claim(struct text *t, unsigned *seed)
{
	char control[16];
	unsigned lines = 1 + next(seed) % 5;

	snprintf(control, sizeof(control), "C%07uX%02u", next(seed) % 9999999,
	    next(seed) % 99);
	t->len += (size_t)sprintf(t->p + t->len,
	    "CLP*%s*1*%u*%u.%02u*20*12*2026%09u*11*1~"
	    "NM1*QC*1*EXAMPLE%u*JANE*Q***MI*W%09u~"
	    "NM1*82*1*SMITH*ALEX****XX*1245319599~"
	    "REF*EA*%u~DTM*232*20260105~DTM*050*20260110~",
	    control, lines * 200, lines * 100, next(seed) % 100, next(seed),
	    next(seed) % 1000, next(seed), next(seed) % 100000);
	for (unsigned i = 1; i <= lines; i++)
		add_line(t, seed, control, i);
}

static struct text
make_835(size_t size)
{
	struct text t = { malloc(size + CLAIM_MAX + TOKENS_SLACK), 0 };
	unsigned seed = 1;

	if (t.p == NULL)
		die_errno("out of memory");
	t.len = (size_t)sprintf(t.p, "ISA*00*          *00*          *ZZ*"
	    "PAYER          *ZZ*CLINIC         *260112*0900*^*00501*"
	    "000000001*0*P*:~GS*HP*PAYER*CLINIC*20260112*0900*1*X*"
	    "005010X221A1~ST*835*0001~BPR*I*100*C*CHK************20260112~"
	    "TRN*1*12345*1999999999~N1*PR*EXAMPLE PAYER~N3*1 MAIN~"
	    "N4*TOWN*IL*62701~PER*BL*DESK*TE*5555550100~"
	    "N1*PE*CLINIC*XX*1234567893~LX*1~");
	while (t.len < size)
		add_claim(&t, &seed);
	t.len += (size_t)sprintf(t.p + t.len,
	    "SE*1*0001~GE*1*1~IEA*1*000000001~");
	return t;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static size_t
by_memchr(struct text t, int fd)
{
	const char *p = t.p, *end = t.p + t.len;
	size_t n = 0;

	(void)fd;
	while ((p = memchr(p, '~', (size_t)(end - p))) != NULL) {
		p++;
		n++;
	}
	return n;
}

static size_t
by_tokens(struct text t, int fd)
{
	static struct x12_segment s;
	struct tokens tokens = { .delims = { '*', ':', '^', '~' } };
	size_t n = 0;

	(void)fd;
	tokens_at(&tokens, t.p, t.p + t.len);
	while (tokens_next(&tokens, &s) == TOKENS_WHOLE)
		n++;
	return n;
}

static void
count_finding(void *arg, const struct x12_finding *f)
{
	(void)f;
	++*(size_t *)arg;
}

/* walk: 0 not, 1 loops only, 2 everything. */
static size_t
by_reader(int fd, int walk)
{
	struct x12_reader *r;
	struct x12_walk *w = x12_walk_new(&x12_grammar_835);
	const struct x12_segment *s;
	struct fault f;
	size_t n = 0, findings = 0;

	lseek(fd, 0, SEEK_SET);
	r = x12_reader_new(fd);
	while (x12_next(r, &s, &f) == 1) {
		n++;
		if (walk > 0 && s->ordinal > 0)
			x12_walk_segment(w, s, x12_reader_delims(r),
			    walk > 1 ? count_finding : NULL, &findings);
	}
	x12_reader_free(r);
	x12_walk_free(w);
	if (findings > 0)
		die(EXIT_BOOKS, "%zu findings in a good file", findings);
	return n;
}

static size_t
by_next(struct text t, int fd)
{
	(void)t;
	return by_reader(fd, 0);
}

static size_t
by_walk(struct text t, int fd)
{
	(void)t;
	return by_reader(fd, 1);
}

static size_t
by_check(struct text t, int fd)
{
	(void)t;
	return by_reader(fd, 2);
}

static double
best(size_t (*run)(struct text, int), struct text t, int fd, size_t *n)
{
	double least = 1e9, took;

	for (int i = 0; i < ROUNDS; i++) {
		took = now();
		*n = run(t, fd);
		took = now() - took;
		least = took < least ? took : least;
	}
	return least;
}

int
main(int argc, char *argv[])
{
	static const struct {
		const char *name;
		size_t (*run)(struct text, int);
	} all[] = {
		{ "memchr", by_memchr }, { "tokenise", by_tokens },
		{ "read", by_next }, { "read+walk", by_walk },
		{ "read+check", by_check },
	};
	struct text t = make_835((size_t)(argc > 1 ? atoi(argv[1]) : 100) <<
	    20);
	char path[] = "/tmp/bench_tokenise.XXXXXX";
	int fd = mkstemp(path);
	double first = 0;
	size_t n;

	if (fd == -1 || unlink(path) == -1 ||
	    write(fd, t.p, t.len) != (ssize_t)t.len)
		die_errno("cannot write the file to read");
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		double took = best(all[i].run, t, fd, &n);

		first = i == 0 ? took : first;
		printf("%-10s %6.0f MB/s  %5.1f ns/segment  %4.2f of memchr\n",
		    all[i].name, (double)t.len / 1e6 / took,
		    took * 1e9 / (double)n, first / took);
	}
	free(t.p);
	return 0;
}
