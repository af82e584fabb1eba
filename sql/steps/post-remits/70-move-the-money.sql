-- Every transfer of the set in the order of its segments. A negative amount goes the other way.
-- account and other: what the amount, when positive, comes from and goes to.
INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents,
                      group_code, carc, practice_id, unit, segment, remit_claim, rule)
SELECT :night, r.effective_on,
       CASE WHEN m.cents > 0 THEN m.a ELSE m.b END, CASE WHEN m.cents > 0 THEN m.a_party ELSE m.b_party END,
       CASE WHEN m.cents > 0 THEN m.b ELSE m.a END, CASE WHEN m.cents > 0 THEN m.b_party ELSE m.a_party END,
       m.charge, abs(m.cents), m.group_code, m.carc, m.practice_id, :unit, m.segment, m.remit_claim, m.rule
  FROM post_remit AS r,
       -- what was paid for a line
       (SELECT l.segment AS segment, 0 AS nth, 'ar.payer' AS a, p.payer_id AS a_party, 'cash.payer' AS b, '' AS b_party,
               n.charge AS charge, l.paid AS cents, '' AS group_code, '' AS carc, p.practice_id AS practice_id,
               p.remit_claim AS remit_claim, 'payment' AS rule
          FROM post_claim AS p JOIN post_line AS n ON n.remit_claim = p.remit_claim
         CROSS JOIN remit_line AS l ON l.id = n.remit_line
        UNION ALL
        -- what will never be paid, by its code; interest within the payment comes back from plb.interest (17)
        SELECT a.segment, a.id, 'ar.payer', p.payer_id, a.account, '', n.charge, a.cents, a.group_code, a.carc,
               p.practice_id, p.remit_claim, CASE WHEN a.class = 'interest' THEN 'interest' ELSE 'adjustment' END
          FROM post_adjustment AS a JOIN post_line AS n ON n.remit_line = a.remit_line
          JOIN post_claim AS p ON p.remit_claim = n.remit_claim
         WHERE a.account IS NOT NULL AND (n.open = 0 OR a.class = 'interest')
        UNION ALL
        -- the patient's share: the next payer's, if there is one (13); where that is this payer by another
        -- policy, it owes it already
        SELECT a.segment, a.id, 'ar.payer', p.payer_id,
               CASE WHEN p.next_party = 'patient' THEN 'ar.patient' ELSE 'ar.payer' END, p.next_party, n.charge, a.cents,
               a.group_code, a.carc, p.practice_id, p.remit_claim, 'patient_share'
          FROM post_adjustment AS a JOIN post_line AS n ON n.remit_line = a.remit_line
          JOIN post_claim AS p ON p.remit_claim = n.remit_claim
         WHERE a.class = 'patient' AND p.next_party <> p.payer_id
        UNION ALL
        -- paid for claims we do not know, or could not post
        SELECT c.segment, 0, CASE WHEN p.verdict = 'unmatched' THEN 'suspense.unmatched' ELSE 'suspense.held' END, '',
               'cash.payer', '', NULL, c.paid, '', '', coalesce(nullif(p.practice_id, ''), x.practice_id), p.remit_claim,
               p.verdict
          FROM post_claim AS p JOIN remit_claim AS c ON c.id = p.remit_claim JOIN post_remit AS x
         WHERE p.verdict IN ('held', 'unmatched')
        UNION ALL
        -- provider-level adjustments: positive, the payer takes
        SELECT b.segment, b.position, 'cash.payer', '', coalesce(k.account, s.account), '', NULL, b.cents, '', b.code,
               x.practice_id, NULL, 'plb'
          FROM post_remit AS x JOIN remit_provider_adjustment AS b ON b.remit = x.remit
          LEFT JOIN code_plb AS k ON k.code = b.code AND k.effective_from <= :night AND (k.effective_to = '' OR k.effective_to > :night)
          JOIN code_plb AS s ON s.code = '*') AS m
 WHERE m.cents <> 0
   AND (SELECT state FROM x12_transaction WHERE id = :unit) = 'new'
 ORDER BY m.segment, m.nth;
