#!/bin/sh
. tests/send-acks/partner.sh

office structure 999
{ payment 1 1 T1; payment 2 2 T2 | broken; } | remit one
cp "$SITE/inbox/ch/one.x12" "$WORK/one"
acks 65
after=$(digest)
run 0 send-acks
is "$(digest)$(cat "$WORK/out" "$WORK/err")" "$after" "run again it says and changes nothing"
run 0 post-remits
run 0 send-acks
is "$(answers)" 999-000000002.x12 "nor when the payment was posted"
cp "$WORK/one" "$SITE/inbox/ch/same.x12"
acks
is "$(answers)" 999-000000002.x12 "a file that is seen again is not answered again"

# All of it held: the same bytes make another document, which may be tried again.
office structure 999
payment 1 1 T1 | broken | remit one
cp "$SITE/inbox/ch/one.x12" "$WORK/one"
acks 65
cp "$WORK/one" "$SITE/inbox/ch/same.x12"
acks 65
is "$(states)" "held held" "the same bytes do not pass a second time either"
is "$(answers) $(sql 'SELECT count(*), count(sent) FROM x12_answer')" "999-000000002.x12 2|1" "and are not answered a second time"
asks 4 '' 999
cp "$WORK/one" "$SITE/inbox/ch/third.x12"
acks
run 0 post-remits
is "$(states) $(answers)" "held held done 999-000000002.x12" "when the check is taken away they post, without another answer"

# What was judged stays judged, whatever partners.csv says later.
office structure 999
payment 1 1 T1 | miscoded | remit one
acks
asks 4 balance '999 ta1'
run 0 send-acks
is "$(states)" new "a file that was accepted is not held by a later check"

# Two attempts without an outcome: what ends the program is not tried a third time.
office structure 999
payment 1 1 T1 | remit bad
payment 2 1 T2 | remit good
run 0 take-in
sql "INSERT INTO attempt (unit, run) SELECT t.id, (SELECT max(id) FROM job_run) FROM x12_transaction AS t, json_each('[1,2]')
      WHERE t.id = (SELECT min(id) FROM x12_transaction WHERE state = 'new')"
run 65 send-acks
is "$(states)" "aside new" "a file that ended the program twice is set aside, and the next is worked"
like "$(sql "SELECT what || ' / ' || next_action FROM task")" 'set 1: two attempts to check it ended the program / send the document' "for somebody to see"
done_testing
