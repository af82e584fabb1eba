-- Two rows with one number of line: nobody can tell which is meant.
INSERT INTO staged_reject (row, column_name, reason)
SELECT l.row, 'line', 'this line stands twice in the visit'
  FROM (SELECT visit_row, line, min(row) AS row FROM staged_line GROUP BY visit_row, line HAVING count(*) > 1) AS t
  CROSS JOIN staged_line AS l ON l.visit_row = t.visit_row AND l.line = t.line
 WHERE l.row <> t.row
 ORDER BY l.row
    ON CONFLICT (row) DO NOTHING;
-- The books need to know who owes: a member of no payer is no self-pay, and 'patient' is the patient's own account.
INSERT INTO staged_reject (row, column_name, reason)
SELECT visit_row, 'ins' || n || '_payer_id',
       CASE payer_id WHEN '' THEN 'an insurance without its payer' ELSE 'patient is no payer''s name' END
  FROM staged_coverage
 WHERE payer_id IN ('', 'patient')
 ORDER BY visit_row, rank
    ON CONFLICT (row) DO NOTHING;
