-- Tasks, one a claim or line that a person has to look at.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name,
                  remit_claim, unit, what, why, next_action, closed_by)
SELECT CASE p.verdict WHEN 'unmatched' THEN 'unmatched_remit' ELSE 'unbalanced_remit' END,
       'remit_claim ' || p.remit_claim, :night, :night, c.paid, coalesce(nullif(p.practice_id, ''), x.practice_id),
       x.payer_id, p.claim, 0, '', p.remit_claim, :unit,
       'document ' || t.document || ' set ' || t.ordinal || ' CLP segment ' || c.segment || ': ' || p.reason,
       'status ' || c.status,
       CASE p.verdict WHEN 'unmatched' THEN 'find the claim it belongs to' ELSE 'post it by hand, or ask the payer' END, ''
  FROM post_claim AS p
  JOIN remit_claim AS c ON c.id = p.remit_claim
  JOIN post_remit AS x
  JOIN x12_transaction AS t ON t.id = :unit
 WHERE p.verdict IN ('unmatched', 'held')
 ORDER BY p.remit_claim;

-- A second adjudication without its reversal: it posted, and leaves a credit (RULINGS 2). One that
-- follows a denial is no second one: that moved nothing.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name,
                  remit_claim, unit, what, why, next_action, closed_by)
SELECT 'duplicate_remit', 'remit_claim ' || p.remit_claim, :night, :night, c.paid, p.practice_id, p.payer_id,
       p.claim, 0, '', p.remit_claim, :unit,
       'document ' || t.document || ' set ' || t.ordinal || ' CLP segment ' || c.segment ||
       ': the claim was adjudicated before and nothing was reversed', 'status ' || c.status,
       'wait for the reversal, or ask the payer', ''
  FROM post_claim AS p
  JOIN remit_claim AS c ON c.id = p.remit_claim
  JOIN x12_transaction AS t ON t.id = :unit
 WHERE p.verdict = 'post'
   AND EXISTS (SELECT 1 FROM adjudication AS a JOIN adjudication AS b ON b.charge = a.charge AND b.payer_id = a.payer_id AND b.id < a.id
                                              AND b.denied <> b.charged
                WHERE a.remit_claim = p.remit_claim)
 ORDER BY p.remit_claim;

-- What was denied, by its first code's route.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name,
                  remit_claim, unit, what, why, next_action, closed_by)
SELECT 'denied', 'denial ' || d.id, :night, date(:night, '+' || coalesce(y.appeal_days, 90) || ' days'), d.cents,
       p.practice_id, d.payer_id, d.claim, coalesce(cl.ordinal, 0), '', a.remit_claim, :unit,
       'claim ' || d.claim || ' line ' || coalesce(cl.ordinal, 0) || ': ' ||
       CASE a.class WHEN 'zero_allowed' THEN 'nothing was allowed' WHEN 'unknown' THEN 'an adjustment nobody has classified'
                    WHEN 'partial' THEN 'a part was denied' ELSE 'denied' END,
       d.codes, d.route, ''
  FROM post_claim AS p
 CROSS JOIN adjudication AS a ON a.remit_claim = p.remit_claim
  JOIN denial AS d ON d.adjudication = a.id
  LEFT JOIN claim_line AS cl ON cl.claim = d.claim AND cl.charge = d.charge
  LEFT JOIN payer_now AS y ON y.payer_id = d.payer_id
 WHERE d.closed_on IS NULL
 ORDER BY d.id;

-- What another payer owes now, and no claim to it can be built yet (RULINGS 13).
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name,
                  remit_claim, unit, what, why, next_action, closed_by)
SELECT 'secondary', 'claim ' || p.claim || ' to ' || p.next_party, :night, :night, sum(a.cents), p.practice_id, p.next_party,
       p.claim, 0, '', min(p.remit_claim), :unit,
       'claim ' || p.claim || ': the next payer owes the rest', 'PR', 'send it to the next payer with this remittance', ''
  FROM post_claim AS p JOIN post_adjustment AS a ON a.remit_claim = p.remit_claim AND a.class = 'patient'
 WHERE p.next_party <> 'patient'
   AND NOT EXISTS (SELECT 1 FROM task AS o WHERE o.kind = 'secondary' AND o.closed_on IS NULL
                                             AND o.subject = 'claim ' || p.claim || ' to ' || p.next_party)
 GROUP BY p.claim, p.next_party, p.practice_id
HAVING sum(a.cents) > 0
 ORDER BY p.claim;
