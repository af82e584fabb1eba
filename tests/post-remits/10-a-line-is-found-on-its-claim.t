#!/bin/sh
# Lines: by our number, by code, modifiers, day and charge, by code alone; split lines come together, doubtful ones are held.
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:25:10000 99213:76,59:8000 85025:5000
visit 2 acme '' 99213:10000 99213:10000
visit 3 acme '' 99213:10000 85025:5000
visit 4 acme '' 99215:10000
visit 5 acme '' 99213:10000
charges() { sql "SELECT m.charge || ' ' || m.rung FROM remit_line_match AS m JOIN remit_line AS l ON l.id = m.remit_line JOIN remit_claim AS c ON c.id = l.remit_claim
    WHERE c.clp01 = '$1' ORDER BY l.id" | paste -sd, ; }

# In another order, told apart by modifiers and charge: 50 + 80 + 100 = 230.
era mods.x12 T1 230 <<'EOF'
CLP*NVIST00101*1*230*230**12*PCN1
SVC*HC:85025*50*50**1
SVC*HC:99213:76:59*80*80**1
SVC*HC:99213:25*100*100**1
EOF
post
is "$(charges NVIST00101)" "13 code,12 code,11 code" "by code, modifiers and charge, in any order"
is "$(owes 1)" "" "all settled"

# Two equal lines: only our numbers tell them apart; without them nothing is guessed.
era equal.x12 T2 150 <<'EOF'
CLP*NVIST00201*1*200*150**12*PCN2
SVC*HC:99213*100*100**1
SVC*HC:99213*100*50**1
CAS*CO*45*50
EOF
post 65
is "$(owes 2)" "acme 20000" "two equal lines without our numbers are held"
like "$(sql "SELECT what FROM task")" "2 lines are not on the claim" "and the task says so"
era numbers.x12 T3 150 <<'EOF'
CLP*NVIST00201*1*200*150**12*PCN2
SVC*HC:99213*100*100**1
REF*6R*NVIST00201L02
SVC*HC:99213*100*50**1
CAS*PR*1*50
REF*6R*NVIST00201L01
EOF
post
is "$(owes 2 1)/$(owes 2 2)" "patient 5000/" "with them each goes where it belongs"

# A payer splits 100 into 60 and 40; and takes the second line of another code, naming what we sent in SVC06.
era split.x12 T4 130 <<'EOF'
CLP*NVIST00301*1*150*130**12*PCN3
SVC*HC:99213*60*55**1
CAS*CO*45*5
REF*6R*NVIST00301L01
SVC*HC:99213*40*35**1
CAS*CO*45*5
REF*6R*NVIST00301L01
SVC*HC:85027*50*40**1*HC:85025
CAS*CO*45*10
EOF
post
is "$(charges NVIST00301)" "31 line_control,31 line_control,32 code" "a split line is one charge, a recoded one is found by what we sent"
is "$(sql "SELECT charge, charged, paid, contractual FROM adjudication WHERE charge IN (31, 32) ORDER BY id" | paste -sd' ')" \
    "31|10000|9000|1000 32|5000|4000|1000" "adjudicated together: 60 + 40"
is "$(owes 3)" "" "settled"

# Our number outweighs the code; another claim's line number does not lead to that claim.
era number.x12 T5 100 <<'EOF'
CLP*NVIST00401*1*100*100**12*PCN4
SVC*HC:99999*100*100**1
REF*6R*NVIST00401L01
EOF
era foreign.x12 T6 100 <<'EOF'
CLP*NVIST00501*1*100*100**12*PCN5
SVC*HC:99213*100*100**1
REF*6R*NVIST00401L01
EOF
post
is "$(charges NVIST00401)/$(charges NVIST00501)" "41 line_control/51 code" "our line number, but only within its claim"
is "$(owes 4)$(owes 5)" "" "both settled once"
# One code twice with other charges: told apart by them. 60 + 50 = 110.
visit 6 acme '' 99213:10000 99213:7000
era charges.x12 T7 110 <<'EOF'
CLP*NVIST00601*1*170*110**12*PCN6
SVC*HC:99213*70*60**1
CAS*CO*45*10
SVC*HC:99213*100*50**1
CAS*PR*1*50
EOF
post
is "$(charges NVIST00601):$(owes 6 1)/$(owes 6 2)" "62 code,61 code:patient 5000/" "one code twice: each by its charge"
proves
done_testing
