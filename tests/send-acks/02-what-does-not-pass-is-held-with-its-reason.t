#!/bin/sh
. tests/send-acks/partner.sh

office structure 999
{ payment 1 1 T1; payment 2 2 T2 | broken; payment 3 3 T3; } | remit three
acks 65
is "$(cat "$WORK/err")" \
    "send-acks: document 3 set 2: it does not pass the check of its partner: N4 segment 6: city, state, ZIP code: required and missing" \
    "the set that does not pass is named with its place"
is "$(states)" "new held new" "it alone is held"
like "$(answer 2 | tr -d '\n')" 'AK2\*835\*0001~IK5\*A~AK2\*835\*0002~IK3\*N4\*6\*1000\*3~.*IK5\*R\*5~AK2\*835\*0003~IK5\*A~AK9\*P\*3\*3\*2~' \
    "and he is told so"
answers_pass
is "$(sql "SELECT kind, cents, why, next_action FROM task")" \
    "unbalanced_remit|8000|835|ask the partner to correct it and send it again" "somebody has to ask for the payment of 80.00"
is "$(sql "SELECT cents FROM x12_transaction WHERE state = 'held'")" 8000 "which is listed with its amount"
unlike "$(sql "SELECT what || why FROM task")" 'CANARY|TESTA' "no word of it is a patient's"
run 0 post-remits
is "$(states)" "done held done" "the others are posted"
is "$(owes 2)" "acme 10000" "nothing is posted of the held one"
is "$(sql "SELECT count(*) FROM task WHERE closed_on IS NULL")" 1 "one task is open"

# He corrects it.
payment 2 1 T2 | remit again
acks
run 0 post-remits
is "$(owes 2)" "" "corrected and sent again it is posted"

# A group whose trailer is wrong is rejected whole; so is an interchange that is broken.
office structure 999
{ payment 1 1 T1; payment 2 2 T2; } | remit group
sed -i 's/^GE\*2/GE*3/' "$SITE/inbox/ch/group.x12"
payment 3 1 T3 | remit later
acks 65
is "$(states)" "held held new" "a group that miscounts its sets is held whole, other files are not"
like "$(answer 2)" '^AK9\*R\*3\*2\*0\*5~' "and rejected whole"
like "$(sql "SELECT DISTINCT reason FROM x12_transaction WHERE state = 'held'")" 'partner: GE: number of sets: wrong$' "the reason is the trailer"

office envelope 999
{ payment 1 1 T1; payment 2 2 T2; } | remit broken
sed -i 's/^IEA\*1\*0*\([0-9]*\)/IEA*1*00000999\1/' "$SITE/inbox/ch/broken.x12"
acks 65
is "$(states)" "held held" "of an interchange whose end is not its beginning's nothing is worked"
done_testing
