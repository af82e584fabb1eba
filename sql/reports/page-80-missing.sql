-- title: What did not come
-- columns: awaited:text, from:text, file:text, due_at:text, claims:integer, amount:money
-- empty: Nothing that was due is missing.
SELECT x.kind || CASE WHEN x.set_ordinal > 0 THEN ' of set ' || x.set_ordinal ELSE '' END AS awaited, b.partner_id AS "from",
       coalesce((SELECT o.name FROM outgoing AS o WHERE o.document = b.document ORDER BY o.id LIMIT 1), '') AS file,
       x.due_at,
       CASE WHEN x.submission IS NOT NULL THEN 1 WHEN x.set_ordinal > 0 THEN n.claims ELSE b.claims END AS claims,
       CASE WHEN x.submission IS NOT NULL THEN s.cents WHEN x.set_ordinal > 0 THEN n.cents ELSE b.cents END AS amount
  FROM expectation AS x
  LEFT JOIN submission AS s ON s.id = x.submission
  JOIN batch AS b ON b.id = coalesce(x.batch, s.batch)
  LEFT JOIN batch_set AS n ON n.batch = b.id AND n.set_ordinal = x.set_ordinal
 WHERE x.met_on IS NULL AND x.ended_on IS NULL AND x.due_at < :as_of
 ORDER BY x.due_at, x.id
 LIMIT 20;
