#!/bin/sh
# What a visit is worth goes from revenue to who owes it first; the same visit again writes nothing.
. tests/lib.sh
new_site
AS_OF=2026-01-06

# 150.00 + 2 x 35.00... is not how it works: charge is the line's, whatever the units. 150.00 + 35.00.
drop a.csv <<'EOF'
visit_id,patient_id,patient_last,patient_first,service_from,code,units,charge,dx1,dx_pointers,ins1_payer_id,ins1_member_id,ins1_relationship
N1,NP1,Testa,Ada,01/05/2026,99213,1,"$150.00",J02.9,A,acmehealth,W1,self
N1,NP1,Testa,Ada,2026-01-05,87880,2,35,J02.9,1,acmehealth,W1,self
N2,NP2,Muster,Eva,20260105,99203,1,165.5,,,,,
EOF
run 0 take-in
run 0 import-charges
is "$(sql "SELECT to_account, to_party, sum(cents) FROM transfer WHERE from_account = 'revenue' GROUP BY 1, 2")" \
   "ar.patient|patient|16550
ar.payer|acmehealth|18500" "185.00 is owed by the payer, 165.50 by the patient without insurance"
is "$(sql "SELECT sum(cents) FROM charge_balance")" 35050 "and the receivable is all of it"
is "$(sql "SELECT code, units, dx_pointers FROM charge WHERE visit = 1 ORDER BY line")" "99213|1000|1
87880|2000|1" "codes, units in thousandths, pointers as numbers"
is "$(sql "SELECT birth_date = '' AND sex = '' FROM patient WHERE patient_id = 'NP1'")" 1 \
   "what is missing and the books do not need is imported so, for scrub"
is "$(sql "SELECT DISTINCT posted_on, effective_on FROM transfer")" "2026-01-06|2026-01-05" \
   "posted on the night it is learned, true on the day of service"
before=$(digest)

# The same content under other columns' order, other forms, with CRLF.
printf 'Patient-ID,Visit ID,service_from,code,units,charge,patient_last,patient_first,dx1,dx_pointers,ins1_payer_id,ins1_member_id,ins1_relationship\r\nNP1,N1,2026-01-05,99213,1.0,150,Testa,Ada,J029,1,acmehealth,W1,18\r\nNP1,N1,2026-01-05,87880,2,35.00,Testa,Ada,J02.9,1,acmehealth,W1,18\r\n' | drop b.csv
counts() { sql "SELECT (SELECT count(*) FROM charge), (SELECT count(*) FROM encounter), (SELECT count(*) FROM patient),
	(SELECT count(*) FROM coverage), (SELECT count(*) FROM transfer)"; }
was=$(counts)
run 0 take-in
run 0 import-charges
is "$(counts)" "$was" "a visit that says the same again writes no row"
run 0 import-charges
unlike "$(digest)" "^$before\$" "but the second document is in the digest"
done_testing
