#!/bin/sh
# The job is killed while a file is on its way, the partner lives on: the next run finishes it, and nothing goes or comes twice.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
trusted
proxy slow 400000
big=$WORK/big
perl -e 'print pack("N*", 0 .. 249999)' >"$big"
# shellcheck disable=SC2120
through() {
	section port="$PROXY" stall_seconds=20 "$@"
	"$BIN/nightshift" partner trust acme -C "$SITE" --yes "$(fingerprint "$PEER/host.pub")" >/dev/null
}
# Kills the job when this is true; 137.
killed_when() { # SHELL CONDITION
	"$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme 2>"$WORK/err" &
	visit=$!
	until_true sh -c "$1" || echo "# never: $1"
	kill -9 $visit
	wait $visit 2>/dev/null
	is $? 137 "it is killed when $2"
}
longer() { # FILE BYTES: as a shell's condition
	echo "[ \$(stat -c %s '$1' 2>/dev/null || echo 0) -gt $2 ]"
}

through
waiting 837P-1.x12 <"$big"
"$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err" &
visit=$!
until_true [ -e "$PEER/home/inbound/837P-1.x12.part" ]
run 0 take-in
kill -0 $visit
ok $? "while a partner is waited for, other jobs work"
run 75 exchange-files
like "$(cat "$WORK/err")" "another program is at work here" "but no second one of this"
kill -9 $visit
wait $visit 2>/dev/null
rm "$PEER/home/inbound/837P-1.x12.part"
killed_when "$(longer "$PEER/home/inbound/837P-1.x12.part" 100000)" "some of the file is there"
is "$(steps 837P-1.x12) $(ls "$PEER/home/inbound")" "put put 837P-1.x12.part" "there it has not its name yet"
section
exchange 0
cmp -s "$big" "$PEER/home/inbound/837P-1.x12"
ok $? "the next run puts it whole"
is "$(steps 837P-1.x12) $(ls "$PEER/home/inbound")" "put put put rename sent:reply 837P-1.x12" "once"

offered answer <"$big"
proxy slowly 400000
through got=delete
killed_when "$(longer "$SITE/inbox/acme/.get.tmp" 100000)" "some of his file is here"
run 0 take-in
is "$(sql "SELECT count(*) FROM document WHERE direction = 'in' AND folder = 'acme'")$(ls "$PEER/home/outbound")" "0answer" \
    "it is not taken in, and it is still there"
section got=delete
exchange 0
cmp -s "$big" "$SITE/inbox/acme/1.answer"
ok $? "the next run gets it whole"
is "$(ls "$PEER/home/outbound")$(sql 'SELECT count(*) FROM fetched')" 1 "once, and now it is deleted there"

# He goes on writing while we read: what is half is not kept, nor deleted there.
offered grows <"$big"
through got=delete
"$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme 2>"$WORK/err" &
visit=$!
until_true sh -c "$(longer "$SITE/inbox/acme/.get.tmp" 100000)"
echo more >>"$PEER/home/outbound/grows"
touch -d '2026-01-04 12:00' "$PEER/home/outbound/grows"
wait $visit
is "$? $(ls -A "$SITE/inbox/acme")" "0 1.answer" "a file that grew while it was read is not kept"
section got=delete
exchange 0 acme
{ cat "$big"; echo more; } | cmp -s - "$SITE/inbox/acme/2.grows"
ok $? "when it is whole it is got"
is "$(ls "$PEER/home/outbound")" "" "and deleted there, not before"
done_testing
