-- A visit of more lines than a claim takes goes out in parts. Where one was held and its lines were then
-- corrected, it was closed; its lines are still owed, and no replacement of the part that
-- was sent can ask for them: they are asked for anew. Such a part has no line in a live claim.
INSERT INTO draft_part (claim, visit, payer_id)
SELECT k.id, k.visit, k.payer_id
  FROM claim AS k
 WHERE k.state = 'closed' AND k.rank = 1 AND k.frequency = '1'
   AND NOT EXISTS (SELECT 1 FROM submission AS s WHERE s.claim = k.id AND s.state <> 'rejected')
   AND EXISTS (SELECT 1 FROM claim AS o WHERE o.visit = k.visit AND o.payer_id = k.payer_id AND o.state <> 'closed')
   AND NOT EXISTS (SELECT 1 FROM claim AS o
                    WHERE o.visit = k.visit AND o.payer_id <> k.payer_id AND o.rank = 1 AND o.state <> 'closed')
   AND NOT EXISTS (SELECT 1 FROM claim_line AS l
                     JOIN charge AS h ON h.id = l.charge
                     JOIN charge AS g ON g.visit = h.visit AND g.line = h.line
                     JOIN claim_line AS m ON m.charge = g.id
                     JOIN claim AS o ON o.id = m.claim AND o.state <> 'closed'
                    WHERE l.claim = k.id)
 ORDER BY k.id;
