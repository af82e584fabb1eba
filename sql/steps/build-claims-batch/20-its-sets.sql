-- Each set by its BHT03, which a 277CA brings back.
INSERT INTO batch_set (batch, set_ordinal, reference, claims, cents)
SELECT b.id, t.set_ordinal, t.reference, count(*), sum(c.cents)
  FROM build_batch AS b CROSS JOIN build_set AS t
  JOIN build_sent AS s ON s.set_ordinal = t.set_ordinal
  JOIN build_claim AS o ON o.n = s.n
  JOIN claim AS c ON c.id = o.claim
 GROUP BY b.id, t.set_ordinal, t.reference
 ORDER BY t.set_ordinal;
