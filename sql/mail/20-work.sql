-- title: Work, the most urgent first
-- columns: worklist:text, open:integer, new:integer, amount:money, overdue:integer, in_7_days:integer, in_14_days:integer
-- empty: Every worklist is empty.
WITH work (kind, opened_on, due_on, cents) AS (
    SELECT kind, opened_on, due_on, cents FROM task
     WHERE closed_on IS NULL AND coalesce(snoozed_to, '') <= :night AND (:practice = '' OR practice_id = :practice)),
line (kind, n, fresh, cents, overdue, week, fortnight, due_on) AS (
    SELECT kind, count(*), sum(opened_on = :night), sum(cents), sum(due_on < :night),
           sum(due_on BETWEEN :night AND date(:night, '+7 days')), sum(due_on BETWEEN :night AND date(:night, '+14 days')), min(due_on)
      FROM work GROUP BY kind)
SELECT kind AS worklist, n AS open, fresh AS new, cents AS amount, overdue, week AS in_7_days, fortnight AS in_14_days
  FROM line ORDER BY due_on, cents DESC, kind;
