-- sentence: what a party owes for a charge is what its transfers say
WITH moved (charge, party, cents) AS (
    SELECT charge, to_party, cents FROM transfer WHERE to_account IN ('ar.payer', 'ar.patient')
    UNION ALL
    SELECT charge, from_party, -cents FROM transfer WHERE from_account IN ('ar.payer', 'ar.patient')
    UNION ALL
    SELECT charge, party, -cents FROM charge_balance)
SELECT 'charge ' || charge || ' party ' || party || ' differs by ' || sum(cents) || ' cents' AS what
  FROM moved
 GROUP BY charge, party
HAVING sum(cents) <> 0
 ORDER BY charge, party;
