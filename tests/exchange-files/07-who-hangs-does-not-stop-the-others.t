#!/bin/sh
# Partners in turn: one stands still, one never speaks, one hangs up, one is not there; the last is served all the same.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
trusted
there=$PEER/home/inbound
perl -e 'print pack("N*", 0 .. 249999)' >"$WORK/big"
echo small | waiting small.x12
cp "$SITE/site.conf" "$WORK/last"
{
	cat "$WORK/site.conf"
	for mode in "stall 300000" silent "cut 300000" gone; do
		name=${mode%% *}
		# shellcheck disable=SC2086
		case $name in gone) PROXY=$(free_port) ;; *) proxy $mode ;; esac
		printf '[partner %s]\nhost = 127.0.0.1\nport = %s\nuser = %s\nkey = keys/acme\nout = inbound\nin = outbound\n' \
		    "$name" "$PROXY" "$(id -un)" >&3
		printf 'connect_seconds = 3\nstall_seconds = 2\ntotal_seconds = 30\n' >&3
		mkdir -p "$SITE/outbox/$name"
		waiting "$name.x12" <"$WORK/big"
		mv "$SITE/outbox/acme/$name.x12" "$SITE/outbox/$name/"
	done 3>"$WORK/others" >&2
	cat "$WORK/others"
	sed -n '/^\[partner acme/,$p' "$WORK/last"
} >"$SITE/site.conf"
# Files that wait for others have their rows, too: waiting() writes acme's.
for name in stall silent cut gone; do
	sql "DROP TRIGGER IF EXISTS guard_update_outgoing; UPDATE outgoing SET folder = '$name' WHERE name = '$name.x12'"
	echo "[127.0.0.1]:$(sed -n "/partner $name/,/port/s/port = //p" "$SITE/site.conf") $(cut -d' ' -f1,2 "$PEER/host.pub")"
done >>"$SITE/known_hosts"

start=$(date +%s)
run 75 exchange-files
took=$(($(date +%s) - start))
like "$(cat "$WORK/err")" "^exchange-files: stall: it stood still too long" "who stands still is left"
like "$(cat "$WORK/err")" "^exchange-files: silent: it (took|stood still) too long" "so is who never speaks"
like "$(cat "$WORK/err")" "^exchange-files: cut: " "and who hangs up"
like "$(cat "$WORK/err")" "^exchange-files: gone: nobody answers there; what is left is done by a later run" "and who is not there"
is "$(cat "$there/small.x12")" small "the last in the line is served"
is "$(sql "SELECT group_concat(partner_id || ' ' || outcome, ', ') FROM (SELECT * FROM exchange ORDER BY id)")" \
    "stall busy, silent busy, cut busy, gone busy, acme done" "they were visited in the order of site.conf"
[ "$took" -le 25 ]
ok $? "all that took no longer than the limits allow ($took s)"
is "$(sql "SELECT group_concat(step) FROM delivery AS d JOIN outgoing AS o ON o.id = d.outgoing WHERE name <> 'small.x12' AND step NOT IN ('put')")" "" \
    "of the others no file is claimed to be anywhere"
is "$(find "$SITE/outbox" -type f | wc -l)" 4 "they wait on"

run 0 exchange-files -v
is "$(grep -c 'failed lately' "$WORK/err")" 4 "at once they are not tried again, and that is no trouble"
sql "UPDATE exchange SET ended_at = ended_at - 250"
run 0 exchange-files -v
like "$(cat "$WORK/err")" "silent: failed lately, tried again in 1 minutes" "nor before five minutes are over"
section_of() { # NAME PORT
	sed -i "/partner $1/,/port/s/port = .*/port = $2/" "$SITE/site.conf"
}
for name in stall silent cut gone; do
	section_of $name "$PORT"
done
rm -f "$SITE/known_hosts"
echo "[127.0.0.1]:$PORT $(cut -d' ' -f1,2 "$PEER/host.pub")" >"$SITE/known_hosts"
sql "UPDATE exchange SET ended_at = ended_at - 100"
run 0 exchange-files
is "$(cd "$there" && ls)" "cut.x12
gone.x12
silent.x12
small.x12
stall.x12" "after them they are, and what waits is sent"
cmp -s "$WORK/big" "$there/stall.x12"
ok $? "whole, whatever was left there before"

# A longer wait each time: a second failure waits ten minutes.
section_of gone "$(free_port)"
sed -i "s/^\[127.*/&\n$(sed -n "/partner gone/,/port/s/port = \(.*\)/[127.0.0.1]:\1/p" "$SITE/site.conf") ssh-ed25519 AAAA/" "$SITE/known_hosts"
run 75 exchange-files gone
run 75 exchange-files gone
sql "UPDATE exchange SET ended_at = ended_at - 400 WHERE partner_id = 'gone'"
run 0 exchange-files -v
like "$(cat "$WORK/err")" "gone: failed lately, tried again in 4 minutes" "who fails again is left alone for longer"
sql "UPDATE exchange SET ended_at = ended_at + 86400 WHERE partner_id = 'gone'"
run 75 exchange-files -v
like "$(cat "$WORK/err")" "gone: nobody answers there" "a clock that was put back makes nobody wait"
done_testing
