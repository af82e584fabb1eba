/*
 * x12_json: one JSON document, a list with an object a segment, each on a line
 * of its own: where it stands, and its values with position, name and, of a
 * code, its words.
 */
#include <inttypes.h>
#include <stdio.h>

#include "x12.h"

/* key has its quotes and colon, and the comma or brace before it. */
static void
print_member(const char *key, struct slice text)
{
	fputs(key, stdout);
	x12_text_json(text, stdout);
}

static void
print_value(const struct x12_at *at, const struct x12_value *v)
{
	char position[X12_POSITION];

	print_member("{\"at\":", slice_of(x12_position(at, v, position)));
	if (v->repetition > 0)
		printf(",\"repetition\":%d", v->repetition);
	if (v->name[0] != '\0')
		print_member(",\"name\":", slice_of(v->name));
	print_member(",\"value\":", v->text);
	if (v->words != NULL)
		print_member(",\"words\":", slice_of(v->words));
	putchar('}');
}

static void
print(void *arg, const struct x12_at *at)
{
	const struct x12_place *p = &at->place;
	const char *between = "";
	struct x12_values values;
	struct x12_value v;
	int *begun = arg;

	printf("%s{\"interchange\":%d,\"group\":%d,\"set\":%d",
	    *begun ? ",\n" : "", p->interchange, p->group, p->set);
	*begun = 1;
	print_member(",\"kind\":", slice_of(p->kind));
	printf(",\"segment\":%" PRIu32 ",\"byte\":%" PRId64,
	    p->segment->ordinal, p->segment->offset);
	print_member(",\"loop\":", slice_of(at->path));
	print_member(",\"tag\":", p->segment->tag);
	print_member(",\"name\":", slice_of(x12_segment_name(at)));
	fputs(",\"values\":[", stdout);
	x12_values_start(&values, at);
	while (x12_values_next(&values, &v)) {
		fputs(between, stdout);
		print_value(at, &v);
		between = ",";
	}
	fputs("]}", stdout);
}

int
x12_json(const struct x12_work *work)
{
	int status, begun = 0;

	putchar('[');
	status = x12_each(work, print, &begun);
	puts("]");
	return status;
}
