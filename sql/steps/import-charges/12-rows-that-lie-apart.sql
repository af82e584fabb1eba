-- The rows of a visit are one visit wherever they stand in the file: the first run of them
-- speaks for all, and the others must say the same.
INSERT INTO staged_apart (row, first, before)
SELECT row, first, coalesce(sum(lines) OVER (PARTITION BY first ORDER BY row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
  FROM (SELECT v.row, f.first, (SELECT count(*) FROM staged_line WHERE visit_row = v.row) AS lines
          FROM (SELECT practice_id, visit_id, min(row) AS first FROM staged_visit
                 GROUP BY practice_id, visit_id HAVING count(*) > 1) AS f
          CROSS JOIN staged_visit AS v ON v.practice_id = f.practice_id AND v.visit_id = f.visit_id)
 ORDER BY row;
INSERT INTO staged_reject (row, column_name, reason)
SELECT a.row, 'visit_id', 'the rows of this visit lie apart and do not agree: put them together'
  FROM staged_apart AS a
  JOIN staged_visit AS v ON v.row = a.row
  JOIN staged_visit AS f ON f.row = a.first
 WHERE v.facts <> f.facts
 ORDER BY a.row
    ON CONFLICT (row) DO NOTHING;
-- A line that has no number is known by its place in the whole visit.
UPDATE staged_line
   SET visit_row = a.first, line = staged_line.line + CASE staged_line.given WHEN 1 THEN 0 ELSE a.before END
  FROM staged_apart AS a
 WHERE a.row = staged_line.visit_row AND a.row <> a.first;
DELETE FROM staged_visit WHERE row IN (SELECT row FROM staged_apart WHERE row <> first);
DELETE FROM staged_coverage WHERE visit_row IN (SELECT row FROM staged_apart WHERE row <> first);
DELETE FROM staged_dx WHERE visit_row IN (SELECT row FROM staged_apart WHERE row <> first);
