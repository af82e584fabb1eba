#!/bin/sh
# The reports of a small world, derived by hand from tests/verify-books/seed.sh; and what ties them together.
. tests/lib.sh
. tests/verify-books/seed.sh

seed_site
run 0 write-reports -n
is "$(ls "$SITE/outbox")" "acme" "a dry run makes no file"
run 0 write-reports
reports=$SITE/outbox/reports/2026-01-05
report() { tr -d '\r' <"$reports/$1"; }
line() { report "$1" | sed -n "$2p"; }

is "$(line accounts.csv 1)" "practice_id,visit_id,patient_id,service_from,charge,payer_paid,patient_paid,contractual,other_adjustment,writeoff,payer_balance,patient_balance,denied_open,current_owner,claim_state,claim_control" "accounts.csv has the columns of its contract"
is "$(line accounts.csv 2)" "main,V1,P1,2026-01-02,150.00,75.00,0.00,5.00,0.00,0.00,50.00,20.00,50.00,medicare,answered,ABCDFGHJ01" "a visit that was paid in part and denied in part"
is "$(line accounts.csv 3)" "main,V2,P2,2025-11-20,80.00,0.00,0.00,0.00,0.00,0.00,0.00,80.00,0.00,patient,," "a self-pay visit is the patient's"
is "$(report accounts.csv | awk -F, 'NR > 1 && $5 * 100 != $6 * 100 + $7 * 100 + $8 * 100 + $9 * 100 + $10 * 100 + $11 * 100 + $12 * 100')" "" "in every row the charge is what was paid, adjusted and is owed"
is "$(line aging.csv 1)" "as_of,practice_id,payer_id,owner,current_0_30,d31_60,d61_90,d91_120,d121_up,total,credits,unbilled,oldest_service" "aging.csv has the columns of its contract"
is "$(line aging.csv 2)" "2026-01-05,main,medicare,Medicare,50.00,0.00,0.00,0.00,40.00,90.00,0.00,40.00,2025-08-01" "what a payer owes by age, and what it was never sent"
is "$(line aging.csv 3)" "2026-01-05,main,,Patient,20.00,80.00,0.00,0.00,0.00,100.00,0.00,0.00,2025-11-20" "what patients owe, behind the payers"
is "$(line aging_by_responsibility.csv 3)" "2026-01-05,main,,Patient,20.00,80.00,0.00,0.00,0.00,100.00,0.00,0.00,2025-11-20" "by the day it came to them"
is "$(line payments.csv 1)" "practice_id,document,set,received_on,payer_id,trn02,trn03,bpr16,bpr02,to_charges,unmatched,held,interest,plb,state" "payments.csv has the columns of its contract"
is "$(line payments.csv 2)" "main,2,1,2026-01-05,medicare,TRACE1,1512345678,20260105,70.00,75.00,0.00,0.00,0.00,5.00,posted" "a payment less its recoupment"
is "$(line adjustments.csv 2)" "main,6,2026-01-05,2026-01-05,adjust.contractual,5.00,CO,45,medicare,V1,P1,2026-01-02,1,99213,adjustment,,2,1,12" "an adjustment with its document and segment"
is "$(line denials.csv 2)" "main,2026-01-05,,2,1,8,medicare,1,ABCDFGHJ01,V1,P1,2026-01-02,2,87880,50.00,0.00,50.00,50.00,CO 97,BUNDLE,APPEAL,denied" "a denial with its codes and what is open of it"
is "$(line claims_sent.csv 2)" "main,2026-01-04,acme,3,837P-000000001.x12,1,1,1,ABCDFGHJ01,1,1,medicare,V1,P1,2026-01-02,150.00,answered,ICN1,answered" "a claim that was sent"
is "$(line acknowledgments.csv 2)" "main,2026-01-04,acme,3,837P-000000001.x12,1,1,1,0,0,150.00,150.00,0.00,0.00,999,999" "a file that was sent, and what is overdue of it"
is "$(line worklist-denied.csv 1)" "task_id,kind,opened_on,due_on,days_left,amount,practice_id,payer,claim,line,column,patient_id,service_from,what,why,next_action,action,value,note,done_by" "a worklist has the columns of its contract"
is "$(line worklist-denied.csv 2 | tr -d '"')" "1,denied,2026-01-05,2026-05-05,120,50.00,main,medicare,1,2,,P1,2026-01-02,line 2 was denied,CO 97,'=appeal or write off,,,," "its lines have room to answer, and no formula"
is "$(ls "$reports" | grep -c '^worklist-')" "$(sql "SELECT count(*) FROM task_kind")" "there is a worklist of every kind"
is "$(report worklist-deposit.csv | wc -l)" 1 "an empty one is a header"
is "$(grep -c "$(printf '\r')\$" "$reports/accounts.csv")" 4 "lines end with CRLF"

page=$(cat "$reports/summary.txt")
like "$page" 'receivable +90.00 +100.00 +190.00' "the page says who owes what"
like "$page" 'charges - paid - adjusted = balances in accounts.csv +190.00 +190.00 +yes' "and that the books prove"
like "$page" '999 of set 1 +acme +837P-000000001.x12' "and what did not come"
like "$page" 'worklist-denied +1 +1 +0 +50.00 +2026-05-05' "and what people have to do, by when"
unlike "$(cat "$reports"/*)" 'TESTA|TESTB|ADA|1EG4TE5MK73|1950-01-01' "no report names a patient"
html=$(cat "$reports/index.html")
like "$html" 'Test &amp; Office' "what the page says of others is escaped"
like "$html" "default-src 'none'" "the page may load nothing"
unlike "$html" '<script|src=|href=' "and does not try to"
is "$(printf '%s\n' "$html" | sed '/<style>/,/<.style>/d; s/<[^>]*>/ /g' | grep -Eo '[0-9]+\.[0-9][0-9]' | sort)" "$(printf '%s' "$page" | grep -Eo '[0-9]+\.[0-9][0-9]' | sort)" "both pages have the same figures"

# The seal over the seed's transfers is there now; nothing else may differ between two runs.
run 0 write-reports
before=$(sql 'SELECT count(*), max(id) FROM document')$(digest)
run 0 write-reports
is "$(sql 'SELECT count(*), max(id) FROM document')$(digest)" "$before" "a second run of the night writes nothing"

# A credit is a visit's and a party's own; it is never netted into what others owe.
sqlite3 "$SITE/nightshift.db" "INSERT INTO transfer VALUES (9, '2026-01-05', '2026-01-05', 'ar.patient', 'patient', 'cash.patient', '', 3, 9000, '', '', 'main', NULL, 0, NULL, 'test', NULL)"
run 0 write-reports
is "$(line aging.csv 3)" "2026-01-05,main,,Patient,20.00,0.00,0.00,0.00,0.00,20.00,-10.00,0.00,2026-01-02" "a credit stands in its own column"
like "$(line accounts.csv 3)" '^main,V2,P2,2025-11-20,80.00,0.00,90.00,.*,-10.00,0.00,patient' "and in its visit's row"
like "$(cat "$reports/summary.txt")" 'credits +0.00 +-10.00 +-10.00' "and on the page"
AS_OF=2026-01-06
run 0 write-reports
is "$(ls "$SITE/outbox/reports")" "$(printf '2026-01-05\n2026-01-06')" "each night has its folder"

# Buckets are closed intervals of days since service; V2 (80.00) was on 2025-11-20, V1 (20.00) on 2026-01-02.
seed_site
for case in '2026-01-19 60 20.00,80.00,0.00,0.00,0.00' '2026-01-20 61 20.00,0.00,80.00,0.00,0.00' \
    '2026-02-01 30 20.00,0.00,80.00,0.00,0.00' '2026-02-02 31 0.00,20.00,80.00,0.00,0.00' \
    '2026-02-18 90 0.00,20.00,80.00,0.00,0.00' '2026-02-19 91 0.00,20.00,0.00,80.00,0.00' \
    '2026-03-20 120 0.00,0.00,20.00,80.00,0.00' '2026-03-21 121 0.00,0.00,20.00,0.00,80.00'; do
	set -- $case
	AS_OF=$1
	reports=$SITE/outbox/reports/$AS_OF
	run 0 write-reports
	is "$(line aging.csv 3 | cut -d, -f5-9)" "$3" "day $2 is in its bucket"
done
done_testing
