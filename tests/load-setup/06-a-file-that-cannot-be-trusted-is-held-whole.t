#!/bin/sh
# Nothing is loaded of a file whose cells are not sure; nothing that was all bad is lost.
. tests/lib.sh
empty_site
drop open.csv <<'END'
payer_id,payer_name,edi_payer_id,filing_code,partner_id
a,Example,1,CI,acme
b,"Example,1,CI,acme
c,Example,1,CI,acme
END
run 0 take-in
run 65 load-setup
is "$(sql 'SELECT count(*) FROM payer')" 0 "an open quotation mark holds the whole file"
like "$(cat "$WORK/err")" '^load-setup: document 1: row 3: a quotation mark that opens in this row is not closed \(line 3\); ' \
    "the row where it opens is named"
drop allbad.csv <<'END'
payer_id,payer_name,edi_payer_id,filing_code,partner_id
a,Example,1,QQ,acme
END
run 0 take-in
run 65 load-setup
is "$(sql 'SELECT state, reason FROM x12_transaction WHERE id = 2')" "held|every row of it was rejected" \
    "a file of which nothing came is held"
printf 'payer_id,payer_name,edi_payer_id,filing_code,partner_id\nu,Caf\351 Plan,1,CI,acme\n' | drop ansi.csv
run 0 take-in
run 0 load-setup
is "$(sql "SELECT payer_name FROM payer WHERE payer_id = 'u'")" "Café Plan" "Windows-1252 is read as what it means"
is "$(sql 'SELECT note FROM x12_transaction WHERE id = 3')" "read as Windows-1252" "with a note"
done_testing
