#!/bin/sh
. tests/read-acks/office.sh

open() {
	sql "SELECT what || ' / ' || cents || ' / ' || why FROM task WHERE kind = 'no_answer' AND closed_on IS NULL ORDER BY id"
}

office
sent 123 1
run 0 read-acks
is "$(open)" "" "on the night of the sending nothing is late"
AS_OF=2026-01-06T19:59
run 0 read-acks
is "$(open)" "No TA1 for file 123 to partner acme, due 2026-01-06T00:00 / 6021 / ta1" "the TA1 is late by the next evening"
AS_OF=2026-01-06T20:00
run 0 read-acks
is "$(open)" "No TA1 for file 123 to partner acme, due 2026-01-06T00:00 / 6021 / ta1
No 999 for file 123 to partner acme, due 2026-01-06T20:00 / 6021 / 999" "then the 999, one task for both sets, with their dollars"
again_changes_nothing

AS_OF=2026-01-07T08:00
answer <<'END'
AK1*HC*123
AK2*837*0001
IK5*A
AK9*P*2*1*1
END
run 0 read-acks
is "$(open)" "No 999 for file 123 to partner acme, due 2026-01-06T20:00 / 3015 / 999" \
    "an answer for one set ends the wait for the TA1, and halves that for the 999"
answer <<'END'
AK1*HC*123
AK2*837*0002
IK5*R
AK9*P*2*1*0
END
run 0 read-acks
is "$(open)" "" "the second ends it"
is "$(sql "SELECT closed_on, closed_by FROM task WHERE kind = 'no_answer' ORDER BY id LIMIT 1")" \
    "2026-01-07|read-acks: it came, or is no longer awaited" "and says why"

AS_OF=2026-01-08
run 0 read-acks
is "$(open)" "No 277CA for file 123 to partner acme, due 2026-01-07T20:00 / 3006 / 277ca" "of the rejected set no 277CA is missed"
sql "UPDATE task SET closed_on = '2026-01-08', closed_by = 'ann' WHERE kind = 'no_answer' AND closed_on IS NULL"
AS_OF=2026-01-09
run 0 read-acks
is "$(open)" "" "a task that a person closed stays closed"

# One claim's own wait.
sql "INSERT INTO expectation (submission, set_ordinal, kind, opened_on, due_at) VALUES (1, 0, '835', '2026-01-05', '2026-01-20T20:00')"
AS_OF=2026-01-21
run 0 read-acks
is "$(sql "SELECT claim, cents, practice_id, payer_id, what FROM task WHERE closed_on IS NULL AND kind = 'no_answer'")" \
    "1|1001|p1|plan|No remittance for claim 1 in file 123 to partner acme, due 2026-01-20T20:00" "a claim's own silence is its task"
sql "UPDATE expectation SET met_on = '2026-01-21' WHERE kind = '835'"
run 0 read-acks
is "$(open)" "" "and ends with it"
done_testing
