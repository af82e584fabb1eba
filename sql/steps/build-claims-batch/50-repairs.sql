-- What of a claim's text was changed in form alone (RULINGS 27).
INSERT INTO repair (submission, line, column_name, what)
SELECT s.id, r.line, r.column_name, r.what
  FROM build_batch AS b
 CROSS JOIN build_repair AS r
  JOIN build_sent AS e ON e.n = r.n
  JOIN build_claim AS o ON o.n = r.n
  JOIN submission AS s ON s.claim = o.claim AND s.ordinal = o.ordinal
 ORDER BY r.n, r.line, r.column_name;
