-- title: What came in
-- columns: what:text, tonight:integer, to_date:integer
-- empty: Nothing has come in yet.
WITH came (place, what, tonight, to_date) AS (
    SELECT 1, 'files', sum(received_on = :night), count(*) FROM document WHERE direction = 'in' HAVING count(*) > 0
    UNION ALL
    SELECT 2, CASE WHEN t.interchange IS NOT NULL THEN 'X12: ' WHEN d.kind = 'csv' THEN 'CSV: ' ELSE 'other: ' END || t.kind,
           sum(d.received_on = :night), count(*)
      FROM x12_transaction AS t JOIN document AS d ON d.id = t.document
     WHERE d.direction = 'in'
     GROUP BY 2
    UNION ALL
    SELECT 3, 'visits entered', sum(t.worked_on = :night), count(*)
      FROM encounter AS e JOIN x12_transaction AS t ON t.id = e.unit
     WHERE e.visit = e.id HAVING count(*) > 0
    UNION ALL
    SELECT 4, 'visits changed', sum(t.worked_on = :night), count(*)
      FROM encounter AS e JOIN x12_transaction AS t ON t.id = e.unit
     WHERE e.visit <> e.id HAVING count(*) > 0
    UNION ALL
    SELECT 5, 'reject files to correct, in outbox/rejects', sum(d.received_on = :night), count(*)
      FROM outgoing AS o JOIN document AS d ON d.id = o.document
     WHERE o.folder = 'rejects' HAVING count(*) > 0)
SELECT what, tonight, to_date FROM came ORDER BY place, what;
