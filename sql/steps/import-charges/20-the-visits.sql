-- One row a visit, beside what is known of it.
INSERT INTO staged_visit (first_row, practice_id, visit_id, form, service_from, service_to, visit, encounter, known, party, was_party, changed)
SELECT v.row, v.practice_id, v.visit_id,
       -- FORMATS: the columns that make a visit institutional or dental
       CASE WHEN v.institutional THEN 'institutional' WHEN v.dental THEN 'dental' ELSE 'professional' END,
       v.service_from, v.service_to, e.visit, e.id, e.id IS NOT NULL,
       coalesce(nullif(s.ins1_payer_id, ''), nullif(s.ins2_payer_id, ''), nullif(s.ins3_payer_id, ''), 'patient'),
       coalesce(c1.payer_id, c2.payer_id, c3.payer_id, 'patient'), 0
  FROM (SELECT practice_id, visit_id, min(row) AS row, min(service_from) AS service_from,
               max(CASE WHEN service_to > service_from THEN service_to ELSE service_from END) AS service_to,
               max(bill_type <> '' OR revenue_code <> '') AS institutional,
               max(tooth <> '' OR surface <> '' OR quadrant <> '') AS dental
          FROM staged_charge GROUP BY practice_id, visit_id) AS v
  JOIN staged_charge AS s ON s.row = v.row
  LEFT JOIN encounter AS e ON e.id = (SELECT max(id) FROM encounter WHERE practice_id = v.practice_id AND visit_id = v.visit_id)
  LEFT JOIN coverage AS c1 ON c1.id = e.coverage_1
  LEFT JOIN coverage AS c2 ON c2.id = e.coverage_2
  LEFT JOIN coverage AS c3 ON c3.id = e.coverage_3
 ORDER BY v.row;
