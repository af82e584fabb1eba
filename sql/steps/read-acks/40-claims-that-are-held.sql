-- A claim that is to blame waits for its correction; one turned away twice for no reason
-- given waits for somebody to ask.
UPDATE claim SET state = 'held', state_on = :night,
       reason = CASE WHEN a.names_claim THEN 'turned down by the partner''s check of the file'
                     ELSE 'turned away twice with its file, without a cause' END
  FROM ack_submission AS a
 WHERE a.claim = claim.id AND a.fate = 'held';

INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT 'rejected', 'submission ' || a.submission, :night,
       CASE WHEN c.due_on <> '' THEN max(c.due_on, :night) ELSE :night END,
       s.cents, c.practice_id, c.payer_id, c.id, 0, '', :unit,
       CASE WHEN a.names_claim THEN 'The partner''s check of the file turned this claim down: ' ||
            (SELECT x.meaning FROM ack_blame AS b JOIN ack_error_text AS x ON x.id = b.error
              WHERE b.submission = a.submission ORDER BY b.error LIMIT 1)
            ELSE 'The partner turned this claim''s file away a second time and blamed no claim' END,
       a.detail,
       CASE WHEN a.names_claim THEN 'fix what it names; the claim then goes out again'
            ELSE 'ask the partner why, then release it' END, ''
  FROM ack_submission AS a
  JOIN submission AS s ON s.id = a.submission
  JOIN claim AS c ON c.id = a.claim
 WHERE a.fate = 'held'
 ORDER BY a.set_ordinal, a.first_segment, a.submission
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
