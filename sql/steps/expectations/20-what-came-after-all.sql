-- The task shrinks with the sets that are still silent, and closes itself when none is.
WITH silent (first, cents) AS (
    SELECT (SELECT min(a.id) FROM expectation AS a WHERE a.batch = e.batch AND a.kind = e.kind),
           sum(CASE WHEN e.set_ordinal = 0 THEN b.cents ELSE coalesce(s.cents, 0) END)
      FROM expectation AS e
      JOIN batch AS b ON b.id = e.batch
      LEFT JOIN batch_set AS s ON s.batch = e.batch AND s.set_ordinal = e.set_ordinal
     WHERE e.due_at <= :as_of AND e.met_on IS NULL AND e.ended_on IS NULL
     GROUP BY e.batch, e.kind)
UPDATE task SET cents = w.cents
  FROM silent AS w
 WHERE task.kind = 'no_answer' AND task.closed_on IS NULL AND task.subject = 'expectation ' || w.first
   AND task.cents <> w.cents;

UPDATE task SET closed_on = :night, closed_by = 'read-acks: it came, or is no longer awaited'
 WHERE kind = 'no_answer' AND closed_on IS NULL AND subject LIKE 'expectation %'
   AND subject NOT IN (
       SELECT 'expectation ' || coalesce((SELECT min(a.id) FROM expectation AS a
                                           WHERE a.batch = e.batch AND a.kind = e.kind), e.id)
         FROM expectation AS e
        WHERE e.due_at <= :as_of AND e.met_on IS NULL AND e.ended_on IS NULL);
