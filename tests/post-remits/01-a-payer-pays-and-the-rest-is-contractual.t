#!/bin/sh
# What a payer pays, what it takes off by contract, and what it leaves to the patient.
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:15000
visit 2 acme '' 99214:20000 85025:5000
visit 3 care '' 99213:10000

# 150 charged: 30 CO 45, 96 paid, 24 PR 2 (coinsurance): 96 + 30 + 24 = 150. 240 charged: line 1 of
# 200: 50 CO 45, 150 PR 1 (deductible), 0 paid; line 2 of 50: 10 CO 45, 40 paid. 96 + 0 + 40 = 136.
era one.x12 T1 136 <<'EOF'
CLP*NVIST00101*1*150*96*24*12*PCN1
SVC*HC:99213*150*96**1
DTM*472*20260102
CAS*CO*45*30
CAS*PR*2*24
REF*6R*NVIST00101L01
CLP*NVIST00201*1*250*40*150*12*PCN2
SVC*HC:99214*200*0**1
CAS*CO*45*50
CAS*PR*1*150
REF*6R*NVIST00201L01
SVC*HC:85025*50*40**1
CAS*CO*45*10
REF*6R*NVIST00201L02
EOF
post
is "$(states)" done "the payment is posted"
is "$(owes 1)" "patient 2400" "the coinsurance is the patient's, the payer owes nothing"
is "$(owes 2)" "patient 15000" "so is the deductible"
is "$(balances)" "adjust.contractual 9000, cash.payer 13600" "30 + 50 + 10 contractual, 136 in cash"
is "$(tasks)" "" "nobody has anything to do"
is "$(sql 'SELECT state FROM claim ORDER BY id' | paste -sd' ')" "answered answered out" "two claims are answered, the third is out"
is "$(sql 'SELECT state, payer_claim_number FROM submission WHERE id = 1')" "answered|PCN1" "the payer's claim number is kept"
is "$(sql 'SELECT class, paid, contractual, patient, denied FROM adjudication ORDER BY id' | paste -sd' ')" \
    "paid|9600|3000|2400|0 patient|0|5000|15000|0 paid|4000|1000|0|0" "what the payer said of each charge"
is "$(sql "SELECT DISTINCT posted_on, effective_on FROM transfer WHERE unit > 1")" "2026-01-05|2026-01-05" \
    "posted tonight, true on the day of the payment"
proves

# Medicare: 100 charged, 20 CO 45, allowed 80; PR 2 of 16; 64 less 2 % sequestration (1.28) = 62.72.
# 62.72 + 1.28 + 16 + 20 = 100.
TRN03=1777777777
era two.x12 T2 62.72 20260104 <<'EOF'
CLP*NVIST00301*1*100*62.72*16*MB*PCN3
SVC*HC:99213*100*62.72**1
CAS*CO*45*20**253*1.28
CAS*PR*2*16
AMT*B6*80
EOF
post
is "$(owes 3)" "patient 1600" "sequestration is not the patient's"
is "$(balances)" "adjust.contractual 11000, adjust.sequestration 128, cash.payer 19872" "sequestration has its own account"
is "$(sql "SELECT max(effective_on) FROM transfer WHERE unit = (SELECT max(id) FROM x12_transaction)")" 2026-01-04 \
    "what was paid yesterday was true yesterday"
proves
done_testing
