-- sentence: a batch and its sets are the sum of their submissions
WITH sent (batch, set_ordinal, claims, cents) AS (
    SELECT batch, set_ordinal, count(*), sum(cents) FROM submission GROUP BY batch, set_ordinal)
SELECT 'batch ' || b.id || ' set ' || b.set_ordinal || ': ' || coalesce(s.claims, 0) || ' claims of ' || b.claims ||
       ', ' || coalesce(s.cents, 0) || ' cents of ' || b.cents AS what
  FROM (SELECT batch AS id, set_ordinal, claims, cents FROM batch_set) AS b
  LEFT JOIN sent AS s ON s.batch = b.id AND s.set_ordinal = b.set_ordinal
 WHERE b.claims <> coalesce(s.claims, 0) OR b.cents <> coalesce(s.cents, 0)
UNION ALL
SELECT 'batch ' || s.batch || ' has submissions in a set ' || s.set_ordinal || ' that it has not'
  FROM sent AS s
 WHERE NOT EXISTS (SELECT 1 FROM batch_set AS b WHERE b.batch = s.batch AND b.set_ordinal = s.set_ordinal)
UNION ALL
SELECT 'batch ' || b.id || ': ' || coalesce(s.claims, 0) || ' claims of ' || b.claims || ', ' ||
       coalesce(s.cents, 0) || ' cents of ' || b.cents || ', ' || coalesce(n.sets, 0) || ' sets of ' || b.sets
  FROM batch AS b
  LEFT JOIN (SELECT batch, sum(claims) AS claims, sum(cents) AS cents FROM sent GROUP BY batch) AS s ON s.batch = b.id
  LEFT JOIN (SELECT batch, count(*) AS sets FROM batch_set GROUP BY batch) AS n ON n.batch = b.id
 WHERE b.claims <> coalesce(s.claims, 0) OR b.cents <> coalesce(s.cents, 0) OR b.sets <> coalesce(n.sets, 0)
 ORDER BY what;
