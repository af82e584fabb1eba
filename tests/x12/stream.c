/*
 * stream: files as long streams of bytes: offsets, cuts at every byte, other
 * delimiters and widths, endless segments, one set out of many. The sample is
 * small; the window is forced over its edges by repeating it.
 */
#include <sys/stat.h>

#include "../lib/x12/reader.h"
#include "file.h"
#include "tap.h"

#define PAD10 "          "
#define ISA "ISA*00*" PAD10 "*00*" PAD10 "*ZZ*A              *ZZ*B" \
	"              *260105*1200*^*00501*000000001*0*P*:~"

static const char sample[] = ISA
    "GS*HP*A*B*20260105*1200*1*X*005010X221A1~ST*835*0001~"
    "BPR*I*132.5*C*CHK************20260112~TRN*1*12345*1999999999~"
    "N1*PR*EXAMPLE PAYER~N3*1 MAIN~N4*TOWN*IL*62701~"
    "PER*BL*DESK*TE*5555550100~N1*PE*CLINIC*XX*1234567893~LX*1~"
    "CLP*7K3F9Q01*1*185*132.5*20*12*CLM2026001*11*1~"
    "NM1*QC*1*DOE*SAM****MI*W123456789~SVC*HC:99213:25*150*100**1~"
    "DTM*472*20260105~CAS*CO*45*30~CAS*PR*1*15*0*2*5~REF*6R*L1~AMT*B6*120~"
    "SVC*HC:87880:QW*35*32.5**1~DTM*472*20260105~CAS*CO*45*2.5~"
    "LQ*HE*N130~SE*23*0001~ST*835*0002~BPR*H*0*C*NON************20260112~"
    "TRN*1*12346*1999999999~SE*4*0002~GE*2*1~IEA*1*000000001~";

struct text {
	char *p;
	size_t len;
};

static struct text
text_new(size_t size)
{
	struct text t = { malloc(size + 1), 0 };

	if (t.p == NULL)
		abort();
	return t;
}

static void
add(struct text *t, const char *p, size_t n)
{
	memcpy(t->p + t->len, p, n);
	t->len += n;
}

/* A hash of all segments: tags, elements, ordinals; faults too. */
static uint64_t
mix(uint64_t h, const char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)p[i]) * UINT64_C(1099511628211);
	return (h ^ 0xFF) * UINT64_C(1099511628211);
}

struct sum {
	uint64_t hash;
	unsigned segments, faults, ends;
	int cut, tiled;
};

/* Separators of the file are not of its content: ISA11 and 16 are left out. */
static uint64_t
mix_segment(uint64_t h, const struct x12_segment *s, struct x12_delims d)
{
	int isa = slice_is(s->tag, "ISA");

	h = mix(h, (const char *)&s->ordinal, sizeof(s->ordinal));
	h = mix(h, s->tag.p, s->tag.len);
	for (unsigned i = 1; i <= s->n; i++) {
		struct slice part, rest = s->el[i];

		if (isa && (i == 11 || i == 16))
			continue;
		while (slice_split(&rest, d.component, &part))
			h = mix(h, part.p, part.len);
	}
	return h;
}

static int
blank(const char *p, int64_t from, int64_t to)
{
	for (; from < to; from++)
		if (strchr(" \r\n\t\x1A", p[from]) == NULL)
			return 0;
	return 1;
}

/* From a hash on, so that the hash of a whole is that of its parts in turn. */
static struct sum
sum_from(uint64_t hash, const char *p, size_t n)
{
	int fd = file_of(p, n), result;
	struct x12_reader *r = x12_reader_new(fd);
	const struct x12_segment *s;
	struct sum sum = { .hash = hash, .tiled = 1 };
	int64_t end = 0;
	struct fault f;

	while ((result = x12_next(r, &s, &f)) != 0) {
		sum.segments += result == 1;
		sum.faults += result == -1;
		sum.ends += slice_is(s->tag, "SE") ? 1 : 0;
		sum.tiled &= s->offset >= end && s->end >= s->offset &&
		    s->end <= (int64_t)n && blank(p, end, s->offset);
		end = s->end;
		sum.hash = mix_segment(sum.hash, s, x12_reader_delims(r));
	}
	sum.cut = x12_reader_cut(r);
	sum.tiled &= blank(p, end, (int64_t)n) &&
	    x12_reader_offset(r) == (int64_t)n;
	x12_reader_free(r);
	close(fd);
	return sum;
}

static struct sum
sum_of(const char *p, size_t n)
{
	return sum_from(1, p, n);
}

/* Other separators, and a newline after each `width` bytes (0: none). */
static struct text
rewritten(const char *p, size_t n, const char with[4], size_t width)
{
	struct text t = text_new(n * 3);
	size_t column = 0;

	for (size_t i = 0; i < n; i++) {
		char c = p[i];
		const char *at = strchr("*:^~", c);

		c = at != NULL ? with[at - "*:^~"] : c;
		add(&t, &c, 1);
		if (width > 0 && ++column == width) {
			add(&t, "\r\n", 2);
			column = 0;
		}
	}
	return t;
}

static void
test_rewriting(void)
{
	static const struct { char with[5]; size_t width; const char *why; }
	    ways[] = {
		{ "*:^~", 80, "wrapped at 80 columns" },
		{ "*:^~", 4, "wrapped at 4 columns" },
		{ "*:^~", 7, "wrapped at 7 columns" },
		{ "\x1D\x1F\x1E\x1C", 0, "separators that do not print" },
		{ "\x1D\x1F\x1E\x1C", 80, "these, wrapped at 80 columns" },
		{ "|>!'", 0, "bars and quotes" },
		{ "*:^\n", 0, "a newline ends the segments" },
		{ "*:^\r", 0, "a carriage return ends the segments" },
		{ "*:!\\", 53, "a backslash, wrapped at 53 columns" },
	};
	struct sum want = sum_of(sample, sizeof(sample) - 1), got;

	for (size_t i = 0; i < ROWS(ways); i++) {
		struct text t = rewritten(sample, sizeof(sample) - 1,
		    ways[i].with, ways[i].width);

		got = sum_of(t.p, t.len);
		tap_ok(got.hash == want.hash && got.faults == 0 && !got.cut,
		    ways[i].why);
		free(t.p);
	}
}

static void
test_cuts(void)
{
	size_t n = sizeof(sample) - 1;
	const char *first = strstr(sample, "SE*23*0001~") + 11;
	const char *second = strstr(sample, "SE*4*0002~") + 10;
	int told = 1, whole = 1, tiled = 1;

	for (size_t i = 0; i < n - 1; i++) {
		struct sum sum = sum_of(sample, i);
		unsigned sets = (sample + i >= first) + (sample + i >= second);

		told &= sum.cut == 1 && sum.faults <= 1;
		/* A cut SE has its tag, too, from its second letter on. */
		whole &= sum.ends == sets || sum.ends == sets + 1;
		tiled &= sum.tiled;
	}
	tap_ok(told, "a file cut at any byte says so, with at most one fault");
	tap_ok(whole, "and the sets before the cut are there");
	tap_ok(tiled, "and every byte of it is in a segment or is blank");
	tap_ok(!sum_of(sample, n - 1).cut,
	    "without its very last terminator it is whole");
	tap_ok(!sum_of(sample, n).cut, "uncut it is whole");
}

/* So long that the window moves at many different places within segments. */
static void
test_window(void)
{
	enum { TIMES = 700 };
	size_t n = sizeof(sample) - 1;
	struct text t = text_new(TIMES * (n + 9));
	struct sum one = sum_of(sample, n), all;
	uint64_t hash = 1;

	for (int i = 0; i < TIMES; i++) {
		hash = sum_from(hash, sample, n).hash;
		add(&t, sample, n);
		add(&t, "\r\n\r\n\n\n   ", (size_t)i % 9);
	}
	all = sum_of(t.p, t.len);
	tap_ok(all.segments == TIMES * one.segments && all.faults == 0 &&
	    !all.cut, "700 interchanges in a file, and no segment lost");
	tap_ok(all.hash == hash, "and none changed where the window moved");
	tap_ok(all.tiled, "their offsets tile the file");
	free(t.p);
}

static void
test_endless(void)
{
	size_t n = 10 * 1000 * 1000, head = 180;
	struct text t = text_new(n + sizeof(sample));
	struct sum sum;

	add(&t, sample, head);
	memset(t.p + t.len, 'A', n);
	t.len += n;
	sum = sum_of(t.p, t.len);
	tap_ok(sum.cut == 1 && sum.faults == 1 && sum.tiled,
	    "ten million bytes without a terminator are one fault, and a cut");
	add(&t, "~", 1);
	add(&t, sample + head, sizeof(sample) - 1 - head);
	sum = sum_of(t.p, t.len);
	tap_ok(!sum.cut && sum.ends == 2 && sum.tiled,
	    "with a terminator in the end the reading goes on after it");
	memset(t.p, '\n', n);
	sum = sum_of(t.p, n);
	tap_ok(sum.cut == 1 && sum.faults == 1, "ten million newlines");
	memset(t.p, 'I', n);
	sum = sum_of(t.p, n);
	tap_ok(sum.cut == 1 && sum.faults == 1, "ten million letters");
	free(t.p);
}

/* Element of n bytes between two good segments. */
static struct sum
with_element(size_t n, int wrapped)
{
	struct text t = text_new(n * 2 + 2 * sizeof(sample));
	struct sum sum;

	add(&t, sample, 106);
	add(&t, "K3*", 3);
	for (size_t i = 0; i < n; i++) {
		add(&t, "A", 1);
		if (wrapped && i % 80 == 79)
			add(&t, "\n", 1);
	}
	add(&t, "~IEA*0*000000001~", 17);
	sum = sum_of(t.p, t.len);
	free(t.p);
	return sum;
}

static void
test_long(void)
{
	size_t most = X12_SEGMENT_MAX - 4;

	tap_ok(with_element(most, 0).faults == 0,
	    "the longest segment there is");
	tap_ok(with_element(most + 1, 0).faults == 1 &&
	    with_element(most + 1, 0).segments == 2, "a byte more is a fault");
	tap_ok(with_element(most * 2, 0).faults == 1 &&
	    with_element(most * 2, 0).segments == 2,
	    "twice as long is one fault, too");
	tap_ok(with_element(most / 2, 1).faults == 0, "a long one, wrapped");
	tap_ok(with_element(most, 1).faults == 1 &&
	    with_element(most, 1).segments == 2, "one too long, wrapped");
}

/* Garbage that ends about where the window does, and an ISA right after it. */
static void
test_resync(void)
{
	enum { CHUNK = 128 * 1024 };
	struct text t = text_new(CHUNK + 8 + sizeof(sample));
	int good = 1;

	for (size_t n = CHUNK - 6; n <= CHUNK + 6; n++) {
		struct sum sum;

		memset(t.p, 'I', n);
		t.len = n;
		add(&t, sample, sizeof(sample) - 1);
		sum = sum_of(t.p, t.len);
		good &= sum.faults == 1 && sum.ends == 2 && sum.tiled;
	}
	tap_ok(good, "an ISA is found wherever the window ends");
	free(t.p);
}

/* A set longer than is read at a time, with another behind it. */
static void
test_long_set(void)
{
	enum { LINES = 20000 };
	struct text t = text_new(LINES * 20 + 100);
	struct x12_delims d = { '*', ':', '^', '~' };
	const struct x12_segment *s;
	struct x12_reader *r;
	int64_t end, last = 0;
	uint32_t n = 0;
	struct fault f;
	int fd;

	add(&t, "ST*835*0001~", 12);
	for (int i = 0; i < LINES; i++)
		add(&t, "DTM*472*20260105~", 17);
	add(&t, "SE*20002*0001~", 14);
	end = (int64_t)t.len;
	add(&t, "ST*835*0002~SE*2*0002~", 22);
	fd = file_of(t.p, t.len);
	r = x12_reader_new(fd);
	x12_reader_seek(r, d, 0, end);
	while (x12_next(r, &s, &f) == 1) {
		n = s->ordinal;
		last = s->end;
	}
	tap_ok(n == LINES + 2 && last == end && !x12_reader_cut(r),
	    "a long set alone, and nothing of the next");
	x12_reader_free(r);
	close(fd);
	free(t.p);
}

/* Each set of a long file alone, by the offsets of a first reading. */
static void
test_seek(void)
{
	size_t n = sizeof(sample) - 1;
	int fd = file_of(sample, n), whole = 1, ordinals = 1;
	struct x12_reader *r = x12_reader_new(fd), *again = x12_reader_new(fd);
	const struct x12_segment *s;
	int64_t from[2] = { 0 }, to[2] = { 0 };
	unsigned segments[2] = { 0 }, sets = 0;
	struct x12_delims d;
	struct fault f;

	while (x12_next(r, &s, &f) != 0) {
		if (slice_is(s->tag, "ST"))
			from[sets] = s->offset;
		segments[sets > 1 ? 1 : sets] += s->ordinal > 0;
		d = x12_reader_delims(r);
		if (slice_is(s->tag, "SE"))
			to[sets++] = s->end;
	}
	for (unsigned i = 2; i-- > 0;) {
		unsigned got = 0;

		x12_reader_seek(again, d, from[i], to[i] - from[i]);
		while (x12_next(again, &s, &f) == 1)
			ordinals &= s->ordinal == ++got;
		whole &= got == segments[i] && !x12_reader_cut(again);
		ordinals &= s->end == to[i];
	}
	tap_ok(sets == 2 && whole, "a set alone, the last before the first");
	tap_ok(ordinals, "counted from its ST, at its place in the file");
	x12_reader_seek(again, d, from[0], to[0] - from[0] - 5);
	while (x12_next(again, &s, &f) == 1)
		continue;
	tap_ok(x12_reader_cut(again), "a length that cuts a segment is told");
	x12_reader_free(r);
	x12_reader_free(again);
	close(fd);
}

/* A pipe gives what it has, and has no offsets of its own. */
static void
test_pipe(void)
{
	struct x12_reader *r;
	const struct x12_segment *s;
	struct fault f;
	int ends[2], n = 0;

	if (pipe(ends) == -1 ||
	    write(ends[1], sample, sizeof(sample) - 1) == -1)
		abort();
	close(ends[1]);
	r = x12_reader_new(ends[0]);
	while (x12_next(r, &s, &f) == 1)
		n++;
	tap_ok(n == (int)sum_of(sample, sizeof(sample) - 1).segments &&
	    x12_reader_offset(r) == (int64_t)sizeof(sample) - 1,
	    "from a pipe");
	x12_reader_free(r);
	close(ends[0]);
}

int
main(void)
{
	tap_ok(sum_of(sample, sizeof(sample) - 1).tiled,
	    "segments and blanks tile the file");
	test_rewriting();
	test_cuts();
	test_window();
	test_endless();
	test_long();
	test_resync();
	test_long_set();
	test_seek();
	test_pipe();
	return tap_done();
}
