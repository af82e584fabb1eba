#!/bin/sh
# A changed line reverses its revenue and books the new one; a line that is gone is withdrawn; what was not sent
# is drafted again.
. tests/lib.sh
new_site
head='visit_id,patient_id,patient_last,service_from,line,code,units,charge,ins1_payer_id,ins1_member_id'
drop a.csv <<EOF
$head
V1,P1,Testa,2026-01-05,1,99213,1,100.00,acmehealth,W1
V1,P1,Testa,2026-01-05,2,87880,1,30.00,acmehealth,W1
EOF
run 0 take-in
run 0 import-charges
run 0 draft-claims
AS_OF=2026-01-06
drop b.csv <<EOF
$head
V1,P1,Testa,2026-01-05,1,99214,1,140.00,acmehealth,W1
EOF
run 0 take-in
run 0 import-charges
# 100 and 30 booked, both reversed, 140 booked: revenue 130 - 130 + 140.
is "$(sql "SELECT sum(CASE WHEN from_account = 'revenue' THEN cents ELSE -cents END) FROM transfer
            WHERE 'revenue' IN (from_account, to_account)")" 14000 "revenue is what the visit says now"
is "$(sql "SELECT sum(cents) FROM charge_balance WHERE party = 'acmehealth'")" 14000 "and so is what the payer owes"
is "$(sql "SELECT count(*) FROM transfer WHERE rule = 'charge reversed' AND reverses IS NOT NULL AND posted_on = '2026-01-06'")" 2 \
   "each reversal names what it reverses, on the day it was learned"
is "$(sql "SELECT line, code, withdrawn FROM charge_now")" "1|99214|0" "one line is left"
is "$(sql "SELECT state, reason FROM claim")" "closed|visit corrected" "the claim that was not sent is closed"
run 0 draft-claims
is "$(sql "SELECT state, cents FROM claim ORDER BY id DESC LIMIT 1")" "draft|14000" "and another is drafted"

# The line comes back: it supersedes its withdrawal.
drop c.csv <<EOF
$head
V1,P1,Testa,2026-01-05,1,99214,1,140.00,acmehealth,W1
V1,P1,Testa,2026-01-05,2,87880,1,30.00,acmehealth,W1
EOF
run 0 take-in
run 0 import-charges
is "$(sql "SELECT sum(cents) FROM charge_balance")" 17000 "a line that comes again is booked again"

# Another first payer: what was booked moves.
sed "s/acmehealth/bluecross/" <<EOF >"$SITE/inbox/d.csv"
$head
V1,P1,Testa,2026-01-05,1,99214,1,140.00,acmehealth,W1
V1,P1,Testa,2026-01-05,2,87880,1,30.00,acmehealth,W1
EOF
run 0 take-in
run 0 import-charges
is "$(sql "SELECT party, sum(cents) FROM charge_balance GROUP BY 1 ORDER BY 1")" "acmehealth|0
bluecross|17000" "the whole visit is owed by the other payer now"
done_testing
