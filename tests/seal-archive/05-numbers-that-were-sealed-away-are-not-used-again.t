#!/bin/sh
# An older database is put back when claims that it does not know were sealed: its documents are found, the control numbers that it does not know
# are not used again, and the books prove.
. tests/lib.sh
. tests/seal-archive/lib.sh
visit() { # NUMBER
	drop "$1.csv" <<EOF
visit_id,patient_id,patient_last,patient_first,patient_dob,patient_sex,patient_address1,patient_city,patient_state,patient_zip,service_from,pos,rendering_npi,code,units,charge,dx1,dx_pointers,ins1_payer_id,ins1_member_id,ins1_relationship
V$1,P$1,Testa,Ada,1970-01-01,F,7 Row,Springfield,IL,627010001,2026-01-05,11,1245319599,99213,1,100.00,J029,1,acmehealth,M$1,self
EOF
}
numbers() { sql "SELECT group_concat(control_number, ' ') FROM (SELECT control_number FROM batch WHERE partner_id = 'acme' ORDER BY id)"; }
new_site
seals
visit 1
night 2026-01-05
sqlite3 "$SITE/nightshift.db" "VACUUM INTO '$WORK/old.db'"
visit 2
night 2026-01-06
visit 3
night 2026-01-07
is "$(numbers)" "1 2 3" "three nights, three batches"
AS_OF=2026-03-10
run 0 seal-archive
is "$(zips)|$(plain_files)" "2026-01.zip |0" "all of it is put away"
cp -a "$SITE" "$WORK/sealed"
put_back() {
	rm -rf "$SITE"
	cp -a "$WORK/sealed" "$SITE"
	rm -f "$SITE/nightshift.db"* "$SITE"/outbox/acme/*
	cp "$WORK/old.db" "$SITE/nightshift.db"
}
put_back
AS_OF=2026-03-11
run 0 verify-books
is "$(cat "$WORK/err")" "" "the books prove, for a zip that no row names has the documents"
is "$("$BIN/nightshift" unseal -C "$SITE" --document "$(sql 'SELECT document FROM batch')" | head -c 3)" ISA "which open from it"
visit 4
for job in take-in import-charges draft-claims scrub-claims; do run 0 $job; done
mv "$SITE/keys" "$WORK/kept"
run 71 build-claims
like "$(cat "$WORK/err")" 'a sealed file of another database, whose control numbers are not to be used again: .*keys' "without the key nothing is sent"
mv "$WORK/kept" "$SITE/keys"
run 0 build-claims
is "$(numbers)" "1 4" "numbers go on above those that were sealed away"

# seal-archive takes the zip for its own again; the same holds.
put_back
run 0 seal-archive
is "$(sql 'SELECT name FROM sealed_zip')|$(sql 'SELECT count(*) FROM sealed')" "2026-01.zip|$(sqlite3 "$WORK/sealed/nightshift.db" 'SELECT count(*) FROM sealed')" \
    "what stands without a row gets it"
visit 4
night 2026-03-12
is "$(numbers)" "1 4" "and numbers go on above it"
run 0 verify-books
ok $? "the books prove"

# One that is not as it was left is not taken.
put_back
printf X | dd of="$SITE/archive/sealed/2026-01.zip" bs=1 seek=500 conv=notrunc 2>/dev/null
run 71 seal-archive
like "$(cat "$WORK/err")" 'archive/sealed/2026-01.zip entry 1: ' "a damaged one is named"
is "$(sql 'SELECT count(*) FROM sealed')" 0 "and has no rows"
done_testing
