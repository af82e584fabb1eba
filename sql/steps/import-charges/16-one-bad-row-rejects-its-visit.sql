-- One bad row rejects all rows of its visit: half a visit would be another visit.
INSERT INTO staged_bad (visit_row)
SELECT DISTINCT visit_row FROM staged_line
 WHERE EXISTS (SELECT 1 FROM staged_reject) AND row IN (SELECT row FROM staged_reject);
-- Of a row without its practice nobody knows whose visit it is: any of that number may lack it.
INSERT INTO staged_bad (visit_row)
SELECT v.row FROM staged_visit AS v
 WHERE EXISTS (SELECT 1 FROM staged_reject WHERE column_name = 'practice_id')
   AND v.visit_id IN (SELECT b.visit_id FROM staged_reject AS r JOIN staged_visit AS b ON b.row = r.row
                       WHERE r.column_name = 'practice_id')
    ON CONFLICT (visit_row) DO NOTHING;
INSERT INTO staged_reject (row, column_name, reason)
SELECT l.row, '', 'another row of this visit was rejected'
  FROM staged_bad AS b CROSS JOIN staged_line AS l ON l.visit_row = b.visit_row
 ORDER BY l.row
    ON CONFLICT (row) DO NOTHING;
-- Its lines and diagnoses are of no visit now, and nobody asks for them.
DELETE FROM staged_visit WHERE row IN (SELECT visit_row FROM staged_bad);
DELETE FROM staged_coverage WHERE visit_row IN (SELECT visit_row FROM staged_bad);
