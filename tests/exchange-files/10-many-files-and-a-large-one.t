#!/bin/sh
# A thousand small files each way; with CRASH=whole a file of 500 MB each way, too.
# In memory but for the whole form: what fsync does is proven elsewhere.
[ "$CRASH" != whole ] && [ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
trusted
section total_seconds=600 got=delete
mkdir -p "$SITE/outbox/acme"
{
	echo "BEGIN;"
	for i in $(seq 1000); do
		echo "claim $i" >"$SITE/outbox/acme/$i.x12"
		echo "answer $i" >"$PEER/home/outbound/$i.txt"
	done
	touch -d '2026-01-04 12:00' "$PEER"/home/outbound/*
	(cd "$SITE/outbox/acme" && sha256sum ./*) | while read -r sum name; do
		name=${name#./}
		echo "INSERT INTO document (direction, sha256, bytes, kind, whole, as_of, received_on, login, by_owner, folder)
		    VALUES ('out', '$sum', $((${#name} + 3)), 'x12', 1, '2026-01-05T20:00', '2026-01-05', '', 1, 'acme');
		    INSERT INTO outgoing (document, folder, name, replaces, state)
		    VALUES (last_insert_rowid(), 'acme', '$name', 0, 'published');"
	done
	echo "COMMIT;"
} | sqlite3 "$SITE/nightshift.db"
cp -r "$SITE/outbox/acme" "$WORK/sent"
cp -r "$PEER/home/outbound" "$WORK/there"

exchange 0 --units 10
is "$(ls "$PEER/home/inbound" | wc -l) $(ls "$SITE/outbox/acme" | wc -l)" "10 990" "--units moves no more than that"
start=$(date +%s)
"$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err" >"$WORK/out"
is "$? $(cat "$WORK/err")" "0 " "a thousand files each way are no trouble"
echo "# $(($(date +%s) - start)) s"
diff -r "$WORK/sent" "$PEER/home/inbound" >"$WORK/diff"
ok $? "all are there"
for i in $(seq 1000); do
	cat "$SITE"/inbox/acme/*."$i.txt"
done >"$WORK/got"
seq 1000 | sed 's/^/answer /' | cmp -s - "$WORK/got"
ok $? "all of his are here"
is "$(ls "$PEER/home/outbound" "$SITE/outbox/acme" | grep -c '[0-9]$')" 0 "and nothing is left behind"
exchange 0
is "$(ls "$PEER/home/inbound" | wc -l) $(ls "$SITE/inbox/acme" | wc -l)" "1000 1000" "once"

bytes=30000000
[ "$CRASH" = whole ] && bytes=500000000
perl -e 'my $n = shift; my $x = 1; my $block = join "", map { $x = ($x * 1103515245 + 12345) & 0x7fffffff; pack "N", $x } 1 .. 250000;
	print $block for 1 .. $n / 1000000' $bytes >"$WORK/big"
waiting big.x12 <"$WORK/big"
ln "$WORK/big" "$PEER/home/outbound/big"
touch -d '2026-01-04 12:00' "$WORK/big"
start=$(date +%s)
exchange 0
echo "# $bytes bytes each way: $(($(date +%s) - start)) s"
cmp -s "$WORK/big" "$PEER/home/inbound/big.x12"
ok $? "a file of $bytes bytes is there, whole"
cmp -s "$WORK/big" "$SITE"/inbox/acme/*.big
ok $? "and one is here"
done_testing
