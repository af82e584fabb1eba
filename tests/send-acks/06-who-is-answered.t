#!/bin/sh
. tests/send-acks/partner.sh

office balance '999 ta1'
ISA14=1 GS01=FA GS08=005010X231A1
printf '%s\n' 'ST*999*0001*005010X231A1' 'AK1*HC*1*005010X222A1' 'AK2*837*0001*005010X222A1' 'IK5*A' 'AK9*A*1*1*1' | remit ack
acks
is "$(sql "SELECT state FROM x12_transaction WHERE kind = '999'") $(answers)" "new *" "a file of acknowledgments alone is checked and not answered"
printf '%s\n' 'ST*999*0001*005010X231A1' 'AK1*HC*1*005010X222A1' 'AK2*837*0001*005010X222A1' 'IK5*A' | remit cut
acks 65
is "$(sql "SELECT state FROM x12_transaction WHERE kind = '999'" | paste -sd' ') $(answers)" "new held *" \
    "one that does not pass is held"
is "$(sql "SELECT kind FROM task")" setup "for a person to see"

GS01=HP GS08=005010X221A1
payment 1 1 T1 | SENDER=STRANGER remit stranger
acks
is "$(sql "SELECT state FROM x12_transaction WHERE kind = '835'") $(answers)" "new *" "who is no partner by his ISA is not answered, whatever the folder"
payment 2 1 T2 | remit two
cat "$SITE/inbox/ch/two.x12" >"$WORK/file"
payment 3 1 T3 | SENDER=STRANGER remit three
cat "$SITE/inbox/ch/three.x12" >>"$WORK/file"
rm "$SITE/inbox/ch/three.x12"
cp "$WORK/file" "$SITE/inbox/ch/two.x12"
acks
is "$(answer 2 | grep -c -e '^AK1' -e '^TA1')" 2 "of a file with another's interchange in it his own is answered alone"
answers_pass

# We are in production with him, whatever he tries.
office structure 999
ISA14=0
payment 1 1 T1 | remit test
sed -i 's/\*0\*P\*:/*0*T*:/' "$SITE/inbox/ch/test.x12"
acks
is "$(answer 2 | sed -n 's/^ISA.*\*\([TP]\)\*:~$/\1/p')" P "an answer carries the usage of partners.csv"
done_testing
