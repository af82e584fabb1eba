-- A remittance is an event of the submission that it answers.
INSERT INTO submission_event (submission, event, unit, segment, names_claim, detail, was, became, odd, happened_on)
SELECT s.id, 'remit', :unit, min(c.segment), 0, 'status ' || min(c.status), s.state, t.next_state, t.odd, :night
  FROM post_claim AS p
  JOIN remit_claim AS c ON c.id = p.remit_claim
  JOIN submission AS s ON s.id = p.submission
  JOIN submission_transition AS t ON t.state = s.state AND t.event = 'remit'
 WHERE p.verdict IN ('post', 'held')
 GROUP BY s.id
 ORDER BY min(p.remit_claim);
UPDATE submission
   SET state = f.next_state,
       payer_claim_number = CASE WHEN submission.payer_claim_number <> '' THEN submission.payer_claim_number
                                 ELSE f.number END
  FROM (SELECT p.submission, t.next_state, c.payer_claim_number AS number
          FROM post_claim AS p
          JOIN remit_claim AS c ON c.id = p.remit_claim
          JOIN submission AS s ON s.id = p.submission
          JOIN submission_transition AS t ON t.state = s.state AND t.event = 'remit'
         WHERE p.remit_claim IN (SELECT min(remit_claim) FROM post_claim WHERE verdict IN ('post', 'held')
                                  GROUP BY submission)) AS f
 WHERE submission.id = f.submission;
-- A claim is answered when all its lines are: a payer may split it, and the rest is still awaited.
UPDATE claim
   SET state = 'answered', state_on = :night, reason = ''
 WHERE state NOT IN ('answered', 'closed') AND id IN (SELECT claim FROM post_claim WHERE verdict = 'post')
   AND NOT EXISTS (SELECT 1 FROM claim_line AS l
                    WHERE l.claim = claim.id
                      AND NOT EXISTS (SELECT 1 FROM adjudication AS a
                                       WHERE a.charge = l.charge AND a.payer_id = claim.payer_id));
UPDATE expectation
   SET met_on = :night, met_by = :unit
 WHERE kind = '835' AND met_on IS NULL AND submission IN (SELECT submission FROM post_claim WHERE submission IS NOT NULL);

-- A claim matched by CLM01 teaches under which names its payer pays: only where every such claim of
-- the set is of one payer and nobody else has the name.
INSERT INTO payer_alias (kind, value, payer_id, unit)
SELECT n.kind, n.value, f.payer_id, :unit
  FROM (SELECT min(payer_id) AS payer_id FROM post_claim AS p JOIN remit_claim AS c ON c.id = p.remit_claim
         WHERE p.rung = 'clm01' AND p.verdict = 'post' AND c.status IN ('1', '19')
        HAVING count(DISTINCT payer_id) = 1) AS f
  JOIN (SELECT 'TRN03' AS kind, originator AS value FROM remit WHERE unit = :unit
        UNION ALL SELECT '2U', payer_2u FROM remit WHERE unit = :unit
        UNION ALL SELECT 'N104', payer_plan_id FROM remit WHERE unit = :unit) AS n ON n.value <> ''
 WHERE NOT EXISTS (SELECT 1 FROM payer_alias AS a WHERE a.kind = n.kind AND a.value = n.value)
   AND NOT EXISTS (SELECT 1 FROM payer_now AS p WHERE instr(' ' || p.remit_ids || ' ', ' ' || n.value || ' ') > 0)
 ORDER BY n.kind;
