/*
 * schema: see schema.h. What depends on the tables' own definitions (guards, digest) is made by
 * SQL from sqlite_schema, so that a new table cannot be forgotten.
 */
#include "schema.h"

#include <stdio.h>
#include <string.h>

#include "../base/arena.h"
#include "../base/die.h"
#include "sql.h"

static int
below(const char *path, const char *folder)
{
	return strncmp(path, folder, strlen(folder)) == 0;
}

/* Every file of a folder, in the order of their names. */
static void
run_folder(struct db *db, const char *folder)
{
	for (const struct sql_file *f = sql_files; f->path != NULL; f++)
		if (below(f->path, folder) &&
		    strchr(f->path + strlen(folder), '/') == NULL)
			db_script(db, f->path, f->text, NULL, 0);
}

/* Runs each statement that a query yields (they are made from the schema). */
static void
run_made(struct db *db, const char *query, int column)
{
	struct arena a = ARENA_EMPTY;
	struct stmt *st;
	char **made = NULL;
	size_t n = 0, room = 0;

	st = db_query(db, query, "");
	while (db_step(st)) {
		if (n == room) {
			char **more = arena_alloc(&a,
			    (room = room * 2 + 64) * sizeof(*more));

			if (n > 0)
				memcpy(more, made, n * sizeof(*more));
			made = more;
		}
		made[n++] = arena_string(&a, db_slice(st, column));
	}
	for (size_t i = 0; i < n; i++)
		db_script(db, "guards", made[i], NULL, 0);
	arena_free(&a);
}

static void
guard(struct db *db)
{
	run_made(db, sql_schema_drop_guards, 0);
	run_made(db, sql_schema_guards, 0);
}

void
schema_create(struct db *db)
{
	db_begin(db);
	run_folder(db, "sql/schema/");
	run_folder(db, "sql/codes/");
	db_run(db, sql_schema_set_version, "i", (int64_t)SCHEMA_VERSION);
	guard(db);
	if (db_broken(db) != NULL)
		die(EXIT_MACHINE, "schema: %s", db_broken(db));
	db_commit(db);
}

void
schema_temp(struct db *db)
{
	run_folder(db, "sql/schema/temp/");
}

int
schema_check(struct db *db, struct fault *f)
{
	int64_t version;

	if (db_number(db, sql_schema_has_site, "") == 0)
		return fault_set(f, "not a database of this program");
	version = db_number(db, sql_schema_version, "");
	if (version == SCHEMA_VERSION)
		return 0;
	fault_set(f, "schema version %lld, this program's is %d",
	    (long long)version, SCHEMA_VERSION);
	return fault_remedy(f, "%s", version < SCHEMA_VERSION ?
	    "run 'nightshift migrate'" : "install the newer release");
}

int
schema_migrate(struct db *db)
{
	int64_t from = db_number(db, sql_schema_version, "");
	int steps = 0;

	if (from >= SCHEMA_VERSION)
		return 0;
	db_begin(db);
	run_made(db, sql_schema_drop_guards, 0);
	for (int64_t v = from + 1; v <= SCHEMA_VERSION; v++, steps++) {
		char folder[64];

		snprintf(folder, sizeof(folder), "sql/migrate/%04lld-",
		    (long long)v);
		for (const struct sql_file *s = sql_files; s->path; s++)
			if (below(s->path, folder))
				db_script(db, s->path, s->text, NULL, 0);
	}
	db_run(db, sql_schema_set_version, "i", (int64_t)SCHEMA_VERSION);
	guard(db);
	if (db_broken(db) != NULL)
		die(EXIT_MACHINE, "migrate: %s", db_broken(db));
	db_commit(db);
	return steps;
}

/* Values with their type and length before them, so that no two rows look alike. */
static void
digest_row(struct stmt *st, struct hash *h)
{
	for (int i = 0; i < db_columns(st); i++) {
		struct slice v = db_slice(st, i);
		char head[32];
		int n;

		n = snprintf(head, sizeof(head), "%c%zu:", db_type(st, i),
		    v.len);
		hash_add(h, head, (size_t)n);
		hash_add(h, v.p, v.len);
	}
	hash_add(h, "\n", 1);
}

static void
digest_table(struct db *db, const char *name, const char *select,
    struct hash *h)
{
	struct fault f = { 0 };
	struct stmt *st;

	hash_add(h, name, strlen(name) + 1);
	if ((st = db_cursor(db, name, select, NULL, 0, &f)) == NULL)
		die(EXIT_MACHINE, "digest: %s", f.what);
	while (db_step(st))
		digest_row(st, h);
	db_finish(st);
}

void
schema_digest(struct db *db, char out[HASH_TEXT])
{
	struct hash *h = hash_new();
	struct stmt *st;

	st = db_query(db, sql_schema_digest_tables, "");
	while (db_step(st))
		digest_table(db, db_text(st, 0), db_text(st, 1), h);
	hash_end(h, out);
	hash_free(h);
}

void
schema_digest_each(struct db *db,
    void (*each)(void *, const char *, const char *), void *arg)
{
	struct hash *h = hash_new();
	char out[HASH_TEXT];
	struct stmt *st;

	st = db_query(db, sql_schema_digest_tables, "");
	while (db_step(st)) {
		hash_start(h);
		digest_table(db, db_text(st, 0), db_text(st, 1), h);
		hash_end(h, out);
		each(arg, db_text(st, 0), out);
	}
	hash_free(h);
}
