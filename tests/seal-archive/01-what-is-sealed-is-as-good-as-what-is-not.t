#!/bin/sh
# A month of documents put away: every program that reads them does so as before, and nothing of them can be read without the key.
. tests/lib.sh
. tests/night/lib.sh
. tests/seal-archive/lib.sh
plan <<'EOF'
W100001 deny
W100002 unbalanced-claim
* pay
EOF
three_nights
cp -a "$SITE" "$WORK/plain"
was=$(digest)
trace=$("$BIN/nightshift" trace -C "$SITE" 40)
shown=$("$BIN/nightshift" show -C "$SITE" document 9 | tail -n +4)
files=$(plain_files)
contents=$(sql 'SELECT count(DISTINCT sha256) FROM document')
seals
AS_OF=2026-03-02
run 0 seal-archive
is "$(zips)|$(plain_files)" "|$files" "a month whose last day is 30 days old stays"
AS_OF=2026-03-03
run 0 seal-archive
is "$(cat "$WORK/out" "$WORK/err")" "" "sealing says nothing"
is "$(zips)|$(plain_files)" "2026-01.zip |0" "a day later it is sealed, and no plain file is left"
is "$(sql 'SELECT count(*) FROM sealed')" "$contents" "one entry for each content"
is "$(digest)" "$was" "the digest knows nothing of it"
is "$("$BIN/nightshift" trace -C "$SITE" 40)" "$trace" "trace prints the same words"
is "$("$BIN/nightshift" show -C "$SITE" document 9 | tail -n +4)" "$shown" "show says the same"
like "$("$BIN/nightshift" show -C "$SITE" document 9)" 'archive/sealed/2026-01.zip' "and where it stands now"
run 0 verify-books
is "$(cat "$WORK/err")" "" "the books prove"
like "$("$BIN/nightshift" replay "$SITE" "$WORK/again" 2>&1)" "^$was the same" "replay gives the same digest"
bad=
for d in $(sql 'SELECT id FROM document'); do
	[ "$("$BIN/nightshift" unseal -C "$SITE" --document "$d" | sha256sum | cut -c1-64)" = "$(sql "SELECT sha256 FROM document WHERE id = $d")" ] || bad="$bad $d"
done
is "$bad" "" "every document comes out as it was"
is "$(find "$SITE/run/tmp" "$SITE/archive" -name '.*' -type f)" "" "nothing half-written and nothing in plain is left"
is "$(grep -rlE 'WREN|NM1|visit_id' "$SITE/archive/sealed")" "" "the zip says nothing of anybody"
is "$(stat -c %a "$SITE/archive/sealed/2026-01.zip")" 640 "and is nobody else's"
before=$(sql 'SELECT * FROM sealed_zip; SELECT * FROM sealed'; sha256sum "$SITE/archive/sealed/"*)
run 0 seal-archive
is "$(sql 'SELECT * FROM sealed_zip; SELECT * FROM sealed'; sha256sum "$SITE/archive/sealed/"*)" "$before" "a second run changes nothing"

# Without its key: refused, by number.
chmod 0440 "$SITE/keys/1.key"
run 78 seal-archive
like "$(cat "$WORK/err")" 'keys/1.key: not a file of mode 0400' "a key that others may read is none"
chmod 0400 "$SITE/keys/1.key"
mv "$SITE/keys" "$WORK/keys"
said=
for d in 03 04 05 06 07 08 09; do
	"$BIN/verify-books" -C "$SITE" -n --as-of "2026-03-$d" 2>>"$WORK/seven" || said=$said$?
done
is "$said" 70 "within seven nights books whose documents cannot be opened do not prove"
like "$(cat "$WORK/seven")" 'archive holds every document.*2026-01.zip entry 1: seal_keys: keys' "and the key's place is named"
"$BIN/nightshift" trace -C "$SITE" 40 >"$WORK/out" 2>"$WORK/err"
is "$?" 71 "and nobody reads them"
mv "$WORK/keys" "$SITE/keys"

# The same content again, from another hand and from the same: nothing is sealed twice.
first=$(sql "SELECT min(id) FROM document WHERE direction = 'in'")
"$BIN/nightshift" unseal -C "$SITE" -o "$SITE/inbox/again.csv" --document "$first"
run 0 take-in
is "$(sql 'SELECT count(*) FROM sighting WHERE document = 1')|$(plain_files)" "2|1" "what is dropped again is copied"
run 0 seal-archive
is "$(plain_files)|$(zips)" "0|2026-01.zip " "and its plain copy goes, for it is sealed already"
run 0 verify-books
ok $? "the books prove"
done_testing
