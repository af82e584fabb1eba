#!/bin/sh
# Institutional and dental visits: held, with one task each, counted once.
. tests/lib.sh
. tests/scrub-claims/lib.sh

seed 3
sql "UPDATE encounter SET form = 'institutional' WHERE id = 1; UPDATE encounter SET form = 'dental' WHERE id = 2"
run 65 draft-claims
is "$(sql "SELECT state || ' ' || reason || ' ' || cents FROM claim ORDER BY id")" "held 837I cannot be built yet 18500
held 837D cannot be built yet 18500
draft  18500" "they are claims, held with the reason"
is "$(sql "SELECT kind || ' ' || subject || ' ' || why || ' ' || cents || ' ' || due_on FROM task ORDER BY id")" \
    "scrub_hold claim 1 institutional 18500 2026-04-02
scrub_hold claim 2 dental 18500 2026-04-02" "each has a task, with its money and last day"
run 0 draft-claims
run 0 scrub-claims
is "$(sql "SELECT count(*) FROM task")" 2 "once"
is "$(sql "SELECT group_concat(state) FROM claim WHERE id < 3")" "held,held" "the scrubber does not let them go"
done_testing
