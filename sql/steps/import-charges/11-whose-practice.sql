-- A user of one practice drops its visits and no other's (users.csv; the file itself was let in by rights-of).
INSERT INTO staged_reject (row, column_name, reason)
SELECT v.row, 'practice_id', 'whoever dropped it has not the right ''charges'' in this practice'
  FROM staged_visit AS v JOIN document AS d ON d.id = :document
 WHERE d.by_owner = 0
   AND NOT EXISTS (SELECT 1 FROM app_user_now AS u
                    WHERE u.login = d.login AND d.login <> '' AND u.practice_id IN ('', v.practice_id)
                      AND instr(' ' || u.may || ' ', ' charges ') > 0)
 ORDER BY v.row
    ON CONFLICT (row) DO NOTHING;
