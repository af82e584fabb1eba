#!/bin/sh
# Any byte of a zip another, cut anywhere, its entries exchanged, gone: refused and named, by verify-books and by who reads a document.
. tests/lib.sh
. tests/seal-archive/lib.sh
empty_site
seals
AS_OF=2026-01-05
cp jobs/sample/setup-users.csv jobs/sample/setup-fees.csv "$SITE/inbox/"
run 0 take-in
run 0 load-setup
AS_OF=2026-03-10
run 0 seal-archive
zip=$SITE/archive/sealed/2026-01.zip
cp "$zip" "$WORK/good.zip"
sanitized=
nm "$BUILD/libnightshift.a" 2>/dev/null | grep -q __asan_ && sanitized=-fsanitize=address,undefined
"${CC:-cc}" $sanitized -std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -o "$WORK/flips" tests/seal-archive/flips.c "$BUILD/libnightshift.a" \
    -lsqlite3 -lcsv -lcrypto -lzip -linih -lseccomp || {
	echo 'Bail out! tests/seal-archive/flips.c does not compile'
	exit 1
}
"$WORK/flips" "$SITE" 2026-01.zip >"$WORK/count"
size=$(wc -c <"$zip")
like "$(sed -n 1p "$WORK/count")" '^changed: [0-9]+ refused, [0-9]+ the same, 0 other$' "any byte another: refused, or the same documents"
refused=$(sed -n '1s/changed: \([0-9]*\) .*/\1/p' "$WORK/count")
sealed=$(sql 'SELECT sum(bytes + 88) FROM document')
[ "$refused" -ge "$sealed" ]
ok $? "whatever was sealed is refused ($refused of $size, of which $sealed are sealed; the rest a zip says twice, or of dates)"
is "$(sed -n 2p "$WORK/count")" "cut: $size refused, 0 the same, 0 other" "cut anywhere: refused"
cmp -s "$zip" "$WORK/good.zip"
ok $? "what was tried is as it was"

each_night() { # WORDS SENTENCE: within seven nights verify-books says so, and a reader at once
	said=
	for d in 10 11 12 13 14 15 16; do
		"$BIN/verify-books" -C "$SITE" -n --as-of "2026-03-$d" >/dev/null 2>>"$WORK/seven" || said=$said$?
	done
	like "$said $(cat "$WORK/seven")" "^(70)+ .*2026-01.zip$1" "$2"
	rm "$WORK/seven"
	"$BIN/nightshift" unseal -C "$SITE" --document 1 >"$WORK/plain" 2>"$WORK/err"
	like "$? $(cat "$WORK/err")" "^71 nightshift: document 1: .*2026-01.zip" "  and who reads a document is told"
	cp "$WORK/good.zip" "$zip"
}
# The names of the two entries exchanged wherever they stand: a sound zip, that says of each what the other is.
perl -0777 -pe 'my %n = map { $_ => 1 } /([0-9a-f]{64})/g; my ($a, $b) = sort keys %n; s/($a|$b)/$1 eq $a ? $b : $a/ge' <"$WORK/good.zip" >"$zip"
each_night ' entry [12]: its content has another hash than its name' "two entries that changed places"
# A byte inside a chunk, and the checksums of the zip made right again.
perl -e 'use Compress::Zlib; local $/; open my $in, "<:raw", $ARGV[0]; my $z = <$in>; my $size = unpack "V", substr $z, 18, 4;
	my ($n, $x) = unpack "vv", substr $z, 26, 4; my $at = 30 + $n + $x; substr($z, $at + 100, 1) ^= "\1";
	my $crc = pack "V", crc32(substr $z, $at, $size); substr($z, 14, 4) = $crc; substr($z, index($z, "PK\1\2") + 16, 4) = $crc; print $z' \
    "$WORK/good.zip" >"$zip"
each_night ' entry 1: chunk 1, the last here, is not as it was sealed' "a byte of a chunk, by somebody who knows zips"
rm "$zip"
each_night ' is gone or of another size' "one that is gone"

# Plain copies do not go for a zip that is not there.
cp jobs/sample/setup-users.csv "$SITE/inbox/"
run 0 take-in
mv "$zip" "$WORK/away.zip"
sql "INSERT INTO restored VALUES (99, 1, '2026-03-10', 'by hand', 1, '')"
run 71 seal-archive
like "$(cat "$WORK/err")" 'archive/sealed/2026-01.zip is gone or of another size: put it back; nothing plain was removed for it' "nothing plain goes for a zip that is gone"
is "$(plain_files)" 1 "and it does not"
done_testing
