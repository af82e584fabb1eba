#!/bin/sh
# Visits without a fault, one damaged in each way of damages.tsv: its edit fires there and no other.
. tests/lib.sh
. tests/scrub-claims/lib.sh

table=$ROOT/tests/scrub-claims/damages.tsv
n=$(grep -vc '^#' "$table")
seed $((n + 1))
run 0 draft-claims
is "$(sql 'SELECT count(*) FROM claim WHERE id = visit')" $((n + 1)) "every visit is drafted, in order"

grep -v '^#' "$table" | awk -F'\t' '{ s = $3; gsub(/\{i\}/, NR, s); print s ";" }' >"$WORK/damage.sql"
{ echo 'PRAGMA foreign_keys = OFF; BEGIN;'; cat "$WORK/damage.sql"; echo 'COMMIT;'; } |
    sqlite3 -batch -bail "$SITE/nightshift.db" 2>"$WORK/err"
is "$(cat "$WORK/err")" "" "the damage is done"
run 65 scrub-claims
is "$(cat "$WORK/err")" "" "it says nothing"

grep -v '^#' "$table" | awk -F'\t' '{
	if ($1 == "none") next
	k = split($2, place, ";")
	for (j = 1; j <= k; j++) print NR "|" $1 " " place[j]
}' | sort -t'|' -k1,1n -k2 >"$WORK/want"
sql "SELECT claim || '|' || edit_id || ' ' || line || ' ' || column_name FROM finding WHERE cleared_on IS NULL" |
    sort -t'|' -k1,1n -k2 >"$WORK/got"
# A sentence for each damage, so that a red line names it.
i=0
grep -v '^#' "$table" | cut -f1,2 >"$WORK/names"
while IFS='	' read -r edit place; do
	i=$((i + 1))
	is "$(grep "^$i|" "$WORK/got")" "$(grep "^$i|" "$WORK/want")" "claim $i: $edit at ${place:-no place}"
done <"$WORK/names"
is "$(grep "^$((n + 1))|" "$WORK/got")" "" "a claim without a fault has no finding"
is "$(sql "SELECT state FROM claim WHERE id = $((n + 1))")" ready "and is ready"

is "$(sql "SELECT count(*) FROM claim AS c WHERE (state = 'held') <> EXISTS (SELECT 1 FROM finding WHERE claim = c.id
    AND severity = 'hold' AND cleared_on IS NULL)")" 0 "held are those that a hold found, and no others"
is "$(sql "SELECT count(*) FROM finding AS f WHERE severity = 'hold' AND NOT EXISTS (SELECT 1 FROM task
    WHERE kind = 'scrub_hold' AND subject = 'finding ' || f.id AND claim = f.claim AND line = f.line
      AND column_name = f.column_name AND what = f.message AND why = f.edit_id AND next_action <> '')")" 0 \
    "each hold has its own task, with the line, the column and what to do"
is "$(sql "SELECT count(*) FROM task")" "$(sql "SELECT count(*) FROM finding WHERE severity = 'hold'")" "a warning has none"

grep -v '^#' "$table" | cut -f1 | sort -u | grep -v none >"$WORK/tried"
(cd "$ROOT/sql/edits" && ls) | sed 's/^\([A-Z]*-[0-9]*\)-.*/\1/' | sort >"$WORK/edits"
is "$(comm -13 "$WORK/tried" "$WORK/edits")" "" "every edit has a damage that it must see"
is "$(sql "SELECT count(*) FROM finding WHERE shape GLOB '*[B-Zb-z1-8]*'")" 0 "no finding holds a value"
done_testing
