#!/bin/sh
# Forms that are ours to fix, and a site of several practices.
. tests/lib.sh
new_site
printf 'practice_id,name,npi,tin,address1,city,state,zip,phone\nsecond,Second Clinic,1555000045,123456780,1 Main St,Peoria,IL,61601,5555550109\n' |
	drop practices.csv
printf 'visit_id,practice_id,patient_id,patient_last,patient_sex,patient_state,patient_zip,patient_phone,service_from,code,mod1,units,unit_type,charge,dx1,dx2,principal_dx_poa,dx_pointers,ndc,hold,accident,ins1_payer_id,ins1_member_id,ins2_payer_id,ins2_member_id,ins2_relationship,ins3_payer_id,ins3_member_id,tooth,Our Remark
V1,main,P1,M\374ller,female,il,62701-0001,(555) 555-0200,1/5/2026,g0008,qw,.5,,"$1,234.50",e11.9,,y,ab,49281-422-50,y,AUTO,,,medicare,M1,self,acmehealth,A1,,x
V1,second,P1,Muster,M,IL,62701,,20260105,99213,,1,,5,I10,,,"1:2",,no,,newpayer,N1,,,,,,,
V2,second,P2,Muster,M,IL,62701,,20260105,D2740,,1,,900,,,,,,,,,,,,,,,8,
V3,,P3,Muster,M,IL,62701,,20260105,99213,,1,,5,,,,,,,,,,,,,,,,
V4,third,P3,Muster,M,IL,62701,,20260105,99213,,1,,5,,,,,,,,,,,,,,,,
V5,main,P3,Muster,M,IL,62701,,20260105,99213,,1,,5,,,,,,maybe,,,,,,,,,,
V6,main,P3,Muster,M,IL,62701,,20260105,99213,,1,,5,,,,M,,,,,,,,,,,,
V7,main,P3,Muster,M,IL,62701,,20260105,99213,,1,,5,,,,,,,,patient,X,,,,,,,
V8,second,P4,Muster,M,IL,62701,,20260105,99213,,1,,6,,,,,,,,,,,,,,,,
V8,,P4,,,,,,20260105,87880,,1,,7,,,,,,,,,,,,,,,,
' | drop visits.csv
run 0 take-in
run 0 load-setup
run 65 import-charges
is "$(sql "SELECT last_name, sex, state, zip, phone FROM patient WHERE practice_id = 'main'")" \
    "Müller|F|IL|627010001|5555550200" "Windows-1252, words and digits"
is "$(sql "SELECT code, mod1, units, unit_type, cents, dx_pointers, ndc, service_to FROM charge WHERE visit = 1")" \
    "G0008|QW|500|UN|123450|1,2|49281042250|2026-01-05" "codes, thousandths, cents, pointers, an NDC of ten digits"
is "$(sql "SELECT code, poa FROM diagnosis WHERE encounter = 1")" "E119|Y" "a diagnosis without its dot, and what was present on admission"
is "$(sql "SELECT hold, accident FROM encounter WHERE id = 1")" "1|auto" "flags and words"
is "$(sql "SELECT rank, payer_id, relationship FROM coverage WHERE practice_id = 'main' ORDER BY rank")" "1|medicare|18
2|acmehealth|" "a place left empty before an insurance is no insurance: those behind it move up"
is "$(sql "SELECT practice_id, visit_id, form FROM encounter ORDER BY id")" "main|V1|professional
second|V1|professional
second|V2|dental
second|V8|professional" "a visit is known by practice and number"
is "$(sql "SELECT count(*) FROM charge WHERE visit = 4")" 2 "a practice that one row of a visit leaves out is the other row's"
is "$(sql "SELECT party, cents FROM charge_balance WHERE cents = 500")" "newpayer|500" "a payer nobody set up owes all the same; scrub holds its claim"
is "$(cat "$SITE"/outbox/rejects/charges*.csv | tr -d '\r' | cut -d, -f1-3 | sed 1d)" "5,practice_id,\"which practice? the site has several
6,practice_id,no such practice: load it with practices.csv
7,hold,neither Y nor N: AAAAA
8,dx_pointers,\"no pointers (1
9,ins1_payer_id,patient is no payer's name" "the others go back with their reasons"
like "$(sql "SELECT note FROM x12_transaction WHERE kind = 'charges'")" 'column 30: not known, left out; read as Windows-1252' \
    "what was odd and harmless is noted"
drop bad.csv <<'EOF'
visit_id,practice_id,patient_id,service_from,code,units,charge
Z1,main,P9,never,99213,1,5
EOF
run 0 take-in
run 65 import-charges
is "$(sql "SELECT state, reason FROM x12_transaction ORDER BY id DESC LIMIT 1")" "held|every row of it was rejected" \
    "a file of which nothing came is held, and can be dropped again as it is"
done_testing
