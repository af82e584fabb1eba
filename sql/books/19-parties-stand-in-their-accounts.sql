-- sentence: patients owe in ar.patient, payers in ar.payer, and no other account has a party's debt
SELECT 'transfer ' || id AS what
  FROM transfer
 WHERE (from_account = 'ar.patient' AND from_party <> 'patient') OR (from_account = 'ar.payer' AND from_party = 'patient')
    OR (to_account = 'ar.patient' AND to_party <> 'patient') OR (to_account = 'ar.payer' AND to_party = 'patient')
 ORDER BY id;
