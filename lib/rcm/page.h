/*
 * page: the morning's page, summary.txt and index.html: the same sections with the same figures,
 * in the order of sql/reports/page-*.sql; or, when the books do not prove, broken-*.sql alone.
 */
#ifndef RCM_PAGE_H
#define RCM_PAGE_H

#include "../store/job.h"

/* Within the transaction of the reports; broken: the page that says so. */
void page_write(struct job *, int broken);

#endif
