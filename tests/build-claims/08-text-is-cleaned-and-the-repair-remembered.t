#!/bin/sh
# Accents, delimiters and marks in a member id are repaired, and recorded (RULINGS 27).
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office)" "$(person 1 'Muñoz*Doe' 'José')" "$(cover 1 1 1 1 18 'W-12 34')" \
    "$(visit 1 1 1 "claim_note='a~b:c  d^e'")" "$(line 1 1 99213 10000 "line_note='5 × 2'")" "$(ready 1)"
run 0 build-claims
is "$(file 1 | grep -E '^(NM1.IL|NTE)')" 'NM1*IL*1*MUNOZ DOE*JOSE****MI*W1234~
NTE*ADD*A B C D E~
NTE*ADD*5 X 2~' 'what leaves is plain'
is "$(strict 1)" '' 'the test payer finds nothing'
is "$(sql 'SELECT r.line, r.column_name, s.claim FROM repair AS r JOIN submission AS s ON s.id = r.submission ORDER BY r.id')" \
    '0|claim_note|1
0|ins_member_id|1
0|ins_subscriber_first|1
0|ins_subscriber_last|1
1|line_note|1' 'each repair is remembered'
is "$(sql 'SELECT first_name FROM patient')" 'José' 'and what was said stays as it was'
done_testing
