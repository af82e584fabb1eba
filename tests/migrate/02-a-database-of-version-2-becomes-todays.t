#!/bin/sh
. tests/lib.sh

shape() { # DATABASE: everything that a schema is
	sqlite3 -batch "$1" "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY type, name"
}

empty_site
cp "$SITE/nightshift.db" "$WORK/fresh.db"
fresh=$(digest)
rm -f "$SITE"/nightshift.db*
sqlite3 -batch "$SITE/nightshift.db" <tests/migrate/v2.sql
run 78 take-in
"$BIN/nightshift" migrate -C "$SITE" >"$WORK/out" 2>"$WORK/err"
is "$? $(cat "$WORK/out" "$WORK/err")" "0 1 steps; the schema's version is 3 now" "a database of version 2 is migrated"
is "$(shape "$SITE/nightshift.db")" "$(shape "$WORK/fresh.db")" "its schema is that of a fresh one, to the letter"
is "$(digest)" "$fresh" "and so is every row in it"
done_testing
