-- A claim that was not sent yet is drafted again from what is true now.
UPDATE staged_visit SET changed = 1 WHERE visit IN (SELECT visit FROM staged_new);
UPDATE claim
   SET state = 'closed', state_on = :night, reason = 'visit corrected'
 WHERE state IN ('draft', 'held', 'ready')
   AND visit IN (SELECT visit FROM staged_visit WHERE changed = 1);
UPDATE finding
   SET cleared_on = :night
 WHERE cleared_on IS NULL
   AND claim IN (SELECT k.id FROM staged_visit AS v JOIN claim AS k ON k.visit = v.visit
                  WHERE v.changed = 1 AND k.state = 'closed' AND k.reason = 'visit corrected');
UPDATE task
   SET closed_on = :night, closed_by = 'visit corrected'
 WHERE closed_on IS NULL AND kind IN ('scrub_hold', 'rejected')
   AND claim IN (SELECT k.id FROM staged_visit AS v JOIN claim AS k ON k.visit = v.visit
                  WHERE v.changed = 1 AND k.state = 'closed' AND k.reason = 'visit corrected');

-- One that was sent is a person's to replace.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT 'replacement', 'visit ' || v.visit || ' encounter ' || v.encounter || ' unit ' || :unit, :night, :night, k.cents,
       k.practice_id, k.payer_id, k.id, 0, '', :unit,
       'the visit of claim ' || k.id || ' changed after it was sent', 'CLM05-3 7',
       'send a replacement, or leave it as it is', ''
  FROM staged_visit AS v
  JOIN claim AS k ON k.id = (SELECT max(id) FROM claim WHERE visit = v.visit AND state IN ('out', 'answered'))
 WHERE v.changed = 1
 ORDER BY v.first_row;
