#!/bin/sh
# A canary patient, also in a dropped file's name: nothing that is printed, and no name of a file, shows it; and
# no file is anybody else's to read.
. tests/lib.sh
. tests/night/lib.sh
plan <<'EOF'
* pay
EOF
new_site
umask 022
cat >"$SITE/inbox/Canaria Kanarievogel 1911-11-11.csv" <<'EOF'
visit_id,patient_id,patient_last,patient_first,patient_dob,patient_sex,patient_address1,patient_city,patient_state,patient_zip,service_from,pos,rendering_npi,code,units,charge,dx1,dx_pointers,ins1_payer_id,ins1_member_id,ins1_relationship
V1,P1,Kanarievogel,Canaria,1911-11-11,F,7 Canary Row,Springfield,IL,627010001,2026-01-05,11,1245319599,99213,1,100.00,J029,1,acmehealth,CNRY11111,self
V2,P2,Kanarievogel,Canaria,1911-11-11,F,7 Canary Row,Springfield,IL,627010001,2026-01-05,11,1245319599,99213,1,1.2.3,J029,1,acmehealth,CNRY11111,self
V3,P3,Kanarievogel,Canaria,1911-11-11,F,7 Canary Row,Springfield,IL,627010001,2026-01-05,11,1245319590,99213,1,100.00,J029,1,acmehealth,CNRY11111,self
EOF
: >"$WORK/said"
for d in 05 06 07; do
	night "2026-01-$d"
	cat "$WORK/out" "$WORK/err" >>"$WORK/said"
	payer_answers "2026-01-$d"
done
"$BIN/nightshift" status -C "$SITE" >>"$WORK/said"
unlike "$(cat "$WORK/said")" 'anarie|CNRY|1911' "what the programs say names nobody"
is "$(find "$SITE" -iname '*canar*' -o -name '*CNRY*')" "" "no file is named after a patient"
is "$(find "$SITE" -perm /027 ! -type l ! -path '*/inbox/*' | head)" "" "no file can be written by the group or read by others"
is "$(grep -rliE 'kanarie|CNRY11111' "$SITE" | sed "s#^$SITE/##; s#/.*##; s#nightshift.db.*#database#" | sort -u)" "archive
database
outbox" "the patient is in the archive, the database and the outbox alone"
is "$(grep -rliE 'kanarie|CNRY11111' "$SITE/outbox/reports" | head -3)" "" "and in no report"
done_testing
