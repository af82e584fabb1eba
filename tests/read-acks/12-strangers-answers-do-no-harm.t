#!/bin/sh
. tests/read-acks/office.sh
[ -d "$SHARED/x12" ] || skip_all "no samples"

office
sent 123 1
n=0
grep -rlE '^.{0,4}(ISA.{100,120}|)?.*(ST.999|TA1)' "$SHARED/x12" --include='*.edi' --include='*.txt' --include='*.x12' --include='*.999' 2>/dev/null |
sort >"$WORK/files"
while read -r f; do
	n=$((n + 1))
	cp "$f" "$SITE/inbox/$n.x12"
done <"$WORK/files"
"$BIN/take-in" -C "$SITE" --as-of 2026-01-05 2>/dev/null
"$BIN/read-acks" -C "$SITE" --as-of 2026-01-05 2>"$WORK/err"
is "$?" 65 "they are held"
ok "$([ "$(sql "SELECT count(*) FROM x12_transaction WHERE kind IN ('999', 'TA1')")" -ge 5 ]; echo $?)" "there are some"
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind IN ('999', 'TA1') AND state <> 'held'")" 0 "none is left, none worked"
is "$(submissions 123)" "published published published published published published" "none touched our claims"
done_testing
