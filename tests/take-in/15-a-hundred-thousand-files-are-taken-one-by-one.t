#!/bin/sh
# Files in an inbox by the thousand, with names of every sort (2,000; CRASH=whole: 10,000, then 100,000): all are taken,
# in little memory, in time that grows as they do; a terminal is told how far it is.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/take-in/drops.sh

fill() { # N: each an 835 of its own
	era TRACE >"$WORK/one"
	perl -e 'my ($from, $in, $n) = @ARGV; open my $f, "<:raw", $from or die; local $/; my $text = <$f>;
	    my @odd = ("CANARY\n%d", "\e[2J%d", "\xff\xfe\xe4%d", "-rf%d", "%d" . "x" x 240, "..%d", "CANARY TESTA,%d", "\$(reboot)%d");
	    for my $i (1 .. $n) {
	        (my $this = $text) =~ s/TRACE/T$i/g;
	        my $name = sprintf $i % 100 == 0 ? $odd[$i / 100 % @odd] : "era-%d.835", $i;
	        $name =~ s/^\.\./x../;
	        open my $o, ">:raw", "$in/$name" or die "$!"; print $o $this; close $o or die;
	    }' "$WORK/one" "$SITE/inbox" "$1"
}

# N: in 256 MiB of address space (the sanitizers need theirs); $ms: of the processor
taken() {
	empty_site
	fill "$1"
	ms=$(grep -q __asan_init "$BIN/take-in" || ulimit -v 262144
	    perl -e 'my $rc = system @ARGV; printf "%.0f", 1000 * ((times)[2] + (times)[3]); exit($rc >> 8 || $rc & 127)' \
	    "$BIN/take-in" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err")
	is "$? $(cat "$WORK/err")" "0 " "$1 files are taken, in little memory and without a word"
	is "$(sql 'SELECT count(*), count(DISTINCT sha256) FROM document'):$(inbox)" "$1|$1:0" "each is a document, and the inbox is empty"
	echo "# $1 files: $ms ms"
}

if [ "$CRASH" = whole ]; then
	taken 10000
	ten=$ms
	taken 100000
	[ "$ms" -lt $((ten * 13)) ]
	ok $? "ten times as many take about ten times as long"
else
	taken 2000
fi
is "$(find "$SITE/archive/in" -type f | wc -l)" "$(sql 'SELECT count(*) FROM document')" "the archive has as many"

# On a terminal (script is one) it says how far it is.
if command -v script >/dev/null; then
	empty_site
	fill 30
	script -qec "$BIN/take-in -C $SITE --as-of $AS_OF" /dev/null </dev/null >"$WORK/tty" 2>&1
	like "$(tr '\r' '\n' <"$WORK/tty")" '^take-in 15/30$' "a terminal is told how far it is"
	unlike "$(cat "$WORK/tty")" "$CANARY" "and no name"
else
	ok 0 "a terminal is told how far it is # skip script is not installed"
fi
done_testing
