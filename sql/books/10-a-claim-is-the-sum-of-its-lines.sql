-- sentence: a claim asks for the sum of its lines
SELECT 'claim ' || c.id || ' differs by ' || (c.cents - coalesce(s.cents, 0)) || ' cents' AS what
  FROM claim AS c
  LEFT JOIN (SELECT l.claim, sum(h.cents) AS cents FROM claim_line AS l JOIN charge AS h ON h.id = l.charge
              GROUP BY l.claim) AS s ON s.claim = c.id
 WHERE c.cents <> coalesce(s.cents, 0)
 ORDER BY c.id;
