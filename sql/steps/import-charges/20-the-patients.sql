-- What the file says last of a patient is what it says.
INSERT INTO staged_patient (practice_id, patient_id, row)
SELECT practice_id, patient_id, max(row) FROM staged_visit GROUP BY practice_id, patient_id;
-- A patient of whom it says something else than the version in force gets a new one.
INSERT INTO patient (practice_id, patient_id, last_name, first_name, middle_name, suffix, birth_date, sex,
                     address1, address2, city, state, zip, phone, email, unit, row)
SELECT v.practice_id, v.patient_id, v.last_name, v.first_name, v.middle_name, v.suffix, v.birth_date, v.sex,
       v.address1, v.address2, v.city, v.state, v.zip, v.phone, v.email, :unit, v.row
  FROM staged_patient AS s
  CROSS JOIN staged_visit AS v ON v.row = s.row
  LEFT JOIN patient AS p ON p.id = (SELECT max(id) FROM patient WHERE practice_id = s.practice_id AND patient_id = s.patient_id)
 WHERE (p.last_name, p.first_name, p.middle_name, p.suffix, p.birth_date, p.sex,
        p.address1, p.address2, p.city, p.state, p.zip, p.phone, p.email)
       IS NOT (v.last_name, v.first_name, v.middle_name, v.suffix, v.birth_date, v.sex,
               v.address1, v.address2, v.city, v.state, v.zip, v.phone, v.email)
 ORDER BY v.row;
UPDATE staged_patient
   SET patient = (SELECT max(id) FROM patient AS p
                   WHERE p.practice_id = staged_patient.practice_id AND p.patient_id = staged_patient.patient_id);
