#!/bin/sh
# What scrubbing should have caught and did not (or a person released) is held here with its
# reason, for its bytes would not be the guide's.
. tests/lib.sh
. tests/build-claims/rows.sh

why() { # COLUMN=VALUE of the visit; what the claim becomes
	empty_site
	rows "$(office)" "$(person 1 DOE JANE)" "$(cover 1 1 1)" "$(visit 1 1 1 "$@")" "$(line 1 1 99213 10000)" "$(ready 1)" "${MORE:-}"
	run 65 build-claims
	sql "SELECT state, reason FROM claim"
	sql "SELECT column_name FROM task WHERE kind = 'scrub_hold'"
}

is "$(why "referring_npi='1234567890'" "referring_last='X'")" 'held|loop 2310A NM1 element 9: not an NPI
referring_npi' 'a referring NPI with a wrong check digit'
is "$(why "accident='auto'" "accident_state='IL'")" 'held|loop 2300 DTP element 3: an accident without its date' 'an accident without a date'
is "$(why "accident='auto'" "accident_date='2026-01-01'")" 'held|loop 2300 CLM element 11: an auto accident without its state
accident_state' 'an auto accident without a state'
is "$(MORE="UPDATE claim SET cents = 9999;" why)" 'held|loop 2300 CLM element 2: the claim is not the sum of its lines' 'CLM02 is the sum of SV102'
is "$(MORE="UPDATE claim SET provider = NULL;" why)" 'held|loop 2310B NM1 element 9: the rendering provider is not set up
rendering_npi' 'a group must say who rendered'
is "$(MORE="UPDATE claim SET coverage = NULL;" why)" 'held|loop 2000B SBR: the visit has no coverage with this payer' 'a payer that the visit does not name'
is "$(MORE="INSERT INTO claim SELECT 2, practice_id, visit, payer_id, rank, '7', 1, encounter, patient, coverage, practice, provider, facility, payer,
    partner_id, cents, drafted_on, due_on, 'ready', state_on, reason FROM claim; INSERT INTO claim_line SELECT 2, ordinal, charge FROM claim_line;
    UPDATE claim SET state = 'closed' WHERE id = 1;" why)" 'closed|
held|loop 2300 REF element 2: replaces a claim whose payer number is not known' 'a replacement needs the number of what it replaces'
empty_site
rows "$(office)" "$(simple 1)" "UPDATE claim SET partner_id = 'nobody';"
run 65 build-claims
is "$(sql 'SELECT state FROM claim')|$(sql 'SELECT kind, subject FROM task')" 'ready|setup|partner nobody 837P' 'a partner that is not set up leaves its claims ready'
run 0 build-claims
rows "UPDATE claim SET partner_id = 'acme';" "INSERT INTO partner SELECT 2, partner_id, partner_name, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier, isa_receiver_id,
 gs_sender, gs_receiver, submitter_name, submitter_id, contact_name, '', receiver_name, receiver_id, usage, accepts, expects, isa14,
 max_claims_per_set, max_sets_per_file, 1, 100, NULL, claim_prefix, 1, 9 FROM partner WHERE id = 1;"
run 65 build-claims
is "$(sql 'SELECT state FROM claim')|$(sql "SELECT why FROM task WHERE subject = 'partner acme 837P'" | cut -c1-30)|$(find "$SITE/outbox" -type f)" \
    'ready|PER segment 4 element 4: conta|' 'a partner whose header cannot be written, too'
done_testing
