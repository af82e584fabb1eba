#!/bin/sh
# One fact at a time: each makes a new version of what it belongs to, and of nothing else.
. tests/lib.sh
new_site
h='visit_id,patient_id,patient_last,patient_city,service_from,pos,clia,code,units,charge,dx1,dx2,ins1_payer_id,ins1_member_id,ins2_payer_id,ins2_member_id'
visit() { # DAY LAST CITY POS CLIA DX2 MEMBER SECOND
	AS_OF=2026-01-$1
	printf '%s\nV1,P1,%s,%s,2026-01-05,%s,%s,99213,1,10.00,J029,%s,acmehealth,%s,%s\n' "$h" "$2" "$3" "$4" "$5" "$6" "$7" "$8" |
		drop "$1.csv"
	run 0 take-in
	run 0 import-charges
}
counts() {
	sql "SELECT (SELECT count(*) FROM patient), (SELECT count(*) FROM coverage), (SELECT count(*) FROM encounter),
	    (SELECT count(*) FROM charge), (SELECT count(*) FROM transfer)"
}
visit 05 Testa Springfield 11 '' R509 W1 'medicaid,M1'
is "$(counts)" "1|2|1|1|1" "a visit"
visit 06 Testa Springfield 11 '' '' W1 'medicaid,M1'
is "$(counts)" "1|2|2|1|1" "a diagnosis that is gone: a version of the visit"
is "$(sql 'SELECT count(*) FROM diagnosis WHERE encounter = 2')" 1 "with the one that is left"
visit 07 Testa Springfield 11 '' R51 W1 'medicaid,M1'
is "$(counts)" "1|2|3|1|1" "a diagnosis more"
visit 08 Testa Springfield 11 '' R51 W2 'medicaid,M1'
is "$(counts)" "1|3|4|1|1" "another member id: a version of the coverage and of the visit; the payer owes what it owed"
visit 09 Testa Springfield 11 14D0000001 R51 W2 'medicaid,M1'
is "$(counts)" "1|3|5|1|1" "a CLIA number"
visit 10 Testa Peoria 11 14D0000001 R51 W2 'medicaid,M1'
is "$(counts)" "2|3|6|1|1" "another city of the patient"
visit 11 Testa Peoria 11 14D0000001 R51 W2 ','
is "$(sql 'SELECT coverage_2 IS NULL FROM encounter_now')" 1 "a second insurance that is gone"
visit 12 Testa Peoria 11 14D0000001 R51 W1 'medicaid,M1'
is "$(counts)" "2|3|8|1|1" "what was told before is that version again"
visit 13 Testa Peoria 11 14D0000001 R51 W1 'medicaid,M1 '
is "$(counts)" "2|3|8|1|1" "and what is the same is nothing new"
is "$(sql "SELECT sum(cents) FROM charge_balance")" 1000 "all the time the visit is worth 10.00"
done_testing
