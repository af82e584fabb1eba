-- What is there by morning: lib/rcm/reports.c, reports_local.c, page.c.

-- name: reports-task-kinds
SELECT kind FROM task_kind ORDER BY kind;

-- name: reports-books-outcome
-- How the latest verify-books of this night ended; 0 if it did not run or has not ended.
SELECT coalesce(outcome, 0) FROM job_run WHERE job = 'verify-books' AND night = ?1 ORDER BY id DESC LIMIT 1;

-- name: reports-local-failed
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name,
                  what, why, next_action, closed_by)
VALUES ('setup', ?1, ?2, ?2, 0, '', '', 0, '', ?3, 'local report', 'correct it or take it away', '')
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;

-- name: reports-local-better
-- Tasks about reports of the office's own that did not fail this night.
UPDATE task SET closed_on = ?1, closed_by = 'write-reports'
 WHERE kind = 'setup' AND subject LIKE 'local/reports/%' AND closed_on IS NULL
   AND instr(?2, char(10) || subject || char(10)) = 0;
