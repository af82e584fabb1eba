-- sentence: every claim of a posted payment moved the cash that its CLP04 says
SELECT 'remit claim ' || c.id || ' of remit ' || c.remit || ' segment ' || c.segment || ' moved ' ||
       coalesce(m.cents, 0) || ' of ' || c.paid || ' cents' AS what
  FROM remit_claim AS c
  JOIN remit_posting AS p ON p.remit = c.remit AND p.withdrawn = 0
  LEFT JOIN remit_claim_cash AS m ON m.remit_claim = c.id
 WHERE coalesce(m.cents, 0) <> c.paid
 ORDER BY c.id;
