/*
 * parts: an element's value cut into components and repetitions.
 */
#include "reader.h"

int
x12_component(const struct x12_reader *r, struct slice *rest,
    struct slice *part)
{
	return slice_split(rest, x12_reader_delims(r).component, part);
}

int
x12_repetition(const struct x12_reader *r, struct slice *rest,
    struct slice *part)
{
	char sep = x12_reader_delims(r).repetition;

	if (sep != 0)
		return slice_split(rest, sep, part);
	*part = *rest;
	*rest = (struct slice){ NULL, 0 };
	return part->p != NULL;
}

struct slice
x12_part(struct x12_delims d, struct slice v, unsigned i)
{
	struct slice part = { "", 0 };

	while (i-- > 0)
		if (!slice_split(&v, d.component, &part))
			return (struct slice){ "", 0 };
	return part;
}
