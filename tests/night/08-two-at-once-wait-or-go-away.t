#!/bin/sh
# One writer at a time: four nights started together leave what one leaves.
. tests/lib.sh
new_site
printf 'visit_id,patient_id,patient_last,service_from,code,units,charge\nV1,P1,Testa,2026-01-04,99213,1,100.00\n' >"$SITE/inbox/a.csv"
cp -a "$SITE" "$WORK/alone"
for i in 1 2 3 4; do
	"$BIN/nightshift" run -q -C "$SITE" --as-of 2026-01-05 >/dev/null 2>&1 &
done
wait
"$BIN/nightshift" run -q -C "$WORK/alone" --as-of 2026-01-05
is "$(digest)" "$("$BIN/nightshift" digest -C "$WORK/alone")" "four at once leave the digest of one"
done_testing
