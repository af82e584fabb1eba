-- A remit whose header names no payer that we know is of the payer of the first claim matched by CLM01;
-- else it is not known (RULINGS 18).
UPDATE post_remit
   SET payer_id = f.payer_id, payer_rung = 'claim'
  FROM (SELECT payer_id FROM post_claim WHERE rung = 'clm01' ORDER BY remit_claim LIMIT 1) AS f
 WHERE post_remit.payer_id = '';

-- Whose money: the payee's NPI or tax id, else the first matched claim's practice, else the only one.
UPDATE post_remit
   SET practice_id = coalesce(
       (SELECT p.practice_id FROM practice_now AS p JOIN remit AS r ON r.id = post_remit.remit
         WHERE (r.payee_npi <> '' AND p.npi = r.payee_npi) OR (r.payee_npi = '' AND r.payee_tin <> '' AND p.tin = r.payee_tin)
         ORDER BY p.id LIMIT 1),
       (SELECT practice_id FROM post_claim WHERE claim IS NOT NULL ORDER BY remit_claim LIMIT 1),
       (SELECT min(practice_id) FROM practice_now HAVING count(*) = 1),
       '');
