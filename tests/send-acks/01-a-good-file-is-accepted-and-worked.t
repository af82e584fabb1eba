#!/bin/sh
. tests/send-acks/partner.sh

office structure 999
payment 1 1 T1 | remit one
run 0 take-in
was=$(digest)
run 0 send-acks -n
is "$(cat "$WORK/out")" "ch/999-000000002.x12: document 3, sets accepted 1, rejected 0" "a dry run says what would go"
is "$(digest) $(answers)" "$was " "and leaves nothing"
run 0 send-acks
is "$(cat "$WORK/out" "$WORK/err")" "" "a good file is answered without a word"
is "$(answers)" 999-000000002.x12 "under the number after that of the last claim file"
is "$(answer 2)" "ISA*00*          *00*          *ZZ*NIGHTSHIFT     *ZZ*CLEARING       *260105*2000*^*00501*000000002*0*P*:~
GS*FA*OFFICE*HOUSE*20260105*2000*2*X*005010X231A1~
ST*999*0001*005010X231A1~
AK1*HP*1*005010X221A1~
AK2*835*0001~
IK5*A~
AK9*A*1*1*1~
SE*6*0001~
GE*1*2~
IEA*1*000000002~" "with its number, its verdict, and the names of partners.csv"
answers_pass
is "$(sql "SELECT check_level, first_control, controls, accepted, rejected, answered_on FROM x12_answer")" \
    "structure|2|1|1|0|2026-01-05" "the books know it"
is "$(sql "SELECT o.name FROM x12_answer AS x JOIN outgoing AS o ON o.document = x.sent WHERE o.state = 'published'")" 999-000000002.x12 \
    "with the file that left"
run 0 post-remits
is "$(states)" done "and the payment is posted"
is "$(owes 1)" "" "to the last cent"

# Nothing is asked: nothing is sent, nothing held, whatever the file is like.
office '' ''
payment 1 1 T1 | broken | remit one
acks
is "$(answers)$(sql 'SELECT count(*) FROM x12_answer')" "0" "a partner of whom nothing is asked is not answered"
run 0 post-remits
is "$(states)" done "and his payments are posted as ever"

# Answers without a check: told, and worked all the same.
office '' 999
payment 1 1 T1 | broken | remit one
acks
like "$(answer 2)" 'IK5\*R' "without a check he is told what is wrong with the structure"
run 0 post-remits
is "$(states)" done "and what he sent is worked all the same"

# A check without answers.
office structure ''
payment 1 1 T1 | remit one
payment 2 1 T2 | broken | remit two
acks 65
is "$(answers)" "" "a partner who wants no answer has none"
run 0 post-remits
is "$(states)" "done held" "but his files are checked"
done_testing
