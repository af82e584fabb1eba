/*
 * reports_csv: a report as CSV, streamed from its cursor: RFC 4180, CRLF, two decimals, and no
 * text that a spreadsheet would take for a formula (FORMATS, common to all CSV).
 */
#ifndef RCM_REPORTS_CSV_H
#define RCM_REPORTS_CSV_H

#include <stdio.h>

#include "../store/spool.h"
#include "page_table.h"
#include "reports_head.h"

/* The header, then every row; returns the rows. The cursor is at its end after. */
int64_t reports_csv_file(const struct reports_head *, struct stmt *,
    struct outfile *);
/* The same of a table in memory. */
void reports_csv_table(const struct page_table *, FILE *);

#endif
