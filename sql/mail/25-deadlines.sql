-- title: The next deadlines
-- columns: due:date, days_left:integer, task:integer, worklist:text, amount:money
-- empty: Nothing is due within 14 days.
-- Of work for people, and of claims that are not sent yet and must be filed by then (without a task).
WITH due (due_on, task, kind, cents) AS (
    SELECT due_on, id, kind, cents FROM task
     WHERE closed_on IS NULL AND coalesce(snoozed_to, '') <= :night AND (:practice = '' OR practice_id = :practice)
    UNION ALL
    SELECT due_on, NULL, 'timely filing', sum(cents) FROM claim
     WHERE state IN ('draft', 'held', 'ready') AND due_on <> '' AND (:practice = '' OR practice_id = :practice)
     GROUP BY due_on)
SELECT due_on AS due, (unixepoch(due_on) - unixepoch(:night)) / 86400 AS days_left, task, kind AS worklist, cents AS amount
  FROM due WHERE due_on BETWEEN :night AND date(:night, '+14 days')
 ORDER BY due_on, cents DESC, task
 LIMIT 7;
