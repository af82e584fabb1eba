-- title: What became of what was sent
-- columns: what:text, tonight:integer, tonight_amount:money, to_date:integer, amount:money
-- empty: Nothing has been sent yet.
-- Sent is accepted, rejected or awaited, to the claim and the cent; tonight, what came to be so.
WITH now (place, what, claims, cents) AS (
    SELECT 1, 'sent', count(*), sum(cents) FROM submission
    UNION ALL
    SELECT CASE WHEN state IN ('accepted', 'answered') THEN 2 WHEN state = 'rejected' THEN 3 ELSE 4 END,
           CASE WHEN state IN ('accepted', 'answered') THEN 'accepted' WHEN state = 'rejected' THEN 'rejected'
                ELSE 'awaited' END, count(*), sum(cents)
      FROM submission GROUP BY 1),
became (place, submission) AS (
    SELECT DISTINCT 1, submission FROM submission_event WHERE happened_on = :night AND event = 'publish'
    UNION
    SELECT 2, submission FROM submission_event
     WHERE happened_on = :night AND became IN ('accepted', 'answered') AND was NOT IN ('accepted', 'answered')
    UNION
    SELECT 3, submission FROM submission_event
     WHERE happened_on = :night AND became = 'rejected' AND was <> 'rejected'),
tonight (place, claims, cents) AS (
    SELECT b.place, count(*), sum(s.cents) FROM became AS b JOIN submission AS s ON s.id = b.submission GROUP BY b.place)
SELECT n.what, CASE WHEN n.place < 4 THEN coalesce(t.claims, 0) END AS tonight,
       CASE WHEN n.place < 4 THEN coalesce(t.cents, 0) END AS tonight_amount, n.claims AS to_date, n.cents AS amount
  FROM now AS n LEFT JOIN tonight AS t ON t.place = n.place
 WHERE n.claims > 0
 ORDER BY n.place;
