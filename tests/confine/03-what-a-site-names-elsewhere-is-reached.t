#!/bin/sh
# Bounds are of the site and of what site.conf names: keys elsewhere, an agent's directories elsewhere; and of nothing
# beside them.
. tests/lib.sh

elsewhere=$WORK/elsewhere
mkdir -p "$elsewhere/out" "$elsewhere/in" "$elsewhere/seen" "$elsewhere/other"
empty_site
cp jobs/sample/setup-*.csv jobs/sample/charges-1.csv "$SITE/inbox/"
cat >>"$SITE/site.conf" <<EOF
seal_keys = $elsewhere/keys
seal_after_days = 30
[partner acme]
directory = $elsewhere/out
in = $elsewhere/in
got = move $elsewhere/seen
EOF
"$BIN/nightshift" key new -C "$SITE" >/dev/null
night 2026-01-05
is "$?" 65 "a night with keys elsewhere is worked"
like "$(ls "$SITE/archive/backup")" 'sealed' "and its backup sealed"
cp tests/crash/fixtures/remit.x12 "$elsewhere/in/remit.835"
touch -d '2026-01-04 12:00' "$elsewhere/in/remit.835"
run 0 exchange-files
like "$(ls "$elsewhere/out")" '^837P-' "an agent's directory elsewhere gets what is his"
is "$(ls "$elsewhere/in" "$elsewhere/seen" | grep 835)" remit.835 "what was got there is moved there"
like "$(ls "$SITE/inbox/acme")" 'remit' "and is here"
backup=$(ls "$SITE"/archive/backup/*sealed* | head -1)
(cd "$WORK" && "$BIN/nightshift" unseal -C "$SITE" -o "$WORK/plain.db" "$backup") >"$WORK/out" 2>&1
is "$?$(cat "$WORK/out")" 0 "a backup is unsealed to where a person says"
is "$(head -c 15 "$WORK/plain.db")" "SQLite format 3" "whole"
document=$(sql "SELECT id FROM document WHERE direction = 'in' ORDER BY id LIMIT 1")
(cd "$WORK" && "$BIN/nightshift" unseal -C "$SITE" -o plain.csv --document "$document") >"$WORK/out" 2>&1
is "$?$(cat "$WORK/out")" 0 "so is a document"

# A directory that site.conf does not name, behind a link that stands where a named one was: elsewhere is elsewhere.
night 2026-01-06
rm -rf "$SITE/outbox/reports"
ln -s "$elsewhere/other" "$SITE/outbox/reports"
"$BIN/write-reports" -C "$SITE" --as-of 2026-01-07 >"$WORK/out" 2>"$WORK/err"
is "$?$(ls "$elsewhere/other")" 71 "a link in the site leads nowhere"
rm "$SITE/outbox/reports"
done_testing
