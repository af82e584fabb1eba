#!/bin/sh
# A night that was missed is made up for by the next; two at once are one; and a clock that is far off is asked about before anything is worked.
. tests/lib.sh
command -v faketime >/dev/null || skip_all "faketime is not installed"
TZ=UTC faketime '2026-11-01 05:30:00' date 2>/dev/null | grep -q 2026 || skip_all "faketime does not work here"
# What a day drops.
day() { # DATE VISIT
	printf 'visit_id,patient_id,patient_last,service_from,code,units,charge\n%s,P%s,Testa,%s,99213,1,100.00\n' "$2" "$2" "$1" |
	    drop "charges-$1.csv"
	touch -d 2024-01-01 "$SITE/inbox/charges-$1.csv"
}
# What is owed and for what, whenever it came.
owed() { "$BIN/nightshift" balance -C "$SITE" --csv; sql 'SELECT visit_id, service_from FROM visit_now ORDER BY visit_id'; find "$SITE/inbox" -type f; }

AS_OF=2026-01-05
new_site
for d in 05 06 07 08; do
	day 2026-01-$d V$d
	night 2026-01-$d
done
each=$(owed)
AS_OF=2026-01-05
new_site
for d in 05 06 07 08; do day 2026-01-$d V$d; done
night 2026-01-08
is "$(owed)" "$each" "three nights missed: the fourth does whatever is due"

AS_OF=2026-01-05
new_site
day 2026-01-05 V1
cp -a "$SITE" "$WORK/fresh"
night 2026-01-05
one=$(digest)
rm -rf "$SITE" && cp -a "$WORK/fresh" "$SITE"
pids=
for n in 1 2 3; do
	("$BIN/nightshift" run -q -C "$SITE" --as-of 2026-01-05 >/dev/null 2>"$WORK/err.$n"; echo $? >"$WORK/status.$n") &
	pids="$pids $!"
done
# shellcheck disable=SC2086
wait $pids
is "$(digest)" "$one" "three nights at once leave what one leaves"
is "$(cat "$WORK"/status.? | grep -cE '^(0|65)$') $(sql 'SELECT count(*) FROM visit_now')" "3 1" "and each is content"

# By the clock, in a site that knows no other than the false ones.
at() { # UTC [ARGUMENT...]: nightshift run; prints its exit status
	clock=$1
	shift
	TZ=UTC NO_FAKE_STAT=1 faketime "$clock" "$BIN/nightshift" run -q -C "$SITE" "$@" >"$WORK/out" 2>"$WORK/err"
	echo $?
}
empty_site
cp "$ROOT"/jobs/sample/setup-*.csv "$SITE/inbox/"
touch -d 2024-01-01 "$SITE"/inbox/*
day 2026-06-01 V1
like "$(at '2026-06-01 20:30:00')" '^(0|65)$' "a night by the clock"
day 2026-06-02 V2
before=$(digest)
is "$(at '2036-06-02 20:30:00')" 78 "the clock is ten years ahead: nothing is worked"
like "$(cat "$WORK/err")" 'the clock says 2036-06-02T20:30.*latest run began at 2026-06-01T20:30.*is it right\? If it is, say so once with --as-of' "and it is asked about"
is "$(digest) $(ls "$SITE/inbox")" "$before charges-2026-06-02.csv" "nothing changes"
is "$(TZ=UTC NO_FAKE_STAT=1 faketime '2036-06-02 20:30:00' "$BIN/take-in" -C "$SITE" 2>/dev/null; echo $?)" 78 "nor by a job alone"
like "$(at '2026-06-02 20:30:00')" '^(0|65)$' "when it is right the night is worked"
is "$(at '2026-06-02 18:29:00')" 78 "two hours back it is asked about as well, though the night is the same"
is "$(at '2026-06-02 18:31:00')" 0 "not for less"
like "$(at '2026-07-07 18:00:00')" '^(0|65)$' "an office that was closed for a month goes on by itself"
is "$(at '2026-09-01 20:30:00')" 78 "one that was closed for two is asked"
like "$(at '2026-09-01 20:30:00' --as-of 2026-09-01)$(at '2026-09-02 20:30:00')" '^(0|65)(0|65)$' "once"

# A clock that was ahead by less: that night was worked, and stays.
like "$(at '2026-09-20 20:30:00')" '^(0|65)$' "a clock that is some days ahead is not noticed"
is "$(at '2026-09-04 20:30:00')" 78 "the right one is then behind"
day 2026-09-04 V3
like "$(at '2026-09-04 20:30:00' --as-of 2026-09-20)" '^(0|65)$' "the way out: the same night is named until its day comes"
like "$(at '2026-09-20 20:30:00')$(at '2026-09-21 20:30:00')" '^(0|65)(0|65)$' "from then on the clock tells again"
is "$(sql 'SELECT count(*) FROM visit_now') $(sql "SELECT count(*) FROM job_run AS a JOIN job_run AS b ON b.id = a.id + 1 WHERE b.night < a.night")" "3 0" \
    "every visit is there, and no night came before one that was worked"
"$BIN/verify-books" -C "$SITE" --as-of 2026-09-21 >"$WORK/out" 2>&1
is "$? $(cat "$WORK/out")" "0 " "the books prove"
done_testing
