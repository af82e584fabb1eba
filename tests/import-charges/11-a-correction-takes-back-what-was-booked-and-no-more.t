#!/bin/sh
# Money that came meanwhile stays where it was put; a line of no charge comes and goes without the books.
. tests/lib.sh
new_site
head='visit_id,patient_id,patient_last,service_from,line,code,units,charge,ins1_payer_id,ins1_member_id'
drop a.csv <<EOF
$head
V1,P1,Testa,2026-01-05,1,99213,1,100.00,acmehealth,W1
V1,P1,Testa,2026-01-05,2,1111F,1,0,acmehealth,W1
EOF
run 0 take-in
run 0 import-charges
is "$(sql "SELECT count(*) FROM transfer")" 1 "a line of no charge is in no account"
# The payer paid 60.00 of the 100.00.
sql "INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     VALUES ('2026-01-05', '2026-01-05', 'ar.payer', 'acmehealth', 'cash.payer', '', 1, 6000, '', '', 'main', 0, 'payment')"
AS_OF=2026-01-06
drop b.csv <<EOF
$head
V1,P1,Testa,2026-01-05,1,99213,1,80.00,acmehealth,W1
EOF
run 0 take-in
run 0 import-charges
is "$(sql "SELECT c.id, b.cents FROM charge AS c LEFT JOIN charge_balance AS b ON b.charge = c.id WHERE c.line = 1 ORDER BY c.id")" "1|-6000
3|8000" "the old charge keeps the payment as a credit, the new one is owed in full"
is "$(sql "SELECT count(*) FROM transfer WHERE rule = 'charge reversed'")" 1 "one booking is reversed, and no payment"
is "$(sql "SELECT count(*) FROM charge_now")" 1 "the line of no charge is withdrawn"
cp "$SITE"/archive/in/*/"$(sql "SELECT sha256 FROM document AS d JOIN x12_transaction AS t ON t.document = d.id WHERE t.kind = 'charges' ORDER BY t.id LIMIT 1")" "$WORK/a.csv"
AS_OF=2026-01-07
{ cat "$WORK/a.csv"; echo; } >"$SITE/inbox/c.csv"
run 0 take-in
run 0 import-charges
is "$(sql "SELECT line, cents FROM charge_now ORDER BY line")" "1|10000
2|0" "and there again when it comes again"
"$BIN/verify-books" -C "$SITE" --as-of 2026-01-07 >"$WORK/books" 2>&1
unlike "$(cat "$WORK/books")" 'charge|receivable|revenue' "the books of the charges prove"
done_testing
