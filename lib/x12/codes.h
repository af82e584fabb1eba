/*
 * x12 codes: a short text as one number, and sets of them: the hot path of
 * placing and judging. Private to lib/x12. Built once a walk; read only after.
 */
#ifndef X12_CODES_H
#define X12_CODES_H

#include <stdint.h>
#include <string.h>

#include "../base/slice.h"

enum {
	CODES_SLOTS = 4096,	/* of all sets of a grammar */
	CODES_LISTS = 384,	/* different ones */
	CODES_LONGEST = 8,	/* bytes that are told apart */
};

/* A byte in all eight lanes. */
#define CODES_EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* A set: a small hash table within the pool. */
struct codes {
	uint16_t at, mask;
};

struct codes_pool {
	unsigned slots, lists;
	uint64_t slot[CODES_SLOTS];	/* 0: free */
	struct {
		struct slice text;
		struct codes set;
	} list[CODES_LISTS];
};

/*
 * The set of blank-separated codes ('_' is a blank within one), which outlive
 * it. Of a code longer than CODES_LONGEST the beginning counts.
 */
struct codes codes_add(struct codes_pool *, struct slice text);

/* n bytes, the first lowest. */
static inline uint64_t
codes_load(const char *p, size_t n)
{
	uint64_t v = 0;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(&v, p, n);
#else
	for (size_t i = 0; i < n; i++)
		v |= (uint64_t)(unsigned char)p[i] << i * 8;
#endif
	return v;
}

/*
 * Up to eight bytes as a number; equal texts, equal numbers, none is 0. It
 * reads no byte beyond, and two loads that overlap are quicker than a loop.
 */
static inline uint64_t
codes_number(const char *p, size_t len)
{
	if (len < 4 && len > 1)
		return codes_load(p, 2) |
		    codes_load(p + len - 2, 2) << (len - 2) * 8;
	if (len >= 8)
		return codes_load(p, 8);
	if (len >= 4)
		return codes_load(p, 4) |
		    codes_load(p + len - 4, 4) << (len - 4) * 8;
	return len == 1 ? (unsigned char)*p : 0;
}

static inline uint32_t
codes_slot(uint64_t number)
{
	return (uint32_t)(number * UINT64_C(0x9E3779B97F4A7C15) >> 48);
}

static inline int
codes_have(const struct codes_pool *pool, struct codes set, uint64_t number)
{
	const uint64_t *slot = pool->slot + set.at;
	uint32_t i = codes_slot(number) & set.mask;

	while (slot[i] != number) {
		if (slot[i] == 0)
			return 0;
		i = (i + 1) & set.mask;
	}
	return number != 0;
}

/* 1 if the whole value is one of them. */
static inline int
codes_hold(const struct codes_pool *pool, struct codes set, struct slice v)
{
	/* A NUL at its end would not be seen in the number. */
	return v.len > 0 && v.len <= CODES_LONGEST &&
	    v.p[v.len - 1] != '\0' &&
	    codes_have(pool, set, codes_number(v.p, v.len));
}

/*
 * Lanes that are 0 have their top bit set; exact in the lowest, and so as a
 * whole.
 */
static inline uint64_t
codes_zeroes(uint64_t v)
{
	return (v - CODES_EACH(1)) & ~v & CODES_EACH(0x80u);
}

/* The number of what stands before the first separator, given in each lane. */
static inline uint64_t
codes_first(struct slice v, uint64_t separator)
{
	uint64_t number = codes_number(v.p, v.len);
	uint64_t at = codes_zeroes(number ^ separator);

	return at == 0 ? number : number & (((at & -at) >> 7) - 1);
}

#endif
