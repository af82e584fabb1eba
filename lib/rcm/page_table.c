/*
 * page_table: see page_table.h. Reading and the aligned text; page_markup.c has HTML and JSON.
 */
#include "page_table.h"

#include <string.h>

#include "../base/die.h"
#include "page_rows.h"

static void
add_row(struct page_table *t, struct arena *a, struct stmt *st)
{
	size_t cells = (size_t)t->head.columns;
	struct page_row *row;
	char buf[REPORTS_CELL];

	row = arena_alloc(a, sizeof(*row) + cells * sizeof(row->cell[0]));
	for (size_t i = 0; i < cells; i++)
		row->cell[i] = arena_string(a, reports_head_cell(&t->head, st,
		    (int)i, buf));
	if (t->last == NULL)
		t->first = row;
	else
		t->last->next = row;
	t->last = row;
	t->rows++;
}

void
page_table_read(struct page_table *t, struct arena *a, struct db *db,
    const char *label, const char *sql, const struct db_parameter *p,
    unsigned n)
{
	struct fault f = { 0 };
	struct stmt *st;

	memset(t, 0, sizeof(*t));
	if (reports_head_parse(&t->head, sql, &f) == -1 ||
	    (st = db_cursor(db, label, sql, p, n, &f)) == NULL ||
	    reports_head_agrees(&t->head, st, &f) == -1)
		die(EXIT_MACHINE, "%s: %s", label, f.what);
	while (db_step(st))
		add_row(t, a, st);
	db_finish(st);
}

/* Characters, not bytes: UTF-8's continuation bytes take no place. */
static int
width(const char *s)
{
	int n = 0;

	for (; *s != '\0'; s++)
		n += ((unsigned char)*s & 0xc0) != 0x80;
	return n;
}

static void
widths(const struct page_table *t, int w[REPORTS_COLUMNS])
{
	for (int i = 0; i < t->head.columns; i++)
		w[i] = t->head.layout == REPORTS_TABLE ?
		    width(t->head.column[i].name) : 0;
	for (const struct page_row *r = t->first; r != NULL; r = r->next)
		for (int i = 0; i < t->head.columns; i++)
			if (width(r->cell[i]) > w[i])
				w[i] = width(r->cell[i]);
}

int
page_is_number(const struct reports_head *h, int column)
{
	return h->column[column].format == REPORTS_MONEY ||
	    h->column[column].format == REPORTS_INTEGER;
}

/* What strangers wrote may hold a terminal's control bytes. */
static void
put_text(const char *s, FILE *out)
{
	for (; *s != '\0'; s++)
		fputc((unsigned char)*s < ' ' || *s == 0x7f ? '?' : *s, out);
}

/* Blanks are owed and paid only before something, so that no line ends in them. */
static void
put_cell(const struct page_table *t, const char *s, int column, int wide,
    int *owed, FILE *out)
{
	int pad = wide - width(s);

	if (page_is_number(&t->head, column))
		*owed += pad;
	if (*s != '\0') {
		fprintf(out, "%*s", *owed, "");
		put_text(s, out);
		*owed = 0;
	} else {
		*owed += width(s);
	}
	if (!page_is_number(&t->head, column))
		*owed += pad;
	*owed += 2;
}

static void
put_names(const struct page_table *t, const int w[REPORTS_COLUMNS], FILE *out)
{
	char name[sizeof(t->head.column[0].name)];
	int owed = 2;

	for (int i = 0; i < t->head.columns; i++) {
		snprintf(name, sizeof(name), "%s", t->head.column[i].name);
		for (char *p = name; *p != '\0'; p++)
			if (*p == '_')
				*p = ' ';
		put_cell(t, name, i, w[i], &owed, out);
	}
	fputc('\n', out);
}

void
page_table_text(const struct page_table *t, FILE *out)
{
	int w[REPORTS_COLUMNS];

	if (t->rows == 0) {
		fprintf(out, "  %s\n", t->head.empty[0] != '\0' ?
		    t->head.empty : "None.");
		return;
	}
	widths(t, w);
	if (t->head.layout == REPORTS_TABLE)
		put_names(t, w, out);
	for (const struct page_row *r = t->first; r != NULL; r = r->next) {
		int owed = 2;

		for (int i = 0; i < t->head.columns; i++)
			put_cell(t, r->cell[i], i, w[i], &owed, out);
		fputc('\n', out);
	}
}
