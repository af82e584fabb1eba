/*
 * db: SQLite, opened one way only, and its failures sorted into the machine's and
 * the data's. See db.h; the settings' reasons are in the schema's head and the manual.
 */
#include "db_sqlite.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/die.h"
#include "functions.h"

/* Ends the process: nothing here is the data's fault. */
_Noreturn void
db_fail(struct db *db, const char *doing)
{
	int rc = sqlite3_errcode(db->conn) & 0xff;

	if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
		die(EXIT_LATER, "database: busy: try again later");
	/* A statement's first line tells which it was; a message is one line. */
	die(EXIT_MACHINE, "database: %.*s: %s", (int)strcspn(doing, "\n"),
	    doing, sqlite3_errmsg(db->conn));
}

static void
plain(struct db *db, const char *sql)
{
	if (sqlite3_exec(db->conn, sql, NULL, NULL, NULL) != SQLITE_OK)
		db_fail(db, sql);
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
		db_fail(db, "functions");
	return db;
}

/*
 * The -wal and -shm beside it are there from now on, and stay when it is closed, the log cut to nothing: so a program that
 * is confined makes and removes no name beside its database.
 */
static void
keep_log(struct db *db)
{
	int on = 1;

	plain(db, "PRAGMA journal_size_limit = 67108864");
	if (sqlite3_file_control(db->conn, "main", SQLITE_FCNTL_PERSIST_WAL,
	    &on) != SQLITE_OK)
		db_fail(db, "its log");
	plain(db, "PRAGMA schema_version");	/* a read */
}

static void
settle(struct db *db, int writes)
{
	if (writes) {
		plain(db, "PRAGMA journal_mode = WAL");
		plain(db, "PRAGMA synchronous = FULL");
		keep_log(db);
	}
	plain(db, "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
	    "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
	    "PRAGMA temp_store = FILE; PRAGMA cache_size = -16384;");
	sqlite3_db_config(db->conn, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	/* A misspelt name in quotation marks is an error, not a string. */
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
		db_fail(db, "close");
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

/* ---- the whole database ---- */

void
db_vacuum_into(struct db *db, const char *path)
{
	sqlite3_stmt *s;
	int rc;

	if (sqlite3_prepare_v2(db->conn, "VACUUM INTO ?1", -1, &s, NULL) !=
	    SQLITE_OK)
		db_fail(db, "backup");
	sqlite3_bind_text(s, 1, path, -1, SQLITE_STATIC);
	rc = sqlite3_step(s);
	if (rc != SQLITE_DONE)
		db_fail(db, "backup");
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
