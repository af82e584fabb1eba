#!/bin/sh
. tests/lib.sh

shape() { # DATABASE: everything that a schema is
	sqlite3 -batch "$1" "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY type, name"
}

empty_site
cp "$SITE/nightshift.db" "$WORK/fresh.db"
fresh=$(digest)
rm -f "$SITE"/nightshift.db*
sqlite3 -batch "$SITE/nightshift.db" <tests/migrate/v1.sql
run 78 take-in
like "$(cat "$WORK/err")" "schema version 1, this program's is [0-9]+; run 'nightshift migrate'" \
    "a database of version 1 is named, with what to do"
is "$(sql 'SELECT count(*) FROM job_run')" 0 "and not touched"
"$BIN/nightshift" migrate -C "$SITE" >"$WORK/out" 2>"$WORK/err"
is "$? $(cat "$WORK/out" "$WORK/err")" "0 2 steps; the schema's version is 3 now" "it is migrated"
is "$(shape "$SITE/nightshift.db")" "$(shape "$WORK/fresh.db")" "its schema is that of a fresh one, to the letter"
is "$(digest)" "$fresh" "and so is every row in it"
is "$("$BIN/nightshift" migrate -C "$SITE")" "" "migrated again nothing happens"

# With rows of version 1 in it: a partner, whose row stays as it is.
rm -f "$SITE"/nightshift.db*
sqlite3 -batch "$SITE/nightshift.db" <tests/migrate/v1.sql
sql "
INSERT INTO job_run (id, job, version, as_of, night, started_at, ended_at, outcome, done, held)
VALUES (1, 'load-setup', '0.1', '2025-12-10T20:00', '2025-12-10', '2025-12-10T20:00:00Z', '2025-12-10T20:00:01Z', 0, 1, 0);
INSERT INTO document (id, direction, sha256, bytes, kind, whole, as_of, received_on, dropped_by, login, by_owner, folder)
VALUES (1, 'in', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, 'csv', 1, '2025-12-10T20:00', '2025-12-10', 0, 'root', 1, '');
INSERT INTO x12_transaction (id, document, ordinal, kind, gs_control, gs_version, set_control, offset, length, segments,
    closed, content_sha256, state, worked_on, reason, note)
VALUES (1, 1, 1, 'partners', '', '', '', 0, 1, 3, 1, printf('%064d', 1), 'done', '2025-12-10', '', '');
INSERT INTO partner VALUES (1, 'acme', 'Acme', 'ZZ', 'OFFICE', 'ZZ', 'ACMECH', 'OFFICE', 'ACMECH', 'S', 'S1', 'C', '5550100000',
    'R', 'R1', 'P', '837P', '', '0', 5000, 100, 1, 999999999, NULL, 'A', 1, 2)"
mkdir -p "$SITE/archive/in/e3"
: >"$SITE/archive/in/e3/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
was=$(sql 'SELECT * FROM partner')
"$BIN/nightshift" migrate -C "$SITE" >"$WORK/out"
is "$(sql 'SELECT * FROM partner')" "$was" "a row of version 1 stays as it was"
run 0 verify-books
ok $? "the migrated books prove themselves"
sed 's/\r$//; 1s/$/,check,answers/; 2,$s/$/,structure,999/' "$ROOT/jobs/sample/setup-partners.csv" >"$SITE/inbox/partners.csv"
for file in practices providers payers fees; do
	cp "$ROOT/jobs/sample/setup-$file.csv" "$SITE/inbox/"
done
cp "$ROOT/jobs/sample/charges-1.csv" "$SITE/inbox/"
night 2026-01-05
status=$?
[ $status -eq 0 ] || [ $status -eq 65 ]
ok $? "and a night can be worked on them ($status)"
is "$(sql 'SELECT p.partner_id, a.check_level FROM partner_answering AS a JOIN partner AS p ON p.id = a.partner')" "acme|structure" \
    "with what this release is asked"
[ "$(sql "SELECT count(*) FROM claim WHERE state = 'out'")" -gt 0 ]
ok $? "claims go out"
run 0 verify-books
ok $? "and the books still prove themselves"
done_testing
