#!/bin/sh
. tests/read-acks/office.sh

refused() { # CONTROL [IK3 lines]: set 1 refused, set 2 accepted
	answer <<END
AK1*HC*$1*005010X222A1
AK2*837*0001*005010X222A1${2:+
$2}
IK5*R*3
AK2*837*0002*005010X222A1
IK5*A
AK9*P*2*2*1
END
}

office
sent 123 1
refused 123
run 0 read-acks
is "$(claims)" "ready ready ready out out out" "the first time they go out again by themselves"
is "$(sql 'SELECT count(*) FROM task')" 0 "and nobody is asked"
AS_OF=2026-01-06
sent 124 2
refused 124
run 65 read-acks
is "$(claims)" "held held held out out out" "the second time they are held"
is "$(sql "SELECT subject, claim, cents, why, next_action FROM task WHERE kind = 'rejected' ORDER BY id")" \
    "submission 7|1|1001|IK5 R 3 AK9 P|ask the partner why, then release it
submission 8|2|1002|IK5 R 3 AK9 P|ask the partner why, then release it
submission 9|3|1003|IK5 R 3 AK9 P|ask the partner why, then release it" "each with its task"
books_hold

office
AS_OF=2026-01-05
sent 123 1
refused 123 'IK3*NM1*40*2310*8'
run 65 read-acks
AS_OF=2026-01-06
sent 124 2
refused 124
run 0 read-acks
is "$(claims)" "ready ready ready out out out" "a rejection that blamed another claim, or this one, does not count"
AS_OF=2026-01-07
sent 125 3
envelope 'TA1*000000125*260107*2000*R*006'
run 65 read-acks
is "$(claims)" "held held held ready ready ready" "a TA1 after a 999 counts; for the other set it is the first"
is "$(sql "SELECT count(*) FROM submission WHERE batch = 124 AND state <> 'rejected'")" 3 "earlier sendings stay as they were"
books_hold

office
AS_OF=2026-01-05
sent 123 1
answer <<'END'
AK1*HC*123
AK2*837*0001
IK3*NM1*40*2310*8
IK5*R*5
AK2*837*0002
IK5*R*3
AK9*R*2*2*0
END
run 65 read-acks
is "$(sql "SELECT group_concat(event, ' ') FROM (SELECT event FROM submission_event WHERE event IN ('requeue', 'retry') ORDER BY submission)")" \
    "requeue requeue retry retry retry" "a claim to blame in one set excuses only the claims of that set"
done_testing
