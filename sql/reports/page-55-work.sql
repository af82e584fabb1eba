-- title: Work for people
-- columns: worklist:text, open:integer, new_tonight:integer, closed_tonight:integer, amount:money, nearest_due:date
-- empty: Every worklist is empty.
SELECT 'worklist-' || kind AS worklist, sum(closed_on IS NULL) AS open,
       sum(opened_on = :night AND closed_on IS NULL) AS new_tonight,
       sum(coalesce(closed_on, '') = :night) AS closed_tonight,
       sum(CASE WHEN closed_on IS NULL THEN cents ELSE 0 END) AS amount,
       coalesce(min(CASE WHEN closed_on IS NULL THEN due_on END), '') AS nearest_due
  FROM task
 WHERE closed_on IS NULL OR closed_on = :night
 GROUP BY kind
 ORDER BY kind;
