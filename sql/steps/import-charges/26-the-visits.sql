-- A visit runs from its first line's day to its last one's; a filled cell of their groups makes it
-- institutional or dental (FORMATS). Beside it, what is known of it.
INSERT INTO staged_known (row, form, service_from, service_to, visit, was)
SELECT v.row, CASE WHEN v.institutional OR l.institutional THEN 'institutional'
                   WHEN v.dental OR l.dental THEN 'dental' ELSE 'professional' END,
       l.service_from, l.service_to, e.visit, e.id
  FROM (SELECT visit_row, min(service_from) AS service_from, max(max(service_from, service_to)) AS service_to,
               max(revenue_code <> '') AS institutional, max(tooth <> '' OR surface <> '' OR quadrant <> '') AS dental
          FROM staged_line GROUP BY visit_row) AS l
  CROSS JOIN staged_visit AS v ON v.row = l.visit_row
  LEFT JOIN encounter AS e ON e.id = (SELECT max(id) FROM encounter WHERE practice_id = v.practice_id AND visit_id = v.visit_id)
 ORDER BY v.row;
-- A version for each visit that is new, or says something else than the version in force, of itself or
-- of its diagnoses. The number of the first is what the visit's charges hang on.
INSERT INTO staged_version (row, encounter, visit)
SELECT k.row, n.last + row_number() OVER (ORDER BY k.row), coalesce(k.visit, n.last + row_number() OVER (ORDER BY k.row))
  FROM staged_known AS k
  CROSS JOIN (SELECT coalesce(max(id), 0) AS last FROM encounter) AS n
 WHERE k.was IS NULL
    OR EXISTS (SELECT 1 FROM staged_encounter AS s JOIN encounter AS e ON e.id = k.was
                WHERE s.row = k.row
                  AND (e.form, e.patient, e.coverage_1, e.coverage_2, e.coverage_3, e.service_from, e.service_to,
                       e.pos, e.facility_id, e.rendering_npi, e.referring_npi, e.referring_last, e.referring_first,
                       e.supervising_npi, e.supervising_last, e.supervising_first, e.ordering_npi, e.ordering_last,
                       e.ordering_first, e.authorization, e.referral, e.claim_note, e.accident, e.accident_date,
                       e.accident_state, e.onset_date, e.lmp_date, e.admission_date, e.discharge_date, e.clia,
                       e.patient_paid, e.attachment_type, e.attachment_control, e.hold)
                      IS NOT (s.form, s.patient, s.coverage_1, s.coverage_2, s.coverage_3, s.service_from, s.service_to,
                       s.pos, s.facility_id, s.rendering_npi, s.referring_npi, s.referring_last, s.referring_first,
                       s.supervising_npi, s.supervising_last, s.supervising_first, s.ordering_npi, s.ordering_last,
                       s.ordering_first, s.authorization, s.referral, s.claim_note, s.accident, s.accident_date,
                       s.accident_state, s.onset_date, s.lmp_date, s.admission_date, s.discharge_date, s.clia,
                       s.patient_paid, s.attachment_type, s.attachment_control, s.hold))
    OR EXISTS (SELECT ordinal, code, poa FROM staged_dx WHERE visit_row = k.row
               EXCEPT SELECT ordinal, code, poa FROM diagnosis WHERE encounter = k.was AND kind = 'dx')
    OR EXISTS (SELECT ordinal, code, poa FROM diagnosis WHERE encounter = k.was AND kind = 'dx'
               EXCEPT SELECT ordinal, code, poa FROM staged_dx WHERE visit_row = k.row)
 ORDER BY k.row;
INSERT INTO encounter (id, visit, practice_id, visit_id, form, patient, coverage_1, coverage_2, coverage_3,
                       service_from, service_to, pos, facility_id, rendering_npi, referring_npi, referring_last,
                       referring_first, supervising_npi, supervising_last, supervising_first, ordering_npi,
                       ordering_last, ordering_first, authorization, referral, claim_note, accident, accident_date,
                       accident_state, onset_date, lmp_date, admission_date, discharge_date, clia, patient_paid,
                       attachment_type, attachment_control, hold, unit, row)
SELECT n.encounter, n.visit, s.practice_id, s.visit_id, s.form, s.patient, s.coverage_1, s.coverage_2, s.coverage_3,
       s.service_from, s.service_to, s.pos, s.facility_id, s.rendering_npi, s.referring_npi, s.referring_last,
       s.referring_first, s.supervising_npi, s.supervising_last, s.supervising_first, s.ordering_npi,
       s.ordering_last, s.ordering_first, s.authorization, s.referral, s.claim_note, s.accident, s.accident_date,
       s.accident_state, s.onset_date, s.lmp_date, s.admission_date, s.discharge_date, s.clia, s.patient_paid,
       s.attachment_type, s.attachment_control, s.hold, :unit, n.row
  FROM staged_version AS n
  CROSS JOIN staged_encounter AS s ON s.row = n.row
 ORDER BY n.row;
INSERT INTO diagnosis (encounter, kind, ordinal, code, poa)
SELECT n.encounter, 'dx', d.ordinal, d.code, d.poa
  FROM staged_version AS n CROSS JOIN staged_dx AS d ON d.visit_row = n.row
 ORDER BY n.row, d.ordinal;
-- Each visit as it stands now. Who owes first is its first payer, or the patient who has none.
INSERT INTO staged_now (row, visit, encounter, practice_id, party, known, moved)
SELECT k.row, coalesce(k.visit, n.visit), coalesce(n.encounter, k.was), v.practice_id, coalesce(c.payer_id, 'patient'),
       k.was IS NOT NULL,
       k.was IS NOT NULL AND coalesce(c.payer_id, 'patient') <> coalesce(o.payer_id, 'patient')
  FROM staged_known AS k
  CROSS JOIN staged_visit AS v ON v.row = k.row
  LEFT JOIN staged_version AS n ON n.row = k.row
  LEFT JOIN staged_coverage AS c ON c.visit_row = k.row AND c.rank = 1
  LEFT JOIN encounter AS e ON e.id = k.was
  LEFT JOIN coverage AS o ON o.id = e.coverage_1
 ORDER BY k.row;
