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

enum {
	ROUNDS = 7,
	CLAIM_MAX = 4096,
	CLAIMS = 2000,		/* or subscribers, of a set */
	SET_MAX = CLAIMS * CLAIM_MAX,
};

struct text {
	char *p;
	size_t len;
};

/* What is measured: the same bytes in memory and in a file. */
struct sample {
	const struct x12_grammar *grammar;
	struct text text;
	int fd;
};

static unsigned
next(unsigned *seed)
{
	*seed = *seed * 1103515245u + 12345u;
	return *seed >> 8;
}

/* A service line: its charge is what is paid and adjusted. Returns the two. */
static void
add_line(struct text *t, unsigned *seed, const char *control, unsigned line,
    unsigned *charge, unsigned *paid)
{
	static const char *const codes[] = { "99213:25", "99214", "36415",
		"87880:QW", "80053", "93000", "J1885", "97110:GP" };
	unsigned share = next(seed) % 3 == 0 ? 1500 : 0;
	unsigned off = 100 + next(seed) % 20000;
	char *p = t->p + t->len;
	int n;

	*paid = 2000 + next(seed) % 20000;
	*charge = *paid + off + share;
	n = sprintf(p, "SVC*HC:%s*%u.%02u*%u.%02u**1~DTM*472*202601%02u~",
	    codes[next(seed) % 8], *charge / 100, *charge % 100, *paid / 100,
	    *paid % 100, 1 + next(seed) % 28);
	n += sprintf(p + n, "CAS*CO*45*%u.%02u~", off / 100, off % 100);
	if (share > 0)
		n += sprintf(p + n, "CAS*PR*1*10*0*2*5~");
	n += sprintf(p + n, "REF*6R*%sL%02u~AMT*B6*%u~", control, line,
	    *paid / 100 + 20);
	if (next(seed) % 4 == 0)
		n += sprintf(p + n, "LQ*HE*N%u~", next(seed) % 700);
	t->len += (size_t)n;
}

/* A claim; its CLP goes before its lines when their sums are known. */
static unsigned
add_claim(struct text *t, unsigned *seed)
{
	static char lines[CLAIM_MAX];
	struct text body = { lines, 0 };
	char control[16];
	unsigned count = 1 + next(seed) % 5, charge, paid, charges = 0,
	    payment = 0;

	snprintf(control, sizeof(control), "C%07uX%02u", next(seed) % 9999999,
	    next(seed) % 99);
	for (unsigned i = 1; i <= count; i++) {
		add_line(&body, seed, control, i, &charge, &paid);
		charges += charge;
		payment += paid;
	}
	t->len += (size_t)sprintf(t->p + t->len,
	    "CLP*%s*1*%u.%02u*%u.%02u*20*12*2026%09u*11*1~"
	    "NM1*QC*1*EXAMPLE%u*JANE*Q***MI*W%09u~"
	    "NM1*82*1*SMITH*ALEX****XX*1245319599~"
	    "REF*EA*%u~DTM*232*20260105~DTM*050*20260110~",
	    control, charges / 100, charges % 100, payment / 100,
	    payment % 100, next(seed), next(seed) % 1000, next(seed),
	    next(seed) % 100000);
	memcpy(t->p + t->len, lines, body.len);
	t->len += body.len;
	return payment;
}

static size_t
count_of(const char *p, const char *end)
{
	size_t n = 0;

	for (; (p = memchr(p, '~', (size_t)(end - p))) != NULL; p++)
		n++;
	return n;
}

static void
end_set(struct text *t, size_t st, unsigned number)
{
	size_t n = count_of(t->p + st, t->p + t->len);

	t->len += (size_t)sprintf(t->p + t->len, "SE*%zu*%04u~", n + 1,
	    number);
}

/* A payment; its amount is put in when it is known. */
static void
add_835(struct text *t, unsigned *seed, unsigned number)
{
	unsigned payment = 0;
	char amount[16];
	size_t st = t->len, at;

	t->len += (size_t)sprintf(t->p + t->len, "ST*835*%04u~BPR*I*", number);
	at = t->len;
	t->len += (size_t)sprintf(t->p + t->len, "0000000.00*C*CHK********"
	    "****20260112~TRN*1*12345%u*1999999999~N1*PR*EXAMPLE PAYER~"
	    "N3*1 MAIN~N4*TOWN*IL*62701~PER*BL*DESK*TE*5555550100~"
	    "N1*PE*CLINIC*XX*1234567893~LX*1~", number);
	for (unsigned i = 0; i < CLAIMS; i++)
		payment += add_claim(t, seed);
	snprintf(amount, sizeof(amount), "%07u.%02u", payment / 100,
	    payment % 100);
	memcpy(t->p + at, amount, strlen(amount));
	end_set(t, st, number);
}

/* A subscriber with two claims. */
static void
add_subscriber(struct text *t, unsigned *seed, unsigned hl)
{
	char *p = t->p + t->len;
	int n;

	n = sprintf(p, "HL*%u*1*22*0~SBR*P*18*GRP%u******CI~"
	    "NM1*IL*1*EXAMPLE%u*JANE*Q***MI*W%09u~N3*%u MAIN STREET~"
	    "N4*SPRINGFIELD*IL*62701~DMG*D8*19%02u0%u%02u*F~"
	    "NM1*PR*2*EXAMPLE PAYER*****PI*60054~", hl, next(seed) % 999,
	    next(seed) % 1000, next(seed), 1 + next(seed) % 999,
	    30 + next(seed) % 70, 1 + next(seed) % 9, 1 + next(seed) % 28);
	for (unsigned i = 0; i < 2; i++) {
		unsigned lines = 1 + next(seed) % 4, charge[4], sum = 0;

		for (unsigned k = 0; k < lines; k++)
			sum += charge[k] = 4000 + next(seed) % 40000;
		n += sprintf(p + n, "CLM*C%07uX%02u*%u.%02u***11:B:1*Y*A*Y*Y~"
		    "REF*D9*%u~HI*ABK:J069*ABF:E119*ABF:I10~"
		    "NM1*82*1*SMITH*ALEX****XX*1245319599~"
		    "PRV*PE*PXC*207Q00000X~", next(seed) % 9999999,
		    next(seed) % 99, sum / 100, sum % 100, next(seed));
		for (unsigned k = 0; k < lines; k++)
			n += sprintf(p + n, "LX*%u~SV1*HC:99213:25*%u.%02u*UN*"
			    "1***1:2~DTP*472*D8*202601%02u~REF*6R*L%uX%u~",
			    k + 1, charge[k] / 100, charge[k] % 100,
			    1 + next(seed) % 28, next(seed), k);
	}
	t->len += (size_t)n;
}

static void
add_837p(struct text *t, unsigned *seed, unsigned number)
{
	size_t st = t->len;

	t->len += (size_t)sprintf(t->p + t->len,
	    "ST*837*%04u*005010X222A1~BHT*0019*00*B%u*20260112*0900*CH~"
	    "NM1*41*2*CLINIC*****46*12345~PER*IC*DESK*TE*5555550100~"
	    "NM1*40*2*CLEARINGHOUSE*****46*99999~HL*1**20*1~"
	    "PRV*BI*PXC*207Q00000X~NM1*85*2*CLINIC*****XX*1234567893~"
	    "N3*1 MAIN~N4*TOWN*IL*627010001~REF*EI*123456789~", number,
	    number);
	for (unsigned i = 0; i < CLAIMS; i++)
		add_subscriber(t, seed, i + 2);
	end_set(t, st, number);
}

static size_t
begin(char *p, const struct x12_grammar *g)
{
	return (size_t)sprintf(p, "ISA*00*          *00*          *ZZ*"
	    "SENDER         *ZZ*RECEIVER       *260112*0900*^*00501*"
	    "000000001*0*P*:~GS*%s*SENDER*RECEIVER*20260112*0900*1*X*%s~",
	    g->gs01, g->version);
}

static size_t
end(char *p, unsigned sets)
{
	return (size_t)sprintf(p, "GE*%u*1~IEA*1*000000001~", sets);
}

static struct text
make(const struct x12_grammar *g, size_t size,
    void (*add)(struct text *, unsigned *, unsigned))
{
	struct text t = { malloc(size + SET_MAX), 0 };
	unsigned seed = 1, sets = 0;

	if (t.p == NULL)
		die_errno("out of memory");
	t.len = begin(t.p, g);
	while (t.len < size)
		add(&t, &seed, ++sets);
	t.len += end(t.p + t.len, sets);
	return t;
}

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
