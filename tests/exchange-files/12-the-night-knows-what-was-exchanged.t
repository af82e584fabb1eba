#!/bin/sh
# What was exchanged comes to the books as a document: a pickup that was awaited, the morning's page, tasks; so that a replay knows it, too.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
conf=$(cat "$SITE/site.conf")
cp "$ROOT"/jobs/sample/setup-*.csv "$ROOT"/jobs/sample/charges*.csv "$SITE/inbox/"
sed -i '/^partner_id/!s/999:24/999:24 pickup:12/' "$SITE/inbox/setup-partners.csv"
page() { # NIGHT: the section's lines
	sed -n '/^Exchanged with partners/,/^$/p' "$SITE/outbox/reports/$1/summary.txt" | sed '1d;$d; s/^ *//' | tr -s ' '
}
told() { sql "SELECT group_concat(partner_id || ' ' || outcome || ' ' || sent || ' ' || got, '; ') FROM (SELECT * FROM exchange_told ORDER BY exchange)"; }
tasks() { sql "SELECT what || ' / ' || next_action FROM task WHERE closed_on IS NULL AND (subject LIKE 'exchange with %' OR subject LIKE 'delivery %') ORDER BY id"; }
pickups() { sql "SELECT group_concat(met_on IS NOT NULL) FROM expectation WHERE kind = 'pickup'"; }

AS_OF=2026-01-05T20:15
trusted
run 0 exchange-files
is "$(cat "$WORK/out" "$WORK/err"; find "$SITE/inbox" -name 'exchanged*')" "" "with nothing to exchange nothing is said, nor told"
night 2026-01-05
is "$(page 2026-01-05)" "No partner was visited." "the page has nothing to tell"
partner=$(sql "SELECT folder FROM outgoing WHERE name LIKE '837P-%' LIMIT 1")
files=$(sql "SELECT count(*) FROM outgoing WHERE folder = '$partner'")
is "$(pickups)" 0 "a pickup is awaited"
printf '%s\n' "$conf" | sed "s/partner acme/partner $partner/" >"$SITE/site.conf"
"$BIN/nightshift" partner trust "$partner" -C "$SITE" --yes "$(fingerprint "$PEER/host.pub")" >/dev/null

AS_OF=2026-01-05T21:15
run 0 exchange-files "$partner"
AS_OF=2026-01-05T22:15
run 0 exchange-files "$partner"
is "$(find "$SITE/inbox" -name 'exchanged*' | wc -l)" 1 "what was sent is told to the inbox, once"
like "$("$BIN/nightshift" status -C "$SITE" --csv)" "partners,$partner: reached,,,night of 2026-01-05" "status knows it at once"
night 2026-01-05T23:30
is "$(told)" "$partner done $files 0" "the night reads it"
is "$(pickups) $(sql "SELECT DISTINCT u.kind FROM expectation AS x JOIN x12_transaction AS u ON u.id = x.met_by WHERE x.kind = 'pickup'")" "1 exchanged" \
    "the pickup is met, by that document"
like "$(page 2026-01-05)" "^$partner $files 0 0 0 reached" "the page says what was sent"
is "$(tasks)" "" "nobody has anything to do"
AS_OF=2026-01-06T00:15
run 0 exchange-files
is "$(find "$SITE/inbox" -type f)" "" "a visit without anything new is not told"

# Three nights without an answer.
stop_sshd
for day in 06 07; do
	AS_OF=2026-01-${day}T21:15
	run 75 exchange-files "$partner"
	like "$("$BIN/nightshift" status -C "$SITE" --csv)" "partners,$partner: NOT REACHED,,,night of 2026-01-$day" "status says that he is not reached on the $day"
	night 2026-01-${day}T23:30
done
is "$(page 2026-01-06 | tail -1 | grep -o 'not.*')" "not reached since 2026-01-06" "the page says that he is not reached"
is "$(page 2026-01-07 | tail -1 | grep -o 'not.*')" "not reached since 2026-01-06, 2 nights" "and since when"
is "$(tasks)" "Partner $partner could not be worked with since 2026-01-06 / see whether its server answers, or ask the partner" \
    "on the second night it is somebody's work"
before=$(digest)
night 2026-01-07T23:45
is "$(digest)" "$before" "the night worked again changes nothing"
start_sshd
AS_OF=2026-01-08T20:15
chmod 440 "$SITE/keys/acme"
run 78 exchange-files "$partner"
chmod 400 "$SITE/keys/acme"
mv "$PEER/authorized" "$PEER/nobody"
run 78 exchange-files "$partner"
night 2026-01-08
is "$(tasks)" "Partner $partner refuses our login since 2026-01-06 / check user and key or password in site.conf, or ask the partner" \
    "a login that is refused is work at once, instead of that"
mv "$PEER/nobody" "$PEER/authorized"
AS_OF=2026-01-09T20:15
run 0 exchange-files "$partner"
night 2026-01-09
is "$(tasks)$(sql "SELECT count(*) FROM task WHERE closed_by = 'read-acks: a later visit ended otherwise'")" 2 "when he is reached again the work is done"
like "$(page 2026-01-09)" "$partner 0 0 0 0 reached" "and the page says so"

# A file in doubt.
name=$(sql "SELECT name FROM outgoing WHERE folder = '$partner' ORDER BY id DESC LIMIT 1")
sql "INSERT INTO delivery (outgoing, exchange, at, step, evidence, remote, bytes) SELECT id, 1, 0, 'unknown', '', '', 0 FROM outgoing WHERE name = '$name'"
AS_OF=2026-01-10T20:15
run 0 exchange-files "$partner"
night 2026-01-10
like "$(tasks)" "It is not known whether partner $partner has file $name: the reply was lost / ask the partner" "a file in doubt is somebody's work"
like "$(page 2026-01-10)" "$partner 0 0 1 0 reached" "and on the page"
sql "INSERT INTO delivery (outgoing, exchange, at, step, evidence, remote, bytes) SELECT id, 1, 0, 'taken', 'outbox', '', 0 FROM outgoing WHERE name = '$name'"
AS_OF=2026-01-11T20:15
run 0 exchange-files "$partner"
night 2026-01-11
is "$(tasks)" "" "until it is known where it is"

# Nobody else says what was exchanged.
mkdir -p "$SITE/inbox/$partner"
printf 'exchange_number,exchange_night,exchange_partner,exchange_step,exchange_evidence,exchange_file,exchange_sent,exchange_got\r\n99,2026-01-11,%s,visit,done,,5,5\r\n' "$partner" |
    tee "$SITE/inbox/$partner/a" | sed 's/visit/visited/' >"$SITE/inbox/b"
night 2026-01-12
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = 'exchanged' AND state = 'held'") $(sql 'SELECT count(*) FROM exchange_told WHERE exchange = 99')" "2 0" \
    "not a partner, and not in other words"

"$BIN/nightshift" replay "$SITE" "$WORK/again" >"$WORK/out" 2>"$WORK/err"
is "$? $(cat "$WORK/err")" "0 " "the site is rebuilt from its archive, without asking a partner"
like "$(cat "$WORK/out")" "the same" "to the same digest"
SITE=$WORK/again
mkdir -p "$SITE/keys" && cp -p "$WORK/site/keys/acme" "$SITE/keys/" && cp "$WORK/site/known_hosts" "$SITE/"
rm -r "$PEER/home/inbound" && mkdir "$PEER/home/inbound"
run 0 exchange-files "$partner"
is "$(ls "$PEER/home/inbound"; ls "$SITE/outbox/$partner")" "" "and sends nothing again when it takes the other's place"
done_testing
