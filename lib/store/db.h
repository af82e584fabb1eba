/*
 * db: the one door to SQLite. A failure of the machine or of our own SQL ends
 * the process (exit 71, 75 or 78); a constraint that data broke is remembered as
 * the transaction's fault, every later statement of it does nothing, and
 * whoever opened the transaction rolls it back: callers in between test nothing.
 *
 * Statements are named (sql.h, made from sql/queries) and kept prepared for as long as the
 * database is open, by the address of their text.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <stdint.h>

#include "../base/fault.h"
#include "../base/slice.h"

struct db;
struct stmt;

enum db_mode {
	DB_WRITE,	/* must exist, of this schema version */
	DB_READ,	/* the same, read-only */
	DB_CREATE,	/* must not exist; empty, for schema_create() */
	DB_ANY,		/* must exist; any schema version (migrate) */
};

struct db *db_open(const char *path, enum db_mode);
/* In memory, with the schema: for the build's own check. */
struct db *db_memory(void);
void db_close(struct db *);

/* BEGIN IMMEDIATE. Someone else writing for longer than the busy timeout: exit 75. */
void db_begin(struct db *);
void db_commit(struct db *);
void db_rollback(struct db *);
/* Within a transaction; nested by depth. */
void db_savepoint(struct db *);
void db_release(struct db *);
void db_rollback_to(struct db *);

/* What data broke in this transaction or savepoint, or NULL. */
const char *db_broken(const struct db *);

/*
 * Runs a statement to its end, rows ignored. types tells the values bound to
 * ?1, ?2 ..: i int64_t, s const char * (NULL is NULL), l struct slice, n NULL (no argument).
 */
void db_run(struct db *, const char *sql, const char *types, ...);
/* The same for a statement with one value; 0 if there was no row or a NULL. */
int64_t db_number(struct db *, const char *sql, const char *types, ...);
int64_t db_last_id(const struct db *);
int64_t db_changes(const struct db *);

/* A cursor: bind as db_run does, then step while it says 1. */
struct stmt *db_query(struct db *, const char *sql, const char *types, ...);
int db_step(struct stmt *);
/* Done with it before its end. A new db_query of the same text resets it, too. */
void db_reset(struct stmt *);
int64_t db_int(struct stmt *, int column);
int db_is_null(struct stmt *, int column);
/* "" for NULL; valid until the next step. */
const char *db_text(struct stmt *, int column);
struct slice db_slice(struct stmt *, int column);
/* Binds one value of a statement by its place, from 1: for rows of many columns. What is bound
 * stays bound for the next step; a slice must live as long. */
void db_bind_int(struct stmt *, int at, int64_t);
void db_bind_text(struct stmt *, int at, struct slice);
void db_bind_null(struct stmt *, int at);
/* Column count and name, for renderers that print what a report selects. */
int db_columns(struct stmt *);
const char *db_column_name(struct stmt *, int column);
/* 'i' integer, 's' text, 'b' blob, 'n' null. */
char db_type(struct stmt *, int column);

/*
 * Many statements in one text, in order, with named parameters bound by name
 * where they occur. label (a path) goes before messages. Rows are ignored.
 */
struct db_parameter {
	const char *name;	/* ":night" */
	const char *text;	/* NULL: number is bound */
	int64_t number;
};
void db_script(struct db *, const char *label, const char *sql,
    const struct db_parameter *, unsigned n);
/* The one statement of the text, bound by name, as a cursor of its own: not kept,
 * db_finish() ends it. NULL and a fault if it cannot be prepared, or if there are more
 * (an office's own SQL). */
struct stmt *db_cursor(struct db *, const char *label, const char *sql,
    const struct db_parameter *, unsigned n, struct fault *);
void db_finish(struct stmt *);
/* What ended such a cursor before its rows did: an error in it, the limit of steps;
 * else NULL. Never ends the process. */
const char *db_failed(const struct stmt *);

/* Prepares every statement of a text without running it; 0, or -1 and the fault's
 * row is the line in the text. */
int db_check(struct db *, const char *sql, struct fault *);

/* A copy that is whole by itself: VACUUM INTO path, which must not exist. */
void db_vacuum_into(struct db *, const char *path);
/* Name of a table's first problem by quick_check, foreign_key_check; NULL when sound. */
const char *db_unsound(struct db *);

/* Bound on the steps of cursors that are not ours (db_cursor), all together, until it is
 * set again; 0 takes it away. */
void db_limit_steps(struct db *, int64_t steps);
/* What is prepared from now on may only read the tables of this database (authorizer); our own
 * statements are prepared anew, so take it away before they run. */
void db_read_only(struct db *, int on);

#endif
