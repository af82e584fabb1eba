#!/bin/sh
# A claim that is out stays as it was sent; somebody decides whether it is replaced.
. tests/lib.sh
new_site
h='visit_id,patient_id,patient_last,patient_first,patient_dob,patient_sex,patient_address1,patient_city,patient_state,patient_zip,service_from,pos,rendering_npi,code,units,charge,dx1,dx_pointers,ins1_payer_id,ins1_member_id,ins1_group,ins1_relationship'
p='P1,Testa,Ada,1980-01-31,F,1 Sample St,Springfield,IL,62701,2026-01-05,11,1245319599'
printf '%s\n' "$h" "V1,$p,99213,1,100.00,J029,1,acmehealth,W1,GRP,self" | drop a.csv
run 0 take-in
run 0 import-charges
run 0 draft-claims
run 0 scrub-claims
run 0 build-claims
is "$(sql "SELECT state FROM claim")" out "the claim is out"
AS_OF=2026-01-06
printf '%s\n' "$h" "V1,$p,99213,1,120.00,J029,1,acmehealth,W1,GRP,self" | drop b.csv
run 0 take-in
run 65 import-charges
is "$(sql "SELECT state FROM claim")" out "the claim that was sent stands"
is "$(sql "SELECT kind, claim, cents FROM task WHERE closed_on IS NULL AND kind = 'replacement'")" "replacement|1|10000" \
    "and there is a task to replace it"
is "$(sql "SELECT sum(cents) FROM charge_balance WHERE party = 'acmehealth'")" 12000 "the books have the new charge"
like "$(sql "SELECT note FROM x12_transaction WHERE kind = 'charges' ORDER BY id DESC LIMIT 1")" '^0 visits new, 1 changed, 0 lines withdrawn' \
    "the file's own row tells what it did"
run 0 draft-claims
is "$(sql 'SELECT count(*) FROM claim')" 1 "nothing is asked twice"
done_testing
