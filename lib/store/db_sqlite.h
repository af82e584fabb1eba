/*
 * db, inside: what db.c and db_statement.c share. The one place that includes sqlite3.h.
 */
#ifndef STORE_DB_SQLITE_H
#define STORE_DB_SQLITE_H

#include <sqlite3.h>

#include "db.h"

enum {
	BUSY_MS = 10000,	/* another writer: wait, then 75 */
	KEPT = 256,		/* statements kept prepared; a power of two */
};

struct stmt {
	struct db *db;
	sqlite3_stmt *s;
	const char *sql;
	int loose;		/* not kept: db_finish() frees it */
	char failed[200];	/* loose: what ended it early, "" if nothing */
};

struct db {
	sqlite3 *conn;
	struct stmt *kept[KEPT];
	unsigned n_kept;
	int depth;		/* savepoints */
	char broken[256];	/* the transaction's fault, "" if sound */
	int64_t steps_left;	/* db_limit_steps, in thousands */
	int ours;		/* a statement of our own is at work: no limit */
};

/* Ends the process: the machine's failure or our own, never the data's. */
_Noreturn void db_fail(struct db *, const char *doing);

#endif
