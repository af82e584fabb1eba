#!/bin/sh
# The record is the visit: its rows go back as they came, with the reason, and the others go on.
. tests/lib.sh
new_site
drop a.csv <<'EOF'
visit_id,patient_id,patient_last,service_from,code,units,charge,patient_dob,patient_zip,reject_reason
G1,P1,Canary,2026-01-05,99213,1,100.00,1980-01-31,62701,old
B1,P2,Canary,2026-01-05,99213,1,100.00,1980-01-31,62701,old
B1,P2,Canary,2026-01-05,87880,1,12.345,1980-01-31,62701,old
B2,P3,Canary,2026-02-30,99213,1,100.00,,,
B3,P4,Canary,2026-01-05,99213,0,100.00,,,
B4,P5,Canary,2026-01-05,,1,100.00,,,
B5,P6,Canary,2026-01-05,99213,1,1e5,,,
B6,,Canary,2026-01-05,99213,1,100.00,,,
B7,P7,Canary,2026-01-05,99213,1,999999999999.00,,,
B8,P8,Canary,2026-01-05,99213,1,100.00,31/31/1980,,
G2,P9,Canary,2026-01-05,99213,1,"(5.00)",,,
EOF
run 0 take-in
run 65 import-charges
is "$(sql "SELECT group_concat(visit_id) FROM (SELECT visit_id FROM encounter ORDER BY id)")" "G1" \
   "only what is right enters the books"
is "$(cut -d, -f1-4 "$SITE"/outbox/rejects/*.csv | tr -d '\r')" \
"reject_row,reject_column,reject_reason,visit_id
3,,another row of this visit was rejected,B1
4,charge,no amount of dollars and cents: 99.999,B1
5,service_from,\"no date of the calendar (2026-01-31, 01/31/2026
6,units,no quantity above 0: 9,B3
7,code,neither a code nor a revenue code,B4
8,charge,no amount of dollars and cents: 9A9,B5
9,patient_id,a value is missing,B6
10,charge,no amount of dollars and cents: 999999999999.99,B7
11,patient_dob,\"no date of the calendar (2026-01-31, 01/31/2026
12,charge,an amount below zero: (9.99),G2" \
   "each row goes back with its place and reason"
like "$(cat "$WORK/err")" '^import-charges: document [0-9]+: row 4 column charge: .*; correct outbox/rejects/.*' \
   "one line says where, what and what to do"
unlike "$(cat "$WORK/err" "$WORK/out")" 'Canary|1980' "and names no patient"
is "$(sql "SELECT kind, count(*) FROM task WHERE why LIKE 'outbox/rejects/%' OR subject LIKE '%reject%' GROUP BY 1")" "setup|1" "a task asks for them"

# Corrected and dropped again, with the reject columns still in front.
sed 's/12.345/12.34/' "$SITE"/outbox/rejects/*.csv | grep -E '^reject_row|,B1,' >"$SITE/inbox/again.csv"
run 0 take-in
run 0 import-charges
is "$(sql "SELECT sum(c.cents) FROM charge AS c JOIN encounter AS e ON e.id = c.visit WHERE e.visit_id = 'B1'")" 11234 \
   "the corrected reject file is a charge file: 100.00 + 12.34"
done_testing
