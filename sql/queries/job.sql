-- The job frame: lib/store/job.c, work.c.

-- name: run-begin
INSERT INTO job_run (job, version, as_of, night, started_at, done, held)
VALUES (?1, ?2, ?3, ?4, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 0, 0);

-- name: run-end
UPDATE job_run SET ended_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), outcome = ?2, done = ?3, held = ?4
 WHERE id = ?1;

-- name: run-latest-night
-- Time goes one way: no job works an earlier night than one that was worked.
SELECT coalesce(max(night), '') FROM job_run;

-- name: run-clock
-- The wall clock and the start of the latest run, if they cannot both be right: one goes forward, and
-- no office is closed for more than 35 days.
SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now') AS now, started_at FROM job_run
 WHERE id = (SELECT max(id) FROM job_run)
   AND (unixepoch('now') < unixepoch(started_at) - 2 * 3600 OR unixepoch('now') > unixepoch(started_at) + 35 * 86400);

-- name: unit-next
-- Units of these kinds not yet worked, behind the last one (?2), in order of arrival, whatever became of
-- earlier attempts: the order is a fact of the documents, and a kill must not change it.
SELECT t.id, t.document, t.ordinal, t.kind, t.offset, t.length,
       coalesce(i.element_separator, 0), coalesce(i.component_separator, 0),
       coalesce(i.repetition_separator, 0), coalesce(i.terminator, 0),
       t.closed AND coalesce(i.closed, 1) AND d.whole, coalesce(i.usage, ''),
       -- attempts at its end that have no outcome
       (SELECT count(*) FROM (SELECT outcome FROM attempt WHERE unit = t.id ORDER BY id DESC LIMIT 2)
         WHERE outcome IS NULL) AS failed
  FROM x12_transaction AS t
  JOIN document AS d ON d.id = t.document
  LEFT JOIN x12_interchange AS i ON i.id = t.interchange
 WHERE t.id > ?2 AND t.state = 'new' AND instr(' ' || ?1 || ' ', ' ' || t.kind || ' ') > 0
   AND (t.interchange IS NULL OR NOT EXISTS (SELECT 1 FROM x12_unjudged AS j WHERE j.document = t.document))
 ORDER BY t.id
 LIMIT 1;

-- name: unit-count
SELECT count(*) FROM x12_transaction AS t
 WHERE t.state = 'new' AND instr(' ' || ?1 || ' ', ' ' || t.kind || ' ') > 0
   AND (t.interchange IS NULL OR NOT EXISTS (SELECT 1 FROM x12_unjudged AS j WHERE j.document = t.document));

-- name: attempt-begin
INSERT INTO attempt (unit, run) VALUES (?1, ?2);

-- name: attempt-end
UPDATE attempt SET outcome = (SELECT state FROM x12_transaction WHERE id = ?2) WHERE id = ?1;

-- name: unit-state
SELECT state FROM x12_transaction WHERE id = ?1;

-- name: unit-held
SELECT state IN ('held', 'aside') FROM x12_transaction WHERE id = ?1;

-- name: unit-finish
-- Worked, unless its own steps said held or seen.
UPDATE x12_transaction SET state = 'done', worked_on = ?2 WHERE id = ?1 AND state = 'new';

-- name: unit-hold
UPDATE x12_transaction SET state = ?2, worked_on = ?3, reason = ?4 WHERE id = ?1;

-- name: unit-hold-task
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT CASE WHEN kind = '835' THEN 'unbalanced_remit' ELSE 'setup' END,
       'unit ' || id, ?2, ?2, coalesce(cents, 0), '', '', 0, '', id, ?3, '', ?4, ''
  FROM x12_transaction WHERE id = ?1
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
