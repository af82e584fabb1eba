#!/bin/sh
# The one rule, and whom it does not concern.
. tests/lib.sh
. tests/scrub-claims/lib.sh

seed 9
# 2: kept back. 3: the patient owes. 4: paid. 5: asked already. 6: an open denial.
# 7: the second payer owes. 8: denied and resolved. 9: an older claim that is closed.
sql "UPDATE encounter SET hold = 1 WHERE id = 2;
     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     SELECT '2026-01-05', '2026-01-05', 'ar.payer', 'Y3', 'ar.patient', 'patient', id, cents, '', '', 'P3', 0, 'test' FROM charge WHERE visit = 3;
     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     SELECT '2026-01-05', '2026-01-05', 'ar.payer', 'Y4', 'cash.payer', '', id, cents, '', '', 'P4', 0, 'test' FROM charge WHERE visit = 4;
     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     SELECT '2026-01-05', '2026-01-05', 'ar.payer', 'Y7', 'ar.payer', 'Y1', id, cents, '', '', 'P7', 0, 'test' FROM charge WHERE visit = 7"
claim() { # ID VISIT STATE
	sql "INSERT INTO claim (id, practice_id, visit, payer_id, rank, frequency, encounter, patient, coverage, practice, payer, partner_id, cents,
	         drafted_on, due_on, state, state_on, reason)
	     VALUES ($1, 'P$2', $2, 'Y$2', 1, '1', $2, $2, $2, $2, $2, 'acme', 18500, '2026-01-04', '', '$3', '2026-01-04', '');
	     INSERT INTO claim_line SELECT $1, line, id FROM charge WHERE visit = $2"
}
claim 101 5 answered
claim 102 6 closed
claim 103 8 closed
claim 104 9 closed
sql "PRAGMA foreign_keys = OFF;
     INSERT INTO denial VALUES (1, 1, 11, 102, 'Y6', 15000, 'CO 50', 'MEDNEC', 'APPEAL', '2026-01-05', NULL, ''),
                               (2, 2, 15, 103, 'Y8', 15000, 'CO 50', 'MEDNEC', 'APPEAL', '2026-01-05', '2026-01-05', 'appeal')"
run 0 draft-claims
is "$(cat "$WORK/out" "$WORK/err")" "" "it says nothing"
is "$(sql "SELECT id || ' visit ' || visit || ' ' || state FROM claim WHERE id > 104 ORDER BY id")" "105 visit 1 draft
106 visit 8 draft
107 visit 9 draft" "drafted is what the first payer owes and was not asked for; nothing else"
is "$(sql "SELECT practice_id, payer_id, rank, frequency, encounter, patient, coverage, practice, provider, facility IS NULL, payer, partner_id, cents, drafted_on, due_on, state_on, reason
    FROM claim WHERE id = 105")" "P1|Y1|1|1|1|1|1|1|1|1|1|acme|18500|2026-01-05|2026-04-02|2026-01-05|" \
    "it names the versions it prints, its sum and its last day"
is "$(sql "SELECT ordinal || ' ' || charge FROM claim_line WHERE claim = 105 ORDER BY ordinal")" "1 1
2 2" "and its lines"
before=$(digest)
run 0 draft-claims
is "$(digest)" "$before" "a second run changes nothing"
AS_OF=2026-01-06
sql "UPDATE encounter SET hold = 0 WHERE id = 2"
run 0 draft-claims
is "$(sql "SELECT visit FROM claim WHERE drafted_on = '2026-01-06'")" 2 "a visit that is let go is drafted"
done_testing
