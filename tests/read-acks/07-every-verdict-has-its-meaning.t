#!/bin/sh
. tests/read-acks/office.sh

told() { # 999 body: states of the submissions, then of the claims
	office
	sent 123 1
	answer
	run "${1:-0}" read-acks
	echo "$(submissions 123) / $(claims)"
}
accepted="accepted accepted accepted"
rejected="rejected rejected rejected"
published="published published published"
out="out out out"
ready="ready ready ready"

is "$(told <<'END'
AK1*HC*123*005010X222A1
AK2*837*0001
IK3*NM1*40*2310*8
CTX*CLM01:A000000201
IK4*9**I12
IK5*E*5
AK2*837*0002
IK5*A
AK9*E*2*2*2
END
)" "$accepted $accepted / $out $out" "E is accepted: nothing is sent again"
is "$(sql "SELECT detail, names_claim FROM submission_event WHERE submission = 2 AND event = '999_accept'")" \
    "IK5 E 5 AK9 E; NM1 40 loop 2310 IK304 8, element 9 IK403 I12|0" "but what was noted is kept with the claim"
for v in R M W X; do
	is "$(printf 'AK1*HC*123\nAK2*837*0001\nIK5*%s\nAK2*837*0002\nIK5*A\nAK9*P*2*2*1\n' $v | told)" \
	    "$rejected $accepted / $ready $out" "IK5 $v: the set is rejected"
	is "$(printf 'AK1*HC*123\nAK9*%s*2*2*0*5\n' $v | told)" \
	    "$rejected $rejected / $ready $ready" "AK9 $v without a word on its sets: all are rejected"
done
is "$(printf 'AK1*HC*123\nAK2*837*0001\nIK5*A\nAK9*R*2*2*0*5\n' | told)" "$rejected $rejected / $ready $ready" \
    "a group turned away takes a sound set along"
is "$(printf 'AK1*HC*123\nAK2*837*0001\nIK5*R\nAK9*P*2*2*1\n' | told)" "$rejected $accepted / $ready $out" \
    "accepted in part: the count says that the set not listed was accepted"
is "$(printf 'AK1*HC*123\nAK2*837*0001\nIK5*R\nAK9*P*2*1*0\n' | told)" "$rejected $published / $ready $out" \
    "where the count leaves it open the set is still awaited"
is "$(sql "SELECT set_ordinal FROM expectation WHERE kind = '999' AND met_on IS NULL")" 2 "and so is its 999"
is "$(printf 'AK1*HC*123\nAK2*837*0001\nIK5*A\nAK2*837*0001\nIK5*R\nAK2*837*0002\nIK5*A\nAK9*P*2*2*1\n' | told)" \
    "$rejected $accepted / $ready $out" "of two answers for one set the worse counts"
like "$(sql "SELECT note FROM x12_transaction WHERE kind = '999'")" "0 sets that our file has not, 1 answered twice" "and it is noted"
is "$(printf 'AK1*HC*123\nAK2*837*0001\nIK5*A\nAK2*837*0002\nIK5*A\nAK2*837*0009\nIK5*R\nAK9*P*3*3*2\n' | told)" \
    "$accepted $accepted / $out $out" "a set that our file has not changes nothing"
is "$(sql "SELECT kind, what FROM task")" "setup|A 999 for control number 123 of partner acme answers 1 sets that the file has not" \
    "and a person is told"
done_testing
