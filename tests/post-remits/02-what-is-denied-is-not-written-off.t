#!/bin/sh
# Denied lines, zero-allowed lines and codes nobody has classified stay with the payer, open, with a task (RULINGS 7-10).
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:10000 85025:5000
visit 2 acme '' 99214:20000
visit 3 acme '' 99213:10000
visit 4 acme '' 99213:10000
visit 5 acme '' 99213:10000
visit 6 acme '' 99213:10000
visit 7 acme '' 99213:10000

# 1: line 1 100 CO 50, line 2 50 = 40 + CO 45 10.                     2: 200 = CO 50 120 + CO 45 50 + PR 1 30.
# 3: 100 = CO 45 100.  4: 100 = 50 + CO ZZ9 30 + CO 45 20.  5: 100 = CO 97 100.
# 6: 100 = CO 45 60 + CO 45 40.  7: 100 = CO 45 80 + PR 3 20: allowed 20, and the patient's.
# Paid: 40 + 0 + 0 + 50 + 0 + 0 + 0 = 90.
era denied.x12 T1 90 <<'EOF'
CLP*NVIST00101*1*150*40**12*PCN1
SVC*HC:99213*100*0**1
CAS*CO*50*100
SVC*HC:85025*50*40**1
CAS*CO*45*10
CLP*NVIST00201*1*200*0*30*12*PCN2
SVC*HC:99214*200*0**1
CAS*CO*50*120**45*50
CAS*PR*1*30
CLP*NVIST00301*1*100*0**12*PCN3
SVC*HC:99213*100*0**1
CAS*CO*45*100
CLP*NVIST00401*1*100*50**12*PCN4
SVC*HC:99213*100*50**1
CAS*CO*ZZ9*30**45*20
CLP*NVIST00501*4*100*0**12*PCN5
SVC*HC:99213*100*0**1
CAS*CO*97*100
CLP*NVIST00601*1*100*0**12*PCN6
SVC*HC:99213*100*0**1
CAS*CO*45*60**45*40
CLP*NVIST00701*1*100*0*20*12*PCN7
SVC*HC:99213*100*0**1
CAS*CO*45*80
CAS*PR*3*20
EOF
post
is "$(owes 1)" "acme 10000" "a denied line is still the payer's; the paid one is settled"
is "$(owes 2)" "acme 17000, patient 3000" "of a denied line only the patient's share moves: 30 of 200"
is "$(owes 3)" "acme 10000" "a whole charge of CO 45 is not written off"
is "$(owes 4)" "acme 3000" "a code nobody knows stays open, what is known is taken off"
is "$(owes 5)" "acme 10000" "included in another service is a denial"
is "$(owes 6)" "acme 10000" "CO 45 in two parts is the whole charge all the same"
is "$(owes 7)" "patient 2000" "CO 45 and a copay is an allowed line"
is "$(balances)" "adjust.contractual 11000, cash.payer 9000" "10 + 20 + 80 contractual: nothing for what was denied"
is "$(sql 'SELECT class, denied FROM adjudication ORDER BY id' | paste -sd' ')" \
    "denied|10000 paid|0 partial|17000 zero_allowed|10000 unknown|3000 denied|10000 zero_allowed|10000 patient|0" "each is called what it is"
is "$(sql "SELECT codes || '/' || category || '/' || route FROM denial ORDER BY id" | paste -sd';')" \
    "CO 50/MEDNEC/APPEAL;CO 50, CO 45/MEDNEC/APPEAL;CO 45/CONTR/CONTACT;CO ZZ9, CO 45/OTHER/CONTACT;CO 97/BUNDLE/RESUBMIT;CO 45/CONTR/CONTACT" \
    "with its codes, and the route of the one that denies"
is "$(tasks)" "denied 10000, denied 17000, denied 10000, denied 3000, denied 10000, denied 10000" "each has its line on the worklist"
is "$(sql "SELECT DISTINCT due_on FROM task WHERE kind = 'denied'")" 2026-04-05 "due in the payer's 90 days to appeal: January 5 and 90 days"
is "$(sql "SELECT sum(cents) FROM denial_open")" 60000 "open: 100 + 170 + 100 + 30 + 100 + 100"
proves

# The payer thinks again: 5 is paid 70 and CO 45 30. Nothing had been moved by the denial, so there is no credit.
AS_OF=2026-01-09
era again.x12 T2 70 20260109 <<'EOF'
CLP*NVIST00501*1*100*70**12*PCN5
SVC*HC:99213*100*70**1
CAS*CO*45*30
EOF
post
is "$(owes 5)" "" "what was denied and is now paid is settled"
is "$(sql "SELECT closed_on, closed_by FROM denial WHERE charge = 51")" "2026-01-09|adjudicated again" "its denial is closed"
is "$(tasks)" "denied 10000, denied 17000, denied 10000, denied 3000, denied 10000" "and so is its task, with no other opened"
# 2 is adjudicated again as it was: the patient's 30 move a second time, so somebody has to look.
era third.x12 T3 0 20260109 <<'EOF'
CLP*NVIST00201*1*200*0*30*12*PCN2
SVC*HC:99214*200*0**1
CAS*CO*50*120**45*50
CAS*PR*1*30
EOF
post
is "$(owes 2)" "acme 14000, patient 6000" "the patient's share came twice"
like "$(tasks)" "duplicate_remit 0" "and somebody has to look"
is "$(sql "SELECT cents FROM denial_open WHERE charge = 21")" 14000 "denied is never more than the payer's balance"
proves
done_testing
