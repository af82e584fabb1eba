/*
 * elements: looking up in the dictionary, by halves: a segment, its element's
 * number, its composite's component, the list of that number, the code in it.
 */
#include <stdlib.h>
#include <string.h>

#include "elements.h"
#include "elements_tables.h"

enum {
	FACILITY = 1331,	/* place of service, or type of bill */
	MOST_ELEMENTS = sizeof(((struct segment_shape *)NULL)->number) /
	    sizeof(uint16_t),
	MOST_COMPONENTS = sizeof(((struct composite_shape *)NULL)->number) /
	    sizeof(uint16_t),
};

/* As strcmp() of the slice and the text. */
static int
compare_text(struct slice a, const char *b)
{
	size_t len = strlen(b);
	int order = memcmp(a.p, b, a.len < len ? a.len : len);

	if (order != 0)
		return order;
	return a.len < len ? -1 : a.len > len;
}

static int
compare_segment(const void *tag, const void *shape)
{
	return compare_text(*(const struct slice *)tag,
	    ((const struct segment_shape *)shape)->tag);
}

static int
compare_code(const void *code, const void *entry)
{
	return compare_text(*(const struct slice *)code,
	    ((const struct element_code *)entry)->code);
}

static int
compare_composite(const void *id, const void *shape)
{
	return *(const int *)id - ((const struct composite_shape *)shape)->id;
}

static int
compare_list(const void *number, const void *list)
{
	return *(const int *)number -
	    ((const struct element_list *)list)->number;
}

static const struct segment_shape *
segment(struct slice tag)
{
	return bsearch(&tag, elements_shapes.segment, elements_shapes.segments,
	    sizeof(elements_shapes.segment[0]), compare_segment);
}

/* The number as the tables have it: I() too. 0: none. */
static int
number_of(struct slice tag, int element, int component)
{
	const struct segment_shape *shape = segment(tag);
	const struct composite_shape *composite;
	int number;

	if (shape == NULL || element < 1 || element > MOST_ELEMENTS)
		return 0;
	number = shape->number[element - 1];
	if (number < C(0) || number >= I(0))
		return component == 0 ? number : 0;
	if (component < 1 || component > MOST_COMPONENTS)
		return 0;
	composite = bsearch(&number, elements_shapes.composite,
	    elements_shapes.composites, sizeof(elements_shapes.composite[0]),
	    compare_composite);
	return composite != NULL ? composite->number[component - 1] : 0;
}

static const char *
words_of(int number, struct slice code)
{
	static const struct element_table *const tables[] = {
		&elements_acks, &elements_care, &elements_coverage,
		&elements_money, &elements_parties,
	};
	const struct element_list *list = NULL;
	const struct element_code *found;

	for (size_t i = 0; list == NULL && i < sizeof(tables) /
	    sizeof(tables[0]); i++)
		list = bsearch(&number, tables[i]->list, tables[i]->lists,
		    sizeof(*list), compare_list);
	if (list == NULL)
		return NULL;
	found = bsearch(&code, list->code, list->codes, sizeof(*found),
	    compare_code);
	return found != NULL ? found->words : NULL;
}

int
x12_element_number(struct slice tag, int element, int component)
{
	int number = number_of(tag, element, component);

	return number < I(0) ? number : 0;
}

const char *
x12_code_words(struct slice tag, int element, int component,
    struct slice code)
{
	int number = number_of(tag, element, component);

	if (number == FACILITY && !slice_is(tag, "SV1") &&
	    !slice_is(tag, "SV3"))
		return NULL;
	return words_of(number, code);
}

const char *
x12_place_words(struct slice code)
{
	return words_of(FACILITY, code);
}

const char *
x12_segment_words(struct slice tag)
{
	const struct segment_shape *shape = segment(tag);

	return shape != NULL ? shape->words : NULL;
}
