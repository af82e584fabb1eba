#!/bin/sh
# Payers miscount and misname: whole files with wrong counts, odd delimiters, 8-bit bytes and line ends anywhere are read (RULINGS 5, 6).
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
posted=0

# SENTENCE, NOTE of the set, NOTE of the interchange: what is in $WORK/in is an 835 of 80 dollars that posts
reads() {
	cp "$WORK/in" "$in/CANARY.835"
	take 0
	"$BIN/post-remits" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
	judge post-remits
	posted=$((posted + 1))
	is "$(sql "SELECT t.state, t.note, i.note FROM x12_transaction AS t JOIN x12_interchange AS i ON i.id = t.interchange ORDER BY t.id DESC LIMIT 1")" \
	    "done|$2|$3" "$1: it posts${2:+, with a note}${3:+, with a note}"
	is "$(sql "SELECT sum(cents) FROM transfer WHERE rule = 'unmatched'")" $((posted * 8000)) "$1: 80 dollars"
}

era T1 >"$WORK/in"; reads "as it should be" "" ""
era T2 | sed 's/SE\*12/SE*99/' >"$WORK/in"; reads "SE01" "SE01 does not count the segments" ""
era T3 | sed 's/GE\*1\*/GE*7*/' >"$WORK/in"; reads "GE01" "" "GE01 does not count the sets"
era T4 | sed 's/IEA\*1\*/IEA*0*/' >"$WORK/in"; reads "IEA01" "" "IEA01 does not count the groups"
era T5 | sed 's/IEA\*1\*000000001/IEA*1*000000002/' >"$WORK/in"; reads "IEA02" "" "IEA02 is not ISA13"
era T6 | sed 's/SE\*12\*/SE*many*/' >"$WORK/in"; reads "a word for a count" "SE01 does not count the segments" ""
era T7 | tr '~' '\n' >"$WORK/in"; reads "line feeds end segments" "" ""
era T8 | tr '~' '\r' >"$WORK/in"; reads "carriage returns" "" ""
era T9 | sed 's/~/~\r\n/g' >"$WORK/in"; reads "lines" "" ""
era T10 | tr '*:~^' '\035\037\036\034' >"$WORK/in"; reads "delimiters that do not print" "" ""
era T11 | tr '*:~^' '\035\037\036\034' | fold -w 80 | sed 's/$/\r/' >"$WORK/in"; reads "the same, folded at 80" "" ""
{ printf '\357\273\277'; era T12; } >"$WORK/in"; reads "a byte-order mark" "" ""
{ printf '\r\n  \r\n'; era T13; printf '\r\n\032'; } >"$WORK/in"; reads "blank lines around, and ^Z" "" ""
era T14 | sed 's/~$//' >"$WORK/in"; reads "no terminator at the very end" "" ""
era T15 | sed "s/CANARY\*TESTA/M$(printf '\303\234')LLER-CANARY*$(printf '\351')/" >"$WORK/in"; reads "accents in two codes" "" ""
era T16 | sed 's/\*\^\*00501/*U*00501/' >"$WORK/in"; reads "no repetition separator" "" ""
era T17 | sed 's/SOME PAYER/SOME^PAYER:LTD/' >"$WORK/in"; reads "separators within a name" "" ""
{ era T18 | sed 's/IEA.*//'; printf 'TA1*000000009*260105*1200*A*000~IEA*1*000000001~'; } >"$WORK/in"
cp "$WORK/in" "$in/CANARY.835"; take 0; run 65 post-remits; posted=$((posted + 1))
is "$(units)" "835 done, TA1 new" "a TA1 behind the group is a unit of its own"

# A NUL within a set: the payer's, or a disk's. Never a crash; it is read, or held with a word, but not half posted.
era T19 | sed 's/N1\*PR\*SOME/N1*PR*S@ME/' | tr '@' '\0' >"$in/nul.835"
run 0 take-in; judge take-in
"$BIN/post-remits" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
like "$?" '^(0|65)$' "a NUL within is no crash"
judge post-remits
posted=$(sql "SELECT count(*) FROM transfer WHERE rule = 'unmatched'")

# Delimiters that collide, an ISA that is none, segments without end: nothing posts, nothing crashes.
n=0
bent() { # SENTENCE: what is in $WORK/in
	cp "$WORK/in" "$in/CANARY.835"
	touch -d '2 days ago' "$in/CANARY.835"
	"$BIN/take-in" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
	got=$?
	judge take-in
	"$BIN/post-remits" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
	got="$got $?"
	judge post-remits
	like "$got:$(inbox):$(sql "SELECT count(*) FROM transfer WHERE rule = 'unmatched'")" "^(0|65) (0|65):0:$posted$" \
	    "$1: taken, not posted, no crash"
	is "$(sql "SELECT count(*) > 0 FROM x12_transaction WHERE document = (SELECT max(id) FROM document) AND state IN ('held', 'aside')")" 1 \
	    "$1: and somebody can see it"
}
era B1 | tr '~' '*' >"$WORK/in"; bent "the terminator is the element separator"
era B2 | tr '*' '~' >"$WORK/in"; bent "the element separator is the terminator"
era B3 | head -c 105 >"$WORK/in"; bent "an ISA alone, cut"
era B4 | head -c 106 >"$WORK/in"; bent "an ISA alone"
printf 'ISA' >"$WORK/in"; bent "three letters"
{ era B5 | head -c 106; head -c 200000 /dev/zero | tr '\0' 'A'; } >"$WORK/in"; bent "a segment without end"
{ era B6 | head -c 106; head -c 60000 /dev/zero | tr '\0' '*'; printf '~IEA*1*000000001~'; } >"$WORK/in"; bent "a segment of 60,000 elements"
{ era B7 | head -c 106; head -c 60000 /dev/zero | tr '\0' '~'; } >"$WORK/in"; bent "60,000 empty segments"
printf 'ISA*00*          *00*          *ZZ*A*ZZ*B*260105*1200*^*00501*1*0*P*:~' >"$WORK/in"; bent "a short ISA, and no more"
{ era B8 | head -c 300; era B9 | tail -c 100; } >"$WORK/in"; bent "the middle is missing"
wrap 'GS*FA*CLEARING*NIGHTSHIFT*20260105*1200*1*X*005010X231A1~ST*TA1*0001~TA1*000000001*260105*1200*A*000~SE*3*0001~GE*1*1~' >"$WORK/in"
bent "a set that calls itself a TA1, which is a segment"
is "$(units)" "unknown aside" "it is no TA1 to be worked"
era B10 | sed 's/SE\*12\*0001~//' >"$WORK/in"; bent "a set without SE"
archive_is_sound
done_testing
