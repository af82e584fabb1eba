#!/bin/sh
# Every figure of the page is a query: one charge changed, and the page moves by it.
. tests/lib.sh
new_site
head='visit_id,patient_id,patient_last,service_from,code,units,charge'
printf '%s\nV1,P1,Testa,2026-01-04,99213,1,100.00\nV2,P2,Muster,2026-01-04,99213,1,50.00\n' "$head" | drop a.csv
night 2026-01-05
page=$SITE/outbox/reports/2026-01-05/summary.txt
like "$(cat "$page")" 'receivable +0\.00 +150\.00 +150\.00' "150.00 is owed by patients"
printf '%s\nV1,P1,Testa,2026-01-04,99213,1,117.31\n' "$head" | drop b.csv
night 2026-01-05
like "$(cat "$page")" 'receivable +0\.00 +167\.31 +167\.31' "after the change, 167.31"
like "$(cat "$SITE/outbox/reports/2026-01-05/accounts.csv")" 'V1,P1,2026-01-04,117\.31,' "and accounts.csv has it"
done_testing
