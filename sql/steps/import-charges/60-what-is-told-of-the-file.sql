-- How many visits were new, how many changed, how many lines are gone; beside what its stager noted.
UPDATE x12_transaction
   SET note = n.fresh || ' visits new, ' || n.changed || ' changed, ' || n.gone || ' lines withdrawn'
              || CASE note WHEN '' THEN '' ELSE '; ' || note END
  FROM (SELECT (SELECT count(*) FROM staged_now WHERE NOT known) AS fresh,
               (SELECT count(*) FROM staged_changed) AS changed,
               (SELECT count(*) FROM charge WHERE id > (SELECT charge FROM staged_base) AND withdrawn = 1) AS gone) AS n
 WHERE x12_transaction.id = :unit AND n.changed + n.gone > 0;
-- A file of which nothing came is held, so that it can be dropped again as it is.
UPDATE x12_transaction
   SET state = 'held', worked_on = :night, reason = 'every row of it was rejected'
 WHERE id = :unit AND EXISTS (SELECT 1 FROM staged_reject) AND NOT EXISTS (SELECT 1 FROM staged_visit);
