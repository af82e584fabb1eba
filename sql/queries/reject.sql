-- What goes back to its sender, and who may drop what: lib/rcm/reject.c, rights.c.

-- name: reject-row
INSERT INTO staged_reject (row, column_name, reason) VALUES (?1, ?2, ?3) ON CONFLICT (row) DO NOTHING;

-- name: reject-rows
SELECT row, column_name, reason FROM staged_reject ORDER BY row;

-- name: reject-first
-- The first cause: a row with a column of its own before those that it condemned.
SELECT row, column_name, reason FROM staged_reject ORDER BY column_name = '', row LIMIT 1;

-- name: reject-count
SELECT count(*) FROM staged_reject;

-- name: reject-task
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
VALUES ('setup', 'unit ' || ?1 || ' rejects', ?2, ?2, 0, '', '', 0, '', ?1,
        'document ' || ?3 || ': ' || ?4 || ' rows were rejected', 'outbox/rejects/' || ?5,
        'correct the rows of the reject file and drop it again', '');

-- name: rights-of
-- May whoever dropped this document do this? 2: it is a partner's folder; 1: yes. With ?3 it is the site's as a whole, so
-- that a user of one practice may not.
SELECT CASE WHEN d.folder <> '' THEN 2
            WHEN d.by_owner = 1 THEN 1
            WHEN EXISTS (SELECT 1 FROM app_user_now AS u WHERE u.login = d.login AND d.login <> ''
                            AND instr(' ' || u.may || ' ', ' ' || ?2 || ' ') > 0
                            AND (?3 = 0 OR u.practice_id = '')) THEN 1
            ELSE 0 END
  FROM document AS d WHERE d.id = ?1;
