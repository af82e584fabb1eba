-- Once for each claim on a form that cannot be built yet.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'scrub_hold', 'claim ' || c.id, :night, CASE c.due_on WHEN '' THEN :night ELSE c.due_on END, c.cents,
       c.practice_id, c.payer_id, c.id, 0, CASE d.form WHEN 'dental' THEN 'tooth' ELSE 'bill_type' END,
       c.reason, d.form, 'Bill the visit from the practice system, or by the payer''s own site', ''
  FROM draft_claim AS n
  JOIN draft_visit AS d ON d.visit = n.visit
  JOIN claim AS c ON c.id = n.claim
 WHERE d.form <> 'professional'
 ORDER BY c.id
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
