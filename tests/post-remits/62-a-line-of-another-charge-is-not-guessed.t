#!/bin/sh
# The payer says 150 of a line that we charged 100: whose mistake that is, a person finds out. Its money waits in
# suspense.held; a line that the payer split posts when its parts add up.
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:10000
visit 2 acme '' 99213:10000

# 1: charge 150, not 100. 2: 60 + 40 of the same line are 100; 30 + 20 paid, CO 45 50.
era both.x12 T1 130 <<'EOF'
CLP*NVIST00101*1*150*80**12*PCN1
SVC*HC:99213*150*80**1
CAS*CO*45*70
REF*6R*NVIST00101L01
CLP*NVIST00201*1*100*50**12*PCN2
SVC*HC:99213*60*30**1
CAS*CO*45*30
REF*6R*NVIST00201L01
SVC*HC:99213*40*20**1
CAS*CO*45*20
REF*6R*NVIST00201L01
EOF
post 65
is "$(owes 1)/$(owes 2)" "acme 10000/" "the first still stands, the second is settled"
is "$(sql "SELECT sum(cents) FROM transfer WHERE from_account = 'suspense.held'")" 8000 "80.00 waits in suspense"
is "$(sql "SELECT reason FROM remit_match WHERE verdict = 'held'")" "1 lines are of another charge than ours" "with its reason"
is "$(tasks)" "unbalanced_remit 8000" "and a task"
proves
done_testing
