#!/bin/sh
# nightshift x12 --split.
. tests/lib.sh
umask 022

split() { # STATUS DIRECTORY [ARGUMENT...]
	want=$1 into=$2
	shift 2
	mkdir -p "$into"
	"$BIN/nightshift" x12 --split --into "$into" "$@" >"$WORK/out" 2>"$WORK/err"
	got=$?
	[ "$got" -eq "$want" ] || ok 1 "x12 --split $* exits with $want (got $got)"
}

# Three sets in two groups: the second without its SE, the third with a wrong count.
cat >"$WORK/batch" <<'END'
ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *260105*1200*^*00501*000000007*0*T*:~
GS*HP*PAYER*CLINIC*20260105*1200*5*X*005010X221A1~
ST*835*0001~
BPR*I*0*C*NON************20260105~
SE*3*0001~
ST*835*0002~
BPR*H*0*C*NON************20260106~
GE*2*5~
GS*HC*PAYER*CLINIC*20260105*1200*6*X*005010X220A1~
ST*834*77~
BGN*00*1~
SE*9*78~
GE*1*6~
IEA*2*000000007~
END
split 0 "$WORK/sets" "$WORK/batch"
is "$(ls "$WORK/sets" | tr '\n' ' ')" "834-3.x12 835-1.x12 835-2.x12 " "each set has a file, named by its kind and number"
is "$(cat "$WORK/sets/835-2.x12")" "$(sed -n '1,2p' "$WORK/batch")
ST*835*0002~
BPR*H*0*C*NON************20260106~
SE*3*0002~
GE*1*5~
IEA*1*000000007~" "with its own ISA and GS and trailers that count what is there"
is "$(sed -n '2,5p' "$WORK/sets/834-3.x12")" 'GS*HC*PAYER*CLINIC*20260105*1200*6*X*005010X220A1~
ST*834*77~
BGN*00*1~
SE*3*77~' "of its own group"
is "$(stat -c %a "$WORK/sets/835-1.x12")" 640 "for nobody else to read"
is "$(cat "$WORK/out" "$WORK/err")" "" "without a word"

cp "$WORK/sets/835-1.x12" "$WORK/kept"
split 0 "$WORK/sets" "$WORK/batch"
is "$(ls "$WORK/sets" | tr '\n' ' ')" "834-3.x12 834-5.x12 835-1.x12 835-2.x12 835-3.x12 835-4.x12 " "a second time takes names that are free"
cmp -s "$WORK/kept" "$WORK/sets/835-1.x12"
ok $? "and writes over nothing"
is "$(ls -A "$WORK/sets" | grep -c '^\.')" 0 "and leaves nothing half made"

tr -d '\n' <"$WORK/batch" >"$WORK/line"
split 0 "$WORK/lines" - <"$WORK/line"
is "$(wc -l <"$WORK/lines/835-1.x12" | tr -d ' ')" 0 "a file without lines gives files without"
(cd "$WORK/lines" && rm -f ./* && "$BIN/nightshift" x12 --split ../batch)
is "$(ls "$WORK/lines" | wc -l | tr -d ' ')" 3 "the present directory is where to, unless it is told"

sed 's/^ISA.*/ISA*00**00**ZZ*PAYER*ZZ*CLINIC*260105*1200*^*00501*000000007*0*T*:~/' "$WORK/batch" >"$WORK/short"
split 0 "$WORK/padded" "$WORK/short"
is "$(head -n 1 "$WORK/padded/835-1.x12")" "$(head -n 1 "$WORK/batch")" "an ISA that lost its blanks gets them back"
sed '/^GS.HC/d' "$WORK/batch" >"$WORK/homeless"
split 65 "$WORK/homes" "$WORK/homeless"
like "$(cat "$WORK/err")" '1 sets? (that is|that are) in no group' "a set in no group cannot stand alone, and that is said"
is "$(ls "$WORK/homes" | wc -l | tr -d ' ')" 2 "the others can"
sed 's,^GS.H[PC],GS*XX,;s,X22[01]A*1~,~,;s,^ST.834,ST*../,;s,^ST.835.0001,ST*a/b*0001,' "$WORK/batch" >"$WORK/climbing"
split 0 "$WORK/below/here" "$WORK/climbing"
is "$(cd "$WORK/below" && find . -type f | LC_ALL=C sort | tr '\n' ' ')" "./here/835-2.x12 ./here/_-1.x12 ./here/_-3.x12 " "a kind is no path"
split 71 "$WORK/sets" "$WORK/none"
"$BIN/nightshift" x12 --split --into "$WORK/nowhere" "$WORK/batch" 2>/dev/null
is "$?" 71 "there must be a directory"

# Strangers' files: every set once, with its segments, and an envelope that is right, but for what the ISA and
# GS say themselves: versions and codes that are the sender's.
[ -f "$SHARED/x12/INDEX.tsv" ] || {
	echo "# no ../shared/x12 here: strangers' files are not split"
	done_testing
}
wrong='' files=0 sets=0
cut -f2 "$SHARED/x12/INDEX.tsv" | sed 1d >"$WORK/list"
body='$1 > 0 && $4 !~ /^SE/ { sub(/^[0-9]+ [0-9]+ /, ""); print }'
while read -r file; do
	f=$SHARED/x12/$file
	"$BIN/nightshift" x12 --segments "$f" >"$WORK/all" 2>/dev/null
	rm -rf "$WORK/parts"
	mkdir "$WORK/parts"
	"$BIN/nightshift" x12 --split --into "$WORK/parts" "$f" >/dev/null 2>"$WORK/err"
	grep -q 'in no group' "$WORK/err" && continue
	files=$((files + 1))
	: >"$WORK/together"
	for part in $(ls "$WORK/parts" | sort -t- -k2n); do
		sets=$((sets + 1))
		"$BIN/nightshift" x12 --segments "$WORK/parts/$part" >>"$WORK/together"
		"$BIN/nightshift" x12 --check --level envelope "$WORK/parts/$part" |
		    grep -Ev 'ISA element|GS element|ST byte [0-9]+: (version|set: not in a group of kind)|^[^ ]*: |^outside' >"$WORK/left" &&
		    wrong="$wrong $file/$part: $(head -n 1 "$WORK/left")"
	done
	awk "$body" "$WORK/all" >"$WORK/before"
	awk "$body" "$WORK/together" >"$WORK/after"
	cmp -s "$WORK/before" "$WORK/after" || wrong="$wrong $file"
done <"$WORK/list"
is "$wrong" "" "$files files of strangers become $sets that have every set once and an envelope that is right"
[ "$sets" -gt 500 ]
ok $? "that was not looked at in vain"
done_testing
