/*
 * disguise: a keyed permutation of all values of a shape. Sources: a Feistel
 * network over the characters themselves, each in the alphabet of its class (as
 * NIST SP 800-38G, with SipHash-2-4 of Aumasson and Bernstein for its rounds);
 * NPIs by 45 CFR 162.406. It keeps a secret as long as the key is one.
 */
#include "disguise.h"

#include <string.h>

#include "../base/date.h"
#include "../base/ident.h"

enum {
	ROUNDS = 10,
	STEP = ROUNDS,		/* no round: how far a sign goes on */
	SHIFT,			/* how far a date goes back */
	SIGNS = 256,		/* of a longer value, so many at a time */
	NPI = 10,		/* digits */
	D8 = 8, D6 = 6, HHMM = 4, HHMMSS = 6,
};

/* Letters and digits of a value, each as a number below its radix. */
struct signs {
	size_t n;
	unsigned char sign[SIGNS], radix[SIGNS], base[SIGNS];
	char *at[SIGNS];
};

static uint64_t
turned(uint64_t x, int n)
{
	return x << n | x >> (64 - n);
}

static void
sip(uint64_t v[4], int rounds)
{
	while (rounds-- > 0) {
		v[0] += v[1];
		v[2] += v[3];
		v[1] = turned(v[1], 13) ^ v[0];
		v[3] = turned(v[3], 16) ^ v[2];
		v[0] = turned(v[0], 32);
		v[2] += v[1];
		v[0] += v[3];
		v[1] = turned(v[1], 17) ^ v[2];
		v[3] = turned(v[3], 21) ^ v[0];
		v[2] = turned(v[2], 32);
	}
}

/* Up to eight bytes, the first the lowest. */
static uint64_t
word(const unsigned char *p, size_t n)
{
	uint64_t m = 0;

	for (size_t i = 0; i < n; i++)
		m |= (uint64_t)p[i] << 8 * i;
	return m;
}

uint64_t
disguise_hash(const uint64_t key[2], const unsigned char *p, size_t n)
{
	uint64_t v[4] = {
		key[0] ^ UINT64_C(0x736f6d6570736575),
		key[1] ^ UINT64_C(0x646f72616e646f6d),
		key[0] ^ UINT64_C(0x6c7967656e657261),
		key[1] ^ UINT64_C(0x7465646279746573),
	};
	uint64_t m, length = (uint64_t)n << 56;

	for (int last = 0; !last; p += 8, n -= 8) {
		last = n < 8;
		m = last ? word(p, n) | length : word(p, 8);
		v[3] ^= m;
		sip(v, 2);
		v[0] ^= m;
	}
	v[2] ^= 0xff;
	sip(v, 4);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

/* A number below below, the key's for this use. */
static unsigned
drawn(const struct disguise *d, unsigned char use, unsigned below)
{
	return (unsigned)(disguise_hash(d->key, &use, 1) % below);
}

void
disguise_start(struct disguise *d, const unsigned char key[16])
{
	d->key[0] = word(key, 8);
	d->key[1] = word(key + 8, 8);
	/* A month to two years: the codes of that time are the same ones. */
	d->days = 31 + (int32_t)drawn(d, SHIFT, 700);
	d->high = 1;
}

/* What may take this byte's place: so many from base on. 0: nothing. */
static unsigned char
radix_of(const struct disguise *d, char c, unsigned char *base)
{
	unsigned char u = (unsigned char)c;

	*base = u;
	if (u >= '0' && u <= '9')
		return *base = '0', 10;
	if (u >= 'A' && u <= 'Z')
		return *base = 'A', 26;
	if (u >= 'a' && u <= 'z')
		return *base = 'a', 26;
	/* What follows in a character of several bytes; its first stays. */
	if (d->high && u >= 0x80 && u < 0xC0)
		return *base = 0x80, 64;
	return 0;
}

/* The first signs of p .. end; where they end. */
static char *
gather(const struct disguise *d, struct signs *s, char *p, char *end)
{
	unsigned char base, radix;

	for (s->n = 0; p < end && s->n < SIGNS; p++) {
		radix = radix_of(d, *p, &base);
		if (radix == 0)
			continue;
		s->at[s->n] = p;
		s->base[s->n] = base;
		s->radix[s->n] = radix;
		s->sign[s->n++] = (unsigned char)((unsigned char)*p - base);
	}
	return p;
}

static void
scatter(const struct signs *s)
{
	for (size_t i = 0; i < s->n; i++)
		*s->at[i] = (char)(s->base[i] + s->sign[i]);
}

static void
go_on(struct signs *s, size_t i, unsigned places, int back)
{
	unsigned radix = s->radix[i];

	places %= radix;
	s->sign[i] = (unsigned char)((s->sign[i] +
	    (back ? radix - places : places)) % radix);
}

/* One half goes on by what the other says. */
static void
feistel(const struct disguise *d, struct signs *s, int round, int back)
{
	size_t half = s->n / 2;
	size_t from = round % 2 ? 0 : half, to = round % 2 ? half : s->n;
	size_t other = round % 2 ? half : 0, others = s->n - (to - from);
	unsigned char message[SIGNS + 2];
	uint64_t hash = 0;

	message[0] = (unsigned char)round;
	memcpy(message + 2, s->sign + other, others);
	for (size_t i = 0; i < to - from; i++, hash >>= 16) {
		if (i % 4 == 0) {
			message[1] = (unsigned char)(i / 4);
			hash = disguise_hash(d->key, message, others + 2);
		}
		go_on(s, from + i, hash & 0xffff, back);
	}
}

/*
 * There by the permutation, one step on, and back by its inverse: a permutation
 * too, and one that leaves nothing where it is.
 */
static void
permute(const struct disguise *d, struct signs *s)
{
	unsigned step;

	if (s->n == 0)
		return;
	step = 1 + drawn(d, STEP, s->radix[s->n - 1] - 1U);
	for (int round = 0; s->n > 1 && round < ROUNDS; round++)
		feistel(d, s, round, 0);
	go_on(s, s->n - 1, step, 0);
	for (int round = ROUNDS; s->n > 1 && round-- > 0;)
		feistel(d, s, round, 1);
}

/* The digit that makes an NPI of the nine before it. */
static int
check_digit(const char *nine)
{
	char npi[NPI];

	memcpy(npi, nine, NPI - 1);
	for (int digit = 0; digit < 10; digit++) {
		npi[NPI - 1] = (char)('0' + digit);
		if (npi_valid((struct slice){ npi, NPI }))
			return digit;
	}
	return 0;
}

/*
 * Ten digits: nine by the permutation (an NPI begins with 1 or 2), and the last
 * as far from the right one as it was.
 */
static void
permute_npi(const struct disguise *d, struct signs *s, char *p)
{
	int off = p[NPI - 1] - '0' + 10 - check_digit(p);

	s->n = NPI - 1;
	if (p[0] == '1' || p[0] == '2') {
		s->base[0] = '1';
		s->radix[0] = 2;
		s->sign[0] = (unsigned char)(p[0] - '1');
	}
	permute(d, s);
	scatter(s);
	p[NPI - 1] = (char)('0' + (check_digit(p) + off) % 10);
}

static int
all_digits(const char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i] < '0' || p[i] > '9')
			return 0;
	return 1;
}

void
disguise_value(const struct disguise *d, char *p, size_t n)
{
	struct signs s;
	char *end = p + n;

	while (n > 0 && end[-1] == ' ') {
		end--;
		n--;
	}
	if (n == NPI && all_digits(p, n)) {
		gather(d, &s, p, end);
		permute_npi(d, &s, p);
		return;
	}
	while (p < end) {
		p = gather(d, &s, p, end);
		permute(d, &s);
		scatter(&s);
	}
}

/* 1 if that changed it. */
static int
overwrite(const struct disguise *d, char *p, size_t n, size_t word_at)
{
	static const char words[] = "TEXTREMOVED";
	int changed = 0;
	unsigned char base, radix;
	char c, sign;

	for (size_t i = 0; i < n; i++) {
		radix = radix_of(d, p[i], &base);
		if (radix == 0)
			continue;
		sign = (char)(word_at % 2);
		if (radix == 26)
			sign = (char)(words[word_at++ % (sizeof(words) - 1)] -
			    'A');
		c = (char)(base + sign);
		changed |= c != p[i];
		p[i] = c;
	}
	return changed;
}

void
disguise_text(const struct disguise *d, char *p, size_t n)
{
	if (!overwrite(d, p, n, 0))
		overwrite(d, p, n, 1);
}

static int
number(const char *p, size_t n)
{
	int value = 0;

	while (n-- > 0)
		value = value * 10 + *p++ - '0';
	return value;
}

int
disguise_day6(const char *p, size_t n, int32_t *days)
{
	int year;

	if (n != D6 || !all_digits(p, n))
		return -1;
	year = number(p, 2);
	return date_of(year + (year < 80 ? 2000 : 1900), number(p + 2, 2),
	    number(p + 4, 2), days);
}

static void
put_day(char *p, size_t n, int32_t days)
{
	char iso[DATE_TEXT], d8[D8 + 1];

	date_d8(date_format(days, iso), d8);
	memcpy(p, d8 + D8 - n, n);
}

/* A run of digits of a date. */
static void
disguise_run(const struct disguise *d, char *p, size_t n, int32_t oldest)
{
	struct slice d8 = { p, D8 };
	int32_t day;
	int good = 0;

	if (n == D6)
		good = disguise_day6(p, n, &day) == 0;
	else if (n == D8 || n == D8 + HHMM || n == D8 + HHMMSS)
		good = date_parse_d8(d8, &day) == 0;
	if (good)
		put_day(p, n == D6 ? D6 : D8,
		    (day < oldest ? oldest : day) - d->days);
	else if (n == D8)
		disguise_value(d, p + 2, 2);
	else
		disguise_value(d, p, n);
}

void
disguise_date(const struct disguise *d, char *p, size_t n, int32_t oldest)
{
	char *end = p + n, *run;

	while (p < end) {
		for (run = p; run < end && *run >= '0' && *run <= '9';)
			run++;
		if (run - p == 2 * D8) {
			disguise_run(d, p, D8, oldest);
			disguise_run(d, p + D8, D8, oldest);
		} else if (run > p) {
			disguise_run(d, p, (size_t)(run - p), oldest);
		} else {
			disguise_value(d, p, 1);
			run++;
		}
		p = run;
	}
}
