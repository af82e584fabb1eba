#!/bin/sh
# One bad claim costs only itself: it is held with the place, the levels that only it needed
# are not written, and everything behind it is counted as if it had never been.
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office)" "$(simple 1)" "$(simple 2)" "$(simple 3)" \
    "$(person 4 DOE4 JANE)" "$(cover 4 4 1)" "$(visit 4 4 4 "claim_note='$(printf '%081d' 0)'")" "$(line 4 4 99213 10000)" "$(ready 4)" \
    "$(person 5 '' JANE)" "$(cover 5 5 1)" "$(visit 5 5 5)" "$(line 5 5 99213 10000)" "$(ready 5)" \
    "$(person 6 DOE6 JANE)" "$(cover 6 6 1)" "$(visit 6 6 6)" "$(line 6 6 99213 10000)" "$(line 7 6 99213 10000 "dx_pointers='1,3'")" "$(ready 6)" \
    "$(simple 8)" \
    "$(visit 9 2 2)" "$(line 9 9 99213 10000 "unit_type='XX'")" "$(ready 9)"
run 65 build-claims
is "$(file 1 | named | grep -E '^(HL|NM1.IL|CLM)')" 'HL*1**20*1~
HL*2*1*22*0~
NM1*IL*1*DOE1*JANE****MI*W000001~
CLM*C1-1*100***11:B:1*Y*A*Y*Y~
HL*3*1*22*0~
NM1*IL*1*DOE2*JANE****MI*W000002~
CLM*C2-1*100***11:B:1*Y*A*Y*Y~
HL*4*1*22*0~
NM1*IL*1*DOE3*JANE****MI*W000003~
CLM*C3-1*100***11:B:1*Y*A*Y*Y~
HL*5*1*22*0~
NM1*IL*1*DOE8*JANE****MI*W000008~
CLM*C8-1*100***11:B:1*Y*A*Y*Y~' 'the levels of the others count on'
is "$(strict 1)" '' 'the test payer finds nothing'
is "$(sql "SELECT id, state, substr(reason, 1, instr(reason, ':') - 1) FROM claim WHERE state <> 'out' ORDER BY id")" \
    '4|held|loop 2300 NTE element 2
5|held|loop 2010BA NM1 element 3
6|held|loop 2400 SV1 element 7 line 2
9|held|loop 2400 SV1 element 3 line 1' 'each is held with its place'
is "$(sql 'SELECT kind, subject, claim, line, column_name, cents FROM task ORDER BY id')" 'scrub_hold|claim 4|4|0|claim_note|10000
scrub_hold|claim 5|5|0|patient_last|10000
scrub_hold|claim 6|6|2|dx_pointers|20000
scrub_hold|claim 9|9|1|unit_type|10000' 'each has a task with the column to correct'
n=$(file 1 | sed -n '/^ST/,/^SE/p' | grep -n "^CLM.$(sql 'SELECT clm01 FROM submission WHERE claim = 8')" | cut -d: -f1)
is "$(sql 'SELECT first_segment, last_segment FROM submission WHERE claim = 8')" "$n|$((n + 7))" 'segments are counted without what was taken back'
unlike "$(cat "$WORK/err")" 'DOE|W0000|0000000' 'messages name no patient'
is "$(sql 'SELECT count(*) FROM submission')" 4 'what was left out has no submission'
run 0 build-claims
rows "UPDATE claim SET state = 'ready', encounter = 3, coverage = 3, patient = 3 WHERE id = 4;"
run 0 build-claims
is "$(sql "SELECT closed_on, closed_by FROM task WHERE claim = 4")" '2026-01-05|build-claims' 'its task is closed when it goes'

# A set, and a file, of nothing but such claims is not written at all.
empty_site
rows "$(office 1)" "$(simple 1)" \
    "$(person 2 '' JANE)" "$(cover 2 2 1)" "$(visit 2 2 2)" "$(line 2 2 99213 10000)" "$(ready 2)" "$(simple 3)"
run 65 build-claims
is "$(file 1 | named | grep -E '^(ST|CLM|SE|GE)')" 'ST*837*0001*005010X222A1~
CLM*C1-1*100***11:B:1*Y*A*Y*Y~
SE*27*0001~
ST*837*0002*005010X222A1~
CLM*C3-1*100***11:B:1*Y*A*Y*Y~
SE*27*0002~
GE*2*1~' 'a set of one bad claim is not there'
is "$(strict 1)" '' 'the test payer finds nothing'
empty_site
rows "$(office)" "$(person 2 '' JANE)" "$(cover 2 2 1)" "$(visit 2 2 2)" "$(line 2 2 99213 10000)" "$(ready 2)"
run 65 build-claims
is "$(sql 'SELECT count(*) FROM batch')|$(find "$SITE/outbox" -type f)" '0|' 'nor is a file'
rows "$(simple 3)"
run 0 build-claims
is "$(sql 'SELECT control_number FROM batch')" 1 'its number was never issued'
done_testing
