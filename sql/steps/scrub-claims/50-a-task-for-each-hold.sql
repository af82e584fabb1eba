-- One task a finding that holds, so that each has its line and column. A person who closed one
-- while the edit still fires sees it again: a held claim is never silent.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'scrub_hold', 'finding ' || f.id, :night, CASE c.due_on WHEN '' THEN :night ELSE c.due_on END, c.cents,
       c.practice_id, c.payer_id, c.id, f.line, f.column_name, f.message, f.edit_id, coalesce(d.remedy, ''), ''
  FROM scrub_now AS s
  JOIN claim AS c ON c.id = s.claim
  JOIN finding AS f ON f.claim = c.id AND f.severity = 'hold' AND f.cleared_on IS NULL
  LEFT JOIN scrub_edit AS d ON d.edit_id = f.edit_id
 WHERE NOT EXISTS (SELECT 1 FROM task WHERE kind = 'scrub_hold' AND subject = 'finding ' || f.id AND closed_on IS NULL)
 ORDER BY f.id;
