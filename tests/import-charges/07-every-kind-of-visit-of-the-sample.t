#!/bin/sh
# The sample practice's charges: dependents, two insurances, self-pay, drugs, anesthesia, an accident, a hold, an
# institutional visit; figures by hand from jobs/sample/charges-1.csv.
. tests/lib.sh
new_site
cp jobs/sample/charges-1.csv "$SITE/inbox/"
run 0 take-in
run 65 import-charges
is "$(sql 'SELECT count(*) FROM encounter')" 25 "25 of 26 visits; one has an amount in letters"
is "$(sql "SELECT count(*) FROM charge")" 46 "48 rows, two of them rejected"
is "$(sql "SELECT sum(cents) = (SELECT sum(cents) FROM charge) AND sum(cents) = (SELECT sum(cents) FROM transfer WHERE from_account = 'revenue') FROM charge_balance")" 1 \
    "charges, revenue and receivable are one sum"
# V1007: 165 + 95; V1021: 125 + 35.
is "$(sql "SELECT sum(cents) FROM charge_balance WHERE party = 'patient'")" 42000 "who has no insurance owes it: 260 + 160"
is "$(sql "SELECT c.relationship, c.subscriber_last || ' ' || c.subscriber_first, p.first_name
             FROM encounter AS e JOIN coverage AS c ON c.id = e.coverage_1 JOIN patient AS p ON p.id = e.patient WHERE e.visit_id = 'V1006'")" \
    "19|Testa Ada|Tim" "a child is insured by its mother"
is "$(sql "SELECT a.payer_id, b.payer_id FROM encounter AS e JOIN coverage AS a ON a.id = e.coverage_1 JOIN coverage AS b ON b.id = e.coverage_2 WHERE e.visit_id = 'V1008'")" \
    "medicare|acmehealth" "two insurances, in their order"
is "$(sql "SELECT ndc, ndc_quantity, ndc_unit, units FROM charge WHERE code = 'J1100'")" "00641036725|1|ML|4000" "a drug"
is "$(sql "SELECT units, unit_type, minutes, mod1 FROM charge WHERE code = '00790'")" "75000|MJ|75|AA" "minutes of anesthesia"
is "$(sql "SELECT accident, accident_date, accident_state FROM encounter WHERE visit_id = 'V1011'")" "auto|2025-12-30|IL" "an accident"
is "$(sql "SELECT group_concat(visit_id) FROM encounter WHERE hold = 1")" V1018 "a visit that is kept back is in the books"
is "$(sql "SELECT patient_paid FROM encounter WHERE visit_id = 'V1013'; SELECT count(*) FROM transfer WHERE from_account = 'cash.patient' OR to_account = 'cash.patient'")" \
    "2000
0" "patient_paid is told and not posted"
is "$(sql "SELECT form, count(*) FROM encounter GROUP BY 1 ORDER BY 1")" "institutional|1
professional|24" "the institutional visit says what it is"
is "$(sql "SELECT count(*) FROM coverage WHERE patient_id = 'P1001'")" 1 "three visits, one coverage"
run 65 draft-claims
run 65 scrub-claims
is "$(sql "SELECT group_concat(visit_id) FROM (SELECT e.visit_id FROM claim AS c JOIN encounter AS e ON e.id = c.encounter WHERE c.state = 'held' ORDER BY 1)")" \
    "V1016,V1017,V1025" "held: a wrong check digit, no pointer, a form that is not built"
d=$(digest)
run 0 import-charges
is "$(digest)" "$d" "with nothing to do it changes nothing"
done_testing
