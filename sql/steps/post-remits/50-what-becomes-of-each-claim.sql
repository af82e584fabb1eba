-- post, held, unmatched, informational. Nothing is guessed: what this release does not post goes
-- to suspense with its reason, and the books close all the same.
UPDATE post_claim
   SET verdict = v.verdict, reason = v.reason
  FROM (SELECT p.remit_claim, CASE
               WHEN c.status IN ('23', '25') AND c.paid = 0 THEN 'informational'
               WHEN p.claim IS NULL THEN 'unmatched'
               WHEN p.off <> 0 OR c.status NOT IN ('1', '4', '19') OR p.claim_cas > 0 OR p.lines = 0
                    OR k.rank > 1 OR k.state = 'closed' OR n.missing > 0 OR u.unequal > 0
                    OR (x.payer_id <> '' AND x.payer_id <> k.payer_id AND x.payer_rung <> 'claim'
                        AND x.payer_id IN (c2.payer_id, c3.payer_id)) THEN 'held'
               ELSE 'post' END AS verdict,
               CASE
               WHEN c.status IN ('23', '25') AND c.paid = 0 THEN 'status ' || c.status || ': nothing to post'
               WHEN p.claim IS NULL THEN 'no claim of ours'
               WHEN p.off <> 0 THEN printf('its equations are off by %d.%02d', abs(p.off) / 100, abs(p.off) % 100)
               WHEN c.status = '22' THEN 'a reversal'
               WHEN c.status IN ('2', '3', '20', '21') THEN 'a secondary payment'
               WHEN c.status NOT IN ('1', '4', '19') THEN 'status ' || c.status
               WHEN p.claim_cas > 0 THEN 'adjustments at claim level'
               WHEN p.lines = 0 THEN 'no service lines'
               WHEN k.rank > 1 THEN 'a secondary claim'
               WHEN k.state = 'closed' THEN 'the claim was closed'
               WHEN n.missing > 0 THEN n.missing || ' lines are not on the claim'
               WHEN u.unequal > 0 THEN u.unequal || ' lines are of another charge than ours'
               WHEN x.payer_id <> '' AND x.payer_id <> k.payer_id AND x.payer_rung <> 'claim'
                    AND x.payer_id IN (c2.payer_id, c3.payer_id) THEN 'from the next payer (crossover)'
               ELSE '' END AS reason
          FROM post_claim AS p
          JOIN remit_claim AS c ON c.id = p.remit_claim
          JOIN post_remit AS x
          LEFT JOIN claim AS k ON k.id = p.claim
          LEFT JOIN encounter AS e ON e.id = k.encounter
          LEFT JOIN coverage AS c2 ON c2.id = e.coverage_2
          LEFT JOIN coverage AS c3 ON c3.id = e.coverage_3
          -- lines of one charge (the payer may split it) must add up to what we charged
          LEFT JOIN (SELECT remit_claim, count(*) AS unequal
                       FROM (SELECT n.remit_claim, n.charge FROM post_line AS n
                              CROSS JOIN remit_line AS l ON l.id = n.remit_line
                              CROSS JOIN charge AS h ON h.id = n.charge
                              GROUP BY n.remit_claim, n.charge HAVING sum(l.charge) <> h.cents)
                      GROUP BY remit_claim) AS u ON u.remit_claim = p.remit_claim
          LEFT JOIN (SELECT remit_claim, count(*) AS missing FROM post_line WHERE charge IS NULL
                      GROUP BY remit_claim) AS n ON n.remit_claim = p.remit_claim) AS v
 WHERE v.remit_claim = post_claim.remit_claim;

INSERT INTO remit_match (remit_claim, claim, submission, rung, verdict, reason, unit, row)
SELECT p.remit_claim, p.claim, p.submission, CASE WHEN p.claim IS NULL THEN 'none' ELSE p.rung END,
       p.verdict, p.reason, :unit, c.segment
  FROM post_claim AS p JOIN remit_claim AS c ON c.id = p.remit_claim
 ORDER BY p.remit_claim;

INSERT INTO remit_line_match (remit_line, charge, rung)
SELECT n.remit_line, n.charge, n.rung
  FROM post_line AS n JOIN post_claim AS p ON p.remit_claim = n.remit_claim AND p.verdict = 'post'
 ORDER BY n.remit_line;
DELETE FROM post_line
 WHERE remit_claim IN (SELECT remit_claim FROM post_claim WHERE verdict <> 'post');
