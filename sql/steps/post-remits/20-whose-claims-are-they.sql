-- The ladder of the match, first rung that gives one submission (835.md, 5).

-- Rung 1: CLP01 is a CLM01 of ours, letter for letter.
UPDATE post_claim
   SET submission = s.id, claim = s.claim, rung = 'clm01'
  FROM remit_claim AS c JOIN submission AS s ON s.clm01 = c.clp01
 WHERE c.id = post_claim.remit_claim;

-- Rung 2: the same but for case, blanks and punctuation that a payer put in.
UPDATE post_claim
   SET submission = s.id, claim = s.claim, rung = 'normal'
  FROM remit_claim AS c JOIN submission AS s ON s.clm01 = c.clp01_normal
 WHERE c.id = post_claim.remit_claim AND post_claim.claim IS NULL;

-- Rung 3: the payer's number for the claim, which it gave us before: in an acknowledgment, or in an
-- earlier remittance that was matched. Payers number alike: it counts only for a payer of that visit.
UPDATE post_claim
   SET claim = f.claim, submission = f.submission, rung = 'payer_number'
  FROM (SELECT p.remit_claim, min(s.claim) AS claim, max(s.id) AS submission
          FROM post_claim AS p JOIN remit_claim AS c ON c.id = p.remit_claim
          JOIN submission AS s ON s.payer_claim_number IN (c.payer_claim_number, c.original_number)
                              AND s.payer_claim_number <> ''
          JOIN claim AS k ON k.id = s.claim
          JOIN encounter AS e ON e.id = k.encounter
          JOIN post_remit AS x ON x.payer_id IN ('', k.payer_id) OR x.payer_id IN (
                   SELECT payer_id FROM coverage WHERE id IN (e.coverage_1, e.coverage_2, e.coverage_3))
         WHERE p.claim IS NULL
         GROUP BY p.remit_claim HAVING min(s.claim) = max(s.claim)) AS f
 WHERE f.remit_claim = post_claim.remit_claim;

-- Rung 4: every line control number is of one submission.
UPDATE post_claim
   SET claim = f.claim, submission = f.submission, rung = 'line_control'
  FROM (SELECT p.remit_claim, min(s.claim) AS claim, min(s.id) AS submission
          FROM post_claim AS p JOIN remit_line AS l ON l.remit_claim = p.remit_claim
          LEFT JOIN submission AS s ON s.clm01 = substr(ident(l.line_control), 1, 10)
         WHERE p.claim IS NULL
         GROUP BY p.remit_claim
        HAVING count(*) = count(s.id) AND min(s.claim) = max(s.claim)) AS f
 WHERE f.remit_claim = post_claim.remit_claim;

-- Rung 5: one claim that was sent to this payer, of this member, date, total charge, and with one of
-- the procedures.
UPDATE post_claim
   SET claim = f.claim, submission = f.submission, rung = 'facts'
  FROM (SELECT p.remit_claim, min(k.id) AS claim, max(s.id) AS submission
          FROM post_claim AS p
          JOIN remit_claim AS c ON c.id = p.remit_claim
          JOIN coverage AS v ON v.member_id = c.member_id AND c.member_id <> ''
          JOIN claim AS k ON k.coverage = v.id AND k.cents = c.charge
          JOIN post_remit AS x ON x.payer_id IN ('', k.payer_id)
          JOIN submission AS s ON s.claim = k.id
          JOIN encounter AS e ON e.id = k.encounter
                             AND e.service_from = coalesce(nullif(c.service_from, ''),
                                     (SELECT min(service_on) FROM remit_line WHERE remit_claim = c.id))
         WHERE p.claim IS NULL
           AND EXISTS (SELECT 1 FROM remit_line AS l JOIN claim_line AS cl ON cl.claim = k.id
                         JOIN charge AS h ON h.id = cl.charge
                        WHERE l.remit_claim = c.id AND h.code IN (upper(l.code), upper(l.original_code)))
         GROUP BY p.remit_claim HAVING min(k.id) = max(k.id)) AS f
 WHERE f.remit_claim = post_claim.remit_claim;

-- What hangs on the match: the party that owes, and who owes after it: the payer of the next coverage,
-- also where it is the same payer by another policy; else the patient (RULINGS 13).
UPDATE post_claim
   SET payer_id = k.payer_id, practice_id = k.practice_id,
       next_party = coalesce(
           CASE WHEN k.rank = 1 AND (c2.payer_id, c2.member_id) <> (k.payer_id, coalesce(c1.member_id, '')) THEN c2.payer_id END,
           CASE WHEN k.rank <= 2 AND (c3.payer_id, c3.member_id) <> (k.payer_id, coalesce(c1.member_id, '')) THEN c3.payer_id END,
           'patient')
  FROM claim AS k
  JOIN encounter AS e ON e.id = k.encounter
  LEFT JOIN coverage AS c1 ON c1.id = k.coverage
  LEFT JOIN coverage AS c2 ON c2.id = e.coverage_2
  LEFT JOIN coverage AS c3 ON c3.id = e.coverage_3
 WHERE k.id = post_claim.claim;
