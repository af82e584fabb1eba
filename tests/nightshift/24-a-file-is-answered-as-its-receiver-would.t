#!/bin/sh
# nightshift x12 --999. What is in an answer is tested with lib/x12/answer.h.
. tests/lib.sh

answers() { # STATUS [ARGUMENT...]
	want=$1
	shift
	"$BIN/nightshift" x12 --999 "$@" >"$WORK/out" 2>"$WORK/err"
	got=$?
	[ "$got" -eq "$want" ] || ok 1 "x12 --999 $* exits with $want (got $got)"
}

cat >"$WORK/good" <<'END'
ISA*00*          *00*          *ZZ*PAYER          *30*123456789      *260105*1200*^*00501*000000007*1*T*:~
GS*HP*PAYER*CLINIC*20260105*1200*5*X*005010X221A1~
ST*835*0001~
BPR*I*0*C*CHK************20260112~
TRN*1*12345*1999999999~
N1*PR*PLAN~
N3*1 PLAZA~
N4*CITY*IL*62701~
PER*BL*DESK~
N1*PE*CLINIC*XX*1234567893~
SE*9*0001~
GE*1*5~
IEA*1*000000007~
END
answers 0 --as-of 2026-01-06T07:30 --control 4711 "$WORK/good"
is "$(cat "$WORK/out")" 'ISA*00*          *00*          *30*123456789      *ZZ*PAYER          *260106*0730*^*00501*000004711*0*T*:~
GS*FA*CLINIC*PAYER*20260106*0730*4711*X*005010X231A1~
ST*999*0001*005010X231A1~
AK1*HP*5*005010X221A1~
AK2*835*0001~
IK5*A~
AK9*A*1*1*1~
SE*6*0001~
GE*1*4711~
IEA*1*000004711~
ISA*00*          *00*          *30*123456789      *ZZ*PAYER          *260106*0730*^*00501*000004712*0*T*:~
TA1*000000007*260105*1200*A*000~
IEA*0*000004712~' "a good file is accepted, and its TA1 comes behind"
is "$(cat "$WORK/err")" "" "without a word"
cp "$WORK/out" "$WORK/first"
answers 0 --as-of 2026-01-06T07:30 --control 4711 - <"$WORK/good"
cmp -s "$WORK/out" "$WORK/first"
ok $? "standard input is a file like another"
"$BIN/nightshift" x12 --check "$WORK/first" >"$WORK/out" 2>&1
ok $? "and the answer is a good file"
answers 0 "$WORK/first"
is "$(cat "$WORK/out")" "" "that is not answered"

sed 's/\*0\*C\*CHK/*1*C*CHK/' "$WORK/good" >"$WORK/sum"
answers 65 "$WORK/sum"
like "$(cat "$WORK/out")" '^IK5\*R\*I5~' "a wrong sum rejects"
answers 0 --level elements "$WORK/sum"
like "$(cat "$WORK/out")" '^IK5\*A~' "but at a level without sums"
sed '$d' "$WORK/good" >"$WORK/cut"
answers 65 "$WORK/cut"
like "$(cat "$WORK/out")" '^TA1\*000000007\*260105\*1200\*R\*023~' "a cut file is told to be one"

echo 'Dear Sir' >"$WORK/letter"
answers 65 "$WORK/letter"
is "$(cat "$WORK/out")" "" "what is no X12 has no answer"
like "$(cat "$WORK/err")" '^nightshift: no interchange' "and that is said"
answers 64 --as-of yesterday "$WORK/good"
answers 64 --control 0 "$WORK/good"
answers 64 --check "$WORK/good"
"$BIN/nightshift" x12 --check --control 1 "$WORK/good" >"$WORK/out" 2>&1
is $? 64 "an option of another mode is wrong usage"
done_testing
