/*
 * binary: the head of a segment of binary data.
 */
#include "binary.h"

#include "codes.h"

int
binary_begins(const char *p, const char *limit, struct x12_delims d,
    struct x12_segment *s, size_t *head, int64_t *length)
{
	struct slice rest = { p, (size_t)(limit - p) }, part;
	unsigned lengths;	/* the element that has it */

	if (rest.len > BINARY_HEAD)
		rest.len = BINARY_HEAD;
	if (rest.len < 4 || p[3] != d.element)
		return 0;
	if (memcmp(p, "BIN", 3) == 0)
		lengths = 1;
	else if (memcmp(p, "BDS", 3) == 0)
		lengths = 2;
	else
		return 0;
	for (unsigned i = 0; i <= lengths; i++) {
		if (!slice_split(&rest, d.element, &part) || rest.p == NULL)
			return 0;
		s->el[i] = part;
	}
	if (slice_int(s->el[lengths], length) == -1)
		return 0;
	s->tag = s->el[0];
	s->key = (uint32_t)codes_load(p, 3);
	s->n = lengths + 1;
	*head = (size_t)(rest.p - p);
	return 1;
}
