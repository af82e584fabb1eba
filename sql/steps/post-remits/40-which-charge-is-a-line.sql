-- Lines of the claims that we know: by our line control number, else by code, modifiers, date and
-- charge, else by code alone, where that gives one charge of the claim.
INSERT INTO post_line (remit_line, remit_claim, charge, rung, open)
SELECT l.id, l.remit_claim, cl.charge, CASE WHEN cl.charge IS NULL THEN '' ELSE 'line_control' END, 0
  FROM post_claim AS p
 CROSS JOIN remit_line AS l ON l.remit_claim = p.remit_claim
  LEFT JOIN submission AS s ON s.clm01 = substr(l.line_control, 1, 10) AND s.claim = p.claim
  LEFT JOIN claim_line AS cl ON cl.claim = s.claim AND substr(l.line_control, 11, 1) = 'L'
                            AND cl.ordinal = CAST(substr(l.line_control, 12) AS INTEGER)
 WHERE p.claim IS NOT NULL
 ORDER BY l.id;

UPDATE post_line
   SET charge = f.charge, rung = 'code'
  FROM (SELECT n.remit_line, min(h.id) AS charge
          FROM post_line AS n
          JOIN remit_line AS l ON l.id = n.remit_line
          JOIN post_claim AS p ON p.remit_claim = n.remit_claim
          JOIN claim_line AS cl ON cl.claim = p.claim
          JOIN charge AS h ON h.id = cl.charge AND h.code IN (upper(l.code), upper(l.original_code)) AND h.cents = l.charge
               AND (l.service_on = '' OR h.service_from = l.service_on)
               AND (l.original_code <> '' OR upper(l.modifiers) = trim(h.mod1 || ' ' || h.mod2 || ' ' || h.mod3 || ' ' || h.mod4))
         WHERE n.charge IS NULL
         GROUP BY n.remit_line HAVING min(h.id) = max(h.id)) AS f
 WHERE f.remit_line = post_line.remit_line;

UPDATE post_line
   SET charge = f.charge, rung = 'code'
  FROM (SELECT n.remit_line, min(h.id) AS charge
          FROM post_line AS n
          JOIN remit_line AS l ON l.id = n.remit_line
          JOIN post_claim AS p ON p.remit_claim = n.remit_claim
          JOIN claim_line AS cl ON cl.claim = p.claim
          JOIN charge AS h ON h.id = cl.charge AND h.code IN (upper(l.code), upper(l.original_code))
               AND (l.service_on = '' OR h.service_from = l.service_on)
         WHERE n.charge IS NULL
         GROUP BY n.remit_line HAVING min(h.id) = max(h.id)) AS f
 WHERE f.remit_line = post_line.remit_line;
