-- import-charges: lib/rcm/charges.c.

-- name: charges-stage-visit
-- Values in the order of the columns of sql/schema/temp/30-charges.sql, here and below.
INSERT INTO staged_visit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
    ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36,
    ?37, ?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45, ?46, ?47);

-- name: charges-stage-coverage
INSERT INTO staged_coverage VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
    ?19, NULL);

-- name: charges-stage-dx
INSERT INTO staged_dx VALUES (?1, ?2, ?3, ?4);

-- name: charges-stage-line
INSERT INTO staged_line VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
    ?19, ?20, ?21, ?22, ?23, ?24, ?25);

-- name: charges-only-practice
SELECT practice_id FROM practice_now WHERE (SELECT count(*) FROM practice_now) = 1;

-- name: charges-note
UPDATE x12_transaction SET note = ?2 WHERE id = ?1;

-- name: charges-replacements
SELECT count(*) FROM task WHERE unit = ?1 AND kind = 'replacement';

-- name: charges-reject
INSERT INTO staged_reject (row, column_name, reason) VALUES (?1, ?2, ?3) ON CONFLICT (row) DO NOTHING;

-- name: charges-reject-rows
SELECT row, column_name, reason FROM staged_reject ORDER BY row;

-- name: charges-reject-first
-- The first cause: a row with a column of its own before those that it condemned.
SELECT row, column_name, reason FROM staged_reject ORDER BY column_name = '', row LIMIT 1;

-- name: charges-reject-count
SELECT count(*) FROM staged_reject;

-- name: charges-reject-task
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
VALUES ('setup', 'unit ' || ?1 || ' rejects', ?2, ?2, 0, '', '', 0, '', ?1,
        'document ' || ?3 || ': ' || ?4 || ' rows were rejected', 'outbox/rejects/' || ?5,
        'correct the rows of the reject file and drop it again', '');

-- name: rights-of
-- May whoever dropped this document do this? 2: a partner's folder, which may nothing; 1: yes.
SELECT CASE WHEN d.folder <> '' THEN 2
            WHEN d.by_owner = 1 THEN 1
            WHEN EXISTS (SELECT 1 FROM app_user_now AS u WHERE u.login = d.login AND d.login <> ''
                            AND instr(' ' || u.may || ' ', ' ' || ?2 || ' ') > 0) THEN 1
            ELSE 0 END
  FROM document AS d WHERE d.id = ?1;
