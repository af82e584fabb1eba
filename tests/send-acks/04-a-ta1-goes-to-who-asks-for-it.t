#!/bin/sh
. tests/send-acks/partner.sh

# Of ISA14 1: an answer in two interchanges, which have a control number each.
ISA14=1
office structure '999 ta1'
payment 1 1 T1 | remit one
acks
is "$(answers)" 999-000000002.x12 "999 and TA1 are one file"
is "$(answer 2 | sed -n '/^ISA\*.*000000003/,$p')" "ISA*00*          *00*          *ZZ*NIGHTSHIFT     *ZZ*CLEARING       *260105*2000*^*00501*000000003*0*P*:~
TA1*000000001*260105*1200*A*000~
IEA*0*000000003~" "the TA1 stands behind, under the next number"
answers_pass
payment 2 1 T2 | remit two
acks
is "$(answers | tr ' ' '\n' | tail -1)" 999-000000004.x12 "no number is used twice"

office structure ta1
payment 1 1 T1 | remit one
acks
is "$(answer 2 | cut -c1-3 | paste -sd' ')" "ISA TA1 IEA" "who asks for TA1 alone gets no 999"
is "$(answer 2 | sed -n 's/^IEA/&/p') $(sql 'SELECT first_control, controls FROM x12_answer')" "IEA*0*000000002~ 2|1" \
    "under the first number"
answers_pass

office structure 999
payment 1 1 T1 | remit one
acks
is "$(answer 2 | grep -c -e ^TA1 -e ^ISA)" 1 "who did not ask for a TA1 in partners.csv gets none"

# Of ISA14 0, only what is wrong is told.
ISA14=0
office structure ta1
payment 1 1 T1 | remit one
payment 2 1 T2 | remit two
sed -i 's/^IEA\*1\*0*\([0-9]*\)/IEA*1*00000999\1/' "$SITE/inbox/ch/two.x12"
acks 65
is "$(answers)" 999-000000002.x12 "a good file without ISA14 needs no TA1"
like "$(answer 2)" '^TA1\*00000000[0-9]\*260105\*1200\*R\*001~' "one whose IEA names another number does"
is "$(states)" "new held" "and is held"
is "$(sql "SELECT sent IS NULL, controls FROM x12_answer ORDER BY id")" "1|0
0|1" "the books know both"
done_testing
