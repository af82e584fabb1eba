#!/bin/sh
# A row whose practice is misspelt belongs to a visit nobody can tell: the rows of that number go back together, and no
# line of the known visit is taken for withdrawn.
. tests/lib.sh
new_site
sed 's/^main,Example/east,Eastern/;s/1234567893/1679576722/' "$ROOT/jobs/sample/setup-practices.csv" >"$SITE/inbox/east.csv"
run 0 take-in
run 0 load-setup
head='visit_id,practice_id,patient_id,patient_last,service_from,line,code,units,charge,ins1_payer_id,ins1_member_id'
drop a.csv <<EOF
$head
V1,main,P1,Testa,2026-01-05,1,99213,1,100.00,acmehealth,W1
V1,main,P1,Testa,2026-01-05,2,87880,1,30.00,acmehealth,W1
V1,east,P1,Mockwell,2026-01-05,1,99213,1,77.00,acmehealth,E1
EOF
run 0 take-in
run 0 import-charges
drop b.csv <<EOF
$head
V1,main,P1,Testa,2026-01-05,1,99213,1,110.00,acmehealth,W1
V1,mian,P1,Testa,2026-01-05,2,87880,1,30.00,acmehealth,W1
V2,main,P2,Mockwell,2026-01-05,1,99213,1,5.00,acmehealth,W2
EOF
run 0 take-in
run 65 import-charges
is "$(sql "SELECT e.practice_id, e.visit_id, sum(c.cents) FROM charge_now AS c JOIN encounter AS e ON e.id = c.visit GROUP BY 1, 2 ORDER BY 1, 2")" \
    "east|V1|7700
main|V1|13000
main|V2|500" "the visit stands as it was, that of the other practice, too; the other visit is imported"
is "$(cat "$SITE"/outbox/rejects/*.csv | grep -c ',V1,')" 2 "both rows go back"
done_testing
