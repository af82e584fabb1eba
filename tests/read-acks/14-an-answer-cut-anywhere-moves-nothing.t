#!/bin/sh
# A 999 and a TA1 cut after each of their bytes, all of them old enough to be taken: no claim of ours moves, until the
# whole answer comes. With one byte changed, each is believed, held or set aside, and the books prove.
# Scratch in memory: fsync costs nothing there, and what it does is proven by tests/crash.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/read-acks/office.sh

# Prefixes of $WORK/whole but the last two, which lack nothing; or a change at each byte.
pieces() { # cut | change
	perl -e 'my ($how, $whole, $to) = @ARGV;
	    open my $f, "<:raw", $whole or die; local $/; my $d = <$f>; my $old = time - 2 * 86400; my @b = ("*", "~", "7", "Q", "\0", "\xff");
	    for my $n ($how eq "cut" ? 1 .. length($d) - 3 : 0 .. length($d) - 3) {
	        my $t = $how eq "cut" ? substr($d, 0, $n) : $d;
	        substr($t, $n, 1) = $b[$n % @b] if $how ne "cut";
	        next if $t eq $d;
	        my $p = sprintf "%s/CANARY-%04d", $to, $n;
	        open my $o, ">:raw", $p or die; print $o $t; close $o or die; utime $old, $old, $p;
	    }' "$1" "$WORK/whole" "$SITE/inbox"
}
worked() { # SENTENCE: no crash, and nothing is said that a stranger may not read
	status=
	for job in take-in read-acks; do
		"$BIN/$job" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
		status="$status $?"
		grep -Ev "^$job: (document [0-9]+( set [0-9]+)?|inbox): ([A-Z0-9?]+ segment [0-9]+[^:]*: )?[^;]+; [^;]+" "$WORK/err" | head -n 3
		LC_ALL=C grep -E '[^ -~]|CANARY|DOE|JANE' "$WORK/err" | head -n 3
	done >"$WORK/bad"
	like "$status" '^ (0|65) (0|65)$' "$1"
	is "$(cat "$WORK/bad")" "" "  with a line for each, of who, where, what and what to do"
	is "$(ls "$SITE/inbox")" "" "  none is left"
}
published="published published published published published published"

office
sent 123 1
answer <<'END'
AK1*HC*123*005010X222A1
AK2*837*0001*005010X222A1
IK3*NM1*22*2010*8
CTX*CLM01:DOE JANE
IK4*3*1035*1
IK5*R*5
AK2*837*0002*005010X222A1
IK5*A
AK9*P*2*2*1
END
cp "$WORK/ack.x12" "$WORK/whole"

office
sent 123 1
pieces cut
worked "a 999 cut anywhere is no crash"
is "$(submissions 123)" "$published" "no prefix moves a claim"
is "$(sql "SELECT count(*) FROM submission_event WHERE event <> 'publish'")" 0 "nor makes an event"
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '999' AND state <> 'held'")" 0 "each set of them is held"
is "$(sql "SELECT count(*) > 100 FROM x12_transaction WHERE kind = '999'")" 1 "and there are many"
cp "$WORK/whole" "$SITE/inbox/whole"
worked "then the whole one comes"
unlike "$(submissions 123)" "^published published" "and is believed"
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '999' AND state = 'done'")" 1 "once"
books_hold

office
sent 123 1
pieces change
worked "a 999 with one byte changed is no crash"
books_hold
echo "# $(sql "SELECT group_concat(state || ' ' || n, ', ') FROM (SELECT state, count(*) AS n FROM x12_transaction WHERE kind <> 'partners' GROUP BY state)")"

office
sent 123 1
isa >"$WORK/whole"
printf 'TA1*000000123*260105*2000*R*006~\nIEA*0*%09d~\n' "$acks" >>"$WORK/whole"
pieces cut
worked "a TA1 cut anywhere is no crash"
is "$(submissions 123)" "$published" "no prefix of it moves a claim"
cp "$WORK/whole" "$SITE/inbox/whole"
worked "then the whole one comes"
unlike "$(submissions 123)" "published published" "and is believed"
books_hold
office
sent 123 1
pieces change
worked "a TA1 with one byte changed is no crash"
books_hold
done_testing
