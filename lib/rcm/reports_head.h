/*
 * reports_head: a report is one SELECT in a file whose first comments say what it is:
 *
 *	-- title: Accounts: every visit to date
 *	-- columns: practice_id:text, charge:money, lines:integer, service_from:date
 *	-- layout: prose		(sections of a page: table, list or prose)
 *	-- empty: Nothing is held.	(what a page says instead of no rows)
 *
 * Money is selected in cents and printed as 1234.50. Built-in reports, an office's own in
 * local/reports, sections of the morning's page and the looking verbs of nightshift(1) share it.
 */
#ifndef RCM_REPORTS_HEAD_H
#define RCM_REPORTS_HEAD_H

#include "../base/fault.h"
#include "../base/slice.h"
#include "../store/db.h"

enum reports_format { REPORTS_TEXT, REPORTS_INTEGER, REPORTS_MONEY,
	REPORTS_DATE };
enum reports_layout { REPORTS_TABLE, REPORTS_LIST, REPORTS_PROSE };
enum { REPORTS_COLUMNS = 48, REPORTS_CELL = 24 };

struct reports_head {
	char title[96];
	char empty[128];
	enum reports_layout layout;
	int columns;
	struct {
		char name[32];
		enum reports_format format;
	} column[REPORTS_COLUMNS];
};

/* The value behind "-- key:" in the comments at the top; 0 if there is none. */
int reports_head_value(const char *sql, const char *key, struct slice *value);
/* -1 and the fault when title or columns are missing or malformed. */
int reports_head_parse(struct reports_head *, const char *sql, struct fault *);
/* The statement must select what the head promises, by name and order. */
int reports_head_agrees(const struct reports_head *, struct stmt *,
    struct fault *);
/* A value as it is printed; buf is for numbers. */
struct slice reports_head_cell(const struct reports_head *, struct stmt *,
    int column, char buf[REPORTS_CELL]);

#endif
