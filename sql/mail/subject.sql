-- title: Subject
-- columns: what:text
-- layout: prose
-- What is urgent: the first thing that is read of a message.
WITH work (n, cents) AS (
    SELECT count(*), coalesce(sum(cents), 0) FROM task
     WHERE closed_on IS NULL AND coalesce(snoozed_to, '') <= :night AND due_on <= date(:night, '+7 days')
       AND (:practice = '' OR practice_id = :practice))
SELECT CASE WHEN n = 0 THEN 'nothing due within 7 days'
            ELSE n || ' due within 7 days, ' || printf('%d.%02d', cents / 100, cents % 100) END AS what
  FROM work ORDER BY what;
