#!/bin/sh
# nightshift x12 --check: planted damages, each told at its place; what is good is one line.
. tests/lib.sh

check() { # STATUS FILE [ARGUMENT...]: output in $out
	want=$1 file=$2
	shift 2
	out=$("$BIN/nightshift" x12 --check "$@" "$WORK/$file" 2>&1)
	got=$?
	[ "$got" -eq "$want" ] || ok 1 "$file exits with $want (got $got)"
}

# Two sets, all good: a payment of 75.00 of one claim, and again.
envelope() { # sets on standard input
	cat <<'END'
ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *260105*1200*^*00501*000000001*0*T*:~
GS*HP*PAYER*CLINIC*20260105*1200*1*X*005010X221A1~
END
	cat
	printf 'GE*2*1~\nIEA*1*000000001~\n'
}
set_of() { # NUMBER
	cat <<END
ST*835*$1~
BPR*I*75*C*CHK************20260105~
TRN*1*12345*1512345678~
DTM*405*20260105~
N1*PR*PAYER ONE~
N3*1 MAIN ST~
N4*ALBANY*NY*12207~
PER*BL*HELP*TE*5185550100~
N1*PE*CLINIC*XX*1912301953~
LX*1~
CLP*A1*1*100*75*5*12*X1*11*1~
NM1*QC*1*TESTA*ANNA****MI*M1~
SVC*HC:99213*100*75**1~
DTM*472*20260101~
CAS*CO*45*20~
CAS*PR*2*5~
SE*17*$1~
END
}
{ set_of 0001; set_of 0002; } | envelope >"$WORK/good"
check 0 good
is "$out" "good: 835: 2 sets" "a good file is one line"

# A damage is done to the second set; @TAG in a line is the byte where that tag stands there.
damage() { # SED-SCRIPT LEVEL LINES SENTENCE
	{ set_of 0001; set_of 0002 | sed "$1"; } | envelope >"$WORK/bad"
	lines=$3
	for tag in ST CLP SVC SE LX HI; do
		byte=$(grep -b "^$tag" "$WORK/bad" | tail -n 1)
		lines=$(printf '%s\n' "$lines" | sed "s/@$tag:/byte ${byte%%:*}:/")
	done
	n=$(printf '%s\n' "$lines" | grep -c .)
	check 65 bad --level "$2"
	is "$out" "$lines
835: 2 sets, 1 with $n finding$([ "$n" -eq 1 ] || echo s)" "$4"
}
at="interchange 1 group 1 set 2 (835)"
damage 's/^\(CLP.A1\).1/\1*77/' elements \
    "$at segment 11 CLP element 2 in 2100 @CLP: claim status: not one of the codes for it (99); use a code of the guide's list" \
    "a code that is none, by its element"
damage 's/HC:99213/HC:99213:1/' elements \
    "$at segment 13 SVC element 1 component 3 in 2110 @SVC: modifier: too short (9); check the value, its leading zeros too" \
    "a part of a value, by its component"
damage '/^NM1/d;s/^SE.17/SE*16/' structure \
    "$at segment 12 NM1 in 2100 @SVC: patient name: required and missing; add it" \
    "what is missing, where it is missed"
damage 's/^CLP/HI*1~\n&/;s/^SE.17/SE*18/' structure \
    "$at segment 11 HI in 2000 @HI: segment: not part of this set; remove it, or check the version of the guide" \
    "a segment of another set"
damage 's/^CAS.CO.*/CAS*CO*45*19~/' balance \
    "$at segment 13 SVC element 2 in 2110 @SVC: balance: line charge against payment and adjustments: 100.00 is not 99.00; recompute it: what it must agree with is told
$at segment 11 CLP element 3 in 2100 @CLP: balance: claim charge against payment and adjustments: 100.00 is not 99.00; recompute it: what it must agree with is told" \
    "what does not add up, by the segment that it is about"
damage 's/^SE.17/SE*16/' envelope \
    "$at segment 17 SE @SE: number of segments: wrong; count the segments from ST to SE again for SE01" \
    "a wrong count"
damage 's/^ST.*/ST*835*0002*005010X299~/' envelope \
    "$at segment 1 ST @ST: version: not 005010X221A1, by which it is read as far as they agree; ask the sender for the version of the guide that is in use" \
    "also at the first segment of a set its kind is named"
{ set_of 0001; set_of 0002; } | sed 's/^CAS.CO.*/CAS*CO*45*19~/' | envelope >"$WORK/sums"
check 0 sums --level elements
is "$out" "good: 835: 2 sets" "sums are not looked at below their level"

{ set_of 0001; set_of 0002; } | envelope | sed 's/^GE.*/GE*3*1~/;s/^IEA.*/IEA*1*000000002~/' >"$WORK/trailers"
check 65 trailers
is "$out" "interchange 1 group 1 GE byte $(grep -b ^GE "$WORK/trailers" | cut -d: -f1): number of sets: wrong; count the sets again for GE01
interchange 1 IEA byte $(grep -b ^IEA "$WORK/trailers" | cut -d: -f1): control number: not the ISA's; give IEA02 the number of ISA13
835: 2 sets
outside of sets: 2 findings" "what is wrong with the envelopes is no set's"

# A set that lost its SE: what is missing is its own, not its neighbour's.
{ set_of 0001 | sed /^SE/d; set_of 0002; } | envelope >"$WORK/open"
check 65 open --level envelope
like "$out" '^interchange 1 group 1 set 1 \(835\) .*set: its SE is missing' "a set that lost its trailer is the one that is told"
like "$out" '^835: 2 sets, 1 with 1 finding$' "and counted"

# A set of a kind without grammar, one with, and one of no kind at all.
{ echo 'ST*834*1~
BGN*00*1~
SE*3*1~'; set_of 0002; } | envelope >"$WORK/kinds"
check 0 kinds --level structure
is "$out" "good: 834: 1 set, envelope only; 835: 1 set" "a kind without a grammar is named, for none thinks it was judged"
check 0 kinds --level envelope
is "$out" "good: 834: 1 set; 835: 1 set" "but for where all are judged so"

# 2,000 claims with a code that is none.
{ set_of 0001; echo 'ST*835*0002~'; set_of 0002 | sed -n '2,10p'
  i=0; while [ $i -lt 2000 ]; do
	printf 'CLP*A1*77*100*75*5*12*X1*11*1~\nNM1*QC*1*TESTA*ANNA****MI*M1~\n'
	i=$((i + 1))
  done; echo 'SE*4011*0002~'; } | envelope >"$WORK/many"
check 65 many --level elements
is "$(printf '%s\n' "$out" | grep -c 'claim status: not one')" 100 "of 2,000 findings 100 are told"
is "$(printf '%s\n' "$out" | tail -n 2)" "and 1900 more findings
835: 2 sets, 1 with 2000 findings" "and the rest is counted"
unlike "$out" 'TESTA|ANNA|M1' "no patient is named"

"$BIN/nightshift" x12 --check <"$WORK/good" >"$WORK/out"
is "$(cat "$WORK/out")" "good: 835: 2 sets" "standard input is checked as a file is"
: >"$WORK/empty"
check 65 empty
like "$out" '^byte 0: segment: nothing in this file' "an empty file is no good one"
done_testing
