#!/bin/sh
# Interest that a payer adds to a claim (CAS 225, 85) is income, not payment of a charge (RULINGS 17).
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:10000
visit 2 acme '' 99213:10000
visit 3 acme '' 99213:10000

# 1: 100 - 40 + 3 = 63.  2: 100 - 100 + 2 = 2, denied with interest.  3: 100 - 55 + 5 = 50 with code 85.  115 in all.
era interest.x12 T1 115 <<'EOF'
CLP*NVIST00101*1*100*63**12*PCN1
SVC*HC:99213*100*63**1
CAS*CO*45*40**225*-3
CLP*NVIST00201*1*100*2**12*PCN2
SVC*HC:99213*100*2**1
CAS*CO*50*100**225*-2
CLP*NVIST00301*1*100*50**12*PCN3
SVC*HC:99213*100*50**1
CAS*CO*45*55
CAS*OA*85*-5
EOF
post
is "$(owes 1)" "" "the charge is settled: 60 paid, 40 contractual"
is "$(owes 2)" "acme 10000" "a denied charge is still wholly open"
is "$(owes 3)" "" "the older code is no other"
is "$(balances)" "adjust.contractual 9500, cash.payer 11500, plb.interest -1000" "3 + 2 + 5 are interest earned"
is "$(sql 'SELECT class, paid, denied FROM adjudication ORDER BY id' | paste -sd' ')" "paid|6300|0 partial|200|10000 paid|5000|0" \
    "what was said is kept as it was said"
proves
done_testing
