/*
 * db, statements: prepared once and kept by the address of their text, bound by place or name,
 * stepped; scripts of many. See db.h.
 */
#include "db_sqlite.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "../base/die.h"

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
		db_fail(db, sql);
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
		db_fail(st->db, st->sql);
}

static void
bound(struct stmt *st, int rc)
{
	if (rc != SQLITE_OK)
		db_fail(st->db, st->sql);
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
		db_fail(st->db, st->sql);
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
			db_fail(db, label);
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
