#!/bin/sh
# A visit has an end; a server killed in the middle is no more than a broken line; a terminal shows what moves; a disk that is full here loses nothing.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
trusted
there=$PEER/home/inbound
perl -e 'print pack("N*", 0 .. 249999)' >"$WORK/big"
through() { # MODE N [SETTING...]
	proxy "$1" "$2"
	shift 2
	section port="$PROXY" "$@"
	"$BIN/nightshift" partner trust acme -C "$SITE" --yes "$(fingerprint "$PEER/host.pub")" >/dev/null
}

# It moves all the time, and would for longer than the whole visit may take.
waiting 837P-1.x12 <"$WORK/big"
through slow 50000 stall_seconds=20 total_seconds=4
"$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme 2>"$WORK/err"
is "$?" 75 "a partner is too slow"
took=$(sql "SELECT ended_at - started_at FROM exchange ORDER BY id DESC LIMIT 1")
[ "$took" -ge 3 ] && [ "$took" -le 12 ]
ok $? "a visit ends when its time is over, though it goes on moving ($took s)"
is "$(steps 837P-1.x12) $(ls "$SITE/outbox/acme")" "put 837P-1.x12" "nothing is claimed of the file"

# The server's process for this call is killed, the partner lives on.
rm "$there/837P-1.x12.part"
through slow 400000 stall_seconds=20
"$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme 2>"$WORK/err" &
visit=$!
until_true sh -c "[ \$(stat -c %s '$there/837P-1.x12.part' 2>/dev/null || echo 0) -gt 200000 ]" || echo "# never as large"
session=$(pgrep -P "$PEER_PID")
# shellcheck disable=SC2046,SC2086
kill -9 $(for s in $session; do pgrep -P "$s"; done) $session
wait $visit
is "$? $(steps 837P-1.x12) $(ls "$there")" "75 put put 837P-1.x12.part" "killed in the middle of a file, the server leaves a .part and no more"
section
exchange 0 acme
cmp -s "$WORK/big" "$there/837P-1.x12"
ok $? "the next run puts it whole"

# On a terminal: what moves, how far, and the line is clean behind it. A pipe gets none of that.
waiting 837P-2.x12 <"$WORK/big"
echo CANARY | offered CANARY-NAME
through slow 300000 stall_seconds=20
TERM=vt100 script -qec "'$BIN/exchange-files' -C '$SITE' --as-of $AS_OF acme" "$WORK/typescript" >/dev/null
is "$?" 0 "on a terminal it does the same"
like "$(tr '\r' '\n' <"$WORK/typescript")" 'acme: put 1 of 1, [1-9][0-9]* of 1000 kB' "and shows what is being moved, and how far it is"
like "$(tail -c 200 "$WORK/typescript")" 'exchange-files: acme: 1 sent, 1 got' "at the end it says what was moved"
unlike "$(cat "$WORK/typescript")" CANARY "without a name of his"
is "$(tr '\r' '\n' <"$WORK/typescript" | grep -c 'of 1000 kB.*sent')" 0 "the line that was written over is clean"
section
waiting 837P-3.x12 <"$WORK/big"
exchange 0 acme
is "$(cat "$WORK/out" "$WORK/err")" "" "with nobody at a terminal it is silent"

# Our disk is full while his file comes: a site on a small disk of its own.
if [ "$(id -u)" -eq 0 ] && unshare -m true 2>/dev/null; then
	cp "$WORK/big" "$PEER/home/outbound/answer" && touch -d '2026-01-04 12:00' "$PEER/home/outbound/answer"
	section got=delete
	mkdir "$WORK/disk"
	cp -a "$SITE" "$WORK/copy"
	used=$(du -sk "$SITE" | cut -f1)
	# $1 kB free; the site as it is left is copied back.
	on_disk() {
		unshare -m sh -c 'mount -t tmpfs -o size="$1"k none "$2/disk" && cp -a "$2/copy/." "$2/disk/" && chmod 750 "$2/disk" || exit 99
		    "$3/exchange-files" -C "$2/disk" --as-of "$4" acme 2>"$2/err"
		    status=$?; rm -rf "$2/copy"; cp -a "$2/disk" "$2/copy"; exit $status' sh "$((used + $1))" "$WORK" "$BIN" "$AS_OF"
	}
	on_disk 700
	is "$?" 71 "a disk that is full here ends it"
	is "$(wc -l <"$WORK/err")" 1 "in one line"
	like "$(cat "$WORK/err")" 'No space left on device' "which says so"
	is "$(ls "$PEER/home/outbound")" answer "his file is still there, though it is to be deleted when it is safe here"
	on_disk 20000
	is "$?" 0 "when there is room the next run gets it"
	cmp -s "$WORK/big" "$WORK"/copy/inbox/acme/*.answer
	ok $? "whole"
	is "$(ls "$PEER/home/outbound")$(find "$WORK/copy/inbox" -name '.*tmp')" "" "and it is deleted there"
else
	echo "# not root, or no namespaces here: no disk of our own was filled"
fi
done_testing
