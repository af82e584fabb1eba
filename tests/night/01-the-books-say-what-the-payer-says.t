#!/bin/sh
# Three nights of the sample practice: what the payer's own record says it paid is what the books got, claim by
# claim, and what it said of the rest is where it belongs.
. tests/lib.sh
. tests/night/lib.sh
cp tests/demo.plan "$WORK/plan"
three_nights
is "$(books_say)" "$(payer_says)" "every claim: paid in the books = paid by the payer"
is "$(sql "SELECT sum(CASE WHEN to_account = 'cash.payer' THEN cents ELSE -cents END) FROM transfer
            WHERE 'cash.payer' IN (to_account, from_account)")" \
   "$(awk -F, '$4 == "835" { bpr[$3 $5] = $6 } END { for (s in bpr) n += bpr[s]; print n }' "$WORK/payer/ledger.csv")" \
   "cash moved by what the payments say"
pr=$(awk -F, '$4 == "835" { n += $11 } END { print n }' "$WORK/payer/ledger.csv")
is "$(sql "SELECT sum(cents) FROM transfer WHERE rule = 'patient_share'")" "$pr" "the patients' shares moved, to the cent"
is "$("$BIN/verify-books" -C "$SITE" --as-of 2026-01-07; echo $?)" 0 "the books prove"
before=$(digest)
for j in take-in load-setup import-charges read-acks post-remits draft-claims scrub-claims build-claims verify-books write-reports; do
	"$BIN/$j" -C "$SITE" --as-of 2026-01-07 >"$WORK/again" 2>&1
	is "$(cat "$WORK/again")" "" "$j has nothing more to do, and says nothing"
done
is "$(digest)" "$before" "a second run of the night changes nothing"
done_testing
