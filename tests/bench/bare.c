/*
 * bare: the baseline of the benchmarks. Reads rows of SOURCE into memory, then times only this: one
 * transaction of prepared INSERTs of them into TARGET, and its COMMIT, under the settings
 * that the jobs use. Prints seconds.
 *
 *	bare [-t] TARGET.db SOURCE.db 'TABLE' 'TABLE WHERE condition' ...
 *
 * -t: drop TARGET's triggers first. Tables in the order their foreign keys want.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct row {
	struct row *next;
	int table;
	sqlite3_value **v;
};

struct table {
	sqlite3_stmt *insert;
	int columns;
};

static sqlite3 *target, *source;

static void
fail(sqlite3 *db, const char *what)
{
	fprintf(stderr, "bare: %s: %s\n", what, sqlite3_errmsg(db));
	exit(1);
}

static void
run(sqlite3 *db, const char *sql)
{
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail(db, sql);
}

static sqlite3_stmt *
prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *s;

	if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK)
		fail(db, sql);
	return s;
}

static void
drop_triggers(void)
{
	sqlite3_stmt *s = prepare(target, "SELECT group_concat('DROP TRIGGER \"'"
	    " || name || '\"', ';') FROM sqlite_schema WHERE type = 'trigger'");

	if (sqlite3_step(s) == SQLITE_ROW) {
		char *all = strdup((const char *)sqlite3_column_text(s, 0));

		sqlite3_finalize(s);
		run(target, all);
		free(all);
	}
}

static void
prepare_insert(struct table *t, const char *name, int columns)
{
	char sql[1024];
	size_t n;

	n = (size_t)snprintf(sql, sizeof(sql), "INSERT INTO %.*s VALUES (",
	    (int)strcspn(name, " "), name);
	for (int i = 0; i < columns; i++)
		n += (size_t)snprintf(sql + n, sizeof(sql) - n, "%s?",
		    i > 0 ? "," : "");
	snprintf(sql + n, sizeof(sql) - n, ")");
	t->columns = columns;
	t->insert = prepare(target, sql);
}

int
main(int argc, char *argv[])
{
	struct row *first = NULL, **last = &first;
	struct table tables[64];
	struct timespec a, b;
	int at = 1, triggers = 1;
	long rows = 0;

	if (argc > 1 && strcmp(argv[1], "-t") == 0) {
		triggers = 0;
		at++;
	}
	if (argc - at < 3)
		return 64;
	if (sqlite3_open(argv[at], &target) != SQLITE_OK ||
	    sqlite3_open(argv[at + 1], &source) != SQLITE_OK)
		return 1;
	run(target, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
	    "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
	    "PRAGMA temp_store = FILE; PRAGMA cache_size = -16384;");
	if (!triggers)
		drop_triggers();
	for (int i = at + 2; i < argc; i++) {
		struct table *t = &tables[i - at - 2];
		char sql[1024];
		sqlite3_stmt *s;

		snprintf(sql, sizeof(sql), "SELECT * FROM %s", argv[i]);
		s = prepare(source, sql);
		prepare_insert(t, argv[i], sqlite3_column_count(s));
		while (sqlite3_step(s) == SQLITE_ROW) {
			struct row *r = malloc(sizeof(*r));

			r->next = NULL;
			r->table = i - at - 2;
			r->v = malloc((size_t)t->columns * sizeof(*r->v));
			for (int c = 0; c < t->columns; c++)
				r->v[c] = sqlite3_value_dup(
				    sqlite3_column_value(s, c));
			*last = r;
			last = &r->next;
			rows++;
		}
		sqlite3_finalize(s);
	}
	clock_gettime(CLOCK_MONOTONIC, &a);
	run(target, "BEGIN IMMEDIATE");
	for (struct row *r = first; r != NULL; r = r->next) {
		struct table *t = &tables[r->table];

		for (int c = 0; c < t->columns; c++)
			sqlite3_bind_value(t->insert, c + 1, r->v[c]);
		if (sqlite3_step(t->insert) != SQLITE_DONE)
			fail(target, argv[at + 2 + r->table]);
		sqlite3_reset(t->insert);
	}
	run(target, "COMMIT");
	clock_gettime(CLOCK_MONOTONIC, &b);
	fprintf(stderr, "bare: %ld rows\n", rows);
	printf("%.3f\n", (double)(b.tv_sec - a.tv_sec) +
	    (double)(b.tv_nsec - a.tv_nsec) / 1e9);
	return 0;
}
