-- sentence: cash from payers moved by exactly what each posted payment says, and by no other
SELECT 'remit ' || remit || ' of document ' || document || ' set ' || set_ordinal || ' (' || state || ') moved ' ||
       cash || ' cents' AS what
  FROM remit_money
 WHERE cash <> CASE state WHEN 'posted' THEN bpr02 ELSE 0 END
UNION ALL
SELECT 'transfer ' || t.id || ' is of no remit' FROM transfer AS t
 WHERE (t.from_account = 'cash.payer' OR t.to_account = 'cash.payer') AND t.remit_claim IS NULL
   AND t.reverses IS NULL AND t.to_account <> 'cash.bank'
   AND NOT EXISTS (SELECT 1 FROM remit AS r WHERE r.unit = t.unit)
 ORDER BY what;
