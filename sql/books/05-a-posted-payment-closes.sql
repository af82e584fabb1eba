-- sentence: a posted payment is its claims' payments to charges, to suspense and of interest, less its provider adjustments
SELECT 'remit ' || remit || ' of document ' || document || ' set ' || set_ordinal || ' differs by ' ||
       (to_charges + unmatched + held + claim_interest - plb_staged - bpr02) || ' cents' AS what
  FROM remit_money
 WHERE state = 'posted' AND to_charges + unmatched + held + claim_interest - plb_staged <> bpr02
 ORDER BY remit;
