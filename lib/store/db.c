/*
 * db: SQLite, opened one way only, and its failures sorted into the machine's and
 * the data's. See db.h; the settings' reasons are in the schema's head and the manual.
 */
#include "db.h"

#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "functions.h"

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

/* Ends the process: nothing here is the data's fault. */
static _Noreturn void
fail(struct db *db, const char *doing)
{
	int rc = sqlite3_errcode(db->conn) & 0xff;

	if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
		die(EXIT_LATER, "database: busy: try again later");
	die(EXIT_MACHINE, "database: %s: %s", doing, sqlite3_errmsg(db->conn));
}

static void
plain(struct db *db, const char *sql)
{
	if (sqlite3_exec(db->conn, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail(db, sql);
}

static struct db *
connect_to(const char *path, int flags)
{
	struct db *db;

	if ((db = calloc(1, sizeof(*db))) == NULL)
		die_errno("memory");
	if (sqlite3_open_v2(path, &db->conn, flags | SQLITE_OPEN_NOMUTEX,
	    NULL) != SQLITE_OK)
		die(EXIT_CONFIG, "database: %s", db->conn == NULL ?
		    "no memory" : sqlite3_errmsg(db->conn));
	sqlite3_extended_result_codes(db->conn, 1);
	sqlite3_busy_timeout(db->conn, BUSY_MS);
	if (functions_register(db->conn) != SQLITE_OK)
		fail(db, "functions");
	return db;
}

static void
settle(struct db *db, int writes)
{
	if (writes) {
		plain(db, "PRAGMA journal_mode = WAL");
		plain(db, "PRAGMA synchronous = FULL");
	}
	plain(db, "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
	    "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
	    "PRAGMA temp_store = FILE; PRAGMA cache_size = -16384;");
	sqlite3_db_config(db->conn, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	/* A misspelt name in double quotes is an error, not a string. */
	sqlite3_db_config(db->conn, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(db->conn, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_limit(db->conn, SQLITE_LIMIT_ATTACHED, 1);
	/* The suite runs once with this set: a missing ORDER BY shows. */
	if (getenv("NIGHTSHIFT_REVERSE_UNORDERED") != NULL)
		plain(db, "PRAGMA reverse_unordered_selects = ON");
}

struct db *
db_open(const char *path, enum db_mode mode)
{
	struct db *db;
	int flags = SQLITE_OPEN_READWRITE;

	if (mode == DB_CREATE)
		flags |= SQLITE_OPEN_CREATE;
	db = connect_to(path, flags);
	settle(db, 1);
	if (mode == DB_READ)
		plain(db, "PRAGMA query_only = ON");
	return db;
}

struct db *
db_memory(void)
{
	struct db *db;

	db = connect_to(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
	settle(db, 0);
	return db;
}

void
db_close(struct db *db)
{
	if (db == NULL)
		return;
	for (unsigned i = 0; i < KEPT; i++)
		if (db->kept[i] != NULL) {
			sqlite3_finalize(db->kept[i]->s);
			free(db->kept[i]);
		}
	if (sqlite3_close(db->conn) != SQLITE_OK)
		fail(db, "close");
	free(db);
}

/* ---- transactions ---- */

void
db_begin(struct db *db)
{
	db->broken[0] = '\0';
	db->depth = 0;
	plain(db, "BEGIN IMMEDIATE");
}

void
db_commit(struct db *db)
{
	if (db->broken[0] != '\0')
		die(EXIT_MACHINE, "database: commit of a broken transaction");
	plain(db, "COMMIT");
}

void
db_rollback(struct db *db)
{
	/* A constraint in a trigger may have rolled back already. */
	if (!sqlite3_get_autocommit(db->conn))
		plain(db, "ROLLBACK");
	db->broken[0] = '\0';
}

static void
savepoint(struct db *db, const char *verb, int depth)
{
	char sql[48];

	snprintf(sql, sizeof(sql), "%s level_%d", verb, depth);
	plain(db, sql);
}

void
db_savepoint(struct db *db)
{
	savepoint(db, "SAVEPOINT", ++db->depth);
}

void
db_release(struct db *db)
{
	savepoint(db, "RELEASE", db->depth--);
}

void
db_rollback_to(struct db *db)
{
	savepoint(db, "ROLLBACK TO", db->depth);
	db->broken[0] = '\0';
	db_release(db);
}

const char *
db_broken(const struct db *db)
{
	return db->broken[0] != '\0' ? db->broken : NULL;
}

/* ---- statements ---- */

static struct stmt *
prepare(struct db *db, const char *sql, int persistent)
{
	struct stmt *st;

	if ((st = calloc(1, sizeof(*st))) == NULL)
		die_errno("memory");
	st->db = db;
	st->sql = sql;
	if (sqlite3_prepare_v3(db->conn, sql, -1,
	    persistent ? SQLITE_PREPARE_PERSISTENT : 0, &st->s, NULL) !=
	    SQLITE_OK)
		fail(db, sql);
	return st;
}

/* Open addressing over the text's address: named texts are constants. */
static struct stmt *
kept(struct db *db, const char *sql)
{
	uintptr_t h = (uintptr_t)sql;
	unsigned i = (unsigned)((h >> 4) * 2654435761u >> 8) & (KEPT - 1);

	while (db->kept[i] != NULL) {
		if (db->kept[i]->sql == sql) {
			sqlite3_reset(db->kept[i]->s);
			return db->kept[i];
		}
		i = (i + 1) & (KEPT - 1);
	}
	if (++db->n_kept == KEPT)
		die(EXIT_MACHINE, "more than %d statements kept", KEPT);
	return db->kept[i] = prepare(db, sql, 1);
}

static void
bind(struct stmt *st, const char *types, va_list ap)
{
	struct slice l;
	const char *s;
	int rc = SQLITE_OK, i = 0;

	for (; *types != '\0' && rc == SQLITE_OK; types++) {
		i++;
		switch (*types) {
		case 'i':
			rc = sqlite3_bind_int64(st->s, i, va_arg(ap, int64_t));
			break;
		case 's':
			s = va_arg(ap, const char *);
			rc = s == NULL ? sqlite3_bind_null(st->s, i) :
			    sqlite3_bind_text(st->s, i, s, -1, SQLITE_STATIC);
			break;
		case 'l':
			l = va_arg(ap, struct slice);
			rc = sqlite3_bind_text(st->s, i, l.p, (int)l.len,
			    SQLITE_STATIC);
			break;
		case 'n':
			rc = sqlite3_bind_null(st->s, i);
			break;
		default:
			die(EXIT_MACHINE, "bind: %c", *types);
		}
	}
	if (rc != SQLITE_OK)
		fail(st->db, st->sql);
}

static void
bound(struct stmt *st, int rc)
{
	if (rc != SQLITE_OK)
		fail(st->db, st->sql);
}

void
db_bind_int(struct stmt *st, int at, int64_t n)
{
	bound(st, sqlite3_bind_int64(st->s, at, n));
}

void
db_bind_text(struct stmt *st, int at, struct slice s)
{
	bound(st, sqlite3_bind_text(st->s, at, s.p, (int)s.len,
	    SQLITE_STATIC));
}

void
db_bind_null(struct stmt *st, int at)
{
	bound(st, sqlite3_bind_null(st->s, at));
}

static void
remember(struct db *db)
{
	if (db->broken[0] == '\0')
		snprintf(db->broken, sizeof(db->broken), "%s",
		    sqlite3_errmsg(db->conn));
}

/* What an office's own SQL can run into: its fault, and not the machine's. */
static int
own_fault(int rc)
{
	switch (rc & 0xff) {
	case SQLITE_ERROR:
	case SQLITE_INTERRUPT:
	case SQLITE_TOOBIG:
	case SQLITE_MISMATCH:
	case SQLITE_AUTH:
		return 1;
	default:
		return 0;
	}
}

int
db_step(struct stmt *st)
{
	int rc;

	if (st->db->broken[0] != '\0')
		return 0;
	st->db->ours = !st->loose;
	rc = sqlite3_step(st->s);
	if (rc == SQLITE_ROW)
		return 1;
	if (st->loose && own_fault(rc))
		snprintf(st->failed, sizeof(st->failed), "%s",
		    (rc & 0xff) == SQLITE_INTERRUPT ? "it does not end" :
		    sqlite3_errmsg(st->db->conn));
	else if (rc != SQLITE_DONE && (rc & 0xff) == SQLITE_CONSTRAINT)
		remember(st->db);
	else if (rc != SQLITE_DONE)
		fail(st->db, st->sql);
	sqlite3_reset(st->s);
	return 0;
}

const char *
db_failed(const struct stmt *st)
{
	return st->failed[0] != '\0' ? st->failed : NULL;
}

void
db_reset(struct stmt *st)
{
	sqlite3_reset(st->s);
}

struct stmt *
db_query(struct db *db, const char *sql, const char *types, ...)
{
	struct stmt *st = kept(db, sql);
	va_list ap;

	va_start(ap, types);
	bind(st, types, ap);
	va_end(ap);
	return st;
}

void
db_run(struct db *db, const char *sql, const char *types, ...)
{
	struct stmt *st = kept(db, sql);
	va_list ap;

	va_start(ap, types);
	bind(st, types, ap);
	va_end(ap);
	while (db_step(st))
		;
}

int64_t
db_number(struct db *db, const char *sql, const char *types, ...)
{
	struct stmt *st = kept(db, sql);
	int64_t n = 0;
	va_list ap;

	va_start(ap, types);
	bind(st, types, ap);
	va_end(ap);
	if (db_step(st)) {
		n = db_int(st, 0);
		db_reset(st);
	}
	return n;
}

int64_t
db_last_id(const struct db *db)
{
	return sqlite3_last_insert_rowid(db->conn);
}

int64_t
db_changes(const struct db *db)
{
	return sqlite3_changes64(db->conn);
}

int64_t
db_int(struct stmt *st, int column)
{
	return sqlite3_column_int64(st->s, column);
}

int
db_is_null(struct stmt *st, int column)
{
	return sqlite3_column_type(st->s, column) == SQLITE_NULL;
}

const char *
db_text(struct stmt *st, int column)
{
	const unsigned char *s = sqlite3_column_text(st->s, column);

	return s == NULL ? "" : (const char *)s;
}

struct slice
db_slice(struct stmt *st, int column)
{
	const char *p = db_text(st, column);

	return (struct slice){ p, (size_t)sqlite3_column_bytes(st->s, column) };
}

int
db_columns(struct stmt *st)
{
	return sqlite3_column_count(st->s);
}

const char *
db_column_name(struct stmt *st, int column)
{
	return sqlite3_column_name(st->s, column);
}

char
db_type(struct stmt *st, int column)
{
	switch (sqlite3_column_type(st->s, column)) {
	case SQLITE_INTEGER:
		return 'i';
	case SQLITE_NULL:
		return 'n';
	case SQLITE_BLOB:
		return 'b';
	default:
		return 's';
	}
}

/* ---- scripts ---- */

static void
bind_named(struct stmt *st, const struct db_parameter *p, unsigned n)
{
	for (unsigned i = 0; i < n; i++) {
		int at = sqlite3_bind_parameter_index(st->s, p[i].name);

		if (at == 0)
			continue;
		if (p[i].text != NULL)
			sqlite3_bind_text(st->s, at, p[i].text, -1,
			    SQLITE_STATIC);
		else
			sqlite3_bind_int64(st->s, at, p[i].number);
	}
}

void
db_script(struct db *db, const char *label, const char *sql,
    const struct db_parameter *p, unsigned n)
{
	struct stmt st = { .db = db, .sql = label };

	while (*sql != '\0' && db->broken[0] == '\0') {
		if (sqlite3_prepare_v2(db->conn, sql, -1, &st.s, &sql) !=
		    SQLITE_OK)
			fail(db, label);
		if (st.s == NULL)	/* a comment or blanks to the end */
			continue;
		bind_named(&st, p, n);
		while (db_step(&st))
			;
		sqlite3_finalize(st.s);
	}
}

struct stmt *
db_cursor(struct db *db, const char *label, const char *sql,
    const struct db_parameter *p, unsigned n, struct fault *f)
{
	struct stmt *st;
	const char *rest = "";
	sqlite3_stmt *more = NULL;
	int rc;

	if ((st = calloc(1, sizeof(*st))) == NULL)
		die_errno("memory");
	st->db = db;
	st->sql = label;
	st->loose = 1;
	rc = sqlite3_prepare_v2(db->conn, sql, -1, &st->s, &rest);
	if (rc == SQLITE_OK && st->s != NULL)
		rc = sqlite3_prepare_v2(db->conn, rest, -1, &more, NULL);
	if (rc != SQLITE_OK || st->s == NULL || more != NULL) {
		fault_set(f, "%s: %s", label, rc != SQLITE_OK ?
		    sqlite3_errmsg(db->conn) : st->s == NULL ?
		    "no statement" : "more than one statement");
		sqlite3_finalize(more);
		db_finish(st);
		return NULL;
	}
	bind_named(st, p, n);
	return st;
}

void
db_finish(struct stmt *st)
{
	if (st == NULL)
		return;
	sqlite3_finalize(st->s);
	if (st->loose)
		free(st);
}

static int64_t
line_of(const char *from, const char *to)
{
	int64_t n = 1;

	for (; from < to; from++)
		n += *from == '\n';
	return n;
}

int
db_check(struct db *db, const char *sql, struct fault *f)
{
	const char *from = sql, *next;
	sqlite3_stmt *s;

	while (*from != '\0') {
		while (*from == '\n' || *from == ' ')
			from++;
		if (sqlite3_prepare_v2(db->conn, from, -1, &s, &next) !=
		    SQLITE_OK) {
			int off = sqlite3_error_offset(db->conn);

			fault_in_row(f, line_of(sql, from + (off > 0 ? off : 0)),
			    NULL);
			return fault_set(f, "%s", sqlite3_errmsg(db->conn));
		}
		sqlite3_finalize(s);
		from = next;
	}
	return 0;
}

/* ---- the whole database ---- */

void
db_vacuum_into(struct db *db, const char *path)
{
	sqlite3_stmt *s;
	int rc;

	if (sqlite3_prepare_v2(db->conn, "VACUUM INTO ?1", -1, &s, NULL) !=
	    SQLITE_OK)
		fail(db, "backup");
	sqlite3_bind_text(s, 1, path, -1, SQLITE_STATIC);
	rc = sqlite3_step(s);
	if (rc != SQLITE_DONE)
		fail(db, "backup");
	sqlite3_finalize(s);
}

const char *
db_unsound(struct db *db)
{
	static const char *const checks[] = { "PRAGMA quick_check(1)",
		"PRAGMA foreign_key_check" };
	struct stmt *st;

	st = db_query(db, checks[0], "");
	if (!db_step(st) || strcmp(db_text(st, 0), "ok") != 0)
		return "quick_check";
	db_reset(st);
	st = db_query(db, checks[1], "");
	if (db_step(st)) {
		db_reset(st);
		return "foreign_key_check";
	}
	return NULL;
}

static int
out_of_steps(void *arg)
{
	struct db *db = arg;

	return !db->ours && --db->steps_left < 0;
}

void
db_limit_steps(struct db *db, int64_t steps)
{
	db->steps_left = steps / 1000;
	sqlite3_progress_handler(db->conn, steps > 0 ? 1000 : 0,
	    steps > 0 ? out_of_steps : NULL, db);
}

static int
reading_only(void *unused, int action, const char *a, const char *b,
    const char *c, const char *d)
{
	(void)unused;
	(void)a;
	(void)c;
	(void)d;
	if (action == SQLITE_FUNCTION && b != NULL &&
	    strcmp(b, "load_extension") == 0)
		return SQLITE_DENY;
	return action == SQLITE_SELECT || action == SQLITE_READ ||
	    action == SQLITE_FUNCTION || action == SQLITE_RECURSIVE ?
	    SQLITE_OK : SQLITE_DENY;
}

void
db_read_only(struct db *db, int on)
{
	sqlite3_set_authorizer(db->conn, on ? reading_only : NULL, NULL);
}
