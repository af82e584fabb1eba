#!/bin/sh
. tests/lib.sh
new_site
printf 'visit_id,patient_id,service_from,code,units,charge\nV1,P1,2026-01-05,99213,1,10.00\nV2,P1,2026-01-05,99213,1,1.234\n' |
	drop x.csv
run 0 take-in
before=$(digest)
files=$(find "$SITE" -type f ! -name '*.db*' | sort)
run 65 import-charges -n -v
is "$(digest)" "$before" "-n changes no row"
is "$(find "$SITE" -type f ! -name '*.db*' | sort)" "$files" "and makes no file"
like "$(cat "$WORK/err")" 'nothing was changed' "and says so"
done_testing
