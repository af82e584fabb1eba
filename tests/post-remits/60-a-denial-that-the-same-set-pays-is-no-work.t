#!/bin/sh
# A payer denies a claim and pays it in the same remittance: a later adjudication ends a denial (RULINGS 10),
# whatever stands between the two; the other way round the denial is the last word, of what is then still owed.
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:10000
visit 2 acme '' 99213:10000

# 1: denied, then 60 + CO 45 40. 2: denied, and nothing after it. 60 in all.
era both.x12 T1 60 <<'EOF'
CLP*NVIST00101*4*100*0**12*PCN1
SVC*HC:99213*100*0**1
CAS*CO*50*100
REF*6R*NVIST00101L01
CLP*NVIST00101*1*100*60**12*PCN1B
SVC*HC:99213*100*60**1
CAS*CO*45*40
REF*6R*NVIST00101L01
CLP*NVIST00201*4*100*0**12*PCN2
SVC*HC:99213*100*0**1
CAS*CO*50*100
REF*6R*NVIST00201L01
EOF
post
is "$(owes 1)/$(owes 2)" "/acme 10000" "the first is settled, the second is owed"
is "$(sql "SELECT charge, cents FROM denial WHERE closed_on IS NULL")" "21|10000" "one denial is open"
is "$(tasks)" "denied 10000" "and one task"

# The next set ends it, and its task.
era later.x12 T2 70 <<'EOF'
CLP*NVIST00201*1*100*70**12*PCN2B
SVC*HC:99213*100*70**1
CAS*CO*45*30
REF*6R*NVIST00201L01
EOF
post
is "$(sql "SELECT count(*) FROM denial WHERE closed_on IS NULL")/$(tasks)" "0/" "a later set ends the denial with its task"
proves
done_testing
