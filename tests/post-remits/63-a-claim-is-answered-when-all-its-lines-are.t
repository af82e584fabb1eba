#!/bin/sh
# A payer splits a claim: after the first part the rest is still awaited; the second part answers it.
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:10000 85025:5000
era one.x12 T1 100 <<'EOF'
CLP*NVIST00101*1*100*100**12*PCN1
SVC*HC:99213*100*100**1
REF*6R*NVIST00101L01
EOF
post
is "$(sql "SELECT state FROM claim WHERE id = 1")/$(owes 1)" "out/acme 5000" "one line of two: still out, 50.00 owed"
era two.x12 T2 50 <<'EOF'
CLP*NVIST00101*1*50*50**12*PCN1B
SVC*HC:85025*50*50**1
REF*6R*NVIST00101L02
EOF
post
is "$(sql "SELECT state FROM claim WHERE id = 1")/$(owes 1)" "answered/" "the other line: answered, nothing owed"
proves
done_testing
