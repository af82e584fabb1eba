/*
 * page: reads each section once and prints it twice. See page.h.
 */
#include "page.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "../store/spool.h"
#include "page_table.h"
#include "reports.h"
#include "sql.h"

enum { PAGE_SECTIONS = 32 };

struct page {
	const char *night;
	int broken;
	int n;
	struct page_table section[PAGE_SECTIONS];
};

/* No script runs and nothing is fetched: it is opened from a disk, with figures in it. */
static const char html_top[] =
    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "style-src 'unsafe-inline'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta name=\"robots\" content=\"noindex\">\n";
static const char html_style[] =
    "<style>\n"
    "body{font:15px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;"
    "max-width:60rem;margin:2rem auto;padding:0 1rem}\n"
    "h1{font-size:1.4rem;margin:0 0 .2rem}h2{font-size:1.05rem;margin:1.6rem 0 .3rem;"
    "border-bottom:1px solid #bbb;padding-bottom:.1rem}\n"
    "table{border-collapse:collapse}td,th{padding:.1rem 1.2rem .1rem 0;"
    "text-align:left;vertical-align:top;white-space:pre-wrap}\n"
    "th{font-weight:600;color:#555}.n{text-align:right;"
    "font-variant-numeric:tabular-nums}\n"
    "p{margin:.1rem 0}.broken h1{color:#a00}\n"
    "@media print{body{margin:0;font-size:11px;max-width:none}"
    "h2{break-after:avoid}tr{break-inside:avoid}}\n"
    "</style></head>\n";

static void
read_sections(struct job *job, struct page *page, struct arena *a,
    const char *prefix)
{
	struct db_parameter p[REPORTS_PARAMETERS];

	reports_parameters(job, "", p);
	for (const struct sql_file *f = sql_files; f->path != NULL; f++) {
		if (strncmp(f->path, prefix, strlen(prefix)) != 0)
			continue;
		if (page->n == PAGE_SECTIONS)
			die(EXIT_MACHINE, "more than %d sections",
			    PAGE_SECTIONS);
		page_table_read(&page->section[page->n++], a, job->db,
		    f->path, f->text, p, REPORTS_PARAMETERS);
	}
}

static const char *
headline(const struct page *page)
{
	return page->broken ? "THE BOOKS DO NOT PROVE: night of " :
	    "Night of ";
}

static void
print_text(const struct page *page, FILE *out)
{
	fprintf(out, "Nightshift. %s%s\n", headline(page), page->night);
	for (int i = 0; i < page->n; i++) {
		const struct page_table *t = &page->section[i];

		fprintf(out, "\n%s\n", t->head.title);
		page_table_text(t, out);
	}
}

static void
print_html(const struct page *page, FILE *out)
{
	fprintf(out, "%s<title>Nightshift %s</title>\n%s<body%s>\n"
	    "<h1>%s%s</h1>\n", html_top, page->night, html_style,
	    page->broken ? " class=\"broken\"" : "", headline(page),
	    page->night);
	for (int i = 0; i < page->n; i++) {
		const struct page_table *t = &page->section[i];

		fputs("<section><h2>", out);
		page_html(t->head.title, out);
		fputs("</h2>\n", out);
		page_table_html(t, out);
		fputs("</section>\n", out);
	}
	fputs("</body></html>\n", out);
}

static void
publish(struct job *job, const struct page *page, const char *name,
    const char *kind, void (*print)(const struct page *, FILE *))
{
	struct outfile *o;
	char folder[64], *text = NULL;
	size_t size = 0;
	FILE *out;

	if ((out = open_memstream(&text, &size)) == NULL)
		die_errno("memory");
	print(page, out);
	if (ferror(out) || fclose(out) == EOF)
		die_errno("memory");
	reports_folder(job, folder);
	o = outfile_new(&job->site, folder, name, job->dry);
	outfile_write(o, text, size);
	outfile_commit(o, job->db, kind, job->as_of, job->night, 1);
	free(text);
}

void
page_write(struct job *job, int broken)
{
	struct page page = { .night = job->night, .broken = broken };
	struct arena a = ARENA_EMPTY;

	read_sections(job, &page, &a, broken ? "sql/reports/broken-" :
	    "sql/reports/page-");
	publish(job, &page, "summary.txt", "text", print_text);
	publish(job, &page, "index.html", "html", print_html);
	arena_free(&a);
}
