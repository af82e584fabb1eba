-- A claim that is still to be sent prints what is known today: a corrected visit, practice,
-- provider, facility or payer clears what held it. The coverage is renewed only where the
-- visit still names this payer first; what was sent keeps its versions in its submission.
UPDATE claim
   SET encounter = n.encounter, patient = n.patient, coverage = n.coverage, practice = n.practice,
       provider = n.provider, facility = n.facility, payer = n.payer, partner_id = n.partner_id, due_on = n.due_on
  FROM (SELECT s.claim, w.encounter, w.patient, v.id AS coverage, w.practice, w.provider, w.facility,
               y.id AS payer, coalesce(y.partner_id, c.partner_id) AS partner_id,
               coalesce(date(e.service_from, y.timely_filing_days || ' days'), '') AS due_on
          FROM scrub_now AS s
          JOIN claim AS c ON c.id = s.claim
          JOIN visit_versions AS w ON w.visit = c.visit
          JOIN encounter AS e ON e.id = w.encounter
          JOIN coverage AS v ON v.id = w.coverage_1 AND v.payer_id = c.payer_id
          LEFT JOIN payer AS y ON y.id = (SELECT max(id) FROM payer WHERE payer_id = c.payer_id)
         WHERE c.rank = 1) AS n
 WHERE claim.id = n.claim
   AND (claim.encounter, claim.patient, claim.coverage, claim.practice, claim.provider, claim.facility, claim.payer, claim.partner_id, claim.due_on)
       IS NOT (n.encounter, n.patient, n.coverage, n.practice, n.provider, n.facility, n.payer, n.partner_id, n.due_on);
UPDATE scrub_now SET service_from = (SELECT e.service_from FROM claim AS c JOIN encounter AS e ON e.id = c.encounter WHERE c.id = scrub_now.claim);
