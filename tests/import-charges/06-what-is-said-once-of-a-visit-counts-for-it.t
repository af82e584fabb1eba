#!/bin/sh
# Cells of a visit may stand in any of its rows and its rows anywhere in the file; they may not contradict each other.
. tests/lib.sh
new_site
drop a.csv <<'EOF'
visit_id,patient_id,patient_last,patient_dob,service_from,code,units,charge,dx1,dx2,clia,rendering_npi,authorization,ins1_payer_id,ins1_member_id
A1,P1,Testa,,2026-01-02,99213,1,10.00,J029,,,1245319599,,acmehealth,W1
A1,P1,,01/31/1980,2026-01-05,87880,1,20.00,j02.9,R50.9,14D0000001,,,,
B1,P2,Probe,,2026-01-05,99213,1,1.00,,,,1245319599,,,
B1,P2,Probe,,2026-01-05,87880,1,2.00,,,,1555000011,,,
C1,P3,Muster,,2026-01-05,99213,1,3.00,,,,,,,
D1,P4,Muster,,2026-01-05,99213,1,4.00,,,,,,,
C1,P3,Muster,,2026-01-05,87880,1,5.00,,,,,,,
D1,P5,Muster,,2026-01-05,87880,1,6.00,,,,,,,
C1,P3,Muster,,2026-01-05,36415,1,7.00,,,,,,,
E1,P6,Muster,,2026-01-05,99213,1,8.00,,,,,,,W9
EOF
run 0 take-in
run 65 import-charges
is "$(sql "SELECT service_from, service_to, clia, rendering_npi FROM encounter WHERE visit_id = 'A1'")" \
    "2026-01-02|2026-01-05|14D0000001|1245319599" "the first row that says it says it for the visit, which runs from its first day to its last"
is "$(sql "SELECT birth_date FROM patient WHERE patient_id = 'P1'")" "1980-01-31" "the patient's, too"
is "$(sql "SELECT group_concat(code) FROM (SELECT code FROM diagnosis WHERE encounter = 1 ORDER BY ordinal)")" "J029,R509" \
    "J029 and j02.9 are the same diagnosis"
is "$(sql "SELECT group_concat(line || ':' || code || ':' || row) FROM (SELECT * FROM charge WHERE visit = (SELECT id FROM encounter WHERE visit_id = 'C1') ORDER BY line)")" \
    "1:99213:6,2:87880:8,3:36415:10" "rows that lie apart are one visit, its lines in their order"
is "$(cat "$SITE"/outbox/rejects/*.csv | tr -d '\r' | cut -d, -f1-4 | sed 1d)" "4,,another row of this visit was rejected,B1
5,rendering_npi,another row of this visit says otherwise,B1
7,,another row of this visit was rejected,D1
9,visit_id,the rows of this visit lie apart and do not agree: put them together,D1
11,ins1_payer_id,an insurance without its payer,E1" "what contradicts itself goes back, and a member of nobody"
is "$(sql "SELECT sum(cents) FROM transfer WHERE from_account = 'revenue'")" 4500 \
    "10 + 20 + 3 + 5 + 7 are in the books"
counts() { sql "SELECT (SELECT count(*) FROM charge), (SELECT count(*) FROM encounter), (SELECT count(*) FROM transfer)"; }
before=$(counts)

# The same visits, their rows together or apart.
AS_OF=2026-01-06
drop b.csv <<'EOF'
visit_id,line,patient_id,patient_last,patient_dob,service_from,code,units,charge,dx1,dx2,clia,rendering_npi,ins1_payer_id,ins1_member_id
C1,3,P3,Muster,,2026-01-05,36415,1,7.00,,,,,,
C1,1,P3,Muster,,2026-01-05,99213,1,3.00,,,,,,
A1,2,P1,Testa,1980-01-31,2026-01-05,87880,1,20.00,J029,R50.9,14D0000001,1245319599,acmehealth,W1
C1,2,P3,Muster,,2026-01-05,87880,1,5.00,,,,,,
A1,1,P1,Testa,1980-01-31,2026-01-02,99213,1,10.00,J029,R50.9,14D0000001,1245319599,acmehealth,W1
EOF
run 0 take-in
run 0 import-charges
is "$(counts)" "$before" "in another order they are the same visits"

# Two visits of one patient that differ: what the file says last is in force, for both.
drop c.csv <<'EOF'
visit_id,patient_id,patient_last,service_from,code,units,charge
F1,P7,Altname,2026-01-05,99213,1,1.00
F2,P7,Neuname,2026-01-05,99213,1,1.00
EOF
run 0 take-in
run 0 import-charges
is "$(sql "SELECT group_concat(p.last_name) FROM encounter AS e JOIN patient AS p ON p.id = e.patient WHERE e.visit_id IN ('F1', 'F2')")" \
    "Neuname,Neuname" "a patient is one person in a file: the last row speaks"
is "$(sql "SELECT count(*) FROM patient WHERE patient_id = 'P7'")" 1 "in one version"
done_testing
