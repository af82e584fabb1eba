-- The one rule: what the first payer owes, with no live claim to it for the visit and no open
-- denial, is asked for. A live claim of rank 1 to another payer counts, too: the visit
-- changed after it was sent, and that is a person's replacement. A professional or dental claim takes
-- 50 lines (837P, 837D: LX), an institutional one 999. A part that was closed unsent is asked for
-- whatever became of the other parts.
INSERT INTO draft_visit (visit, encounter, payer_id, form, most, rest)
SELECT e.visit, e.id, o.payer_id, e.form, CASE e.form WHEN 'institutional' THEN 999 ELSE 50 END,
       p.visit IS NOT NULL
  FROM (SELECT h.visit, b.party AS payer_id
          FROM charge_balance AS b
          JOIN charge AS h ON h.id = b.charge
         WHERE b.cents <> 0 AND b.cents > 0 AND b.party <> 'patient'
           AND h.withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM charge WHERE supersedes = h.id)
         GROUP BY h.visit, b.party) AS o
  JOIN encounter_now AS e ON e.visit = o.visit
  JOIN coverage AS v ON v.id = e.coverage_1 AND v.payer_id = o.payer_id
  LEFT JOIN (SELECT DISTINCT visit, payer_id FROM draft_part) AS p ON p.visit = o.visit AND p.payer_id = o.payer_id
 WHERE e.hold = 0
   AND (p.visit IS NOT NULL OR NOT EXISTS (SELECT 1 FROM claim AS c
                    WHERE c.visit = o.visit AND c.state <> 'closed' AND (c.payer_id = o.payer_id OR c.rank = 1)))
   AND (p.visit IS NOT NULL OR NOT EXISTS (SELECT 1 FROM charge AS h JOIN denial AS d ON d.charge = h.id AND d.closed_on IS NULL
                    WHERE h.visit = o.visit AND d.payer_id = o.payer_id))
 ORDER BY e.visit;
