#!/bin/sh
# The nights that have an hour twice or not at all, and a clock that was put back: tried with the machine's clock, as cron starts the night.
. tests/lib.sh
command -v faketime >/dev/null || skip_all "faketime is not installed"
TZ=UTC faketime '2026-11-01 05:30:00' date 2>/dev/null | grep -q 2026 || skip_all "faketime does not work here"
charges() { # NAME VISIT: a file older than any clock here
	printf 'visit_id,patient_id,patient_last,service_from,code,units,charge\n%s,P1,Testa,2026-01-04,99213,1,100.00\n' "$2" |
	    drop "$1"
	touch -d 2024-01-01 "$SITE/inbox/$1"
}
at() { # UTC: nightshift run, by that clock; prints its exit status
	TZ=UTC NO_FAKE_STAT=1 faketime "$1" "$BIN/nightshift" run -q -C "$SITE" >"$WORK/out" 2>"$WORK/err"
	echo $?
}
backwards() {
	sql 'SELECT count(*) FROM job_run AS a JOIN job_run AS b ON b.id = a.id + 1 WHERE b.night < a.night'
}
# Nothing here knows another clock.
zone() {
	empty_site
	cp "$ROOT"/jobs/sample/setup-*.csv "$SITE/inbox/"
	touch -d 2024-01-01 "$SITE"/inbox/*
	sed -i '/zone/d; s,^\[site\],&\nzone = America/New_York,' "$SITE/site.conf"
}

zone
charges a.csv V1
like "$(at '2026-11-01 05:30:00')" '^(0|65)$' "01:30 of summer time"
before=$(digest)
is "$(at '2026-11-01 06:10:00')" 0 "40 minutes later it is 01:10: the night is worked again"
is "$(digest)" "$before" "and nothing changes"
is "$(sql 'SELECT count(DISTINCT night) FROM job_run WHERE as_of GLOB "*-11-01T01:*"')" 1 "both hours are of one night"
charges b.csv V2
like "$(at '2026-11-01 09:30:00')$(at '2026-11-02 01:30:00')" '^(0|65)(0|65)$' "04:30 and 20:30 after it are worked"
is "$(backwards)" 0 "no night before one that was worked"
is "$(sql 'SELECT count(*) FROM encounter')" 2 "each visit is there once"

zone
charges a.csv V1
like "$(at '2026-03-08 06:59:00')" '^(0|65)$' "01:59, and the next minute is 03:00"
before=$(digest)
is "$(at '2026-03-08 07:00:00')" 0 "the night is worked again"
is "$(digest)" "$before" "and nothing changes"
like "$(at '2026-03-08 08:30:00')$(at '2026-03-09 00:30:00')" '^00$' "04:30 and 20:30 after it are worked"
is "$(backwards)" 0 "no night before one that was worked"

charges late.csv V3
before=$(digest)
is "$(at '2025-03-09 00:30:00')" 78 "a clock a year behind is refused"
like "$(cat "$WORK/err")" 'is it right\?' "with the question whether it is right"
is "$(digest)" "$before" "and nothing changes"
is "$(ls "$SITE/inbox")" "late.csv" "what was dropped waits"
like "$(at '2026-03-10 00:30:00')" '^(0|65)$' "by a right clock the next night is worked"
is "$(sql "SELECT count(*) FROM encounter")|$(ls "$SITE/inbox")" "2|" "with what waited"
done_testing
