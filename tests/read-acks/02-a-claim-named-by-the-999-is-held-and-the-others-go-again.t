#!/bin/sh
. tests/read-acks/office.sh

office
sent 123 1
answer <<'END'
AK1*HC*123*005010X222A1
AK2*837*0001*005010X222A1
IK3*NM1*40*2310*8
CTX*CLM01:A000000201
IK4*9*67*I12*123456789
IK4*3:1*1035*6*SECRET
IK3*HI*99**3
CTX*SITUATIONAL TRIGGER*CLM*36**5:3*C023:1325
CTX*CLM01:a0000002-01
IK5*R*5*I5
AK2*837*0002*005010X222A1
IK5*A
AK9*P*2*2*1
END
run 65 read-acks
is "$(submissions 123)" "rejected rejected rejected accepted accepted accepted" "the set is rejected, the other accepted"
is "$(claims)" "ready held ready out out out" "the claim to blame is held, its neighbours go out again"
is "$(sql "SELECT kind, subject, claim, cents, practice_id, payer_id, due_on, closed_on IS NULL FROM task")" \
    "rejected|submission 2|2|1002|p1|plan|2026-04-02|1" "one task, with its dollars and the filing limit"
is "$(sql "SELECT what, why FROM task")" \
    "The partner's check of the file turned this claim down: an element has not the form it must have|IK5 R 5 I5 AK9 P; NM1 40 loop 2310 IK304 8, element 9 IK403 I12, element 3-1 IK403 6; HI 99 IK304 3" \
    "it says what is wrong and where, in words and codes"
unlike "$(sqlite3 "$SITE/nightshift.db" .dump | grep -v sighting)" "SECRET|123456789'" "the copy of the bad data is kept nowhere"
is "$(sql "SELECT submission, event, names_claim FROM submission_event WHERE event <> 'publish' AND submission < 4 ORDER BY id")" \
    "1|999_reject|0
2|999_reject|1
3|999_reject|0
1|requeue|0
3|requeue|0" "the events tell who was to blame and who goes again"
is "$(sql "SELECT kind, set_ordinal, met_on IS NOT NULL, ended_on IS NOT NULL FROM expectation ORDER BY id")" \
    "ta1|0|1|0
999|1|1|0
999|2|1|0
277ca|1|0|1
277ca|2|0|0" "of the rejected set no 277CA is awaited any more"
is "$(sql "SELECT note FROM x12_transaction WHERE kind = '999'")" "2 claims go out again" "the answer's note counts them"
books_hold
again_changes_nothing

AS_OF=2026-01-06
sent 124 2
run 0 read-acks
is "$(sql "SELECT closed_on FROM task WHERE subject = 'submission 2'")" "2026-01-06" "the task closes when the claim is out again"
done_testing
