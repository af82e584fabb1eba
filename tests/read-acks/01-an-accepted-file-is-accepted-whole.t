#!/bin/sh
. tests/read-acks/office.sh

office
sent 123 1
answer <<'END'
AK1*HC*123*005010X222A1
AK2*837*0001*005010X222A1
IK5*A
AK2*837*0002*005010X222A1
IK5*A
AK9*A*2*2*2
END
run 0 read-acks
is "$(submissions 123)" "accepted accepted accepted accepted accepted accepted" "all claims of both sets are accepted"
is "$(claims)" "out out out out out out" "they stay out"
is "$(sql "SELECT kind, set_ordinal, met_on, met_by IS NOT NULL FROM expectation WHERE met_on IS NOT NULL ORDER BY id")" \
    "ta1|0|2026-01-05|1
999|1|2026-01-05|1
999|2|2026-01-05|1" "both 999 came, and with them the envelope is known to be read; the 277CA is still awaited"
is "$(sql "SELECT sent_claims, sent_cents, accepted_claims, accepted_cents, rejected_claims, awaited_claims FROM batch_state")" \
    "6|6021|6|6021|0|0" "sent = accepted to the cent"
is "$(sql "SELECT DISTINCT event, segment, detail FROM submission_event WHERE event <> 'publish' ORDER BY segment")" \
    "999_accept|3|IK5 A AK9 A
999_accept|5|IK5 A AK9 A" "each event names the segment that says so"
is "$(sql 'SELECT count(*) FROM task')" 0 "nothing to do for anybody"
again_changes_nothing
books_hold

office
sent 124 1
answer <<'END'
AK1*HC*124*005010X222A1
AK9*A*2*2*2
END
run 0 read-acks -n
is "$(submissions 124)" "published published published published published published" "a dry run changes nothing"
run 0 read-acks
is "$(submissions 124)" "accepted accepted accepted accepted accepted accepted" "a group accepted without a word on its sets accepts them all"
done_testing
