/*
 * page_markup: the HTML and JSON faces of a page_table. Whatever came from a row is escaped.
 */
#include "page_table.h"

#include <stdio.h>

#include "page_rows.h"

void
page_html(const char *s, FILE *out)
{
	for (; *s != '\0'; s++)
		switch (*s) {
		case '&':
			fputs("&amp;", out);
			break;
		case '<':
			fputs("&lt;", out);
			break;
		case '>':
			fputs("&gt;", out);
			break;
		case '"':
			fputs("&quot;", out);
			break;
		default:
			fputc(*s, out);
		}
}

static void
html_names(const struct page_table *t, FILE *out)
{
	fputs("<thead><tr>", out);
	for (int i = 0; i < t->head.columns; i++) {
		fprintf(out, "<th scope=\"col\"%s>",
		    page_is_number(&t->head, i) ? " class=\"n\"" : "");
		for (const char *p = t->head.column[i].name; *p != '\0'; p++)
			fputc(*p == '_' ? ' ' : *p, out);
		fputs("</th>", out);
	}
	fputs("</tr></thead>\n", out);
}

static void
html_row(const struct page_table *t, const struct page_row *r, FILE *out)
{
	fputs("<tr>", out);
	for (int i = 0; i < t->head.columns; i++) {
		fputs(page_is_number(&t->head, i) ? "<td class=\"n\">" :
		    "<td>", out);
		page_html(r->cell[i], out);
		fputs("</td>", out);
	}
	fputs("</tr>\n", out);
}

static void
html_prose(const struct page_table *t, FILE *out)
{
	for (const struct page_row *r = t->first; r != NULL; r = r->next) {
		fputs("<p>", out);
		page_html(r->cell[0], out);
		fputs("</p>\n", out);
	}
}

void
page_table_html(const struct page_table *t, FILE *out)
{
	if (t->rows == 0) {
		fputs("<p>", out);
		page_html(t->head.empty[0] != '\0' ? t->head.empty : "None.",
		    out);
		fputs("</p>\n", out);
		return;
	}
	if (t->head.layout == REPORTS_PROSE) {
		html_prose(t, out);
		return;
	}
	fputs("<table>\n", out);
	if (t->head.layout == REPORTS_TABLE)
		html_names(t, out);
	fputs("<tbody>\n", out);
	for (const struct page_row *r = t->first; r != NULL; r = r->next)
		html_row(t, r, out);
	fputs("</tbody></table>\n", out);
}

static void
json_string(const char *s, FILE *out)
{
	fputc('"', out);
	for (; *s != '\0'; s++) {
		unsigned char c = (unsigned char)*s;

		if (c == '"' || c == '\\')
			fprintf(out, "\\%c", c);
		else if (c < ' ')
			fprintf(out, "\\u%04x", c);
		else
			fputc(c, out);
	}
	fputc('"', out);
}

void
page_table_json(const struct page_table *t, FILE *out)
{
	fputs("[", out);
	for (const struct page_row *r = t->first; r != NULL; r = r->next) {
		fputs(r == t->first ? "\n  {" : ",\n  {", out);
		for (int i = 0; i < t->head.columns; i++) {
			fputs(i > 0 ? ", " : "", out);
			json_string(t->head.column[i].name, out);
			fputs(": ", out);
			if (t->head.column[i].format != REPORTS_INTEGER)
				json_string(r->cell[i], out);
			else
				fputs(r->cell[i][0] != '\0' ? r->cell[i] :
				    "null", out);
		}
		fputs("}", out);
	}
	fputs(t->rows > 0 ? "\n]\n" : "]\n", out);
}
