-- A row that says something else than the one in force of its key is a new version.
INSERT INTO app_user (user_id, login, user_name, practice_id, may, writeoff_limit, email, reports, unit, row)
SELECT s.user_id, s.login, s.user_name, s.practice_id, s.may, s.writeoff_limit, s.email, s.reports,
       :unit, s.row
  FROM setup_user AS s
  LEFT JOIN app_user AS n ON n.id = (SELECT max(id) FROM app_user WHERE user_id = s.user_id)
 WHERE NOT EXISTS (SELECT 1 FROM staged_reject WHERE row = s.row)
   AND (n.user_id, n.login, n.user_name, n.practice_id, n.may, n.writeoff_limit, n.email, n.reports)
        IS NOT (s.user_id, s.login, s.user_name, s.practice_id, s.may, s.writeoff_limit, s.email, s.reports)
 ORDER BY s.row;
