-- sentence: the receivables of the books are the sum of the open balances
WITH side (account, cents) AS (
    SELECT to_account, cents FROM transfer WHERE to_account IN ('ar.payer', 'ar.patient')
    UNION ALL
    SELECT from_account, -cents FROM transfer WHERE from_account IN ('ar.payer', 'ar.patient')
    UNION ALL
    SELECT CASE party WHEN 'patient' THEN 'ar.patient' ELSE 'ar.payer' END, -cents FROM charge_balance)
SELECT 'account ' || account || ' differs by ' || sum(cents) || ' cents' AS what
  FROM side
 GROUP BY account
HAVING sum(cents) <> 0
 ORDER BY account;
