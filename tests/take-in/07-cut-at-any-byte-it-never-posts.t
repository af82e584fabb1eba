#!/bin/sh
# An 835 cut after each of its bytes: none is posted, however old; the whole file then posts once.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
era T1 >"$WORK/whole"
size=$(wc -c <"$WORK/whole")
perl -e 'open my $f, "<:raw", $ARGV[0] or die; local $/; my $d = <$f>;
    for my $n (1 .. length($d) - 1) {
        open my $o, ">:raw", sprintf "%s/CANARY-%04d.835", $ARGV[1], $n or die; print $o substr($d, 0, $n); close $o or die;
    }' "$WORK/whole" "$in"
take_any() {
	"$BIN/take-in" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
	like "$?" '^(0|65)$' "$1"
	judge take-in
}
moved() { sql 'SELECT count(*), coalesce(sum(cents), 0) FROM transfer'; }

take_any "every prefix is looked at"
"$BIN/post-remits" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
judge post-remits
# Only the terminator is missing: nothing is, for the IEA names its ISA (05 posts such a file by itself).
is "$(sql "SELECT count(*), min(d.bytes) FROM x12_transaction AS t JOIN document AS d ON d.id = t.document WHERE t.kind = '835' AND t.state = 'done'")" \
    "1|$((size - 1))" "of $((size - 1)) prefixes the one that lacks only its last byte is whole"
is "$(moved)" "1|8000" "it posts once"
left=$(inbox)
like "$left" '^4[0-9][0-9]$|^5[0-9][0-9]$|^6[0-9][0-9]$' "the others that are X12 still stand in the inbox ($left)"
is "$(sql "SELECT count(*) FROM document WHERE kind = 'x12'")" 1 "no other is a document of X12"

# The same with another trace, all of them a day and more old: taken, held, not posted.
rm "$in"/*
era T2 >"$WORK/whole"
perl -e 'open my $f, "<:raw", $ARGV[0] or die; local $/; my $d = <$f>; my $old = time - 2 * 86400;
    for my $n (1 .. length($d) - 2) {
        my $p = sprintf "%s/CANARY-%04d.835", $ARGV[1], $n;
        open my $o, ">:raw", $p or die; print $o substr($d, 0, $n); close $o or die; utime $old, $old, $p;
    }' "$WORK/whole" "$in"
take_any "two days later every prefix is taken"
is "$(inbox)" 0 "none is left"
"$BIN/post-remits" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
judge post-remits
is "$(moved)" "1|8000" "and none is posted"
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '835' AND state NOT IN ('held', 'done')")" 0 "each set of them is held"
is "$(sql "SELECT count(*) FROM document AS d WHERE NOT EXISTS (SELECT 1 FROM x12_transaction AS t WHERE t.document = d.id)")" 0 "each is a unit of work"
is "$(sql "SELECT count(*) FROM x12_transaction AS t WHERE t.state = 'held' AND NOT EXISTS (SELECT 1 FROM task WHERE unit = t.id)")" 0 "each has its task"
cp "$WORK/whole" "$in/whole.835"
take 0
work 65
is "$(moved)" "2|16000" "the whole file posts"
cp "$WORK/whole" "$in/again.835"
take 0
work 0
is "$(moved)" "2|16000" "once"
archive_is_sound
done_testing
