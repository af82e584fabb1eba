-- title: What became of what was sent
-- columns: what:text, tonight:integer, tonight_amount:money, to_date:integer, amount:money
-- empty: Nothing has been sent yet.
-- Sent is accepted, rejected or awaited, to the claim and the cent; tonight, what came to be so.
WITH label (place, what) AS (
    VALUES (1, 'sent'), (2, 'accepted'), (3, 'rejected'), (4, 'awaited')),
stands (place, cents) AS (
    SELECT CASE WHEN state IN ('accepted', 'answered') THEN 2 WHEN state = 'rejected' THEN 3 ELSE 4 END, cents FROM submission),
now (place, claims, cents) AS (
    SELECT 1, count(*), sum(cents) FROM submission
    UNION ALL
    SELECT place, count(*), sum(cents) FROM stands GROUP BY place),
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
SELECT b.what, CASE WHEN b.place < 4 THEN coalesce(t.claims, 0) END AS tonight,
       CASE WHEN b.place < 4 THEN coalesce(t.cents, 0) END AS tonight_amount,
       coalesce(n.claims, 0) AS to_date, coalesce(n.cents, 0) AS amount
  FROM label AS b
  LEFT JOIN now AS n ON n.place = b.place
  LEFT JOIN tonight AS t ON t.place = b.place
 WHERE EXISTS (SELECT 1 FROM submission)
 ORDER BY b.place;
