#!/bin/sh
# Each file in a zip is a document of its own, of the hand and the folder that the zip came from; what came before is
# only seen again; replay unpacks it again.
. tests/take-in/drops.sh
new_site
in=$SITE/inbox
era T1 >"$WORK/t1"
era T2 >"$WORK/t2"
era T3 | head -c 400 >"$WORK/cut"
cp jobs/sample/charges-1.csv "$WORK/charges"
printf 'Dear CANARY TESTA,\nthis is no file for us.\n' >"$WORK/letter"
documents() { # of the last zip: kind, and what its units are
	sql "SELECT d.kind || ': ' || (SELECT group_concat(t.kind || ' ' || t.state, ', ') FROM x12_transaction AS t WHERE t.document = d.id)
	       FROM document AS d WHERE d.container = (SELECT max(id) FROM document WHERE kind = 'zip' AND container IS NULL) ORDER BY d.id" | paste -sd';'
}
zips() { # the last one's units
	sql "SELECT ordinal || ' ' || kind || ' ' || state || '|' || reason || '|' || note FROM x12_transaction
	     WHERE document = (SELECT max(id) FROM document WHERE kind = 'zip' AND container IS NULL) ORDER BY ordinal"
}
e1="entry('remits/CANARY-1.835', slurp('$WORK/t1'), packed => 1)"
e2="entry('CANARY TESTA.txt', slurp('$WORK/t2'))"

mkdir "$in/acme"
zip "zip(entry('remits/', ''), $e1, $e2)" >"$WORK/first.zip"
cp "$WORK/first.zip" "$in/acme/CANARY.zip"
take 0
is "$(documents)" "x12: 835 new;x12: 835 new" "two remittances in a zip, one of them below a folder, are two documents"
is "$(zips)" "1 zip done||2 files, 0 of them seen before; 0 refused" "the zip is a document, too"
is "$(sql "SELECT count(DISTINCT folder || '|' || dropped_by || '|' || login || '|' || by_owner || '|' || as_of), max(folder) FROM document WHERE kind IN ('zip', 'x12')")" \
    "1|acme" "all of one hand, folder and run"
is "$(sql "SELECT CAST(name AS TEXT) FROM sighting WHERE document IN (SELECT id FROM document WHERE container IS NOT NULL) ORDER BY id" | paste -sd,)" \
    "remits/CANARY-1.835,CANARY TESTA.txt" "their names are kept with the sighting"
is "$(find "$in" -type f | wc -l)" 0 "its name is gone"
archive_is_sound "the archive has the zip and what was in it"
work 65
is "$(sql "SELECT count(*), sum(cents) FROM transfer WHERE rule = 'unmatched'")" "2|16000" "both post"

# What came before is only seen again: the zip, a file of it dropped alone, one of it in another zip.
was=$(digest)
cp "$WORK/first.zip" "$in/acme/again.zip"
cp "$WORK/t1" "$in/acme/alone.835"
take 0
is "$(digest)" "$was" "the zip and a file of it, dropped again, are only sighted"
is "$(sql 'SELECT count(*) FROM sighting WHERE document > 8')" 5 "each of them"
zip "zip($e1, entry('x.csv', slurp('$WORK/charges')))" >"$in/acme/second.zip"
take 0
is "$(documents):$(zips)" "csv: charges new:1 zip done||2 files, 1 of them seen before; 0 refused" "in another zip the one that is new is taken"
run 65 import-charges
is "$(sql "SELECT count(*) FROM encounter")" 0 "a partner's zip brings no charges: its files have the rights of its folder"
cp "$WORK/first.zip" "$in/mine.zip"
take 0
work 0
is "$(documents):$(sql "SELECT group_concat(state) FROM x12_transaction WHERE document > (SELECT max(id) FROM document WHERE kind = 'zip')")" \
    "x12: 835 seen;x12: 835 seen:seen,seen" "from another folder they are documents of their own, and post nothing"

# What was held may be tried again, in a zip as alone.
zip "zip($e1, entry('letter', slurp('$WORK/letter')), entry('c.835', slurp('$WORK/cut')), entry('e', ''), entry('d.zip', zip($e2)),
    entry('twin', slurp('$WORK/letter')))" >"$WORK/mixed.zip"
cp "$WORK/mixed.zip" "$in/mixed.zip"
take 65
is "$(documents)" "csv: unknown-csv held;x12: 835 held;empty: empty aside;zip: zip aside" \
    "what cannot be worked is named as if dropped alone; what is cut is held at once, for no more will come; a twin is one"
is "$(zips)" "1 zip done||6 files, 2 of them seen before; 0 refused" "and counted"
like "$(cat "$WORK/err")" "^take-in: document [0-9]+: a zip within a zip; unpack it and drop the files in it$" "a zip within a zip is named, not opened"
is "$(sql "SELECT count(*) FROM document WHERE container IN (SELECT id FROM document WHERE container IS NOT NULL)")" 0 "no document is two zips deep"
cp "$WORK/mixed.zip" "$in/mixed.zip"
take 65
is "$(documents)" "csv: unknown-csv held;x12: 835 held" "the same zip again: what was held is tried again, and nothing else"

# What is no zip to us, and one that is none at all.
zip "zip(entry('[Content_Types].xml', '<a/>'), entry('xl/workbook.xml', '<b/>'))" >"$in/book.zip"
zip "zip(entry('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), entry('content.xml', '<b/>'))" >"$in/book2.zip"
before=$(sql 'SELECT max(id) FROM document')
take 65
is "$(sql "SELECT group_concat(kind) FROM document WHERE id > $before"):$(sql "SELECT group_concat(state) FROM x12_transaction WHERE document > $before")" \
    "xlsx,ods:aside,aside" "spreadsheets, which are zips, are named"
zip "zip()" >"$in/nothing.zip"
take 65
is "$(zips)" "1 zip aside|a zip with no file in it|" "an empty one, too"
zip "zip(entry('a/', ''), entry('__MACOSX/._a', 'CANARY'))" >"$in/folders.zip"
take 65
is "$(zips)" "1 zip aside|a zip with no file in it|" "and one of folders and a Mac's leavings"

# A dry run says what would happen and leaves nothing.
was=$(digest)
find "$SITE" -type f ! -name 'nightshift.db*' ! -name '*.lock' | sort >"$WORK/files"
zip "zip(entry('new', slurp('$WORK/letter') . 'more'), $e1)" >"$in/acme/new.zip"
"$BIN/take-in" -n -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
judge take-in
like "$(cat "$WORK/err")" "its header is of no kind of file that is known" "a dry run looks into it"
rm "$in/acme/new.zip"
find "$SITE" -type f ! -name 'nightshift.db*' ! -name '*.lock' | sort | cmp -s - "$WORK/files" && [ "$(digest)" = "$was" ]
ok $? "and takes and copies nothing"

# show and trace say where a file came from.
member=$(sql "SELECT min(id) FROM document WHERE container IS NOT NULL")
container=$(sql "SELECT container FROM document WHERE id = $member")
like "$("$BIN/nightshift" show -C "$SITE" --csv document "$member" | tr -d '\r')" "^$member,in,x12,[0-9]+,2026-01-05T20:00,[a-z]*,acme,$container," "show of a file says in which zip it was"
like "$("$BIN/nightshift" show -C "$SITE" document "$container")" "^ *$member +x12 " "show of a zip lists its files"
like "$("$BIN/nightshift" trace -C "$SITE" 1)" "document $member set 1 segment [0-9]+, byte [0-9]+, in the zip that is document $container$" "trace, too"

archive_is_sound
run 0 verify-books
is "$(cat "$WORK/err")" "" "the books prove"
"$BIN/nightshift" replay "$SITE" "$WORK/replayed" >"$WORK/out" 2>"$WORK/err"
is "$? $(cat "$WORK/out")" "0 $(digest) the same" "replay unpacks them again, to the same digest"
done_testing
