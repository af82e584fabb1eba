-- What comes in: lib/rcm/inbox.c, catalog.c.

-- name: take-same-file
-- This very file was taken and not yet removed when a run ended: none has come to its end since. (Not
-- by its device: that number may change when the machine starts again.)
SELECT d.id FROM document AS d
  JOIN sighting AS s ON s.document = d.id
  JOIN job_run AS r ON r.id = s.run
 WHERE d.sha256 = ?1 AND d.direction = 'in' AND s.inode = ?2 AND s.mtime_ns = ?3
   AND NOT EXISTS (SELECT 1 FROM job_run AS n WHERE n.id >= r.id AND n.job = r.job AND n.outcome IS NOT NULL)
 ORDER BY d.id DESC LIMIT 1;

-- name: take-repeat
-- The same content from the same hand came before, and something came of it; else (all of it held
-- or refused) it may be tried again. Twice in one zip (?4) is once.
SELECT d.id FROM document AS d
 WHERE d.sha256 = ?1 AND d.direction = 'in' AND d.folder = ?2 AND d.dropped_by = ?3
   AND (d.container = nullif(?4, 0) OR EXISTS (
        SELECT 1 FROM x12_transaction AS t
         WHERE t.document = d.id AND t.state NOT IN ('held', 'refused')))
 ORDER BY d.id DESC LIMIT 1;

-- name: take-document
INSERT INTO document (direction, sha256, bytes, kind, whole, as_of, received_on, dropped_by, login, by_owner, folder, container)
VALUES ('in', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, nullif(?11, 0));

-- name: take-sighting
INSERT INTO sighting (document, run, name, uid, folder, device, inode, mtime_ns)
VALUES (?1, ?2, CAST(?3 AS BLOB), ?4, ?5, ?6, ?7, ?8);

-- name: take-interchange
INSERT INTO x12_interchange (document, ordinal, offset, element_separator, component_separator,
    repetition_separator, terminator, sender_qualifier, sender, receiver_qualifier, receiver, version,
    control_number, usage, closed, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 0, '');

-- name: take-interchange-end
UPDATE x12_interchange SET closed = ?2, note = ?3 WHERE id = ?1;

-- name: take-interchange-hold
-- Sets of an interchange that another one cut off, but for its TA1s, which are whole alone.
UPDATE x12_transaction SET state = 'held', worked_on = ?2, reason = ?3
 WHERE interchange = ?1 AND state = 'new' AND kind <> 'TA1';

-- name: take-interchange-tasks
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT CASE WHEN t.kind = '835' THEN 'unbalanced_remit' ELSE 'setup' END, 'unit ' || t.id, ?2, ?2, 0, '', '', 0, '', t.id,
       'document ' || t.document || ': ' || t.reason, t.kind, ?3, ''
  FROM x12_transaction AS t WHERE t.interchange = ?1 AND t.state = 'held' AND t.reason = ?4 ORDER BY t.id;

-- name: take-interchange-held
SELECT ordinal FROM x12_transaction WHERE interchange = ?1 AND state = 'held' AND reason = ?2 ORDER BY ordinal;

-- name: take-unit
INSERT INTO x12_transaction (document, interchange, ordinal, kind, gs_control, gs_version, set_control,
    offset, length, segments, closed, content_sha256, state, worked_on, reason, note)
VALUES (?1, nullif(?2, 0), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16);

-- name: take-task
-- A file or set that no job can work: somebody has to know.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT CASE WHEN t.kind = '835' THEN 'unbalanced_remit' ELSE 'setup' END, 'unit ' || t.id, ?2, ?2, 0, '', '', 0, '', t.id,
       'document ' || t.document || ': ' || t.reason, t.kind, ?3, ''
  FROM x12_transaction AS t WHERE t.id = ?1;
