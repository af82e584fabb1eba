-- What was booked for a charge that is superseded goes back, on the day it is learned.
INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents,
                      group_code, carc, practice_id, unit, segment, rule, reverses)
SELECT :night, t.effective_on, t.to_account, t.to_party, t.from_account, t.from_party, t.charge, t.cents,
       '', '', t.practice_id, :unit, c.row, 'charge reversed', t.id
  FROM charge AS c
  CROSS JOIN transfer AS t ON t.charge = c.supersedes AND t.rule = 'charge'
 WHERE c.id > (SELECT charge FROM staged_base) AND c.supersedes IS NOT NULL
 ORDER BY c.id;
-- A charge enters the books at import, to the first payer, or to the patient who has none (RULINGS 15).
INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents,
                      group_code, carc, practice_id, unit, segment, rule)
SELECT :night, c.service_from, 'revenue', '', CASE n.party WHEN 'patient' THEN 'ar.patient' ELSE 'ar.payer' END, n.party,
       c.id, c.cents, '', '', n.practice_id, :unit, c.row, 'charge'
  FROM charge AS c
  CROSS JOIN staged_now AS n ON n.visit = c.visit
 WHERE c.id > (SELECT charge FROM staged_base) AND c.cents > 0
 ORDER BY c.id;
