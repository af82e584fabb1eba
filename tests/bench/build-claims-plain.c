/*
 * build-claims-plain DB OUT SAME...: what a plain program would do at least: for each claim that
 * is out, the rows it prints by one prepared statement each, all columns fetched as text;
 * then the bytes of SAME written to OUT and made durable. No rendering, no rows written, no checks.
 */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static sqlite3 *db;
static long long bytes;

static void
fail(const char *what)
{
	fprintf(stderr, "plain: %s: %s\n", what, sqlite3_errmsg(db));
	exit(1);
}

static sqlite3_stmt *
prepare(const char *sql)
{
	sqlite3_stmt *s;

	if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK)
		fail(sql);
	return s;
}

/* All rows of s for one key; the number in column 0 of the last. */
static void
read_rows(sqlite3_stmt *s, sqlite3_int64 key)
{
	sqlite3_reset(s);
	sqlite3_bind_int64(s, 1, key);
	while (sqlite3_step(s) == SQLITE_ROW)
		for (int i = 0; i < sqlite3_column_count(s); i++) {
			sqlite3_column_text(s, i);
			bytes += sqlite3_column_bytes(s, i);
		}
}

static void
copy(int to, const char *path)
{
	static char buf[1 << 18];
	int from = open(path, O_RDONLY);
	ssize_t n;

	while ((n = read(from, buf, sizeof(buf))) > 0)
		if (write(to, buf, (size_t)n) != n)
			fail("write");
	close(from);
}

int
main(int argc, char **argv)
{
	/* claim's columns that name the others: see the SELECT below */
	static const char *const by_id[] = {
		"SELECT * FROM encounter WHERE id = ?1", "SELECT * FROM patient WHERE id = ?1",
		"SELECT * FROM coverage WHERE id = ?1", "SELECT * FROM practice WHERE id = ?1",
		"SELECT * FROM provider WHERE id = ?1", "SELECT * FROM facility WHERE id = ?1",
		"SELECT * FROM payer WHERE id = ?1",
	};
	enum { BY_ID = sizeof(by_id) / sizeof(by_id[0]) };
	sqlite3_stmt *claim, *dx, *line, *charge, *other[BY_ID];
	int out;

	if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
		fail(argv[1]);
	sqlite3_exec(db, "PRAGMA cache_size = -16384", NULL, NULL, NULL); /* as db.c */
	claim = prepare("SELECT encounter, patient, coverage, practice, provider, facility, payer, id, cents, frequency "
	    "FROM claim WHERE state = 'out' ORDER BY practice, coverage, patient, id");
	dx = prepare("SELECT code FROM diagnosis WHERE encounter = ?1 AND kind = 'dx' ORDER BY ordinal");
	line = prepare("SELECT charge FROM claim_line WHERE claim = ?1 ORDER BY ordinal");
	charge = prepare("SELECT * FROM charge WHERE id = ?1");
	for (int i = 0; i < BY_ID; i++)
		other[i] = prepare(by_id[i]);
	while (sqlite3_step(claim) == SQLITE_ROW) {
		for (int i = 0; i < BY_ID; i++)
			read_rows(other[i], sqlite3_column_int64(claim, i));
		read_rows(dx, sqlite3_column_int64(claim, 0));
		sqlite3_reset(line);
		sqlite3_bind_int64(line, 1, sqlite3_column_int64(claim, 7));
		while (sqlite3_step(line) == SQLITE_ROW)
			read_rows(charge, sqlite3_column_int64(line, 0));
	}
	out = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 0600);
	for (int i = 3; i < argc; i++)
		copy(out, argv[i]);
	if (out == -1 || fsync(out) == -1 || close(out) == -1)
		fail(argv[2]);
	return bytes == 0;
}
