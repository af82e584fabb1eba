#!/bin/sh
# A real night's claim file goes to the partner, his answer comes back, and the night takes it in. Then nothing is left to do.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
conf=$(cat "$SITE/site.conf")
cp "$ROOT"/jobs/sample/setup-*.csv "$ROOT"/jobs/sample/charges*.csv "$SITE/inbox/"
night 2026-01-05
partner=$(sql "SELECT folder FROM outgoing WHERE name LIKE '837P-%' LIMIT 1")
name=$(sql "SELECT name FROM outgoing WHERE name LIKE '837P-%' AND folder = '$partner' LIMIT 1")
printf '%s\n' "$conf" | sed "s/partner acme/partner $partner/" >"$SITE/site.conf"
cp "$SITE/outbox/$partner/$name" "$WORK/made"
"$BIN/nightshift" partner trust "$partner" -C "$SITE" --yes "$(fingerprint "$PEER/host.pub")" >/dev/null
before=$(digest)
AS_OF=2026-01-05T22:00

run 0 exchange-files -n
like "$(cat "$WORK/out")" "^put	$partner	$name	" "-n says what would be sent"
is "$(ls "$PEER/home/inbound")" "" "and sends nothing"
is "$(sql 'SELECT count(*) FROM exchange')" 0 "nor says that it did"

run 0 exchange-files
is "$(cat "$WORK/err")" "" "a visit without trouble is silent"
cmp -s "$WORK/made" "$PEER/home/inbound/$name"
ok $? "the claim file is there, byte for byte"
is "$(find "$PEER/home/inbound" -name '*.part')" "" "under its name alone"
[ ! -e "$SITE/outbox/$partner/$name" ]
ok $? "it waits no more"
is "$(steps "$name")" "put rename sent:reply" "each step is a row"
is "$(sql "SELECT remote || ' ' || bytes FROM delivery WHERE step = 'sent'")" "inbound/$name $(stat -c %s "$WORK/made")" \
    "where it is and how long it was seen to be"
is "$(digest)" "$before" "the books are as they were"

printf 'ISA*00*          *00*          *ZZ*ACME           *ZZ*US             *260105*2100*^*00501*000000001*0*P*:~IEA*0*000000001~' |
    offered 'CANARY answer.999'
run 0 exchange-files
is "$(find "$SITE/inbox/$partner" -type f | sed 's,.*/,,')" "1.CANARY_answer.999" "what he has for us is in his folder of the inbox"
run 0 take-in
is "$(sql "SELECT folder FROM document WHERE direction = 'in' AND kind = 'x12'")" "$partner" "and taken in as his"
is "$(ls "$PEER/home/outbound")" "CANARY answer.999" "there it is left, as nothing else was said"

night 2026-01-06
AS_OF=2026-01-06T22:00
rm -rf "$WORK/inbound" && mv "$PEER/home/inbound" "$WORK/inbound" && mkdir "$PEER/home/inbound"
run 0 exchange-files
is "$(ls "$PEER/home/inbound"; find "$SITE/inbox" -type f)" "" "a further visit sends nothing and gets nothing, though he took all away"
"$BIN/verify-books" -C "$SITE" --as-of 2026-01-06 >"$WORK/out" 2>&1
is "$? $(cat "$WORK/out")" "0 " "the books prove"
done_testing
