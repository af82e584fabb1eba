#!/bin/sh
# Insurance in the second or third place alone: the first that is named is the first payer (RULINGS 15), and it is asked.
. tests/lib.sh
new_site
drop a.csv <<'EOF'
visit_id,patient_id,patient_last,service_from,line,code,units,charge,ins1_payer_id,ins1_member_id,ins2_payer_id,ins2_member_id,ins3_payer_id,ins3_member_id
V1,P1,Testa,2026-01-05,1,99213,1,100.00,,,acmehealth,W1,,
V2,P2,Mockwell,2026-01-05,1,99213,1,50.00,,,,,acmehealth,W2
V3,P3,Samplerson,2026-01-05,1,99213,1,20.00,,,acmehealth,W3,bluecross,XEA3
V4,P4,Fakely,2026-01-05,1,99213,1,10.00,acmehealth,W4,,,bluecross,XEA4
EOF
run 0 take-in
run 0 import-charges
run 0 draft-claims
is "$(sql "SELECT e.visit_id, c.payer_id, c.cents FROM claim AS c JOIN encounter AS e ON e.id = c.visit ORDER BY 1")" \
    "V1|acmehealth|10000
V2|acmehealth|5000
V3|acmehealth|2000
V4|acmehealth|1000" "each is asked of the first that is named"
is "$(sql "SELECT e.visit_id, a.payer_id, b.payer_id FROM encounter AS e JOIN coverage AS a ON a.id = e.coverage_1
            JOIN coverage AS b ON b.id = e.coverage_2 WHERE e.coverage_3 IS NULL ORDER BY 1")" \
    "V3|acmehealth|bluecross
V4|acmehealth|bluecross" "and those behind it move up"
done_testing
