#!/bin/sh
# A zip cut at each 64th byte and at each of its last 200: it waits for its rest as X12 does, then it is held with a
# task; what an old upload left of it never becomes a file.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
for i in 1 2 3 4; do
	era "T$i" >"$WORK/t$i"
done
zip "zip((map { entry(\"remits/CANARY-\$_.835\", slurp(\"$WORK/t\$_\"), packed => 1) } 1 .. 4), { comment => 'a comment' })" >"$WORK/whole"
size=$(wc -c <"$WORK/whole")
perl -e 'my ($from, $to, $size) = @ARGV; open my $f, "<:raw", $from or die; local $/; my $z = <$f>;
    for my $n (grep { $_ % 64 == 0 || $_ >= $size - 200 } 4 .. $size - 1) {
        open my $o, ">:raw", sprintf "%s/CANARY-%04d.zip", $to, $n or die; print $o substr $z, 0, $n; close $o or die;
    }' "$WORK/whole" "$in" "$size"
all=$(find "$in" -name '*.zip' | wc -l)
like "$all" '^2[0-9][0-9]$' "$all cuts of $size bytes"
"$BIN/take-in" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
judge take-in
is "$(sql "SELECT count(*) FROM document"):$(cat "$WORK/err")" "0:" "none is taken, without a word"
is "$(find "$in" -name '*.zip' | wc -l)" "$all" "they wait for their rest"
cp "$WORK/whole" "$in/whole.zip"
take 0
is "$(sql "SELECT count(*) FROM document WHERE container IS NOT NULL")" 4 "when it has come whole its four files are taken"
find "$in" -name '*.zip' -exec touch -d '2 days ago' {} +
take 65
is "$(find "$in" -name '*.zip' | wc -l)" 0 "two days later they are taken as they are"
is "$(sql "SELECT count(*), min(t.state), max(t.state), max(d.whole), (SELECT count(*) FROM task)
    FROM document AS d JOIN x12_transaction AS t ON t.document = d.id WHERE d.whole = 0 AND d.kind = 'zip'")" "$all|held|held|0|$all" \
    "and held, each with a task"
is "$(grep -cv '^take-in: document [0-9]*: a zip that cannot be read: it is cut, or its directory is not what it says; ask the sender for the zip again, or for the files without it$' "$WORK/err")" 0 "and a line"
is "$(sql "SELECT count(*) FROM document WHERE container IS NOT NULL")" 4 "nothing of them becomes a file"
archive_is_sound
done_testing
