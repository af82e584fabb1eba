-- title: Payments: every payment set to date
-- columns: practice_id:text, document:integer, set:integer, received_on:date, payer_id:text, trn02:text, trn03:text, bpr16:text, bpr02:money, to_charges:money, unmatched:money, held:money, interest:money, plb:money, state:text
-- bpr02 of a posted one = to_charges + unmatched + held + interest - plb: interest is what came to it from
-- plb.interest, plb what other provider adjustments took (negative: gave).
-- A set whose staging was rolled back has no remit: its line says what is known.
SELECT practice_id, document, set_ordinal AS "set", received_on, payer_id, trace AS trn02, originator AS trn03, bpr16,
       bpr02, to_charges, unmatched, held,
       claim_interest + plb_interest AS interest,
       plb_moved + plb_interest AS plb, state
  FROM remit_money
UNION ALL
SELECT '', u.document, u.ordinal, d.received_on, '', '', '', '', u.cents, 0, 0, 0, 0, 0,
       CASE WHEN u.state IN ('seen', 'refused', 'superseded') THEN u.state ELSE 'held' END
  FROM x12_transaction AS u
  JOIN document AS d ON d.id = u.document
 WHERE u.kind = '835' AND NOT EXISTS (SELECT 1 FROM remit AS r WHERE r.unit = u.id)
 ORDER BY document, "set", trn02, trn03;
