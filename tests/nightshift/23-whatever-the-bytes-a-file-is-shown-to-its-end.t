#!/bin/sh
# nightshift x12 on files that nobody here wrote, and on what is no X12 at all: no crash, a row a segment in
# every shape, memory that does not grow.
. tests/lib.sh

strangers() {
	bad='' files=0 segments=0
	cut -f2 "$SHARED/x12/INDEX.tsv" | sed 1d >"$WORK/list"
	while read -r file; do
		files=$((files + 1))
		for mode in tree check segments csv json; do
			[ $mode = tree ] && option= || option=--$mode
			# shellcheck disable=SC2086
			"$BIN/nightshift" x12 $option "$SHARED/x12/$file" >"$WORK/$mode" 2>"$WORK/err"
			status=$?
			[ $status -eq 0 ] || [ $status -eq 65 ] || bad="$bad $file $mode $status"
		done
		perl "$WORK/count.pl" "$WORK" || bad="$bad $file"
		segments=$((segments + $(wc -l <"$WORK/segments")))
	done <"$WORK/list"
	is "$bad" "" "$files files of strangers are shown in every mode: a row a segment, JSON that can be read"
	[ "$segments" -gt 20000 ]
	ok $? "$segments segments were looked at"
}

# The tree, CSV and JSON against --segments: as many, the same tags in the same order; no line of the tree with a
# control character.
cat >"$WORK/count.pl" <<'END'
use strict; use warnings; use JSON::PP;
my ($dir) = @ARGV;
sub slurp { open my $f, '<', "$dir/$_[0]" or die; local $/; my $t = <$f>; return defined $t ? $t : '' }
my $json = decode_json(slurp('json'));
my @tags = map { (split / /, $_, 4)[3] =~ /^([A-Z][A-Z0-9]{1,2})/ ? $1 : '?' } split /\n/, slurp('segments');
my $csv = slurp('csv');
my @rows; # a quoted cell may hold a line end
for my $row (grep { length } split /\r\n(?=\d+,\d+,\d+,|\z)/, $csv) { push @rows, $row }
shift @rows;
my $tree = slurp('tree');
my @lines = $tree =~ /^(?: *\d+ +| {6})([A-Z][A-Z0-9]{1,2}) *(?: .*)?$/mg;
my $wrong = join ' ', (@$json == @tags ? () : 'json'), (@rows == @tags ? () : 'csv'), (@lines == @tags ? () : 'tree'),
    ($tree =~ /[\x00-\x09\x0b-\x1f\x7f]/ ? 'control' : ()),
    (grep { ($json->[$_]{tag} || '') ne $tags[$_] || $tags[$_] ne ($lines[$_] || '') } 0 .. $#tags);
exit 0 if $wrong eq '';
print "# $wrong\n";
exit 1;
END
if [ -f "$SHARED/x12/INDEX.tsv" ]; then
	strangers
else
	echo "# no ../shared/x12 here: strangers' files are not shown"
fi

isa='ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *260105*1200*^*00501*000000001*0*T*:~'
# No more address space than so many KiB; the sanitizers need theirs.
limit() {
	grep -q __asan_init "$BIN/nightshift" || ulimit -v "$1"
}
every() { # FILE SENTENCE: all modes end with 65, in little memory
	statuses=''
	for option in '' --check --segments --csv --json; do
		# shellcheck disable=SC2086
		(limit 65536 && exec "$BIN/nightshift" x12 $option "$1") >"$WORK/out" 2>"$WORK/err"
		statuses="$statuses $?"
	done
	is "$statuses" " 65 65 65 65 65" "$2"
}
perl -e 'srand 7; print map { chr int rand 256 } 1 .. 1e6' >"$WORK/garbage"
every "$WORK/garbage" "a million bytes of garbage are no X12, and that is said"
perl -e 'print "$ARGV[0]\nGS*HP*PAYER*CLINIC*20260105*1200*1*X*005010X221A1~\nST*835*0001~\nNTE*ADD*", "x" x 1e8, "~\nSE*3*0001~\nGE*1*1~\nIEA*1*000000001~\n"' "$isa" >"$WORK/huge"
every "$WORK/huge" "an element of 100 MB is passed over in little memory"
"$BIN/nightshift" x12 --check "$WORK/huge" >"$WORK/out"
like "$(cat "$WORK/out")" 'segment 2 NTE byte 171: segment: a segment longer than 256 KiB' "told at its place"
like "$("$BIN/nightshift" x12 "$WORK/huge" 2>/dev/null)" '^   3  SE ' "and what follows it is read"
rm -f "$WORK/huge"
perl -e 'print $ARGV[0], "A*" x 5e6' "$isa" >"$WORK/endless"
every "$WORK/endless" "ten million bytes without an end are cut"
perl -e 'print "$ARGV[0]GS*HP*PAYER*CLINIC*20260105*1200*1*X*005010X221A1~ST*835*0001~", map { "CLP*" . ("A:^" x 80000) . "~" } 1 .. 3' "$isa" >"$WORK/wide"
every "$WORK/wide" "values by the ten thousand are no trouble"

# 20 MB of good payments: what --check takes does not grow with the file.
perl -e 'print "$ARGV[0]GS*HP*PAYER*CLINIC*20260105*1200*1*X*005010X221A1~";
    my $n = 0; my $out = 0;
    while ($out < 20e6) {
	my $st = sprintf "%04d", ++$n; my $c = 5000;
	my @s = ("ST*835*$st", "BPR*I*" . 75 * $c . "*C*CHK************20260105", "TRN*1*12345*1512345678", "DTM*405*20260105",
	    "N1*PR*PAYER ONE", "N3*1 MAIN ST", "N4*ALBANY*NY*12207", "PER*BL*HELP*TE*5185550100", "N1*PE*CLINIC*XX*1912301953", "LX*1");
	push @s, "CLP*A$_*1*100*75*5*12*X$_*11*1", "NM1*QC*1*TESTA*ANNA****MI*M$_", "SVC*HC:99213*100*75**1", "DTM*472*20260101",
	    "CAS*CO*45*20", "CAS*PR*2*5" for 1 .. $c;
	push @s, "SE*" . (@s + 1) . "*$st";
	$out += length, print for map { "$_~" } @s;
    }
    print "GE*$n*1~IEA*1*000000001~"' "$isa" >"$WORK/large"
(limit 20480 && exec "$BIN/nightshift" x12 --check "$WORK/large") >"$WORK/out" 2>&1
like "$(cat "$WORK/out")" '^good: 835: [0-9]+ sets$' "20 MB are checked in 20 MiB of address space"
done_testing
