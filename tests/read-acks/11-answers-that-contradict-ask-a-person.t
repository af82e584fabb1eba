#!/bin/sh
. tests/read-acks/office.sh

yes='AK1*HC*123
AK9*A*2*2*2'
no='AK1*HC*123
AK9*R*2*2*0*5'

office
sent 123 1
echo "$yes" | answer
run 0 read-acks
echo "$no" | answer
run 0 read-acks
is "$(submissions 123)" "accepted accepted accepted accepted accepted accepted" "a reject of what was accepted changes nothing"
is "$(claims)" "out out out out out out" "and sends nothing again"
is "$(sql "SELECT count(*), count(DISTINCT claim), min(what), sum(cents) FROM task WHERE kind = 'rejected'")" \
    "6|6|Turned away with its file after it was accepted or answered|6021" "one task a claim"
is "$(sql "SELECT count(*) FROM submission_event WHERE odd = 1")" 6 "the events are marked odd"
is "$(sql "SELECT count(*) FROM expectation WHERE ended_on IS NOT NULL")" 0 "its 277CA is still awaited"
envelope 'TA1*000000123*260105*2000*R*022'
run 0 read-acks
is "$(sql 'SELECT count(*) FROM task')" 6 "more of it opens no more tasks"
books_hold

office
sent 123 1
envelope 'TA1*000000123*260105*2000*R*022'
run 0 read-acks
is "$(claims)" "ready ready ready ready ready ready" "turned away"
echo "$yes" | answer
run 0 read-acks
is "$(submissions 123)" "rejected rejected rejected rejected rejected rejected" "an accept after that changes nothing"
is "$(sql "SELECT count(*), min(what) FROM task WHERE kind = 'rejected'")" \
    "6|Accepted after it had been turned away and may have gone out again" "but somebody should look for a second copy"
books_hold

# A late answer to the first sending cannot hurt the second.
office
sent 123 1
sql "UPDATE claim SET state = 'ready'"
sent 124 2
echo "$no" | answer
run 0 read-acks
is "$(submissions 123) / $(submissions 124)" \
    "rejected rejected rejected rejected rejected rejected / published published published published published published" "the first is rejected"
is "$(claims)" "out out out out out out" "the claims stay out with the second"

# A claim that somebody closed meanwhile stays closed.
office
sent 123 1
sql "UPDATE claim SET state = 'closed' WHERE id = 1; UPDATE claim SET state = 'answered' WHERE id = 2"
echo "$no" | answer
run 0 read-acks
is "$(claims)" "closed answered ready ready ready ready" "a claim that is no longer out is left alone"

# One claim of a set that is turned away was accepted before.
office
sent 123 1
sql "INSERT INTO submission_event (submission, event, unit, segment, names_claim, detail, was, became, odd, happened_on)
     VALUES (1, '277ca_accept', NULL, 0, 1, 'A2', 'published', 'accepted', 0, '2026-01-05');
     UPDATE submission SET state = 'accepted' WHERE id = 1"
echo "$no" | answer
run 0 read-acks
is "$(submissions 123)" "accepted rejected rejected rejected rejected rejected" "it stays accepted, the others are rejected"
is "$(sql "SELECT set_ordinal FROM expectation WHERE kind = '277ca' AND ended_on IS NULL")" 1 "and the 277CA of its set is still awaited"
is "$(sql "SELECT group_concat(subject) FROM task")" "odd submission 1" "somebody asks about it"
books_hold

# A 277CA that refused one claim came before its 999: nothing odd.
office
sent 123 1
sql "INSERT INTO submission_event (submission, event, unit, segment, names_claim, detail, was, became, odd, happened_on)
     VALUES (2, '277ca_reject', NULL, 0, 1, 'A7', 'published', 'rejected', 0, '2026-01-05');
     UPDATE submission SET state = 'rejected' WHERE id = 2"
echo "$yes" | answer
run 0 read-acks
is "$(submissions 123)" "accepted rejected accepted accepted accepted accepted" "a 999 behind its 277CA accepts the others"
is "$(sql 'SELECT count(*) FROM task')" 0 "and nobody is bothered"
books_hold
done_testing
