#!/bin/sh
# A night has one date, its evening's, until the day begins at six; and a run that is refused leaves no backup.
. tests/lib.sh
new_site
at() { # INSTANT: exit status, the latest night worked, the backups
	"$BIN/nightshift" run -q -C "$SITE" --as-of "$1" >"$WORK/out" 2>&1
	echo "$?|$(sql 'SELECT max(night) FROM job_run')|$(ls "$SITE/archive/backup" | tr '\n' ' ')"
}
is "$(at 2026-01-05T20:30)" '0|2026-01-05|2026-01-05.db ' 'in the evening'
is "$(at 2026-01-06T01:30)" '0|2026-01-05|2026-01-05.db ' 'after midnight it is the same night'
is "$(at 2026-01-06T05:59)" '0|2026-01-05|2026-01-05.db ' 'until six'
cp "$SITE/archive/backup/2026-01-05.db" "$WORK/kept"
is "$(at 2026-01-06T20:30)" '0|2026-01-06|2026-01-05.db 2026-01-06.db ' 'the next evening is the next night'
is "$(at 2026-01-05T20:30)" '78|2026-01-06|2026-01-05.db 2026-01-06.db ' 'a clock put back is refused'
cmp -s "$SITE/archive/backup/2026-01-05.db" "$WORK/kept"
ok $? 'and no backup stands over an older one'
done_testing
