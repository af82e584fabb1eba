-- A claim that no payer has (never sent, or refused at the door each time) and that no longer
-- says what its visit says, is closed; the rule below then asks anew. A visit of which
-- another part was sent is left alone: it gets a replacement, by a person.
INSERT INTO draft_stale (claim, reason)
SELECT claim, reason FROM (
    SELECT c.id AS claim,
           CASE
           WHEN e.hold = 1 THEN 'the practice keeps the visit back'
           WHEN v.payer_id IS NOT c.payer_id THEN 'the visit has another first payer'
           WHEN EXISTS (SELECT 1 FROM claim_line AS l
                         WHERE l.claim = c.id AND NOT EXISTS (SELECT 1 FROM charge_now WHERE id = l.charge)) THEN 'a line of the visit changed'
           WHEN EXISTS (SELECT 1 FROM charge_now AS h
                          LEFT JOIN charge_balance AS b ON b.charge = h.id AND b.party = c.payer_id
                         WHERE h.visit = c.visit AND (b.cents > 0 OR h.cents = 0)
                           AND NOT EXISTS (SELECT 1 FROM claim_line AS l JOIN claim AS k ON k.id = l.claim
                                            WHERE l.charge = h.id AND k.payer_id = c.payer_id AND k.state <> 'closed'))
           THEN 'a line was added to the visit'
           END AS reason
      FROM claim AS c
      JOIN encounter_now AS e ON e.visit = c.visit
      LEFT JOIN coverage AS v ON v.id = e.coverage_1
     WHERE c.state IN ('draft', 'held', 'ready') AND c.rank = 1 AND c.frequency = '1'
       AND NOT EXISTS (SELECT 1 FROM claim AS k JOIN submission AS u ON u.claim = k.id
                        WHERE k.visit = c.visit AND k.state <> 'closed' AND u.state <> 'rejected'))
 WHERE reason IS NOT NULL
 ORDER BY claim;
