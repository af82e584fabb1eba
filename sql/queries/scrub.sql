-- Edits and what they see: lib/rcm/scrub.c.

-- name: scrub-size
-- Claims and lines under scrub: what the steps of an edit may grow with.
SELECT (SELECT count(*) FROM scrub_now) + (SELECT count(*) FROM scrub_now AS s JOIN claim_line AS l ON l.claim = s.claim);

-- name: scrub-any
-- Is there anything to scrub, or a task about an office's own edit to look after?
SELECT EXISTS (SELECT 1 FROM scrub_now)
    OR EXISTS (SELECT 1 FROM task WHERE closed_on IS NULL AND kind = 'setup' AND subject LIKE 'local/edits/%');

-- name: scrub-edit-known
SELECT count(*) FROM scrub_edit WHERE edit_id = ?1;

-- name: scrub-edit-insert
INSERT INTO scrub_edit (edit_id, version, severity, effective_from, effective_to, message, remedy, source, ran)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0);

-- name: scrub-edit-ran
UPDATE scrub_edit SET ran = 1 WHERE edit_id = ?1;

-- name: scrub-seen-insert
INSERT INTO scrub_seen (claim, line, edit_id, column_name, shape) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO NOTHING;

-- name: scrub-seen-forget
-- An edit that failed half-way saw nothing.
DELETE FROM scrub_seen WHERE edit_id = ?1;

-- name: scrub-bad-insert
INSERT INTO scrub_bad (path, what, remedy) VALUES (?1, ?2, ?3);

-- name: scrub-bad-new
-- Was it not named before?
SELECT NOT EXISTS (SELECT 1 FROM task WHERE closed_on IS NULL AND kind = 'setup' AND subject = ?1);

-- name: scrub-newly-held
SELECT count(*) FROM scrub_now AS s JOIN claim AS c ON c.id = s.claim WHERE s.was = 'draft' AND c.state = 'held';

-- name: scrub-count
SELECT count(*) FROM scrub_now;
