#!/bin/sh
# What a claim printed stays as it was: nothing is overwritten.
. tests/lib.sh
new_site
drop payers.csv <<'END'
Payer-ID,Payer Name,EDI Payer ID,filing_code,partner_id,class,timely_filing_days,posting
acmehealth,Acme Health Plan,60054,ci,acme,Commercial,120,REVIEW
newplan,New Plan,77777,MC,acme,,,
END
run 0 take-in
run 0 load-setup
is "$(sql "SELECT count(*) FROM payer WHERE payer_id = 'acmehealth'")" 2 "the changed payer has two versions"
is "$(sql "SELECT timely_filing_days, posting, class, filing_code, appeal_days IS NULL FROM payer_now WHERE payer_id = 'acmehealth'")" \
    "120|review|commercial|CI|1" "the latest is in force, and an emptied column is empty"
is "$(sql "SELECT timely_filing_days, posting FROM payer WHERE payer_id = 'acmehealth' ORDER BY id LIMIT 1")" \
    "180|post" "the former version stands"
is "$(sql "SELECT class FROM payer_now WHERE payer_id = 'newplan'")" medicaid "an empty class is what the filing code says"
is "$(sql "SELECT count(*) FROM payer_now")" 5 "payers that are not in the file stay"
is "$(sql "SELECT row FROM payer_now WHERE payer_id = 'newplan'")" 3 "a version knows its row of the file"
done_testing
