#!/bin/sh
# local/edits: run like our own; a bad one is named once, is a task, and stops no other.
. tests/lib.sh
. tests/scrub-claims/lib.sh

own() { # NAME SEVERITY ID, the SELECT on standard input
	{ printf -- '-- id: %s\n-- version: 1\n-- severity: %s\n-- effective: 2020-01-01 ..\n' "$3" "$2"
	  printf -- '-- message: The office wants this looked at.\n-- remedy: Look at it\n-- source: the office\n'
	  cat; } >"$SITE/local/edits/$1"
}
why() { sql "SELECT what FROM task WHERE kind = 'setup' AND subject = 'local/edits/$1' AND closed_on IS NULL"; }

seed 3
run 0 draft-claims
own good.sql hold OFF-001 <<'EOS'
SELECT claim, line, 'code', code FROM scrub_line WHERE code = '87880' AND claim = 2;
EOS
own misspelt.sql hold OFF-002 <<'EOS'
SELECT claim, 0, 'pos', poss FROM scrub_claim;
EOS
own writes.sql hold OFF-003 <<'EOS'
DELETE FROM claim;
EOS
own writes-behind.sql hold OFF-004 <<'EOS'
SELECT claim, 0, 'pos', pos FROM scrub_claim; DELETE FROM claim;
EOS
own two.sql hold OFF-005 <<'EOS'
SELECT claim, 0, 'pos', pos FROM scrub_claim; SELECT 1;
EOS
own loops.sql hold OFF-006 <<'EOS'
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*), 0, 'pos', '' FROM n;
EOS
own floods.sql hold OFF-007 <<'EOS'
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 1, i, 'pos', '' FROM n;
EOS
own columns.sql hold OFF-008 <<'EOS'
SELECT claim FROM scrub_claim;
EOS
own name.sql hold OFF-009 <<'EOS'
SELECT claim, 0, patient_last, '' FROM scrub_claim;
EOS
own taken.sql hold PRV-001 <<'EOS'
SELECT claim, 0, 'pos', pos FROM scrub_claim;
EOS
own breaks.sql hold OFF-010 <<'EOS'
SELECT claim, 0, 'pos', abs(-9223372036854775808 + 0 * claim) FROM scrub_claim;
EOS
own attaches.sql hold OFF-011 <<'EOS'
ATTACH 'other.db' AS other;
EOS
printf 'SELECT 1;\n' >"$SITE/local/edits/headless.sql"
own weight.sql fatal OFF-012 <<'EOS'
SELECT claim, 0, 'pos', pos FROM scrub_claim;
EOS
own shared.sql hold OFF-013 <<'EOS'
SELECT claim, 0, 'pos', pos FROM scrub_claim;
EOS
chmod 666 "$SITE/local/edits/shared.sql"
ln -s /etc/passwd "$SITE/local/edits/link.sql"
own foreign.sql hold OFF-014 <<'EOS'
SELECT claim, 0, 'pos', pos FROM scrub_claim;
EOS
[ "$(id -u)" -eq 0 ] && chown 12345 "$SITE/local/edits/foreign.sql"
printf 'not an edit\n' >"$SITE/local/edits/README"
own old.sql hold OFF-015 <<'EOS'
SELECT claim, 0, 'pos', pos FROM scrub_claim;
EOS
sed -i 's/^-- effective: .*/-- effective: 2020-01-01 .. 2026-01-01/' "$SITE/local/edits/old.sql"

run 65 scrub-claims
is "$(findings 2)" "OFF-001 2 code" "the good one fires at its line"
is "$(sql "SELECT state || ' ' || reason FROM claim WHERE id = 2")" "held scrub: OFF-001" "and holds the claim"
is "$(sql "SELECT group_concat(state) FROM claim WHERE id <> 2")" "ready,ready" "the others go, whatever the bad ones say"
is "$(sql 'SELECT count(*) FROM claim')" 3 "nothing was written by an edit"
like "$(why misspelt.sql)" 'no such column: poss' "SQL that cannot be read is named"
like "$(why writes.sql)" 'does more than read' "an edit that writes is refused"
like "$(why writes-behind.sql)" 'does more than read' "also where it hides behind a SELECT"
like "$(why two.sql)" 'more than one statement' "an edit is one statement"
like "$(why loops.sql)" 'does not end' "an endless loop is stopped"
like "$(why floods.sql)" 'more than there can be' "so is a flood of rows"
like "$(why columns.sql)" '1 columns' "it selects four columns"
like "$(why name.sql)" 'not the name of a column' "a value does not get in as a column's name"
like "$(why taken.sql)" 'another edit has the id PRV-001' "an id is taken once"
like "$(why breaks.sql)" 'overflow' "an error while it runs is its own"
like "$(why attaches.sql)" 'does more than read' "no other database"
like "$(why headless.sql)" "no '-- id:'" "an edit has a head"
like "$(why weight.sql)" 'line 3: severity is hold or warn' "and the head is checked"
like "$(why shared.sql)" 'everybody may write it' "a file that everybody may write is refused"
like "$(why link.sql)" 'not a file' "so is a link"
if [ "$(id -u)" -eq 0 ]; then
	like "$(why foreign.sql)" "does not belong to the site's owner" "so is a file of somebody else"
fi
is "$(grep -c '^scrub-claims: local/edits/' "$WORK/err")" "$(sql "SELECT count(*) FROM task WHERE kind = 'setup'")" "each is named on one line"
unlike "$(cat "$WORK/err")" TESTPERSON "without a patient's name"

AS_OF=2026-01-06
run 0 scrub-claims
is "$(cat "$WORK/err")" "" "the next night says it no more: the tasks stand"
is "$(sql 'SELECT state FROM claim WHERE id = 2')" held "the claim is still held"

# A broken file frees no claim; a mended or removed one does.
echo 'SELEC' >>"$SITE/local/edits/good.sql"
AS_OF=2026-01-07
run 0 scrub-claims
is "$(sql 'SELECT state FROM claim WHERE id = 2')" held "an edit that broke frees nothing"
sed -i 's/^-- id: .*/-- OFF-001/' "$SITE/local/edits/good.sql"
run 0 scrub-claims
is "$(sql 'SELECT state FROM claim WHERE id = 2')" held "nor does one whose id cannot be read"
find "$SITE/local/edits" -name '*.sql' ! -name good.sql -exec rm -f {} +
AS_OF=2026-01-08
run 0 scrub-claims
is "$(sql 'SELECT state FROM claim WHERE id = 2')" held "as long as it is there"
rm -f "$SITE/local/edits/good.sql"
run 0 scrub-claims
is "$(sql 'SELECT state FROM claim WHERE id = 2')" ready "one that was taken away does"
is "$(sql 'SELECT count(*) FROM task WHERE closed_on IS NULL')" 0 "and the tasks about files are closed"
run 0 scrub-claims
is "$(cat "$WORK/err")" "" "then there is nothing to do"

if [ "$(id -u)" -eq 0 ]; then
	seed 1
	run 0 draft-claims
	own all.sql hold OFF-001 <<'EOS'
SELECT claim, 0, 'pos', pos FROM scrub_claim;
EOS
	chown 12345 "$SITE/local"
	run 0 scrub-claims
	is "$(sql 'SELECT count(*) FROM finding')" 0 "a directory of somebody else is not read"
	like "$(cat "$WORK/err")" 'local/edits/: it does not belong' "and is named"
fi
done_testing
