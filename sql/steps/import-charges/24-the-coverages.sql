-- A coverage that was told in these very words is that one.
UPDATE staged_coverage AS s
   SET coverage = (SELECT max(c.id) FROM coverage AS c
                    WHERE c.practice_id = s.practice_id AND c.patient_id = s.patient_id AND c.rank = s.rank
                      AND c.payer_id = s.payer_id AND c.member_id = s.member_id AND c.group_number = s.group_number
                      AND c.plan_name = s.plan_name AND c.relationship = s.relationship
                      AND c.subscriber_last = s.subscriber_last AND c.subscriber_first = s.subscriber_first
                      AND c.subscriber_dob = s.subscriber_dob AND c.subscriber_sex = s.subscriber_sex
                      AND c.subscriber_address1 = s.subscriber_address1 AND c.subscriber_city = s.subscriber_city
                      AND c.subscriber_state = s.subscriber_state AND c.subscriber_zip = s.subscriber_zip
                      AND c.msp_type = s.msp_type)
 WHERE EXISTS (SELECT 1 FROM coverage);
-- One that was not is a new version, once for all visits that tell it.
INSERT INTO coverage (practice_id, patient_id, rank, payer_id, member_id, group_number, plan_name, relationship,
                      subscriber_last, subscriber_first, subscriber_dob, subscriber_sex, subscriber_address1,
                      subscriber_city, subscriber_state, subscriber_zip, msp_type, unit, row)
SELECT practice_id, patient_id, rank, payer_id, member_id, group_number, plan_name, relationship,
       subscriber_last, subscriber_first, subscriber_dob, subscriber_sex, subscriber_address1,
       subscriber_city, subscriber_state, subscriber_zip, msp_type, :unit, min(visit_row)
  FROM staged_coverage
 WHERE coverage IS NULL
 GROUP BY patient_id, practice_id, rank, payer_id, member_id, group_number, plan_name, relationship,
          subscriber_last, subscriber_first, subscriber_dob, subscriber_sex, subscriber_address1,
          subscriber_city, subscriber_state, subscriber_zip, msp_type
 ORDER BY min(visit_row), rank;
UPDATE staged_coverage AS s
   SET coverage = (SELECT max(c.id) FROM coverage AS c
                    WHERE c.practice_id = s.practice_id AND c.patient_id = s.patient_id AND c.rank = s.rank
                      AND c.payer_id = s.payer_id AND c.member_id = s.member_id AND c.group_number = s.group_number
                      AND c.plan_name = s.plan_name AND c.relationship = s.relationship
                      AND c.subscriber_last = s.subscriber_last AND c.subscriber_first = s.subscriber_first
                      AND c.subscriber_dob = s.subscriber_dob AND c.subscriber_sex = s.subscriber_sex
                      AND c.subscriber_address1 = s.subscriber_address1 AND c.subscriber_city = s.subscriber_city
                      AND c.subscriber_state = s.subscriber_state AND c.subscriber_zip = s.subscriber_zip
                      AND c.msp_type = s.msp_type)
 WHERE s.coverage IS NULL;
