-- One bad row rejects all rows of its visit: half a visit would be another visit.
INSERT INTO staged_reject (row, column_name, reason)
SELECT s.row, '', 'another row of this visit was rejected'
  FROM staged_charge AS s
 WHERE (s.practice_id, s.visit_id) IN (SELECT b.practice_id, b.visit_id FROM staged_reject AS r
                                         JOIN staged_charge AS b ON b.row = r.row)
    ON CONFLICT (row) DO NOTHING;
DELETE FROM staged_charge WHERE row IN (SELECT row FROM staged_reject);
