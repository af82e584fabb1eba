-- Every further coverage of the visit is told (RULINGS 24), by the payer's version of today;
-- one whose payer is not set up has no identifier to tell.
INSERT INTO build_other (n, rank, coverage, payer)
SELECT b.n, o.rank, o.id, y.id
  FROM build_claim AS b
  JOIN encounter AS e ON e.id = b.encounter
  JOIN coverage AS k ON k.id = b.coverage
  JOIN coverage AS o ON o.id IN (e.coverage_1, e.coverage_2, e.coverage_3) AND o.rank <> k.rank
  JOIN payer AS y ON y.id = (SELECT max(id) FROM payer WHERE payer_id = o.payer_id)
 WHERE (e.coverage_2 IS NOT NULL OR e.coverage_3 IS NOT NULL) AND y.class <> 'self_pay'
 ORDER BY b.n, o.rank;
