#!/bin/sh
# PLB: positive the payer takes, negative it gives; each kind in its account, and BPR02 is claims less PLB.
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:50000

# Claims 400. PLB: WO 20 + OB 10 + WU 5 + 72 -7 + B3 -3 = 25 recoupment; FB 30 forward; L6 -4.25 interest;
# CT -60 + CR -15 = -75 capitation; CS 1.11 + 50 2 + IR 8 + ZZ .89 = 12 other. 25 + 30 - 4.25 - 75 + 12 = -12.25.
# BPR02 = 400 + 12.25 = 412.25.
era plb.x12 T1 412.25 <<'EOF'
CLP*NVIST00101*1*500*400**12*PCN1
SVC*HC:99213*500*400**1
CAS*CO*45*100
PLB*1234567893*20261231*WO:A*20*OB:B*10*WU:C*5*72:D*-7*B3:E*-3*FB:F*30
PLB*1234567893*20261231*L6*-4.25*CT:G*-60*CR:H*-15*CS:I*1.11*50:J*2*IR:K*8
PLB*1234567893*20261231*ZZ:L*.89*CS:M*0
EOF
post
is "$(balances)" \
    "adjust.contractual 10000, cash.payer 41225, income.capitation -7500, plb.forward 3000, plb.interest -425, plb.other 1200, plb.recoupment 2500" \
    "each kind has its account and its sign"
is "$(owes 1)" "" "the claim is settled by what it was paid, whatever the payer keeps"
is "$(sql "SELECT carc || from_account || '>' || to_account || cents FROM transfer WHERE rule = 'plb' AND carc IN ('WO', '72', 'L6') ORDER BY id" | paste -sd' ')" \
    "WOcash.payer>plb.recoupment2000 72plb.recoupment>cash.payer700 L6plb.interest>cash.payer425" "taken is from cash, given is to cash"
is "$(sql "SELECT count(*) FROM transfer WHERE rule = 'plb'")" 13 "thirteen that are not nothing"
is "$(sql "SELECT count(*) FROM remit_provider_adjustment")" 14 "fourteen were said"
proves

# The balance carried forward comes back next time: 30 of it, no claims at all.
era forward.x12 T2 30 20260106 <<'EOF'
PLB*1234567893*20261231*FB:F*-30
EOF
post
unlike "$(balances)" "plb.forward" "what was carried forward is nothing when it came back"
is "$(states)" "done done" "a payment of provider adjustments alone posts"
proves

# Takes all that was paid: zero in the bank.
visit 2 acme '' 99213:50000
era nothing.x12 T3 0 20260106 <<'EOF'
CLP*NVIST00201*1*500*400**12*PCN2
SVC*HC:99213*500*400**1
CAS*CO*45*100
PLB*1234567893*20261231*WO:PCN1*400
EOF
post
is "$(states): $(owes 2)" "done done done: " "a payment of nothing settles its claim all the same"
like "$(balances)" "plb.recoupment 42500" "400 more were taken back"
proves
# The amount within the composite is no amount: the sums do not close, and a person looks.
era composite.x12 T4 5 20260106 <<'EOF'
PLB*1234567893*20261231*CS:REF:-5
EOF
post 65
is "$(sql "SELECT difference FROM x12_transaction WHERE state = 'held'")" -500 "an amount in the wrong place is not guessed at"
proves
done_testing
