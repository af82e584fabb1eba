/*
 * mail_html: a page_table as mail readers take it: tables and inline styles,
 * nothing fetched, nothing run, 600 pixels wide at most.
 */
#include "mailing.h"
#include "page_rows.h"

#define CELL "padding:2px 10px 2px 0;vertical-align:top"

static void
put_name(const char *s, FILE *out)
{
	for (; *s != '\0'; s++)
		fputc(*s == '_' ? ' ' : *s, out);
}

static void
put_cell(const struct page_table *t, int column, const char *tag,
    const char *style, FILE *out)
{
	fprintf(out, "<%s style=\"" CELL ";text-align:%s%s\">", tag,
	    page_is_number(&t->head, column) ? "right" : "left", style);
}

static void
put_table(const struct page_table *t, FILE *out)
{
	fputs("<table style=\"border-collapse:collapse\">\n", out);
	if (t->head.layout == REPORTS_TABLE) {
		fputs("<tr>", out);
		for (int i = 0; i < t->head.columns; i++) {
			put_cell(t, i, "th", ";color:#555;font-weight:normal",
			    out);
			put_name(t->head.column[i].name, out);
			fputs("</th>", out);
		}
		fputs("</tr>\n", out);
	}
	for (const struct page_row *r = t->first; r != NULL; r = r->next) {
		fputs("<tr>", out);
		for (int i = 0; i < t->head.columns; i++) {
			put_cell(t, i, "td", "", out);
			page_html(r->cell[i], out);
			fputs("</td>", out);
		}
		fputs("</tr>\n", out);
	}
	fputs("</table>\n", out);
}

static void
put_line(const char *text, FILE *out)
{
	fputs("<p style=\"margin:2px 0;word-break:break-word\">", out);
	page_html(text, out);
	fputs("</p>\n", out);
}

void
mail_html(const struct page_table *t, int urgent, FILE *out)
{
	fprintf(out, "<h2 style=\"font-size:15px;margin:16px 0 4px;color:%s;"
	    "border-bottom:1px solid #bbb\">", urgent ? "#a00000" : "#1a1a1a");
	page_html(t->head.title, out);
	fputs("</h2>\n", out);
	if (t->rows == 0)
		put_line(t->head.empty[0] != '\0' ? t->head.empty : "None.",
		    out);
	else if (t->head.layout != REPORTS_PROSE)
		put_table(t, out);
	else
		for (const struct page_row *r = t->first; r != NULL;
		    r = r->next)
			put_line(r->cell[0], out);
}
