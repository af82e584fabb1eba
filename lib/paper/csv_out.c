/*
 * csv_out: see csv_out.h.
 */
#include "csv_out.h"

#include <stdio.h>
#include <string.h>

#include "../base/money.h"

enum { FIRST_ROOM = 16 * 1024 };

static void
put(struct csv_out *o, const char *p, size_t n)
{
	if (n > o->room - o->len) {
		size_t room = o->room * 2 + n + FIRST_ROOM;
		struct arena a = ARENA_EMPTY;
		char *more = arena_alloc(&a, room);

		if (o->len > 0)
			memcpy(more, o->p, o->len);
		arena_free(&o->arena);
		o->arena = a;
		o->p = more;
		o->room = room;
	}
	if (n > 0)
		memcpy(o->p + o->len, p, n);
	o->len += n;
}

/* Blanks at the ends would be lost to readers that trim (libcsv does). */
static int
needs_quotes(struct slice s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.p[i] == ',' || s.p[i] == '"' || s.p[i] == '\r' ||
		    s.p[i] == '\n')
			return 1;
	return s.len > 0 && (s.p[0] == ' ' || s.p[0] == '\t' ||
	    s.p[s.len - 1] == ' ' || s.p[s.len - 1] == '\t');
}

static void
cell(struct csv_out *o, const char *before, struct slice s)
{
	struct slice part;

	if (o->cells > 0)
		put(o, ",", 1);
	o->bare = o->cells++ == 0 && s.len == 0;
	if (!needs_quotes(s) && before[0] == '\0') {
		put(o, s.p, s.len);
		return;
	}
	put(o, "\"", 1);
	put(o, before, strlen(before));
	for (int n = 0; slice_split(&s, '"', &part); n++) {
		if (n > 0)
			put(o, "\"\"", 2);
		put(o, part.p, part.len);
	}
	put(o, "\"", 1);
}

void
csv_out_plain(struct csv_out *o, struct slice s)
{
	cell(o, "", s);
}

void
csv_out_text(struct csv_out *o, struct slice s)
{
	int formula = s.len > 0 && s.p[0] != '\0' &&
	    strchr("=+-@\t\r", s.p[0]) != NULL;

	cell(o, formula ? "'" : "", s);
}

void
csv_out_cell(struct csv_out *o, struct slice s)
{
	int64_t n;

	if (money_parse_csv(s, &n) == 0)
		csv_out_plain(o, s);
	else
		csv_out_text(o, s);
}

void
csv_out_cents(struct csv_out *o, int64_t cents)
{
	char buf[MONEY_TEXT];

	csv_out_plain(o, slice_of(money_format(cents, buf)));
}

void
csv_out_int(struct csv_out *o, int64_t n)
{
	char buf[24];

	snprintf(buf, sizeof(buf), "%lld", (long long)n);
	csv_out_plain(o, slice_of(buf));
}

void
csv_out_end(struct csv_out *o)
{
	/* A row of one empty cell would be an empty line. */
	if (o->bare)
		put(o, "\"\"", 2);
	put(o, "\r\n", 2);
	o->cells = 0;
	o->bare = 0;
}

void
csv_out_header(struct csv_out *o, const char *names)
{
	struct slice rest = slice_of(names), name;

	while (slice_split(&rest, ' ', &name))
		csv_out_plain(o, name);
	csv_out_end(o);
}

struct slice
csv_out_bytes(const struct csv_out *o)
{
	return (struct slice){ o->len > 0 ? o->p : "", o->len };
}

void
csv_out_reset(struct csv_out *o)
{
	o->len = 0;
}

void
csv_out_free(struct csv_out *o)
{
	arena_free(&o->arena);
	o->p = NULL;
	o->len = o->room = 0;
}
