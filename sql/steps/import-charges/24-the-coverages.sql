-- The coverages of each rank: a version for each that is not there in these very words.
INSERT INTO coverage (practice_id, patient_id, rank, payer_id, member_id, group_number, plan_name, relationship, subscriber_last, subscriber_first, subscriber_dob, subscriber_sex, subscriber_address1, subscriber_city, subscriber_state, subscriber_zip, msp_type, unit, row)
SELECT s.practice_id, s.patient_id, 1, s.ins1_payer_id, s.ins1_member_id, s.ins1_group, s.ins1_plan, s.ins1_relationship, s.ins1_subscriber_last, s.ins1_subscriber_first, s.ins1_subscriber_dob, s.ins1_subscriber_sex, s.ins1_subscriber_address1, s.ins1_subscriber_city, s.ins1_subscriber_state, s.ins1_subscriber_zip, s.ins1_msp_type, :unit, min(v.first_row)
  FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row
 WHERE s.ins1_payer_id <> ''
   AND NOT EXISTS (SELECT 1 FROM coverage AS c
                    WHERE c.practice_id = s.practice_id AND c.patient_id = s.patient_id AND c.rank = 1
                      AND c.payer_id = s.ins1_payer_id AND c.member_id = s.ins1_member_id AND c.group_number = s.ins1_group AND c.plan_name = s.ins1_plan AND c.relationship = s.ins1_relationship AND c.subscriber_last = s.ins1_subscriber_last AND c.subscriber_first = s.ins1_subscriber_first AND c.subscriber_dob = s.ins1_subscriber_dob AND c.subscriber_sex = s.ins1_subscriber_sex AND c.subscriber_address1 = s.ins1_subscriber_address1 AND c.subscriber_city = s.ins1_subscriber_city AND c.subscriber_state = s.ins1_subscriber_state AND c.subscriber_zip = s.ins1_subscriber_zip AND c.msp_type = s.ins1_msp_type)
 GROUP BY s.practice_id, s.patient_id, s.ins1_payer_id, s.ins1_member_id, s.ins1_group, s.ins1_plan, s.ins1_relationship, s.ins1_subscriber_last, s.ins1_subscriber_first, s.ins1_subscriber_dob, s.ins1_subscriber_sex, s.ins1_subscriber_address1, s.ins1_subscriber_city, s.ins1_subscriber_state, s.ins1_subscriber_zip, s.ins1_msp_type
 ORDER BY min(v.first_row);
UPDATE staged_visit
   SET coverage_1 = (SELECT max(c.id) FROM coverage AS c
                        WHERE c.practice_id = s.practice_id AND c.patient_id = s.patient_id AND c.rank = 1
                          AND c.payer_id = s.ins1_payer_id AND c.member_id = s.ins1_member_id AND c.group_number = s.ins1_group AND c.plan_name = s.ins1_plan AND c.relationship = s.ins1_relationship AND c.subscriber_last = s.ins1_subscriber_last AND c.subscriber_first = s.ins1_subscriber_first AND c.subscriber_dob = s.ins1_subscriber_dob AND c.subscriber_sex = s.ins1_subscriber_sex AND c.subscriber_address1 = s.ins1_subscriber_address1 AND c.subscriber_city = s.ins1_subscriber_city AND c.subscriber_state = s.ins1_subscriber_state AND c.subscriber_zip = s.ins1_subscriber_zip AND c.msp_type = s.ins1_msp_type)
  FROM staged_charge AS s
 WHERE s.row = staged_visit.first_row AND s.ins1_payer_id <> '';

INSERT INTO coverage (practice_id, patient_id, rank, payer_id, member_id, group_number, plan_name, relationship, subscriber_last, subscriber_first, subscriber_dob, subscriber_sex, subscriber_address1, subscriber_city, subscriber_state, subscriber_zip, msp_type, unit, row)
SELECT s.practice_id, s.patient_id, 2, s.ins2_payer_id, s.ins2_member_id, s.ins2_group, s.ins2_plan, s.ins2_relationship, s.ins2_subscriber_last, s.ins2_subscriber_first, s.ins2_subscriber_dob, s.ins2_subscriber_sex, s.ins2_subscriber_address1, s.ins2_subscriber_city, s.ins2_subscriber_state, s.ins2_subscriber_zip, s.ins2_msp_type, :unit, min(v.first_row)
  FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row
 WHERE s.ins2_payer_id <> ''
   AND NOT EXISTS (SELECT 1 FROM coverage AS c
                    WHERE c.practice_id = s.practice_id AND c.patient_id = s.patient_id AND c.rank = 2
                      AND c.payer_id = s.ins2_payer_id AND c.member_id = s.ins2_member_id AND c.group_number = s.ins2_group AND c.plan_name = s.ins2_plan AND c.relationship = s.ins2_relationship AND c.subscriber_last = s.ins2_subscriber_last AND c.subscriber_first = s.ins2_subscriber_first AND c.subscriber_dob = s.ins2_subscriber_dob AND c.subscriber_sex = s.ins2_subscriber_sex AND c.subscriber_address1 = s.ins2_subscriber_address1 AND c.subscriber_city = s.ins2_subscriber_city AND c.subscriber_state = s.ins2_subscriber_state AND c.subscriber_zip = s.ins2_subscriber_zip AND c.msp_type = s.ins2_msp_type)
 GROUP BY s.practice_id, s.patient_id, s.ins2_payer_id, s.ins2_member_id, s.ins2_group, s.ins2_plan, s.ins2_relationship, s.ins2_subscriber_last, s.ins2_subscriber_first, s.ins2_subscriber_dob, s.ins2_subscriber_sex, s.ins2_subscriber_address1, s.ins2_subscriber_city, s.ins2_subscriber_state, s.ins2_subscriber_zip, s.ins2_msp_type
 ORDER BY min(v.first_row);
UPDATE staged_visit
   SET coverage_2 = (SELECT max(c.id) FROM coverage AS c
                        WHERE c.practice_id = s.practice_id AND c.patient_id = s.patient_id AND c.rank = 2
                          AND c.payer_id = s.ins2_payer_id AND c.member_id = s.ins2_member_id AND c.group_number = s.ins2_group AND c.plan_name = s.ins2_plan AND c.relationship = s.ins2_relationship AND c.subscriber_last = s.ins2_subscriber_last AND c.subscriber_first = s.ins2_subscriber_first AND c.subscriber_dob = s.ins2_subscriber_dob AND c.subscriber_sex = s.ins2_subscriber_sex AND c.subscriber_address1 = s.ins2_subscriber_address1 AND c.subscriber_city = s.ins2_subscriber_city AND c.subscriber_state = s.ins2_subscriber_state AND c.subscriber_zip = s.ins2_subscriber_zip AND c.msp_type = s.ins2_msp_type)
  FROM staged_charge AS s
 WHERE s.row = staged_visit.first_row AND s.ins2_payer_id <> '';

INSERT INTO coverage (practice_id, patient_id, rank, payer_id, member_id, group_number, plan_name, relationship, subscriber_last, subscriber_first, subscriber_dob, subscriber_sex, subscriber_address1, subscriber_city, subscriber_state, subscriber_zip, msp_type, unit, row)
SELECT s.practice_id, s.patient_id, 3, s.ins3_payer_id, s.ins3_member_id, s.ins3_group, s.ins3_plan, s.ins3_relationship, s.ins3_subscriber_last, s.ins3_subscriber_first, s.ins3_subscriber_dob, s.ins3_subscriber_sex, s.ins3_subscriber_address1, s.ins3_subscriber_city, s.ins3_subscriber_state, s.ins3_subscriber_zip, s.ins3_msp_type, :unit, min(v.first_row)
  FROM staged_visit AS v JOIN staged_charge AS s ON s.row = v.first_row
 WHERE s.ins3_payer_id <> ''
   AND NOT EXISTS (SELECT 1 FROM coverage AS c
                    WHERE c.practice_id = s.practice_id AND c.patient_id = s.patient_id AND c.rank = 3
                      AND c.payer_id = s.ins3_payer_id AND c.member_id = s.ins3_member_id AND c.group_number = s.ins3_group AND c.plan_name = s.ins3_plan AND c.relationship = s.ins3_relationship AND c.subscriber_last = s.ins3_subscriber_last AND c.subscriber_first = s.ins3_subscriber_first AND c.subscriber_dob = s.ins3_subscriber_dob AND c.subscriber_sex = s.ins3_subscriber_sex AND c.subscriber_address1 = s.ins3_subscriber_address1 AND c.subscriber_city = s.ins3_subscriber_city AND c.subscriber_state = s.ins3_subscriber_state AND c.subscriber_zip = s.ins3_subscriber_zip AND c.msp_type = s.ins3_msp_type)
 GROUP BY s.practice_id, s.patient_id, s.ins3_payer_id, s.ins3_member_id, s.ins3_group, s.ins3_plan, s.ins3_relationship, s.ins3_subscriber_last, s.ins3_subscriber_first, s.ins3_subscriber_dob, s.ins3_subscriber_sex, s.ins3_subscriber_address1, s.ins3_subscriber_city, s.ins3_subscriber_state, s.ins3_subscriber_zip, s.ins3_msp_type
 ORDER BY min(v.first_row);
UPDATE staged_visit
   SET coverage_3 = (SELECT max(c.id) FROM coverage AS c
                        WHERE c.practice_id = s.practice_id AND c.patient_id = s.patient_id AND c.rank = 3
                          AND c.payer_id = s.ins3_payer_id AND c.member_id = s.ins3_member_id AND c.group_number = s.ins3_group AND c.plan_name = s.ins3_plan AND c.relationship = s.ins3_relationship AND c.subscriber_last = s.ins3_subscriber_last AND c.subscriber_first = s.ins3_subscriber_first AND c.subscriber_dob = s.ins3_subscriber_dob AND c.subscriber_sex = s.ins3_subscriber_sex AND c.subscriber_address1 = s.ins3_subscriber_address1 AND c.subscriber_city = s.ins3_subscriber_city AND c.subscriber_state = s.ins3_subscriber_state AND c.subscriber_zip = s.ins3_subscriber_zip AND c.msp_type = s.ins3_msp_type)
  FROM staged_charge AS s
 WHERE s.row = staged_visit.first_row AND s.ins3_payer_id <> '';
