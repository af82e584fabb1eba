#!/bin/sh
# One row of each fault: each goes back with its reason, the good row is taken.
. tests/lib.sh
empty_site
drop providers.csv <<'END'
provider_id,npi,last_name,active_from
good,1245319599,Smithers,01/31/2020
short,124531959,Probe,
digit,1245319598,Probe,
noname,1245319599,,
date,1245319599,Probe,2020-02-30
good,1245319599,Twice,
"few",1245319599
many,1245319599,Probe,,and more
END
run 0 take-in
run 65 load-setup
is "$(sql 'SELECT provider_id, active_from FROM provider')" "good|2020-01-31" "the good row is in force"
reject=$SITE/outbox/rejects/providers-document-1.csv
is "$(tr -d '\r' <"$reject")" "reject_row,reject_column,reject_reason,provider_id,npi,last_name,active_from
3,npi,not ten digits with their check digit,short,124531959,Probe,
4,npi,not ten digits with their check digit,digit,1245319598,Probe,
5,last_name,a value is missing,noname,1245319599,,
6,active_from,\"no date of the calendar (2026-01-31, 01/31/2026, 20260131)\",date,1245319599,Probe,2020-02-30
7,provider_id,row 2 has the same key,good,1245319599,Twice,
8,,the row has fewer cells than the header,few,1245319599
9,,the row has more cells than the header: a comma in a cell without quotation marks?,many,1245319599,Probe,,and more" \
    "the others went back as they were sent, each with its reason"
is "$(grep -c "$(printf '\r')\$" "$reject")" 8 "its lines end in CRLF"
like "$(cat "$WORK/err")" '^load-setup: document 1: row 3 column npi: ' "one line names the first"
unlike "$(cat "$WORK/err")" 'Probe|124531959' "and nobody's name or number"
is "$(sql "SELECT kind, subject FROM task")" "setup|unit 1 rejects" "there is a task"

sed -e 's/,124531959,/,1245319599,/' -e '3,$d' "$reject" >"$WORK/fixed"
cp "$WORK/fixed" "$SITE/inbox/fixed.csv"
run 0 take-in
run 0 load-setup
is "$(sql 'SELECT group_concat(provider_id) FROM (SELECT provider_id FROM provider ORDER BY id)')" "good,short" \
    "the reject file, corrected, is taken as it is"
done_testing
