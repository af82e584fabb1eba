#!/bin/sh
# Coinsurance and deductible move to the secondary where there is one, never to the patient first (RULINGS 13).
. tests/post-remits/books.sh
open_books
visit 1 acme beta 99213:10000 85025:5000
visit 2 acme acme 99213:10000
visit 3 acme '' 99213:10000
MEMBER2=XKC9004 visit 4 acme acme 99213:10000

# 1: 100 = 60 + CO 45 20 + PR 2 20; 50 = 30 + CO 45 15 + PR 1 5.  2, 3, 4: 100 = 80 + PR 2 20.  60 + 30 + 3 * 80 = 330.
era primary.x12 T1 330 <<'EOF'
CLP*NVIST00101*1*150*90*25*12*PCN1
SVC*HC:99213*100*60**1
CAS*CO*45*20
CAS*PR*2*20
SVC*HC:85025*50*30**1
CAS*CO*45*15
CAS*PR*1*5
CLP*NVIST00201*1*100*80*20*12*PCN2
SVC*HC:99213*100*80**1
CAS*PR*2*20
CLP*NVIST00301*19*100*80*20*12*PCN3
SVC*HC:99213*100*80**1
CAS*PR*2*20
CLP*NVIST00401*1*100*80*20*12*PCN4
SVC*HC:99213*100*80**1
CAS*PR*2*20
EOF
post
is "$(owes 1)" "beta 2500" "the secondary owes the 25, the patient nothing yet"
is "$(owes 2)" "acme 2000" "the same payer by another policy is the next payer"
is "$(owes 4)" "patient 2000" "the same policy named twice is none"
is "$(owes 3)" "patient 2000" "crossed over (19) to nobody we know: the patient's"
is "$(sql "SELECT from_account, from_party, to_account, to_party, cents FROM transfer WHERE rule = 'patient_share' AND to_party = 'beta' ORDER BY id" | paste -sd' ')" \
    "ar.payer|acme|ar.payer|beta|2000 ar.payer|acme|ar.payer|beta|500" "payer to payer, line by line"
is "$(tasks)" "secondary 2500, secondary 2000" "a task each says to send it on"
proves
done_testing
