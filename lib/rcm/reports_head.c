/*
 * reports_head: what a report's comments say of it. See reports_head.h.
 */
#include "reports_head.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "../base/money.h"

int
reports_head_value(const char *sql, const char *key, struct slice *value)
{
	struct slice rest = slice_of(sql), line;
	size_t n = strlen(key);

	while (slice_split(&rest, '\n', &line)) {
		if (line.len < 3 || memcmp(line.p, "-- ", 3) != 0)
			return 0;
		if (line.len > n + 3 && memcmp(line.p + 3, key, n) == 0 &&
		    line.p[n + 3] == ':') {
			*value = slice_trim((struct slice){
			    line.p + n + 4, line.len - n - 4 });
			return 1;
		}
	}
	return 0;
}

static int
format_of(struct slice word, enum reports_format *format)
{
	static const char *const words[] = {
		[REPORTS_TEXT] = "text", [REPORTS_INTEGER] = "integer",
		[REPORTS_MONEY] = "money", [REPORTS_DATE] = "date",
	};

	for (int i = 0; i <= REPORTS_DATE; i++)
		if (slice_is(word, words[i])) {
			*format = (enum reports_format)i;
			return 0;
		}
	return -1;
}

static enum reports_layout
layout_of(const char *sql)
{
	struct slice v;

	if (!reports_head_value(sql, "layout", &v))
		return REPORTS_TABLE;
	return slice_is(v, "prose") ? REPORTS_PROSE :
	    slice_is(v, "list") ? REPORTS_LIST : REPORTS_TABLE;
}

/* "name:format, name:format": trimmed, as many as fit. */
static int
parse_columns(struct reports_head *h, struct slice list, struct fault *f)
{
	struct slice one, name, format;

	while (slice_split(&list, ',', &one)) {
		if (h->columns == REPORTS_COLUMNS)
			return fault_set(f, "more than %d columns",
			    REPORTS_COLUMNS);
		format = slice_trim(one);
		if (!slice_split(&format, ':', &name) || format.p == NULL ||
		    slice_copy(slice_trim(name),
		    h->column[h->columns].name, sizeof(h->column[0].name)) ||
		    format_of(slice_trim(format),
		    &h->column[h->columns].format) == -1)
			return fault_set(f, "-- columns: %d is not name:format "
			    "(text, integer, money, date)", h->columns + 1);
		h->columns++;
	}
	return 0;
}

int
reports_head_parse(struct reports_head *h, const char *sql, struct fault *f)
{
	struct slice v;

	memset(h, 0, sizeof(*h));
	if (!reports_head_value(sql, "title", &v) ||
	    slice_copy(v, h->title, sizeof(h->title)) == -1)
		return fault_set(f, "no '-- title:' of fewer than %zu bytes at "
		    "its top", sizeof(h->title));
	if (reports_head_value(sql, "empty", &v) &&
	    slice_copy(v, h->empty, sizeof(h->empty)) == -1)
		return fault_set(f, "'-- empty:' is too long");
	h->layout = layout_of(sql);
	if (!reports_head_value(sql, "columns", &v))
		return fault_set(f, "no '-- columns:' at its top");
	return parse_columns(h, v, f);
}

int
reports_head_agrees(const struct reports_head *h, struct stmt *st,
    struct fault *f)
{
	if (db_columns(st) != h->columns)
		return fault_set(f, "it selects %d columns, its head names %d",
		    db_columns(st), h->columns);
	for (int i = 0; i < h->columns; i++)
		if (strcmp(db_column_name(st, i), h->column[i].name) != 0)
			return fault_set(f, "column %d is not what its head "
			    "names", i + 1);
	return 0;
}

struct slice
reports_head_cell(const struct reports_head *h, struct stmt *st, int column,
    char buf[REPORTS_CELL])
{
	if (db_is_null(st, column))
		return SLICE("");
	switch (h->column[column].format) {
	case REPORTS_MONEY:
		return slice_of(money_format(db_int(st, column), buf));
	case REPORTS_INTEGER:
		snprintf(buf, REPORTS_CELL, "%" PRId64, db_int(st, column));
		return slice_of(buf);
	case REPORTS_TEXT:
	case REPORTS_DATE:
		break;
	}
	return db_slice(st, column);
}
