-- A task for each, naming the column of the charge file that the place in the 837P was printed
-- from, where it is one; ins_ stands for the coverage that is asked.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name,
                  what, why, next_action, closed_by)
WITH printed (loop, segment, element, column_name) AS (VALUES
    ('2000B', 'SBR', 3, 'ins_group'), ('2000B', 'SBR', 4, 'ins_plan'), ('2000B', 'SBR', 5, 'ins_msp_type'),
    ('2010BA', 'NM1', 3, 'ins_subscriber_last'), ('2010BA', 'NM1', 4, 'ins_subscriber_first'), ('2010BA', 'NM1', 9, 'ins_member_id'),
    ('2010BA', 'N3', 1, 'patient_address1'), ('2010BA', 'N3', 2, 'patient_address2'), ('2010BA', 'N4', 1, 'patient_city'),
    ('2010BA', 'N4', 2, 'patient_state'), ('2010BA', 'N4', 3, 'patient_zip'), ('2010BA', 'DMG', 2, 'patient_dob'), ('2010BA', 'DMG', 3, 'patient_sex'),
    ('2000C', 'PAT', 1, 'ins_relationship'),
    ('2010CA', 'NM1', 3, 'patient_last'), ('2010CA', 'NM1', 4, 'patient_first'), ('2010CA', 'NM1', 5, 'patient_middle'), ('2010CA', 'NM1', 7, 'patient_suffix'),
    ('2010CA', 'N3', 1, 'patient_address1'), ('2010CA', 'N3', 2, 'patient_address2'), ('2010CA', 'N4', 1, 'patient_city'),
    ('2010CA', 'N4', 2, 'patient_state'), ('2010CA', 'N4', 3, 'patient_zip'), ('2010CA', 'DMG', 2, 'patient_dob'), ('2010CA', 'DMG', 3, 'patient_sex'),
    ('2300', 'CLM', 5, 'pos'), ('2300', 'CLM', 11, 'accident_state'), ('2300', 'PWK', 1, 'attachment_type'), ('2300', 'PWK', 6, 'attachment_control'),
    ('2300', 'NTE', 2, 'claim_note'), ('2300', 'HI', 1, 'dx1'),
    ('2310A', 'NM1', 3, 'referring_last'), ('2310A', 'NM1', 4, 'referring_first'), ('2310A', 'NM1', 9, 'referring_npi'),
    ('2310B', 'NM1', 9, 'rendering_npi'),
    ('2310D', 'NM1', 3, 'supervising_last'), ('2310D', 'NM1', 4, 'supervising_first'), ('2310D', 'NM1', 9, 'supervising_npi'),
    ('2420E', 'NM1', 3, 'ordering_last'), ('2420E', 'NM1', 4, 'ordering_first'), ('2420E', 'NM1', 9, 'ordering_npi'),
    ('2400', 'SV1', 1, 'code'), ('2400', 'SV1', 2, 'charge'), ('2400', 'SV1', 3, 'unit_type'), ('2400', 'SV1', 4, 'units'),
    ('2400', 'SV1', 7, 'dx_pointers'), ('2400', 'DTP', 3, 'service_from'), ('2400', 'NTE', 2, 'line_note'),
    ('2410', 'LIN', 3, 'ndc'), ('2410', 'CTP', 4, 'ndc_quantity'), ('2410', 'CTP', 5, 'ndc_unit'))
SELECT 'scrub_hold', 'claim ' || c.id, :night, :night, c.cents, c.practice_id, c.payer_id, c.id, f.line,
       coalesce((SELECT replace(replace(column_name, 'ins_subscriber_', CASE WHEN k.relationship = '18'
                                THEN 'patient_' ELSE 'ins_subscriber_' END), 'ins_', 'ins' || c.rank || '_')
                   FROM printed AS p
                  WHERE p.loop = f.loop AND p.segment = f.segment AND p.element = f.element), ''),
       'The claim cannot be written: ' || f.what, c.reason, f.remedy, ''
  FROM build_fault AS f JOIN claim AS c ON c.id = f.claim
  LEFT JOIN coverage AS k ON k.id = c.coverage
 ORDER BY c.id
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
