#!/bin/sh
. tests/read-acks/office.sh

body='AK1*HC*123
AK2*837*0001
IK3*NM1*40*2310*8
IK5*R*5
AK2*837*0002
IK5*A
AK9*P*2*2*1'
office
sent 123 1
echo "$body" | answer
run 65 read-acks
before=$(sql "SELECT count(*), (SELECT count(*) FROM task) FROM submission_event")
echo "$body" | answer
run 0 read-acks
is "$(sql "SELECT state, earlier FROM x12_transaction WHERE kind = '999' ORDER BY id")" "done|
seen|2" "the second names the first"
is "$(sql "SELECT count(*), (SELECT count(*) FROM task) FROM submission_event")" "$before" "and nothing comes of it"

# The same words with another claim's fault are another answer of a set that is rejected already.
echo "$body" | sed 's/40/24/' | answer
run 0 read-acks
is "$(claims)" "ready held ready out out out" "a second, different rejection of the same set does not touch the claims again"
is "$(sql 'SELECT count(*) FROM task')" 1 "nor opens a task"
books_hold

# A held answer is tried again when it comes again.
office
answer <<'END'
AK1*HC*123
AK9*A*2*2*2
END
run 65 read-acks
sent 123 1
cp "$WORK/ack.x12" "$SITE/inbox/again.x12"
run 0 take-in
run 0 read-acks
is "$(submissions 123)" "accepted accepted accepted accepted accepted accepted" "an answer that was held counts when it comes again"
done_testing
