#!/bin/sh
# Names that lead elsewhere, links, devices, lying sizes, overlaps, junk: each entry that is refused is told by its number
# and reason, with a task; the others go on; nothing is ever written where a name says.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
era T0 >"$WORK/era"
n=0

# EXPRESSION of the entry that lies, SENTENCE, REASON or nothing if it is taken: in a zip with a good one behind it
lies() {
	n=$((n + 1))
	era "G$n" >"$WORK/good"
	given "zip($1, entry('good.835', slurp('$WORK/good')))" "$2" "${3:-}" "entry 1 of the zip: "
	is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '835' AND document = (SELECT max(id) FROM document)")" 1 "$2: the one behind it is taken"
}

# EXPRESSION of the zip, SENTENCE, REASON or nothing, BEGINNING of the line
given() {
	zip "$1" >"$WORK/z"
	cp "$WORK/z" "$in/CANARY.zip"
	touch -d '2 days ago' "$in/CANARY.zip"
	"$BIN/take-in" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
	got=$?
	judge take-in
	said=$(grep -v ': its header is of no kind of file that is known; ' "$WORK/err" | sed 's/^take-in: document [0-9]*: //')
	if [ -z "$3" ]; then
		is "$said" "" "$2: without a word"
	else
		is "$got:$said" "65:$4$3" "$2: a line"
		is "$(sql "SELECT substr(what, instr(what, ': ') + 2) || '; ' || next_action FROM task
		     WHERE what LIKE '%zip%' ORDER BY id DESC LIMIT 1")" "$4$3" "$2: and a task"
	fi
	is "$(inbox)" 0 "$2: the inbox is empty"
}

name="its name is no plain file's name; ask the sender for it under a plain name"
lies "entry('../CANARY-pwned', 'a')" "the folder above" "$name"
lies "entry('a/../../CANARY-pwned', 'b')" "upwards from below" "$name"
lies "entry('..\\\\CANARY-pwned', 'c')" "the folder above, of Windows" "$name"
lies "entry('$WORK/CANARY-pwned', 'd')" "a path from the root" "$name"
lies "entry('C:\\\\CANARY-pwned', 'e')" "a drive" "$name"
lies "entry('\\\\\\\\host\\\\share\\\\CANARY', 'f')" "another machine's" "$name"
lies "entry(\"CANARY\\n\\e[2J\", 'g')" "a newline and an escape" "$name"
lies "entry('.CANARY', 'h')" "a dot in front" "$name"
lies "entry('x' x 300, 'i')" "a name of 300 bytes" "$name"
lies "entry('', 'j')" "no name" "$name"
lies "entry(\"\\xff\\xfe\\x80CANARY\", 'k')" "a name that is no text"
lies "entry(\"CANARY\\0../../x\", 'l')" "a name that leads elsewhere behind its end" "$name"
lies "entry('folder\\\\CANARY', 'm')" "a folder, as old Windows tools write it"
lies "entry('CANARY', '$WORK/era', mode => 0120777)" "a link" "it is a link or a device, not a file; ask the sender for the file itself"
lies "entry('CANARY', '', mode => 0020666)" "a device" "it is a link or a device, not a file; ask the sender for the file itself"
lies "entry('CANARY', 'p', mode => 0010600)" "a pipe's bytes"
lies "entry('CANARY/', 'CANARY')" "a folder with bytes in it" "it is a folder, and holds bytes; ask the sender what it is"
sum="its bytes do not agree with their checksum or size; ask the sender for the zip again"
lies "entry('q', 'CANARY', crc => 7)" "a wrong checksum" "$sum"
lies "entry('r', 'CANARY' x 9, packed => 1, size => 7)" "larger than it says" "$sum"
lies "entry('s', 'CANARY' x 9, packed => 1, size => 700000)" "smaller than it says" "$sum"
lies "entry('t', 'CANARY', size => 3)" "stored, larger than it says" "$sum"
lies "entry('u', 'CANARY', packed => 1, data => 'no deflate')" "bytes that were never packed" "$sum"
lies "entry('v', 'CANARY', local_size => 12345, local_crc => 1)" "a header that says otherwise than the directory, which is right"
lies "entry('w', 'CANARY', local_name => 'x')" "another name there"
lies "entry('x', 'CANARY', flags => 1)" "encrypted" "it needs a password; unpack it and drop the files in it"
lies "entry('y', 'CANARY', method => 12)" "packed in another way" "it is packed in a way that is not read here; unpack it and drop the files in it"
lies "entry('z', 'CANARY', at => 99999999)" "said to be behind the end" "it is not where the zip says; ask the sender for the zip again"
lies "entry('z', 'CANARY', at => 0xfffffffe)" "said to be at 4 GB" "it is not where the zip says; ask the sender for the zip again"
lies "entry('z', 'CANARY', zip64 => 1, far => 2 ** 62)" "said to be where no file reaches" "it is not where the zip says; ask the sender for the zip again"
lies "entry('A', 'CANARY', at => 10)" "said to be where nothing begins" "$sum"
lies "entry('B', slurp('$WORK/era'), packed => 1, descriptor => 1)" "sizes behind the bytes"
lies "entry('C', 'CANARY 64', packed => 1, zip64 => 1)" "sizes of 64 bits"
lies "entry('good.835', 'CANARY twin')" "two of one name"
is "$(find "$WORK" "$SITE" / -maxdepth 1 -name '*pwned*' 2>/dev/null)" "" "nothing was written where a name said"

# The zip itself.
unreadable="a zip that cannot be read: it is cut, or its directory is not what it says; ask the sender for the zip again, or for the files without it"
given "zip(entry('a', 'CANARY 1'), { comment => 'CANARY' x 999 })" "a comment" ""
given "zip(entry('a', 'CANARY 2')) . chr(0) x 700" "padded to a record's length" ""
given "zip(entry('a', 'CANARY 3'), { zip64 => 1 })" "a directory of 64 bits" ""
given "zip(map { entry(\"d\$_\", 'CANARY 4', at => 0) } 1 .. 9)" "nine entries of the same bytes" ""
is "$(sql "SELECT count(*) FROM document WHERE container = (SELECT max(id) FROM document WHERE kind = 'zip')")" 1 "they are one document"
given "zip(entry('a', 'CANARY 5'), { count => 60000 })" "more entries said than there are" "a zip of more than 10000 entries; drop the files without it" ""
given "zip(entry('a', 'CANARY 6'), { count => 7 })" "a few more" "$unreadable" ""
given "zip(entry('a', 'CANARY 7'), { zip64 => 1, count => 2 ** 61 })" "2^61 entries" "a zip of more than 10000 entries; drop the files without it" ""
given "zip(entry('a', 'CANARY 7'), { zip64 => 1, at => ~0 })" "a directory where no file reaches" "$unreadable" ""
given "zip(entry('a', 'CANARY 7'), { at => 0xfffffff0 })" "a directory behind the end" "$unreadable" ""
given "zip(entry('a', 'CANARY 8', flags => 1), entry('b', 'CANARY 8', flags => 1), entry('c', 'CANARY 9', flags => 1))" "all with a password" \
    "it needs a password; unpack it and drop the files in it" "entries 1 to 3 of the zip: "
is "$(sql "SELECT state || '|' || reason FROM x12_transaction WHERE kind = 'zip' ORDER BY id DESC LIMIT 1")" "held|no file of it could be taken" "it is held"
given "my \$z = zip(entry('a', 'CANARY 10')); substr(\$z, 60) = 'x' x 60; \$z" "no directory at all" "$unreadable" ""
is "$(sql "SELECT whole FROM document ORDER BY id DESC LIMIT 1")" 0 "it waited for the rest of it as a cut file does"
zip "'junk' . zip(entry('a', 'CANARY 11'))" >"$in/CANARY"
take 65
is "$(units)" "unknown-csv held" "with junk in front it is no zip, and held"
is "$(sql "SELECT count(*) FROM document AS d WHERE NOT EXISTS (SELECT 1 FROM x12_transaction AS t WHERE t.document = d.id)")" 0 "every document has a unit"
is "$(sql "SELECT count(*) FROM x12_transaction AS t WHERE state = 'held' AND reason <> 'no file of it could be taken'
    AND NOT EXISTS (SELECT 1 FROM task WHERE unit = t.id)")" 0 "and what is held its task"
archive_is_sound
done_testing
