#!/bin/sh
# Held claims are looked at again each night, with the newest versions of what they print.
. tests/lib.sh
. tests/scrub-claims/lib.sh

seed 4
run 0 draft-claims
sql "UPDATE practice SET npi = '1234567890' WHERE id = 1"
sql "UPDATE patient SET sex = '', birth_date = '' WHERE id = 2"
run 65 scrub-claims
is "$(sql 'SELECT id || state FROM claim ORDER BY id')" "1held
2held
3ready
4ready" "two are held"
is "$(sql "SELECT reason FROM claim WHERE id = 2")" "scrub: PAT-003 and 1 more" "with the reason"
is "$(sql "SELECT due_on || ' ' || cents || ' ' || payer_id || ' ' || practice_id FROM task WHERE claim = 1")" "2026-04-02 18500 Y1 P1" \
    "the task carries the deadline and the money"
before=$(digest)
run 0 scrub-claims
is "$(digest)" "$before" "a second run of the night changes nothing, and holds nothing newly"

# A new version of the practice, and of the visit with another patient row.
sql "INSERT INTO practice SELECT 101, practice_id, name, '1234567893', tin, taxonomy, entity, first_name, address1, address2, city, state, zip,
         phone, payto_address1, payto_address2, payto_city, payto_state, payto_zip, statement_message, 1, 2 FROM practice WHERE id = 1"
sql "INSERT INTO patient SELECT 102, practice_id, patient_id, last_name, first_name, middle_name, suffix, '1980-01-01', '', address1, address2,
         city, state, zip, phone, email, 1, 2 FROM patient WHERE id = 2"
sql "CREATE TEMP TABLE e AS SELECT * FROM encounter WHERE id = 2; UPDATE e SET id = 102, patient = 102;
     INSERT INTO encounter SELECT * FROM e; INSERT INTO diagnosis SELECT 102, kind, ordinal, code, poa FROM diagnosis WHERE encounter = 2"
AS_OF=2026-01-06
run 0 scrub-claims
is "$(sql "SELECT state || ' ' || practice || ' ' || state_on || ' ' || reason FROM claim WHERE id = 1")" "ready 101 2026-01-06 " "a corrected practice clears its claims"
is "$(sql "SELECT cleared_on FROM finding WHERE claim = 1")" 2026-01-06 "the finding is cleared"
is "$(sql "SELECT closed_on || ' ' || closed_by FROM task WHERE claim = 1")" "2026-01-06 scrub-claims" "and its task closed"
is "$(sql "SELECT state || ' ' || encounter || ' ' || patient || ' ' || reason FROM claim WHERE id = 2")" "held 102 102 scrub: PAT-006" \
    "of two faults one is mended: still held, for the other"
is "$(sql "SELECT count(*) FROM task WHERE claim = 2 AND closed_on IS NULL")" 1 "one task is left"

# A claim that waits for a person is none of the scrubber's.
sql "UPDATE claim SET state = 'held', reason = 'a person looks at it' WHERE id = 3"
sql "UPDATE patient SET sex = 'F' WHERE id = 102"
AS_OF=2026-01-07
run 0 scrub-claims
is "$(sql "SELECT state FROM claim WHERE id = 2")" ready "when the last is mended it goes"
is "$(sql "SELECT state || ' ' || reason FROM claim WHERE id = 3")" "held a person looks at it" "what another program holds stays held"

# A task that a person closed without mending comes again; -n changes nothing.
sql "UPDATE claim SET state = 'draft' WHERE id = 4; UPDATE patient SET sex = 'X' WHERE id = 4"
before=$(digest)
run 65 scrub-claims -n
is "$(digest)" "$before" "-n changes nothing"
run 65 scrub-claims
sql "UPDATE task SET closed_on = '2026-01-07', closed_by = 'somebody' WHERE claim = 4"
AS_OF=2026-01-08
run 0 scrub-claims
is "$(sql "SELECT count(*) FROM task WHERE claim = 4 AND closed_on IS NULL")" 1 "a held claim is never without a task"
done_testing
