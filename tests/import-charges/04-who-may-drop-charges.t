#!/bin/sh
# A partner's folder may not; the site's owner may; a test of the house, not of the network.
. tests/lib.sh
new_site
mkdir -p "$SITE/inbox/acme"
printf 'visit_id,patient_id,service_from,code,units,charge\nV1,P1,2026-01-05,99213,1,10.00\n' >"$SITE/inbox/acme/x.csv"
run 0 take-in
run 65 import-charges
is "$(sql "SELECT state, reason FROM x12_transaction WHERE kind = 'charges'")" "held|it was dropped in a partner's folder" \
   "charges in a partner's folder are held"
cp "$SITE"/archive/in/*/"$(sql "SELECT sha256 FROM document WHERE folder = 'acme'")" "$SITE/inbox/x.csv"
run 0 take-in
run 0 import-charges
is "$(sql "SELECT count(*) FROM charge")" 1 "the same file from the owner's hand is taken"
done_testing
