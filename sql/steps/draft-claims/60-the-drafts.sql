-- A draft names the versions it would print, and the last day its payer takes it. What
-- is not on a professional form cannot be built yet: it is held, so that the money is seen.
INSERT INTO claim (id, practice_id, visit, payer_id, rank, frequency, encounter, patient, coverage, practice,
                   provider, facility, payer, partner_id, cents, drafted_on, due_on, state, state_on, reason)
SELECT n.claim, e.practice_id, n.visit, d.payer_id, 1, '1', w.encounter, w.patient, w.coverage_1, w.practice,
       w.provider, w.facility, y.id, coalesce(y.partner_id, ''), n.cents, :night,
       coalesce(date(e.service_from, y.timely_filing_days || ' days'), ''),
       CASE d.form WHEN 'professional' THEN 'draft' ELSE 'held' END, :night,
       CASE d.form WHEN 'institutional' THEN '837I cannot be built yet' WHEN 'dental' THEN '837D cannot be built yet' ELSE '' END
  FROM draft_claim AS n
  JOIN draft_visit AS d ON d.visit = n.visit
  JOIN encounter AS e ON e.id = d.encounter
  JOIN visit_versions AS w ON w.visit = n.visit
  LEFT JOIN payer AS y ON y.id = (SELECT max(id) FROM payer WHERE payer_id = d.payer_id)
 ORDER BY n.claim;
