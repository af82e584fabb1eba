#!/bin/sh
# Not after a run, not after a failed one, and not after an older database was put back.
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office 5000 100 4)" "$(simple 1)"
run 0 build-claims
cp "$SITE/nightshift.db" "$WORK/old.db"
rows "$(simple 2)"
run 0 build-claims
rows "$(simple 3)"
rm "$SITE/nightshift.db"*
cp "$WORK/old.db" "$SITE/nightshift.db"
rows "$(simple 3)"
run 0 build-claims
is "$(ls "$SITE/outbox/acme")" '837P-000000001.x12
837P-000000002.x12
837P-000000003.x12' 'a restored database goes on above what the archive shows'
is "$(sql 'SELECT control_number FROM batch ORDER BY id')" '1
3' 'and its table has a gap'

# Another partner behind the same two addresses shares the numbers.
rows "INSERT INTO partner SELECT 2, 'second', partner_name, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier, isa_receiver_id,
 gs_sender, gs_receiver, submitter_name, submitter_id, contact_name, contact_phone, receiver_name, receiver_id, usage, accepts, expects, isa14,
 max_claims_per_set, max_sets_per_file, control_from, control_to, next_control, 'B', 1, 9 FROM partner WHERE id = 1;" \
    "$(simple 4)" "UPDATE claim SET partner_id = 'second' WHERE id = 4;"
run 0 build-claims
is "$(ls "$SITE/outbox/second")" '837P-000000004.x12' 'partners of one mailbox share the numbers'
like "$(sql 'SELECT clm01 FROM submission WHERE claim = 4')" '^B' 'and each has its claim prefix'

# The clearinghouse gets another address: the partner's numbers go on all the same.
empty_site
rows "$(office)" "$(simple 1)"
run 0 build-claims
rows "INSERT INTO partner SELECT 3, partner_id, partner_name, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier, 'NEWADDRESS',
 gs_sender, gs_receiver, submitter_name, submitter_id, contact_name, contact_phone, receiver_name, receiver_id, usage, accepts, expects, isa14,
 max_claims_per_set, max_sets_per_file, control_from, 4, next_control, claim_prefix, 1, 9 FROM partner WHERE id = 1;" "$(simple 2)"
run 0 build-claims
is "$(ls "$SITE/outbox/acme")" '837P-000000001.x12
837P-000000002.x12' 'a new address begins no new count'
rows "UPDATE claim SET state = 'ready' WHERE id = 1;"
run 0 build-claims
rows "UPDATE claim SET state = 'ready' WHERE id = 1;"
run 0 build-claims

# The range is used up.
rows "$(simple 5)"
run 65 build-claims
like "$(cat "$WORK/err")" 'partner acme: its control numbers are used up to 4' 'the end of the range is said'
is "$(sql "SELECT state FROM claim WHERE id = 5")" ready 'the claim stays ready'
is "$(sql "SELECT kind, subject, column_name FROM task")" 'setup|partner acme 837P|control_to' 'somebody is asked'
run 0 build-claims
rows "INSERT INTO partner SELECT 4, partner_id, partner_name, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier, isa_receiver_id,
 gs_sender, gs_receiver, submitter_name, submitter_id, contact_name, contact_phone, receiver_name, receiver_id, usage, accepts, expects, isa14,
 max_claims_per_set, max_sets_per_file, 500, 600, 510, claim_prefix, 1, 9 FROM partner WHERE id = 1;"
run 0 build-claims
is "$(sql 'SELECT max(control_number) FROM batch')" 510 'a new range begins where the setup says'
is "$(sql "SELECT closed_by FROM task")" build-claims 'and the task is done'
done_testing
