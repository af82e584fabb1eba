-- A patient gets a new version when the last visit of the file says otherwise than the version in
-- force; what an earlier visit of the file says is a version, too, unless one such is there.
INSERT INTO patient (practice_id, patient_id, last_name, first_name, middle_name, suffix, birth_date, sex, address1, address2, city, state, zip, phone, email, unit, row)
SELECT practice_id, patient_id, patient_last, patient_first, patient_middle, patient_suffix, patient_dob, patient_sex, patient_address1, patient_address2, patient_city, patient_state, patient_zip, patient_phone, patient_email, :unit, first_row
  FROM (SELECT s.practice_id, s.patient_id, s.patient_last, s.patient_first, s.patient_middle, s.patient_suffix, s.patient_dob, s.patient_sex, s.patient_address1, s.patient_address2, s.patient_city, s.patient_state, s.patient_zip, s.patient_phone, s.patient_email,
               min(v.first_row) AS first_row, max(v.first_row) AS last_row,
               max(v.first_row) = max(max(v.first_row)) OVER (PARTITION BY s.practice_id, s.patient_id) AS in_force
          FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row
         GROUP BY s.practice_id, s.patient_id, s.patient_last, s.patient_first, s.patient_middle, s.patient_suffix, s.patient_dob, s.patient_sex, s.patient_address1, s.patient_address2, s.patient_city, s.patient_state, s.patient_zip, s.patient_phone, s.patient_email) AS s
 WHERE NOT EXISTS (SELECT 1 FROM patient AS p
                    WHERE p.practice_id = s.practice_id AND p.patient_id = s.patient_id
                      AND (NOT s.in_force OR p.id = (SELECT max(id) FROM patient WHERE practice_id = s.practice_id AND patient_id = s.patient_id))
                      AND p.last_name = s.patient_last AND p.first_name = s.patient_first AND p.middle_name = s.patient_middle AND p.suffix = s.patient_suffix AND p.birth_date = s.patient_dob AND p.sex = s.patient_sex AND p.address1 = s.patient_address1 AND p.address2 = s.patient_address2 AND p.city = s.patient_city AND p.state = s.patient_state AND p.zip = s.patient_zip AND p.phone = s.patient_phone AND p.email = s.patient_email)
 ORDER BY last_row;

UPDATE staged_visit
   SET patient = (SELECT max(p.id) FROM patient AS p
                   WHERE p.practice_id = s.practice_id AND p.patient_id = s.patient_id
                     AND p.last_name = s.patient_last AND p.first_name = s.patient_first AND p.middle_name = s.patient_middle AND p.suffix = s.patient_suffix AND p.birth_date = s.patient_dob AND p.sex = s.patient_sex AND p.address1 = s.patient_address1 AND p.address2 = s.patient_address2 AND p.city = s.patient_city AND p.state = s.patient_state AND p.zip = s.patient_zip AND p.phone = s.patient_phone AND p.email = s.patient_email)
  FROM staged_charge AS s
 WHERE s.row = staged_visit.first_row;
