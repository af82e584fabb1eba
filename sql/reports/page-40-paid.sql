-- title: What was paid
-- columns: what:text, tonight:integer, tonight_amount:money, to_date:integer, amount:money
-- empty: No payment has been posted yet.
WITH part (place, what) AS (
    VALUES (1, 'payments posted'), (2, '  put to charges'), (3, '  for claims we do not know'),
           (4, '  for claims we could not post'), (5, '  interest'), (6, '  other provider adjustments (PLB)')),
moved (place, what, posted_on, n, cents) AS (
    SELECT p.place, p.what, m.posted_on, CASE p.place WHEN 1 THEN 1 END,
           CASE p.place WHEN 1 THEN m.bpr02 WHEN 2 THEN m.to_charges WHEN 3 THEN m.unmatched WHEN 4 THEN m.held
                        WHEN 5 THEN m.claim_interest + m.plb_interest ELSE -(m.plb_moved + m.plb_interest) END
      FROM remit_money AS m, part AS p
     WHERE m.state = 'posted'
    UNION ALL
    SELECT 7, 'adjusted, never to be paid', posted_on, 1, cents FROM receivable_flow WHERE other LIKE 'adjust.%'
    UNION ALL
    SELECT 8, 'moved to patients', posted_on, 1, CASE to_account WHEN 'ar.patient' THEN cents ELSE -cents END FROM transfer
     WHERE (from_account = 'ar.payer' AND to_account = 'ar.patient') OR (from_account = 'ar.patient' AND to_account = 'ar.payer')
    UNION ALL
    SELECT 9, 'denied', opened_on, 1, cents FROM denial)
SELECT what, sum(CASE WHEN posted_on = :night THEN n WHEN n IS NOT NULL THEN 0 END) AS tonight,
       sum(CASE posted_on WHEN :night THEN cents ELSE 0 END) AS tonight_amount,
       sum(n) AS to_date, sum(cents) AS amount
  FROM moved
 GROUP BY place, what
HAVING place IN (1, 2, 7, 8, 9) OR sum(abs(cents)) > 0
 ORDER BY place;
