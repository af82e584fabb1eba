#!/bin/sh
# The page describes every byte: a reader written from it, with libcrypto alone, opens a backup and every entry of a month.
. tests/lib.sh
. tests/night/lib.sh
. tests/seal-archive/lib.sh
plan <<'EOF'
* pay
EOF
three_nights
seals
AS_OF=2026-03-03
run 0 seal-archive
"${CC:-cc}" -std=c11 -Wall -Wextra -o "$WORK/reader" tests/seal-archive/reader.c -lcrypto || {
	echo 'Bail out! tests/seal-archive/reader.c does not compile'
	exit 1
}
backup=$SITE/archive/backup/2026-03-03.db.sealed
mkdir -p "$WORK/far/run/tmp" "$WORK/entries"
"$WORK/reader" "$SITE/keys/1.key" <"$backup" >"$WORK/far/nightshift.db" 2>"$WORK/said"
is "$? $(cat "$WORK/said")" "0 key 1" "it opens the backup, by the key that its head names"
cp "$SITE/site.conf" "$WORK/far/"
is "$("$BIN/nightshift" digest -C "$WORK/far")" "$(digest)" "which has the site's digest"
"$BIN/nightshift" unseal --keys "$SITE/keys" -o "$WORK/ours.db" "$backup"
is "$?" 0 "unseal needs no site, only the keys"
cmp -s "$WORK/ours.db" "$WORK/far/nightshift.db"
ok $? "and gives the same bytes"

# The entries of the zip, by a reader of zips that is in every Perl.
perl - "$SITE/archive/sealed/2026-01.zip" "$WORK/entries" <<'EOF'
# Stored entries one after the other, as APPNOTE.TXT 4.3.7 has them.
my ($zip, $to) = @ARGV;
open my $in, '<:raw', $zip or die;
my $all = do { local $/; <$in> };
my $central = rindex $all, "PK\5\6";
my ($n, undef, $at) = unpack 'vVV', substr $all, $central + 10, 10;
for (1 .. $n) {
	my ($method, undef, undef, undef, $size, undef, $name, $extra, $comment, undef, undef, undef, $local) =
	    unpack 'vvvVVVvvvvvVV', substr $all, $at + 10, 36;
	my $entry = substr $all, $at + 46, $name;
	my ($l, $x) = unpack 'vv', substr $all, $local + 26, 4;
	open my $out, '>:raw', "$to/$entry" or die;
	print $out substr $all, $local + 30 + $l + $x, $size;
	die "$entry is not stored" if $method;
	$at += 46 + $name + $extra + $comment;
}
EOF
bad= n=0
for e in "$WORK"/entries/*; do
	n=$((n + 1))
	[ "$("$WORK/reader" "$SITE/keys/1.key" <"$e" 2>/dev/null | sha256sum | cut -c1-64)" = "${e##*/}" ] || bad="$bad ${e##*/}"
	[ "$("$BIN/nightshift" unseal -C "$SITE" "$e" | sha256sum | cut -c1-64)" = "${e##*/}" ] || bad="$bad ${e##*/}"
done
is "$n|$bad" "$(sql 'SELECT count(DISTINCT sha256) FROM document')|" "every entry of the month is what its name says"

# Refused: by the chunk, and with nothing left of a file that was to be made.
cp "$backup" "$WORK/bad"
printf X | dd of="$WORK/bad" bs=1 seek=70000 conv=notrunc 2>/dev/null
"$BIN/nightshift" unseal -C "$SITE" -o "$WORK/plain" "$WORK/bad" 2>"$WORK/err"
is "$?" 65 "a byte is another: refused"
like "$(cat "$WORK/err")" 'bad: chunk 2 is not as it was sealed' "and the chunk is named"
is "$(ls "$WORK" | grep plain)" "" "nothing half-plain is left"
"$WORK/reader" "$SITE/keys/1.key" <"$WORK/bad" >/dev/null 2>&1
is "$?" 1 "the other reader refuses it as well"
head -c 100000 "$backup" >"$WORK/bad"
"$BIN/nightshift" unseal -C "$SITE" "$WORK/bad" >/dev/null 2>"$WORK/err"
like "$? $(cat "$WORK/err")" '^65 .*chunk 2, the last here,' "a cut file, too"
mv "$SITE/keys/1.key" "$WORK/kept"
"$BIN/nightshift" key -C "$SITE" new >/dev/null
"$BIN/nightshift" unseal -C "$SITE" "$backup" >"$WORK/out.db" 2>"$WORK/err"
like "$? $(cat "$WORK/err")" '^65 .*key 1 is not the one' "and with another key under that number"
is "$(wc -c <"$WORK/out.db")" 0 "not a byte is given"
rm -f "$SITE/keys/1.key"
"$BIN/nightshift" unseal -C "$SITE" "$backup" 2>"$WORK/err"
like "$? $(cat "$WORK/err")" '^65 .*' "nor without a key"
done_testing
