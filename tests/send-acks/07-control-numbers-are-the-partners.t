#!/bin/sh
# One row of numbers a partner, whatever leaves under them.
. tests/send-acks/partner.sh

office structure 999
sql "INSERT INTO partner SELECT 4, partner_id, partner_name, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier,
    isa_receiver_id, gs_sender, gs_receiver, submitter_name, submitter_id, contact_name, contact_phone, receiver_name, receiver_id,
    usage, accepts, expects, isa14, max_claims_per_set, max_sets_per_file, 40, 41, NULL, claim_prefix, unit, row FROM partner WHERE id = 3;
    INSERT INTO partner_answering VALUES (4, 'structure', '999')"
payment 1 1 T1 | remit one
acks
is "$(answers)" 999-000000040.x12 "the range of partners.csv is kept"
is "$(sql "SELECT kind, control_number, claims FROM batch ORDER BY id")" "837P|1|1
999|40|0" "the number is used, for claim files too"
payment 2 1 T2 | remit two
payment 3 1 T3 | broken | remit three
acks 65
is "$(answers)" "999-000000040.x12 999-000000041.x12" "the last number is used"
like "$(cat "$WORK/err")" '^send-acks: partner ch: its control numbers are used up to 41; document 6 is not answered$' "then there is none"
is "$(states)" "new held new" "files are still checked"
is "$(sql "SELECT subject, what, why FROM task WHERE kind = 'setup'")" \
    "partner ch 999|Partner ch: document 6 was not answered|its control numbers are used up to 41" "and somebody has to know"
run 0 send-acks
is "$(sql "SELECT count(*) FROM task")" 2 "once"

# He turns our answer away.
office structure 999
payment 1 1 T1 | remit one
acks
{
	printf 'ISA*00*          *00*          *ZZ*CLEARING       *ZZ*NIGHTSHIFT     *260105*2200*^*00501*000000099*0*P*:~\n'
	printf 'TA1*000000002*260105*2000*R*024~\nIEA*0*000000099~\n'
} >"$SITE/inbox/ch/ta1.x12"
acks
run 0 read-acks
is "$(sql "SELECT kind, what FROM task")" "rejected|Partner ch turned away 999 file 2" "a TA1 that rejects our answer finds it"

# An archive that knows more than the database, as when an older one was put back.
office structure 999
payment 1 1 T1 | remit one
run 0 take-in
cp "$SITE/nightshift.db" "$WORK/older.db"
run 0 send-acks
rm -f "$SITE"/nightshift.db*
cp "$WORK/older.db" "$SITE/nightshift.db"
rm "$SITE/outbox/ch/999-000000002.x12"
AS_OF=2026-01-06
run 0 send-acks
is "$(answers)" 999-000000003.x12 "a number that an older database does not know is not used again"
done_testing
