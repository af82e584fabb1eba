-- Known visits of which anything is another now.
INSERT INTO staged_changed (visit, encounter)
SELECT n.visit, n.encounter
  FROM staged_now AS n
 WHERE n.known
   AND (EXISTS (SELECT 1 FROM staged_version WHERE row = n.row)
        OR EXISTS (SELECT 1 FROM charge WHERE visit = n.visit AND id > (SELECT charge FROM staged_base)))
 ORDER BY n.visit;
-- A claim that was not sent yet is drafted again from what is true now; what was wrong with it is nobody's work.
UPDATE finding
   SET cleared_on = :night
 WHERE cleared_on IS NULL
   AND claim IN (SELECT k.id FROM staged_changed AS v CROSS JOIN claim AS k ON k.visit = v.visit
                  WHERE k.state IN ('draft', 'held', 'ready'));
UPDATE task
   SET closed_on = :night, closed_by = 'visit corrected'
 WHERE closed_on IS NULL AND kind IN ('scrub_hold', 'rejected')
   AND claim IN (SELECT k.id FROM staged_changed AS v CROSS JOIN claim AS k ON k.visit = v.visit
                  WHERE k.state IN ('draft', 'held', 'ready'));
UPDATE claim
   SET state = 'closed', state_on = :night, reason = 'visit corrected'
 WHERE state IN ('draft', 'held', 'ready') AND visit IN (SELECT visit FROM staged_changed);
-- One that was sent is a person's to replace.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT 'replacement', 'visit ' || v.visit || ' encounter ' || v.encounter || ' unit ' || :unit, :night, :night, k.cents,
       k.practice_id, k.payer_id, k.id, 0, '', :unit,
       'the visit of claim ' || k.id || ' changed after it was sent', 'CLM05-3 7',
       'send a replacement, or leave it as it is', ''
  FROM staged_changed AS v
  JOIN claim AS k ON k.id = (SELECT max(id) FROM claim WHERE visit = v.visit AND state IN ('out', 'answered'))
 ORDER BY v.visit;
