#!/bin/sh
# A partner's own agent picks up from a directory and leaves his files in another; what is gone, he has taken.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
stop_sshd
agent=$WORK/agent
mkdir -p "$agent/to" "$agent/from" "$agent/old"
local_section() { # SETTING...
	section host= port= user= key= out= in="$agent/from" "$@"
}
local_section directory="$agent/to" "got=move $agent/old"
echo one | waiting 837P-1.x12
echo answer >"$agent/from/answer"
exchange 0
is "$(cat "$agent/to/837P-1.x12")$(ls "$SITE/outbox/acme")" one "the file is in his directory, and waits no more"
is "$(cat "$SITE/inbox/acme/1.answer") $(ls "$agent/old" "$agent/from" | tr '\n' ' ')" "answer $agent/from:  $agent/old: answer " \
    "his is here, and moved there"
# Its pickup is awaited, as build-claims leaves it.
sqlite3 "$SITE/nightshift.db" "PRAGMA foreign_keys = OFF;
    INSERT INTO batch SELECT 1, 'acme', 1, '837P', 1, document, '2026-01-05T20:00', '2026-01-05', 1, 1, 1 FROM outgoing WHERE name = '837P-1.x12';
    INSERT INTO expectation (batch, set_ordinal, kind, opened_on, due_at) VALUES (1, 0, 'pickup', '2026-01-05', '2026-01-06T20:00')"
told() { rm -f "$SITE"/inbox/acme/*; run 0 take-in && run 0 read-acks && sql "SELECT met_on IS NOT NULL FROM expectation"; }
is "$(told)" 0 "that we placed it there is no pickup"
exchange 0
is "$(steps 837P-1.x12)" "put rename sent:placed" "while it stands there it is sent, and no more is known"
mv "$agent/to" "$WORK/away"
exchange 78
is "$(steps 837P-1.x12)" "put rename sent:placed" "a directory that is not there proves nothing"
mv "$WORK/away" "$agent/to"
rm "$agent/to/837P-1.x12"
exchange 0
is "$(steps 837P-1.x12)" "put rename sent:placed taken:directory" "when it is gone he has taken it"
is "$(told)" 1 "and the pickup that was awaited is met"
exchange 0
is "$(steps 837P-1.x12)" "put rename sent:placed taken:directory" "once"
echo two | waiting 837P-2.x12
echo his >"$agent/to/837P-2.x12"
exchange 65
is "$(cat "$agent/to/837P-2.x12")" his "a name that is taken is not written over there either"
echo another >"$agent/from/answer"
exchange 65
is "$(cat "$agent/old/answer" "$agent"/old/answer.*)" "answer
another" "nor one where his are moved to: both are there"
rm "$agent/to/837P-2.x12" "$SITE/outbox/acme/837P-2.x12"

# He takes from the outbox itself.
local_section directory=outbox/acme in=
echo three | waiting 837P-3.x12
exchange 0
is "$(steps 837P-3.x12)$(ls "$SITE/outbox/acme")" 837P-3.x12 "in the outbox itself it is left alone"
rm "$SITE/outbox/acme/837P-3.x12"
exchange 0
is "$(steps 837P-3.x12)" "taken:outbox" "until it is gone: he has taken it"
"$BIN/nightshift" partner trust acme -C "$SITE" >"$WORK/out" 2>&1
is "$?" 78 "there is no host whose key could be trusted"
done_testing
