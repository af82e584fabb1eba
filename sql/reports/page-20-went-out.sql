-- title: What went out
-- columns: file:text, partner:text, claims:integer, amount:money
-- empty: Nothing has been sent yet.
WITH sent (place, id, file, partner, claims, cents) AS (
    SELECT 1, b.id, coalesce((SELECT o.name FROM outgoing AS o WHERE o.document = b.document ORDER BY o.id LIMIT 1), ''),
           b.partner_id, b.claims, b.cents
      FROM batch AS b WHERE b.built_on = :night
    UNION ALL
    SELECT 2, 0, 'tonight: ' || count(*) || ' files', '', sum(claims), sum(cents)
      FROM batch WHERE built_on = :night HAVING count(*) > 1
    UNION ALL
    SELECT 3, 0, 'to date: ' || count(*) || CASE count(*) WHEN 1 THEN ' file' ELSE ' files' END, '', sum(claims), sum(cents)
      FROM batch HAVING count(*) > 0)
SELECT file, partner, claims, cents AS amount FROM sent ORDER BY place, id;
