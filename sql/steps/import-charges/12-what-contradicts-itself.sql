-- A line is known by its number, else by its place within the visit.
UPDATE staged_charge
   SET line = n.place
  FROM (SELECT row, row_number() OVER (PARTITION BY practice_id, visit_id ORDER BY row) AS place FROM staged_charge) AS n
 WHERE n.row = staged_charge.row AND staged_charge.line IS NULL;

INSERT INTO staged_reject (row, column_name, reason)
SELECT row, 'line', 'this line stands twice in the visit'
  FROM (SELECT row, row_number() OVER (PARTITION BY practice_id, visit_id, line ORDER BY row) AS nth FROM staged_charge)
 WHERE nth > 1
    ON CONFLICT (row) DO NOTHING;

-- The rows of a visit speak of one patient and one set of insurances.
INSERT INTO staged_reject (row, column_name, reason)
SELECT s.row, CASE WHEN s.patient_id <> f.patient_id THEN 'patient_id' ELSE 'ins1_payer_id' END,
       'another row of this visit says otherwise'
  FROM staged_charge AS s
  JOIN (SELECT practice_id, visit_id, min(row) AS row FROM staged_charge GROUP BY practice_id, visit_id HAVING count(*) > 1) AS v
    ON v.practice_id = s.practice_id AND v.visit_id = s.visit_id
  JOIN staged_charge AS f ON f.row = v.row
 WHERE s.row <> f.row
   AND (s.patient_id <> f.patient_id OR s.ins1_payer_id <> f.ins1_payer_id OR s.ins2_payer_id <> f.ins2_payer_id
        OR s.ins3_payer_id <> f.ins3_payer_id OR s.ins1_member_id <> f.ins1_member_id)
    ON CONFLICT (row) DO NOTHING;

-- 'patient' is the patient's own account, no payer.
INSERT INTO staged_reject (row, column_name, reason)
SELECT row, 'ins1_payer_id', 'patient is no payer''s name'
  FROM staged_charge
 WHERE 'patient' IN (ins1_payer_id, ins2_payer_id, ins3_payer_id)
    ON CONFLICT (row) DO NOTHING;
