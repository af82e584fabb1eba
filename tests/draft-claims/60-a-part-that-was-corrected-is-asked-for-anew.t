#!/bin/sh
# 60 lines: the first 50 go out, the other ten are held for one bad pointer; corrected and dropped again, the ten are asked
# for, once, though the first part is out. A line that is added then is a person's replacement.
. tests/lib.sh
new_site
rows() { # POINTER-OF-55 LINES
	echo 'visit_id,service_from,pos,rendering_npi,patient_id,patient_last,patient_first,patient_dob,patient_sex,patient_address1,patient_city,patient_state,patient_zip,ins1_payer_id,ins1_member_id,ins1_relationship,dx1,line,code,units,charge,dx_pointers'
	for n in $(seq 1 "$2"); do
		pointer=1
		[ "$n" -eq 55 ] && pointer=$1
		echo "V1,2026-01-02,11,1245319599,P1,Testa,Ada,1980-02-03,F,1 Sample St,Springfield,IL,627010001,acmehealth,W1,self,J02.9,$n,99213,1,10.00,$pointer"
	done
}
claims() { sql "SELECT cents, state FROM claim ORDER BY id" | paste -sd' '; }
rows 9 60 | drop a.csv
night 2026-01-05
is "$(claims)" "50000|out 10000|held" "the first part is out, the second is held"
rows 1 60 | drop b.csv
night 2026-01-06
is "$(claims)" "50000|out 10000|closed 10000|out" "the corrected lines are asked for"
is "$(sql "SELECT count(*), count(DISTINCT h.line) FROM claim AS c JOIN claim_line AS l ON l.claim = c.id JOIN charge AS h ON h.id = l.charge
            WHERE c.state = 'out'")" "60|60" "every line once"
rows 1 61 | drop c.csv
night 2026-01-07
is "$(claims)" "50000|out 10000|closed 10000|out" "an added line is asked for by a person's replacement"
like "$(sql "SELECT kind FROM task WHERE closed_on IS NULL" | sort -u | paste -sd' ')" "replacement" "who is told"
run 0 verify-books
done_testing
