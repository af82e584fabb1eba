#!/bin/sh
# A payment posts whole, with what cannot be put to a charge in suspense and a task each: cash is never lost or guessed at.
. tests/post-remits/books.sh

# BILLER'S SENTENCE, STATUS, BALANCES, TASKS; the segments of claim NVIST00101 (visit 1: 99213, 100) on stdin, 80 paid
alone() {
	open_books
	visit 1 acme '' 99213:10000
	[ -z "$before" ] || sql "$before"
	era it.x12 T1 "${paid-80}"
	post "$2"
	is "$(states): $(owes 1): $(balances): $(tasks)" "done: acme 10000: $3: $4" "$1"
	proves "$1: and the books close"
}
before=

alone "a claim we do not know" 65 "cash.payer 8000, suspense.unmatched -8000" "unmatched_remit 8000" <<'EOF'
CLP*STRANGER*1*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*20
EOF
is "$(sql "SELECT what FROM task")" "document 3 set 1 CLP segment 7: no claim of ours" "its task says where it stands"
alone "a claim that is off by a cent: 100 - 19.99 is not 80" 65 "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*19.99
EOF
like "$(sql "SELECT what FROM task")" "its equations are off by 0.01" "its task says by how much"
is "$(sql 'SELECT state FROM claim')" out "and the claim is still awaited"
alone "lines that do not add up to their claim: 79.99 is not 80" 65 "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99213*100*79.99**1
CAS*CO*45*20.01
EOF
alone "a line that is off while its claim closes: the cents are shifted between two lines" 65 \
    "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99213*60*50**1
CAS*CO*45*10.01
SVC*HC:99213*40*30**1
CAS*CO*45*9.99
EOF
alone "adjustments at claim level" 65 "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
CAS*CO*45*20
SVC*HC:99213*100*100**1
EOF
alone "a claim without its lines" 65 "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
CAS*CO*45*20
EOF
alone "a line that is not on the claim" 65 "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99999*100*80**1
CAS*CO*45*20
EOF
alone "a secondary's payment (status 2)" 65 "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<'EOF'
CLP*NVIST00101*2*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*OA*23*20
EOF
for status in 3 5 10 13 15 16 17 20 21 27 XX; do
	alone "status $status" 65 "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<EOF
CLP*NVIST00101*$status*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*20
EOF
done
before="UPDATE claim SET state = 'closed'"
alone "a claim that we closed" 65 "cash.payer 8000, suspense.held -8000" "unbalanced_remit 8000" <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*20
EOF
before= paid=0
alone "a predetermination (25) that pays nothing" 0 "" "" <<'EOF'
CLP*NVIST00101*25*100*0**12*PCN1
SVC*HC:99213*100*0**1
CAS*OA*101*100
EOF
alone "not ours, forwarded (23)" 0 "" "" <<'EOF'
CLP*NVIST00101*23*100*0**12*PCN1
EOF
alone "an unknown claim that pays nothing" 65 "" "unmatched_remit 0" <<'EOF'
CLP*STRANGER*4*100*0**12*PCN1
SVC*HC:99213*100*0**1
CAS*CO*50*100
EOF
paid=-80
alone "a reversal (22) of a claim that was never paid" 65 "cash.payer -8000, suspense.held 8000" "unbalanced_remit -8000" <<'EOF'
CLP*NVIST00101*22*-100*-80**12*PCN1
SVC*HC:99213*-100*-80**1
CAS*CO*45*-20
EOF

# Good and bad in one set: 1 posts its 80, 2 is unknown (30), 3 is off (20): 130.
unset paid
open_books
visit 1 acme '' 99213:10000
visit 3 acme '' 99213:10000
era mixed.x12 T1 130 <<'EOF'
CLP*STRANGER*1*50*30**12*PCN2
SVC*HC:99213*50*30**1
CAS*CO*45*20
CLP*NVIST00301*1*100*20**12*PCN3
SVC*HC:99213*100*20**1
CAS*CO*45*81
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*20
EOF
post 65
is "$(owes 1)" "" "the good claim between bad ones is settled"
is "$(owes 3)" "acme 10000" "the bad one is as it was"
is "$(balances)" "adjust.contractual 2000, cash.payer 13000, suspense.held -2000, suspense.unmatched -3000" "each cent has its place"
is "$(tasks)" "unmatched_remit 3000, unbalanced_remit 2000" "each has its task"
proves
done_testing
