/*
 * page_table: the rows of a small report, held in memory, and their faces: aligned text for a
 * terminal and summary.txt, a table of index.html, JSON. Large reports are streamed instead (reports_csv).
 */
#ifndef RCM_PAGE_TABLE_H
#define RCM_PAGE_TABLE_H

#include <stdio.h>

#include "../base/arena.h"
#include "reports_head.h"

struct page_table {
	struct reports_head head;
	size_t rows;
	struct page_row *first, *last;
};

/* Runs a statement with a head to its end. Its own error ends the process: these are ours. */
void page_table_read(struct page_table *, struct arena *, struct db *,
    const char *label, const char *sql, const struct db_parameter *,
    unsigned n);

/* Columns under their names, numbers to the right; a list has no names, prose no columns. No title. */
void page_table_text(const struct page_table *, FILE *);
/* A <table>, or paragraphs; all that is not ours is escaped. No title. */
void page_table_html(const struct page_table *, FILE *);
/* An array of objects; integers as numbers, money as text ("12.50"), so that nothing is rounded. */
void page_table_json(const struct page_table *, FILE *);

/* Text as HTML. */
void page_html(const char *, FILE *);

#endif
