#!/bin/sh
# A claim nobody has is closed when its visit says something else, and drafted again; one that
# was sent is a person's to replace.
. tests/lib.sh
. tests/scrub-claims/lib.sh

seed 7
run 0 draft-claims
sql "UPDATE patient SET sex = 'X' WHERE id = 2"
run 65 scrub-claims
# 6 was sent; 7 was refused at the door.
sql "INSERT INTO batch VALUES (1, 'acme', 1, '837P', 1, 1, '2026-01-05T20:00', '2026-01-05', 1, 2, 37000);
     INSERT INTO submission (claim, ordinal, clm01, batch, set_ordinal, first_segment, last_segment, cents, encounter, patient, practice, payer, state,
         clearinghouse_number, payer_claim_number)
     SELECT id, 1, 'A00000' || id, 1, 1, 1, 2, cents, encounter, patient, practice, payer, CASE id WHEN 6 THEN 'accepted' ELSE 'rejected' END, '', ''
       FROM claim WHERE id > 5;
     UPDATE claim SET state = 'out' WHERE id = 6; UPDATE claim SET state = 'held', reason = 'rejected' WHERE id = 7"
change() { # VISIT: its second line gets two units and 70 dollars
	sql "CREATE TEMP TABLE h AS SELECT * FROM charge WHERE id = $1 * 2;
	     INSERT INTO charge SELECT 1000 + $1, visit, line, id, 0, service_from, service_to, code, mod1, mod2, mod3, mod4, 2000, unit_type, 7000, dx_pointers,
	         '', '', '', '', '', '', '', '', '', '', 1, 1 FROM h;
	     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule, reverses)
	     SELECT '2026-01-06', '2026-01-02', 'ar.payer', 'Y$1', 'revenue', '', id, cents, '', '', 'P$1', 0, 'charge', (SELECT id FROM transfer WHERE charge = h.id) FROM h;
	     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
	     VALUES ('2026-01-06', '2026-01-02', 'revenue', '', 'ar.payer', 'Y$1', 1000 + $1, 7000, '', '', 'P$1', 0, 'charge')"
}
AS_OF=2026-01-06
for visit in 1 2 6 7; do change $visit; done
# 3 gets a line more, 4 is kept back.
sql "CREATE TEMP TABLE h AS SELECT * FROM charge WHERE id = 5;
     INSERT INTO charge SELECT 1003, visit, 3, NULL, 0, service_from, service_to, '81002', '', '', '', '', units, unit_type, 900, dx_pointers,
         '', '', '', '', '', '', '', '', '', '', 1, 1 FROM h;
     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     VALUES ('2026-01-06', '2026-01-02', 'revenue', '', 'ar.payer', 'Y3', 1003, 900, '', '', 'P3', 0, 'charge');
     UPDATE encounter SET hold = 1 WHERE id = 4"
# The visit that was sent has another first payer now.
sql "UPDATE coverage SET payer_id = 'Y1' WHERE id = 6;
     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     SELECT '2026-01-06', '2026-01-02', 'ar.payer', 'Y6', 'ar.payer', 'Y1', charge, cents, '', '', 'P6', 0, 'test'
       FROM charge_balance WHERE party = 'Y6' AND cents > 0"
run 0 draft-claims
is "$(sql "SELECT id || ' ' || state || ' ' || reason FROM claim WHERE id < 8 ORDER BY id")" "1 closed a line of the visit changed
2 closed a line of the visit changed
3 closed a line was added to the visit
4 closed the practice keeps the visit back
5 ready 
6 out 
7 closed a line of the visit changed" "what nobody has and is overtaken is closed; what was sent is left alone"
is "$(sql "SELECT visit || ' ' || cents || ' ' || state FROM claim WHERE id > 7 ORDER BY id")" "1 22000 draft
2 22000 draft
3 19400 draft
7 22000 draft" "and asked anew, with the new lines"
is "$(sql "SELECT count(*) FROM finding WHERE claim = 2 AND cleared_on IS NULL")$(sql "SELECT count(*) FROM task WHERE claim = 2 AND closed_on IS NULL")" 00 \
    "what was wrong with a closed claim is nobody's work"
run 65 scrub-claims
is "$(sql "SELECT state FROM claim WHERE visit = 2 AND state <> 'closed'")" held "what is still wrong holds the new one"
before=$(digest)
run 0 draft-claims
is "$(digest)" "$before" "a second run changes nothing"
done_testing
