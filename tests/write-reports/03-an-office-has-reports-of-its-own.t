#!/bin/sh
# local/reports: one SELECT a file, read-only, bounded, and the owner's.
. tests/lib.sh
. tests/verify-books/seed.sh

seed_site
own=$SITE/local/reports
cat >"$own/by-code.sql" <<'E'
-- title: Charges by code
-- columns: code:text, lines:integer, amount:money
SELECT code, count(*) AS lines, sum(cents) AS amount FROM charge GROUP BY code ORDER BY code;
E
run 0 write-reports
is "$(tr -d '\r' <"$SITE/outbox/reports/2026-01-05/local-by-code.csv")" "$(printf 'code,lines,amount\n87880,1,50.00\n99212,1,40.00\n99213,2,180.00')" "an office's own report is written"

bad() { # SENTENCE MESSAGE-REGEX, file on standard input
	cat >"$own/bad.sql"
	sqlite3 "$SITE/nightshift.db" "UPDATE task SET closed_on = '2026-01-05', closed_by = 'test' WHERE subject LIKE 'local/%' AND closed_on IS NULL"
	run 65 write-reports
	like "$(cat "$WORK/err")" "^write-reports: local/reports/bad.sql: .*$2" "$1"
	is "$(sql "SELECT count(*) FROM task WHERE kind = 'setup' AND subject = 'local/reports/bad.sql' AND closed_on IS NULL")" 1 "  and has its task"
}
bad "one that is no SQL is named" 'syntax error' <<'E'
-- title: Bad
-- columns: n:integer
SELEKT 1 AS n;
E
bad "one without a head is named" 'title' <<'E'
SELECT 1;
E
bad "one that writes is refused" 'not authorized' <<'E'
-- title: Bad
-- columns: n:integer
DELETE FROM task RETURNING id AS n;
E
bad "one that attaches a file is refused" 'not authorized' <<'E'
-- title: Bad
-- columns: n:integer
ATTACH '/tmp/x.db' AS x;
E
bad "one that does not end is ended" 'does not end' <<'E'
-- title: Bad
-- columns: n:integer
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r WHERE n < 0;
E
bad "one that selects something else than it says is named" 'its head names' <<'E'
-- title: Bad
-- columns: n:integer
SELECT 1 AS n, 2 AS m;
E
is "$(sql 'SELECT count(*) FROM task')" 7 "nothing was written by any of them"
test ! -e "$SITE/outbox/reports/2026-01-05/local-bad.csv"
ok $? "and no file made"
test -s "$SITE/outbox/reports/2026-01-05/accounts.csv"
ok $? "all others are"
chmod o+w "$own/by-code.sql"
rm "$own/bad.sql"
run 65 write-reports
like "$(cat "$WORK/err")" 'local/reports/by-code.sql: everybody may write it' "one that others may write is not run"
is "$(sql "SELECT closed_by FROM task WHERE subject = 'local/reports/bad.sql' ORDER BY id DESC LIMIT 1")" "write-reports" "the task of one that is gone closes itself"
chmod 640 "$own/by-code.sql"
run 0 write-reports
is "$(sql "SELECT count(*) FROM task WHERE closed_on IS NULL AND kind = 'setup'")" 0 "and that of one that was mended"
done_testing
