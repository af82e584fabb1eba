-- sentence: a transfer that reverses another is its exact contra
SELECT 'transfer ' || r.id || ' of transfer ' || t.id AS what
  FROM transfer AS r
  JOIN transfer AS t ON t.id = r.reverses
 WHERE r.reverses IS NOT NULL
   AND (r.id <= t.id OR r.cents <> t.cents OR r.charge IS NOT t.charge
    OR r.from_account <> t.to_account OR r.from_party <> t.to_party
    OR r.to_account <> t.from_account OR r.to_party <> t.from_party)
 ORDER BY r.id;
