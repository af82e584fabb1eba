#!/bin/sh
# Nothing is invented to make a payment balance: it is held whole with its difference, until it comes corrected (RULINGS 3).
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:10000
visit 2 acme '' 99213:10000
before=$(sql 'SELECT count(*), max(id) FROM transfer')

# Claims 80 + 15 = 95, PLB 5: 90. BPR02 says 90.01.
era off.x12 T1 90.01 <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*20
CLP*NVIST00201*1*100*15**12*PCN2
SVC*HC:99213*100*15**1
CAS*CO*45*85
PLB*1234567893*20261231*WO:REF1*5
EOF
post 65
is "$(states)" held "a payment that is off by a cent is held"
is "$(sql "SELECT cents, difference, reason FROM x12_transaction WHERE state = 'held'")" \
    "9001|-1|claims less provider adjustments are 0.01 less than BPR02" "with what it says was paid, and the difference"
is "$(sql 'SELECT count(*), max(id) FROM transfer')" "$before" "not a cent moved"
is "$(tasks)" "unbalanced_remit 9001" "somebody has to know"
is "$(sql 'SELECT count(*) FROM remit_posting')" 0 "it owns no payment key"
is "$(sql 'SELECT count(*) FROM remit_claim')" 2 "what it said is there to read"
proves
run 0 post-remits
is "$(tasks)" "unbalanced_remit 9001" "the next run does not say so again"

# The same again, not corrected: held as before.
FOLDER=ch era again.x12 T1 90.01 <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*20
CLP*NVIST00201*1*100*15**12*PCN2
SVC*HC:99213*100*15**1
CAS*CO*45*85
PLB*1234567893*20261231*WO:REF1*5
EOF
post 65
is "$(states)" "held held" "what was held is not seen: nothing came of it"
is "$(balances)" "" "and still nothing moved"

# Another amount or date under this trace is another payment: it posts, and the held ones wait on.
visit 9 acme '' 99213:10000
printf '%s\n' 'CLP*NVIST00901*1*100*90**12*PCN9' 'SVC*HC:99213*100*90**1' 'CAS*CO*45*10' | era other.x12 T1 90
visit 8 acme '' 99213:10000
printf '%s\n' 'CLP*NVIST00801*1*100*90.01**12*PCN8' 'SVC*HC:99213*100*90.01**1' 'CAS*CO*45*9.99' | era date.x12 T1 90.01 20260106
post
is "$(states)" "held held done done" "another amount or date under a held one's trace posts, and does not close it"

# Corrected, with its trace, amount and date: the second claim is 15.01. 80 + 15.01 - 5 = 90.01.
era right.x12 T1 90.01 <<'EOF'
CLP*NVIST00101*1*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*20
CLP*NVIST00201*1*100*15.01**12*PCN2
SVC*HC:99213*100*15.01**1
CAS*CO*45*84.99
PLB*1234567893*20261231*WO:REF1*5
EOF
post
is "$(states)" "superseded superseded done done done" "corrected it posts, and the held ones are closed by it"
is "$(sql "SELECT later FROM x12_transaction WHERE state = 'superseded'" | sort -u)" "$(sql "SELECT max(id) FROM x12_transaction")" \
    "they name the one that came instead"
is "$(tasks)" "" "their tasks are closed"
is "$(balances)" "adjust.contractual 12498, cash.payer 27002, plb.recoupment 500" \
    "20 + 84.99 + 10 + 9.99 contractual, 90.01 + 90 + 90.01 cash, 5 taken back"
is "$(owes 1)$(owes 2)" "" "both claims are settled"
proves

# More claims than money, and by a lot.
visit 3 acme '' 99213:10000
era more.x12 T2 10 <<'EOF'
CLP*NVIST00301*1*100*80**12*PCN1
SVC*HC:99213*100*80**1
CAS*CO*45*20
EOF
post 65
is "$(sql "SELECT difference FROM x12_transaction WHERE state = 'held'")" 7000 "more claims than money: held with the other sign"
is "$(owes 3)" "acme 10000" "the claim is as it was"
proves

# What cannot be read at all is held with its place, in words that show no value.
n=9
while IFS='	' read -r segment place sentence; do
	n=$((n + 1))
	visit $n acme '' 99213:10000
	printf '%s\n' "CLP*NVIST0${n}01*1*100*80**12*PCN" 'SVC*HC:99213*100*80**1' 'CAS*CO*45*20' 'PLB*1234567893*20261231*WO:REF1*5' |
	    sed "s/^${segment%%=*}.*/${segment#*=}/" | era bad.x12 "T9$n" 75
	post 65
	like "$(cat "$WORK/err")" "^post-remits: document [0-9]+ set 1: $place: .*; ask the payer for a corrected remittance$" "$sentence"
	unlike "$(cat "$WORK/err")" "CANARY|8O|1e2|NVIST" "and shows nothing of it"
	is "$(sql "SELECT state FROM x12_transaction ORDER BY id DESC LIMIT 1"):$(owes $n)" "held:acme 10000" "nothing of it is posted"
done <<'EOF'
CLP=CLP*CANARY*1*100*8O**12	CLP segment 7 element 4	a letter O in the payment
CLP=CLP*CANARY*1*100***12	CLP segment 7 element 4	no payment at all
CLP=CLP*CANARY*1*1e2*80**12	CLP segment 7 element 3	an exponent in the charge
CLP=CLP*CANARY*1*100*80*8,0*12	CLP segment 7 element 5	a comma in the patient's share
SVC=SVC*HC:99213*100*80.001	SVC segment 8 element 3	a tenth of a cent
CAS=CAS*CO*45*(20)	CAS segment 9 element 3	parentheses in an adjustment
PLB=PLB*1*20261231*WO:CANARY*5-	PLB segment 10 element 4	a sign behind the amount
PLB=BPR*I*75*C*ACH	BPR segment 10	a second BPR
CLP=PLB*1*20261231*WO:CANARY*5~SVC*HC:9*1*1	SVC segment 8	a line that belongs to no claim
CLP=CAS*CO*45*20	CAS segment 7	an adjustment that belongs to no claim
CLP=CLP*CANARY*1*99999999999*80	CLP segment 7 element 3	more than any claim may be
EOF
proves
done_testing
