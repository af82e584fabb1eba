/*
 * page_rows: the inside of a page_table, for its own files.
 */
#ifndef RCM_PAGE_ROWS_H
#define RCM_PAGE_ROWS_H

#include "reports_head.h"

struct page_row {
	struct page_row *next;
	const char *cell[];
};

/* Money and integers stand to the right. */
int page_is_number(const struct reports_head *, int column);

#endif
