-- A code that is in no list.
INSERT INTO staged_reject (row, column_name, reason)
SELECT s.row, s.column_name, 'no state or territory of the United States'
  FROM (SELECT row, 'state' AS column_name, state FROM setup_practice
        UNION ALL SELECT row, 'payto_state', payto_state FROM setup_practice
        UNION ALL SELECT row, 'state', state FROM setup_facility
        UNION ALL SELECT row, 'state', state FROM setup_payer) AS s
 WHERE s.state <> '' AND NOT EXISTS (SELECT 1 FROM code_state WHERE state = s.state)
 ORDER BY s.row
    ON CONFLICT (row) DO NOTHING;
INSERT INTO staged_reject (row, column_name, reason)
SELECT row, 'filing_code', 'no claim filing indicator (SBR09)' FROM setup_payer AS s
 WHERE NOT EXISTS (SELECT 1 FROM code_filing WHERE filing_code = s.filing_code)
 ORDER BY row
    ON CONFLICT (row) DO NOTHING;
INSERT INTO staged_reject (row, column_name, reason)
SELECT row, 'pos', 'no place of service' FROM setup_facility AS s
 WHERE pos <> '' AND NOT EXISTS (SELECT 1 FROM code_pos WHERE pos = s.pos)
 ORDER BY row
    ON CONFLICT (row) DO NOTHING;
-- 'patient' is a party of the books already.
INSERT INTO staged_reject (row, column_name, reason)
SELECT row, 'payer_id', 'this word means the patient in the books' FROM setup_payer WHERE payer_id = 'patient'
 ORDER BY row
    ON CONFLICT (row) DO NOTHING;
-- A range of control numbers that holds none, or a next one outside of it.
INSERT INTO staged_reject (row, column_name, reason)
SELECT row, CASE WHEN control_from > control_to THEN 'control_to' ELSE 'next_control' END,
       'the control numbers are not a range from 1 to 999999999'
  FROM setup_partner
 WHERE control_from < 1 OR control_to > 999999999 OR control_from > control_to
    OR next_control < control_from OR next_control > control_to
 ORDER BY row
    ON CONFLICT (row) DO NOTHING;
INSERT INTO staged_reject (row, column_name, reason)
SELECT row, CASE WHEN max_claims_per_set BETWEEN 1 AND 5000 THEN 'max_sets_per_file' ELSE 'max_claims_per_set' END,
       'claims in a set: 1 to 5000; sets in a file: 1 to 1000'
  FROM setup_partner
 WHERE max_claims_per_set NOT BETWEEN 1 AND 5000 OR max_sets_per_file NOT BETWEEN 1 AND 1000
 ORDER BY row
    ON CONFLICT (row) DO NOTHING;
-- The key of a row before it: nobody can tell which of the two is meant.
INSERT INTO staged_reject (row, column_name, reason)
SELECT s.row, s.column_name, 'row ' || s.first || ' has the same key'
  FROM (SELECT row, 'practice_id' AS column_name, min(row) OVER (PARTITION BY practice_id) AS first FROM setup_practice
        UNION ALL SELECT row, 'provider_id', min(row) OVER (PARTITION BY provider_id, practice_id) FROM setup_provider
        UNION ALL SELECT row, 'facility_id', min(row) OVER (PARTITION BY facility_id, practice_id) FROM setup_facility
        UNION ALL SELECT row, 'payer_id', min(row) OVER (PARTITION BY payer_id) FROM setup_payer
        UNION ALL SELECT row, 'partner_id', min(row) OVER (PARTITION BY partner_id) FROM setup_partner
        UNION ALL SELECT row, 'code', min(row) OVER (PARTITION BY code, modifier, fee_payer_id, practice_id, effective_from) FROM setup_fee
        UNION ALL SELECT row, 'user_id', min(row) OVER (PARTITION BY user_id) FROM setup_user
        UNION ALL SELECT row, 'edit_id', min(row) OVER (PARTITION BY rule_payer_id, edit_id, practice_id, effective_from) FROM setup_rule) AS s
 WHERE s.row <> s.first
 ORDER BY s.row
    ON CONFLICT (row) DO NOTHING;
