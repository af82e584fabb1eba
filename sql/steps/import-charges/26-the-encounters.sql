-- A visit is changed when anything that is not of a line is.
UPDATE staged_visit
   SET changed = 1
  FROM staged_charge AS s, encounter AS e
 WHERE s.row = staged_visit.first_row AND e.id = staged_visit.encounter
   AND NOT (e.form = staged_visit.form AND e.patient = staged_visit.patient
            AND e.coverage_1 IS staged_visit.coverage_1 AND e.coverage_2 IS staged_visit.coverage_2
            AND e.coverage_3 IS staged_visit.coverage_3
            AND e.service_from = staged_visit.service_from AND e.service_to = staged_visit.service_to
            AND e.pos = s.pos AND e.facility_id = s.facility_id AND e.rendering_npi = s.rendering_npi AND e.referring_npi = s.referring_npi AND e.referring_last = s.referring_last AND e.referring_first = s.referring_first AND e.supervising_npi = s.supervising_npi AND e.supervising_last = s.supervising_last AND e.supervising_first = s.supervising_first AND e.ordering_npi = s.ordering_npi AND e.ordering_last = s.ordering_last AND e.ordering_first = s.ordering_first AND e.authorization = s.authorization AND e.referral = s.referral AND e.claim_note = s.claim_note AND e.accident = s.accident AND e.accident_date = s.accident_date AND e.accident_state = s.accident_state AND e.onset_date = s.onset_date AND e.lmp_date = s.lmp_date AND e.admission_date = s.admission_date AND e.discharge_date = s.discharge_date AND e.clia = s.clia AND e.patient_paid IS s.patient_paid AND e.attachment_type = s.attachment_type AND e.attachment_control = s.attachment_control AND e.hold = s.hold);
UPDATE staged_visit SET changed = 1 WHERE encounter IS NULL;

-- Or one of its diagnoses.
UPDATE staged_visit
   SET changed = 1
  FROM staged_charge AS s
 WHERE s.row = staged_visit.first_row AND staged_visit.changed = 0
   AND (s.dx1 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 1), '') OR s.dx2 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 2), '') OR s.dx3 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 3), '') OR s.dx4 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 4), '') OR s.dx5 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 5), '') OR s.dx6 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 6), '') OR s.dx7 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 7), '') OR s.dx8 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 8), '') OR s.dx9 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 9), '') OR s.dx10 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 10), '') OR s.dx11 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 11), '') OR s.dx12 <> coalesce((SELECT code FROM diagnosis WHERE encounter = staged_visit.encounter AND kind = 'dx' AND ordinal = 12), ''));

-- New versions; the first version of a visit is what its charges hang on.
INSERT INTO encounter (id, visit, practice_id, visit_id, form, patient, coverage_1, coverage_2, coverage_3, service_from, service_to,
                       pos, facility_id, rendering_npi, referring_npi, referring_last, referring_first, supervising_npi, supervising_last, supervising_first, ordering_npi, ordering_last, ordering_first, authorization, referral, claim_note, accident, accident_date, accident_state, onset_date, lmp_date, admission_date, discharge_date, clia, patient_paid, attachment_type, attachment_control, hold, unit, row)
SELECT n.id, coalesce(v.visit, n.id), v.practice_id, v.visit_id, v.form, v.patient, v.coverage_1, v.coverage_2, v.coverage_3,
       v.service_from, v.service_to, s.pos, s.facility_id, s.rendering_npi, s.referring_npi, s.referring_last, s.referring_first, s.supervising_npi, s.supervising_last, s.supervising_first, s.ordering_npi, s.ordering_last, s.ordering_first, s.authorization, s.referral, s.claim_note, s.accident, s.accident_date, s.accident_state, s.onset_date, s.lmp_date, s.admission_date, s.discharge_date, s.clia, s.patient_paid, s.attachment_type, s.attachment_control, s.hold, :unit, s.row
  FROM (SELECT first_row, (SELECT coalesce(max(id), 0) FROM encounter) + row_number() OVER (ORDER BY first_row) AS id
          FROM staged_visit WHERE changed = 1) AS n
  JOIN staged_visit AS v ON v.first_row = n.first_row
  JOIN staged_charge AS s ON s.row = v.first_row
 ORDER BY n.id;
UPDATE staged_visit
   SET encounter = e.id, visit = e.visit
  FROM encounter AS e
 WHERE staged_visit.changed = 1 AND e.unit = :unit AND e.id > coalesce(staged_visit.encounter, 0)
   AND e.practice_id = staged_visit.practice_id AND e.visit_id = staged_visit.visit_id;

INSERT INTO diagnosis (encounter, kind, ordinal, code, poa)
SELECT encounter, 'dx', ordinal, code, ''
  FROM (
        SELECT v.encounter, 1 AS ordinal, s.dx1 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx1 <> ''
        UNION ALL SELECT v.encounter, 2 AS ordinal, s.dx2 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx2 <> ''
        UNION ALL SELECT v.encounter, 3 AS ordinal, s.dx3 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx3 <> ''
        UNION ALL SELECT v.encounter, 4 AS ordinal, s.dx4 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx4 <> ''
        UNION ALL SELECT v.encounter, 5 AS ordinal, s.dx5 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx5 <> ''
        UNION ALL SELECT v.encounter, 6 AS ordinal, s.dx6 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx6 <> ''
        UNION ALL SELECT v.encounter, 7 AS ordinal, s.dx7 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx7 <> ''
        UNION ALL SELECT v.encounter, 8 AS ordinal, s.dx8 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx8 <> ''
        UNION ALL SELECT v.encounter, 9 AS ordinal, s.dx9 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx9 <> ''
        UNION ALL SELECT v.encounter, 10 AS ordinal, s.dx10 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx10 <> ''
        UNION ALL SELECT v.encounter, 11 AS ordinal, s.dx11 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx11 <> ''
        UNION ALL SELECT v.encounter, 12 AS ordinal, s.dx12 AS code FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row WHERE v.changed = 1 AND s.dx12 <> '')
 ORDER BY encounter, ordinal;
