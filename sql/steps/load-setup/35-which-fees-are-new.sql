-- A row that says something else than the one in force of its key is a new version.
INSERT INTO fee (practice_id, fee_payer_id, code, modifier, effective_from, effective_to, charge, allowed,
    unit, row)
SELECT s.practice_id, s.fee_payer_id, s.code, s.modifier, s.effective_from, s.effective_to, s.charge,
       s.allowed, :unit, s.row
  FROM setup_fee AS s
  LEFT JOIN fee AS n ON n.id = (SELECT max(id) FROM fee WHERE code = s.code AND modifier = s.modifier AND fee_payer_id = s.fee_payer_id AND practice_id = s.practice_id AND effective_from = s.effective_from)
 WHERE NOT EXISTS (SELECT 1 FROM staged_reject WHERE row = s.row)
   AND (n.practice_id, n.fee_payer_id, n.code, n.modifier, n.effective_from, n.effective_to, n.charge,
         n.allowed)
        IS NOT (s.practice_id, s.fee_payer_id, s.code, s.modifier, s.effective_from, s.effective_to, s.charge,
               s.allowed)
 ORDER BY s.row;
