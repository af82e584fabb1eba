-- sentence: the same payment is posted once
SELECT 'remits ' || min(remit) || ' and ' || max(remit) AS what
  FROM remit_posting
 WHERE withdrawn = 0 AND answer = 0
 GROUP BY originator, trace, cents, bpr16
HAVING count(*) > 1
 ORDER BY min(remit);
