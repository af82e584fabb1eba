#!/bin/sh
# 10,000 entries are taken, 10,001 are not; what unpacks to far too much is refused while it is read, in little
# memory and time, and the files beside it and the inbox behind it are taken.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
era AFTER >"$WORK/after"

# EXPRESSION of the zip, STATUS: in an inbox with a good file behind it, in 256 MiB of address space (the sanitizers need
# theirs) and 30 seconds.
limited() {
	zip "$1" >"$in/CANARY.zip"
	size=$(wc -c <"$in/CANARY.zip")
	{ cat "$WORK/after"; echo; } >"$WORK/x" && mv "$WORK/x" "$WORK/after"
	cp "$WORK/after" "$in/zz-after.835"
	(grep -q __asan_init "$BIN/take-in" || ulimit -v 262144
	ulimit -t 30
	exec "$BIN/take-in" -C "$SITE" --as-of "$AS_OF") >"$WORK/out" 2>"$WORK/err"
	is "$?" "$2" "$3 ($size bytes) ends as it should"
	judge take-in
	is "$(units)" "835 new" "$3: the file behind it is taken"
	zip=$(sql "SELECT max(id) FROM document WHERE kind = 'zip' AND container IS NULL")
	said=$(grep "document $zip: " "$WORK/err" | sed "s/take-in: document $zip: //")
}
taken() { sql "SELECT count(*), coalesce(max(bytes), 0) FROM document WHERE container = $zip"; }

limited "zip(map { entry(\"f\$_\", \"CANARY \$_\") } 1 .. 10000)" 65 "10,000 entries"
is "$said:$(taken)" ":10000|12" "10,000 entries are 10,000 documents"
is "$(find "$SITE/archive/in" -type f | wc -l)" 10002 "and as many files of the archive"
empty_site
limited "zip(map { entry(\"g\$_\", \"CANARY \$_\") } 1 .. 10001)" 65 "10,001 entries"
is "$said:$(taken)" "a zip of more than 10000 entries; drop the files without it:0|0" "10,001 entries are held"
limited "zip((map { entry(\"h\$_\", \"CANARY \$_\") } 1 .. 70000), { count => 70000 - 65536 })" 65 "70,000 entries that say 4,464"
is "$said:$(taken)" "a zip of more than 10000 entries; drop the files without it:0|0" "70,000 entries are held whatever they say"
limited "zip((map { entry('n' x 65000 . \$_, '') } 1 .. 300), { comment => 'i' })" 65 "names of 65,000 bytes"
is "$said:$(taken)" "a zip of more than 10000 entries; drop the files without it:0|0" "a directory of 20 MB is not read"

limited "zip(entry('bomb', chr(0) x 1e8, packed => 1), entry('b', 'CANARY b'))" 65 "a bomb"
is "$(echo "$said" | head -1):$(taken)" "entry 1 of the zip: it unpacks to far more than a file of its size can hold; ask the sender what it is:0|0" \
    "a hundred megabytes in a hundred thousand bytes are refused"
limited "zip(entry('free', 'A' x 2**20, packed => 1), entry('b', 'CANARY c'))" 65 "a megabyte"
is "$(taken)" "1|1048576" "a megabyte is taken whatever it was packed to"
is "$said" "entry 2 of the zip: the entries before it are too large; drop it without the zip" "but no more than that of so small a zip"
limited "zip(entry('over', 'A' x (2**20 + 1), packed => 1), entry('filler', join ',', map { int rand 1e9 } 1 .. 2000))" 65 "a byte more"
is "$said:$(taken)" "entry 1 of the zip: it unpacks to far more than a file of its size can hold; ask the sender what it is:$(taken)" "a byte more is not"
limited "zip((map { entry(\"c\$_\", \$_ . 'A' x 1e6, packed => 1) } 1 .. 40), entry('d', 'CANARY d'))" 65 "forty megabytes, one by one"
like "$(taken)" "^[1-9]\|" "of forty entries that pack too well the first are taken"
is "$(echo "$said" | sed 's/entr[a-z]* [0-9][0-9to ]* of/N of/')" "N of the zip: with those before it it is too large; drop it without the zip
N of the zip: the entries before it are too large; drop it without the zip" "and the rest are refused together"
limited "my \$z = zip(entry('a', 'A' x 1e6, packed => 1)); for (1 .. 3) { \$z = zip(map { entry(\"z\$_\", \$z) } 1 .. 9) } \$z" 65 "a zip of nine of nine of nine"
like "$(taken):$said" "^1\|[0-9]+:$" "zips within zips are not opened"
limited "my \$a = 'A' x 1e6; my \$e = entry('q', \$a, packed => 1); zip(\$e, map { entry(\"q\$_\", \$a, data => '', size => 1e6, csize => \$e->{csize}, packed => 1, at => 0) } 1 .. 999)" 65 "a thousand entries over one another"
like "$(taken)" "^1\|1000000$" "entries over one another are one file, and the limit is theirs together"
is "$(sql "SELECT max(bytes) <= 4 * 1048576 FROM document WHERE container IS NOT NULL")" 1 "no file above what was let through"
archive_is_sound
done_testing
