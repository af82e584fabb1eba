-- sentence: every remittance that was worked is decided, and each claim of a posted one is placed
SELECT 'document ' || t.document || ' set ' || t.ordinal || ' has no decision' AS what
  FROM x12_transaction AS t
 WHERE t.kind = '835' AND t.state = 'done'
   AND NOT EXISTS (SELECT 1 FROM remit AS r JOIN remit_decision AS d ON d.remit = r.id WHERE r.unit = t.id)
UNION ALL
SELECT 'remit ' || p.remit || ' is posted and not decided so'
  FROM remit_posting AS p
 WHERE p.withdrawn = 0
   AND coalesce((SELECT d.verdict FROM remit_decision AS d WHERE d.remit = p.remit ORDER BY d.id DESC LIMIT 1), '') <> 'posted'
UNION ALL
SELECT 'remit claim ' || c.id || ' of remit ' || c.remit || ' is placed nowhere'
  FROM remit_claim AS c
  JOIN remit_posting AS p ON p.remit = c.remit AND p.withdrawn = 0
 WHERE NOT EXISTS (SELECT 1 FROM remit_match AS m WHERE m.remit_claim = c.id)
 ORDER BY what;
