/*
 * codes: building the sets. One that is given again is shared; what does not
 * fit is our own mistake, and the tests reach every grammar.
 */
#include "codes.h"

#include <assert.h>

/* The next code of *text in buf, '_' as a blank; its length, 0: none left. */
static size_t
next_code(struct slice *text, char buf[64])
{
	struct slice code;

	do
		if (!slice_split(text, ' ', &code))
			return 0;
	while (code.len == 0);
	assert(code.len < 64);
	for (size_t i = 0; i < code.len; i++)
		buf[i] = code.p[i] == '_' ? ' ' : code.p[i];
	return code.len;
}

static void
put(struct codes_pool *pool, struct codes set, uint64_t number)
{
	uint64_t *slot = pool->slot + set.at;
	uint32_t i = codes_slot(number) & set.mask;

	while (slot[i] != 0 && slot[i] != number)
		i = (i + 1) & set.mask;
	slot[i] = number;
}

struct codes
codes_add(struct codes_pool *pool, struct slice text)
{
	struct slice rest = text;
	char buf[64];
	unsigned count = 0, size = 2;
	size_t n;
	struct codes set;

	for (unsigned i = 0; i < pool->lists; i++)
		if (slice_eq(pool->list[i].text, text))
			return pool->list[i].set;
	while (next_code(&rest, buf) > 0)
		count++;
	while (size < 2 * count)
		size *= 2;
	assert(pool->lists < CODES_LISTS && pool->slots + size <= CODES_SLOTS);
	set = (struct codes){ (uint16_t)pool->slots, (uint16_t)(size - 1) };
	pool->slots += size;
	pool->list[pool->lists].text = text;
	pool->list[pool->lists++].set = set;
	for (rest = text; (n = next_code(&rest, buf)) > 0;)
		put(pool, set, codes_number(buf, n));
	return set;
}
