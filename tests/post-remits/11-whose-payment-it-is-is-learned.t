#!/bin/sh
# The payer: from setup, from what was learned, from its claims (RULINGS 18); a payer in review and a test file are held (22).
. tests/post-remits/books.sh
open_books
for v in 1 2 3 4 5 6; do
	visit $v acme '' 99213:10000
done
visit 7 beta '' 99213:10000
visit 8 slow '' 99213:10000
pays() {
	printf '%s\n' "CLP*$1*1*100*80**12*" "SVC*HC:99213*100*80**1" "CAS*CO*45*20"
}
payer() { sql "SELECT payer_id, payer_rung FROM remit_decision ORDER BY id DESC LIMIT 1"; }

pays STRANGER | era none.x12 T1 80
post 65
is "$(payer)" "|none" "an unknown payer with unknown claims is unknown, and posts"
TRN03=1999999999 N104=ACMEPLAN REF2U=ACME2U
pays NVIST00101 | era first.x12 T2 80
post
is "$(payer)" "acme|claim" "the first time its claim tells who pays"
is "$(sql "SELECT kind, value, payer_id FROM payer_alias ORDER BY id" | paste -sd' ')" \
    "2U|ACME2U|acme N104|ACMEPLAN|acme TRN03|1999999999|acme" "and teaches its names"
TRN03=1999999999 N104= REF2U=
pays STRANGER | era alias.x12 T3 80
post 65
is "$(payer)" "acme|TRN03" "the next time TRN03 tells, even without a claim of ours"
TRN03=5 N104= REF2U=ACME2U
pays STRANGER | era two.x12 T4 80
post 65
is "$(payer)" "acme|2U" "or REF 2U"
TRN03=6 N104=ACMEPLAN REF2U=
pays STRANGER | era plan.x12 T5 80
post 65
is "$(payer)" "acme|N104" "or the plan's number"
TRN03=2888888888 N104= REF2U=
pays STRANGER | era setup.x12 T6 80
post 65
is "$(payer)" "beta|TRN03" "or what setup lists"
pays NVIST00201 | era wrong.x12 T7 80
post
is "$(payer)" "beta|TRN03" "setup outweighs a claim"
is "$(sql "SELECT from_party FROM transfer WHERE rule = 'payment' ORDER BY id DESC LIMIT 1")" acme "but the charge is settled by who owed it"
is "$(sql "SELECT count(*) FROM payer_alias WHERE value = '2888888888'")" 0 "and nothing is learned against setup"
# Claims of two payers in one set teach nothing.
TRN03=1555555555
{ pays NVIST00301; pays NVIST00701; } | era both.x12 T8 160
post
is "$(sql "SELECT count(*) FROM payer_alias WHERE value = '1555555555'")" 0 "claims of two payers teach nothing"
is "$(owes 3)$(owes 7)" "" "and both are settled"

# In review.
before=$(balances)
TRN03=2777777777
pays NVIST00801 | era review.x12 T9 80
post 65
is "$(sql "SELECT state, reason, cents FROM x12_transaction ORDER BY id DESC LIMIT 1")" \
    "held|payments of payer slow are reviewed before they post|8000" "a payer in review is held"
like "$(tasks)" "unbalanced_remit 8000$" "with a task"
TRN03=3
pays NVIST00801 | era review2.x12 T10 80
post 65
is "$(sql "SELECT state FROM x12_transaction ORDER BY id DESC LIMIT 1")" held "also when only its claim tells who it is"
is "$(balances)" "$before" "and nothing moves"

# ISA15 = T.
TRN03=1999999999 USAGE=T
pays NVIST00401 | era test.x12 T11 80
post 65
is "$(sql "SELECT state, reason FROM x12_transaction ORDER BY id DESC LIMIT 1")" "held|a test file (ISA15 is T), and the partner is not in test" \
    "a test file is held"
pays NVIST00401 | FOLDER=ch era test2.x12 T11 80
post 65
is "$(sql "SELECT state FROM x12_transaction ORDER BY id DESC LIMIT 1")" held "also in the folder of a partner in production"
is "$(balances)" "$before" "nothing moves"
pays NVIST00401 | FOLDER=trial era test3.x12 T11 80
post
is "$(sql "SELECT state FROM x12_transaction ORDER BY id DESC LIMIT 1"):$(owes 4)" "done:" "from a partner in test it posts"
pays NVIST00501 | era_text T12 80 20260105 | sed 's/\*ZZ\*CLEARING       /*ZZ*TRIAL          /' >"$SITE/inbox/sender.x12"
post
is "$(sql "SELECT state FROM x12_transaction ORDER BY id DESC LIMIT 1"):$(owes 5)" "done:" "also by the sender's id, without a folder"
# The folder outweighs the sender: who dropped it there is in production.
pays NVIST00601 | FOLDER=ch era_text T13 80 20260105 | sed 's/\*ZZ\*CLEARING       /*ZZ*TRIAL          /' >"$SITE/inbox/ch/sender.x12"
post 65
is "$(sql "SELECT state FROM x12_transaction ORDER BY id DESC LIMIT 1"):$(owes 6)" "held:acme 10000" "a test file in the folder of a partner in production is held, whoever it says it is from"
proves
done_testing
