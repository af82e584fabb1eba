-- What does not fit what was said before changed nothing; somebody should look.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT 'rejected', 'odd submission ' || s.id, :night, :night, s.cents, c.practice_id, c.payer_id, c.id, 0, '', :unit,
       CASE WHEN o.event LIKE '%_reject' THEN 'Turned away with its file after it was accepted or answered'
            ELSE 'Accepted after it had been turned away and may have gone out again' END,
       a.detail, 'ask the partner which answer stands; look for a second copy of the claim', ''
  FROM odd_event AS o
  JOIN ack_submission AS a ON a.submission = o.submission
  JOIN submission AS s ON s.id = o.submission
  JOIN claim AS c ON c.id = s.claim
 WHERE o.unit = :unit
 ORDER BY a.set_ordinal, a.first_segment, s.id
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
