#!/bin/sh
# A claim that could not be written stays held, however often the job runs, until something that
# it prints is corrected: then it is a draft again, for the scrubber.
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office)" "$(simple 2)" "UPDATE claim SET provider = NULL WHERE id = 2;"
run 65 build-claims
for again in 1 2; do run 0 build-claims; done
is "$(sql "SELECT count(*) FROM task")|$(sql 'SELECT state FROM claim')" '1|draft' 'a provider who is set up after all'
is "$(sql 'SELECT closed_by FROM task')" build-claims 'its task is done'

empty_site
rows "$(office)" "$(person 1 '' JANE)" "$(cover 1 1 1)" "$(visit 1 1 1)" "$(line 1 1 99213 10000)" "$(ready 1)"
run 65 build-claims
for again in 1 2; do run 0 build-claims; done
is "$(sql "SELECT count(*) FROM task WHERE closed_on IS NULL")|$(sql 'SELECT state FROM claim')" '1|held' 'nothing changed: it stays held, with its one task'
rows "$(person 2 DOE JANE)" "INSERT INTO encounter SELECT 2, visit, practice_id, visit_id, form, 2, coverage_1, coverage_2, coverage_3, service_from, service_to, pos,
    facility_id, rendering_npi, referring_npi, referring_last, referring_first, supervising_npi, supervising_last, supervising_first,
    ordering_npi, ordering_last, ordering_first, authorization, referral, claim_note, accident, accident_date, accident_state, onset_date,
    lmp_date, admission_date, discharge_date, clia, patient_paid, attachment_type, attachment_control, hold, unit, row FROM encounter;"
run 0 build-claims
is "$(sql 'SELECT state, reason FROM claim')|$(sql "SELECT count(*) FROM task WHERE closed_on IS NULL")" 'draft||0' 'a corrected name makes it a draft again'

# What others hold is theirs.
empty_site
rows "$(office)" "$(simple 1)" "$(simple 2)" "UPDATE claim SET state = 'held', reason = 'scrub: PAT-001', provider = NULL WHERE id = 1;"
run 0 build-claims
is "$(sql 'SELECT state FROM claim WHERE id = 1')" held 'a claim that the scrubber holds is left alone'
done_testing
