#!/bin/sh
# The file was given its name there and the reply never came. The directory decides; if the file is gone from it, an acknowledgment;
# nothing is sent a second time by guess.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
trusted
there=$PEER/home/inbound
by_proxy() { # how the reply to the renaming of this file is lost
	proxy lost "$@"
	section port="$PROXY"
	"$BIN/nightshift" partner trust acme -C "$SITE" --yes "$(fingerprint "$PEER/host.pub")" >/dev/null
}

echo one | waiting 837P-1.x12
by_proxy "$there/837P-1.x12"
exchange 75
is "$(steps 837P-1.x12) $(ls "$SITE/outbox/acme")" "put rename 837P-1.x12" "after the lost reply nothing is claimed"
section
exchange 0 acme
is "$(steps 837P-1.x12)$(ls "$SITE/outbox/acme")" "put rename sent:found" "the next run finds it in the directory: it was sent"
is "$(cat "$there/837P-1.x12")" "one" "and it is there once"

echo two | waiting 837P-2.x12
by_proxy "$there/837P-2.x12" "$PEER/home/done/837P-2.x12"
exchange 75 acme
is "$(steps 837P-2.x12)" "put rename" "within the visit that lost the reply nothing is decided"
section
exchange 65 acme
like "$(cat "$WORK/err")" "acme: 837P-2.x12: it is not known whether it was sent" "a file that he took away at once is in doubt, and said to be"
exchange 0 acme
exchange 0 acme
is "$(steps 837P-2.x12) $(ls "$there" "$SITE/outbox/acme")" "put rename unknown $there:
837P-1.x12

$SITE/outbox/acme:
837P-2.x12" "it is told once, waits on, and is not sent again"
# His TA1 for it, as read-acks leaves it.
sqlite3 "$SITE/nightshift.db" "PRAGMA foreign_keys = OFF;
    INSERT INTO batch SELECT 1, 'acme', 1, '837P', 2, document, '2026-01-05T20:00', '2026-01-05', 1, 1, 1 FROM outgoing WHERE name = '837P-2.x12';
    INSERT INTO expectation (batch, set_ordinal, kind, opened_on, due_at, met_on, met_by) VALUES (1, 0, 'ta1', '2026-01-05', '2026-01-06T20:00', '2026-01-05', 1)"
exchange 0 acme
is "$(steps 837P-2.x12)$(ls "$SITE/outbox/acme")" "put rename unknown sent:answer" "his acknowledgment tells that he has it"

# The renaming was asked for and did not take place: the .part is the evidence.
echo three | waiting 837P-3.x12
sql "INSERT INTO delivery (outgoing, exchange, at, step, evidence, remote, bytes)
     SELECT id, 1, 0, 'rename', '', 'inbound/837P-3.x12', 6 FROM outgoing WHERE name = '837P-3.x12'"
echo thr >"$there/837P-3.x12.part"
exchange 0 acme
is "$(steps 837P-3.x12):$(cat "$there/837P-3.x12")" "rename failed put rename sent:reply:three" "what has not got its name is put again"
is "$(find "$there" -name '*.part')" "" "over the part that was there"

# A file that was sent and could not be removed here before a kill.
echo one >"$SITE/outbox/acme/837P-1.x12"
exchange 0
is "$(ls "$SITE/outbox/acme")$(sql 'SELECT count(*) FROM delivery WHERE step = '"'sent'")" 3 "what is known to be there is removed here, not sent"
done_testing
