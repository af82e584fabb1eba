#!/bin/sh
# Resent, delivered twice, wrapped anew, run twice, or looked at with -n: the money moves once.
. tests/post-remits/books.sh
open_books
visit 1 acme '' 99213:10000
visit 2 acme '' 99213:10000
pays() { # CLM01 PAID CONTRACTUAL
	printf '%s\n' "CLP*$1*1*100*$2**12*PCN1" "SVC*HC:99213*100*$2**1" "CAS*CO*45*$3"
}

pays NVIST00101 80 20 | era one.x12 T1 80
run 0 take-in
was=$(digest)
like "$was" '^[0-9a-f]{64}$' "a digest is told"
run 0 post-remits -n
is "$(digest)" "$was" "a dry run changes nothing"
is "$(sql "SELECT count(*) FROM attempt")$(cat "$WORK/out")" 0 "nor counts as an attempt"
run 0 post-remits
is "$(states)" done "and then it posts"
after=$(digest)
run 0 post-remits
is "$(digest)" "$after" "run again it changes nothing"
is "$(cat "$WORK/out" "$WORK/err")" "" "and has nothing to say"
books=$(balances)
is "$books" "adjust.contractual 2000, cash.payer 8000" "80 and 20"

# Another envelope, another folder, another ST02: the content is the same.
pays NVIST00101 80 20 | FOLDER=ch ISA13=77 era two.x12 T1 80
pays NVIST00101 80 20 | era_text T1 80 20260105 | tr '~*:' '\n|>' >"$SITE/inbox/delimiters.x12"
pays NVIST00101 80 20 | era_text T1 80 20260105 | sed 's/~/~\n/g' | fold -w 37 >"$SITE/inbox/folded.x12"
post
is "$(states)" "done seen seen seen" "resent, wrapped, with other delimiters: seen"
is "$(sql "SELECT DISTINCT earlier FROM x12_transaction WHERE state = 'seen'")" "$(sql "SELECT min(id) FROM x12_transaction WHERE kind = '835'")" \
    "each names the one that posted"
is "$(balances)" "$books" "and moves nothing"
is "$(tasks)" "" "nor gives anybody work"

# The key of the payment with other content: a person decides. Its number is another payer's echo, its money the same.
pays NVIST00201 80 20 | era other.x12 T1 80
post 65
is "$(sql "SELECT state, earlier FROM x12_transaction ORDER BY id DESC LIMIT 1")" "held|2" "the same trace, payer, amount and date with another claim is held"
is "$(tasks)" "duplicate_remit 8000" "with a task of its own kind"
like "$(sql "SELECT what FROM task")" "^document 7 set 1 is held: .* posted from document 3 set 1$" "that names both documents"
is "$(owes 2)" "acme 10000" "and nothing moves"
# Another date, another amount, another payer's trace: other payments. 80, 79.99 and 80.
pays NVIST00201 80 20 | era date.x12 T1 80 20260106
visit 3 acme '' 99213:10000
pays NVIST00301 79.99 20.01 | era amount.x12 T1 79.99
visit 4 acme '' 99213:10000
pays NVIST00401 80 20 | TRN03=1888888888 era payer.x12 T1 80
post
is "$(states)" "done seen seen seen held done done done" "another date, amount or payer is another payment"
is "$(balances)" "adjust.contractual 8001, cash.payer 31999" "80 + 80 + 79.99 + 80, and 20 + 20 + 20.01 + 20"
proves

# Payers reset their control numbers: the same ISA13, GS06 and ST02 with another payment post.
visit 5 acme '' 99213:10000
ISA13=1
pays NVIST00501 80 20 | era reset.x12 T7 80
post
is "$(owes 5)" "" "control numbers used again are no reason to lose a payment"

# The claim of visit 5 once more, under its own trace and without a reversal: the cash is real (RULINGS 2).
# 100 - 80 - 20 = 0; again 60 and 40: -100.
pays NVIST00501 60 40 | era second.x12 T8 60
post
is "$(owes 5)" "acme -10000" "a second adjudication posts, and leaves a credit"
is "$(sql "SELECT kind || ' ' || cents || ' ' || payer_id FROM task ORDER BY id DESC LIMIT 1")" "duplicate_remit 6000 acme" "and a task"
proves

# Two of the same within one file, and with each other: one posts.
visit 6 acme '' 99213:10000
{ pays NVIST00601 80 20 | era_text T9 80 20260105; pays NVIST00601 80 20 | era_text T9 80 20260105; } >"$SITE/inbox/twice.x12"
post
is "$(sql "SELECT state FROM x12_transaction ORDER BY id DESC LIMIT 2" | paste -sd' ')" "seen done" "twice in one file: once in the books"
is "$(owes 6)" "" "settled once"
proves
done_testing
