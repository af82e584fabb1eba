-- Replay: jobs/nightshift/replay.c.

-- name: replay-runs
-- Every run in order, but those that talk to others: what came of them came as documents. finished: units it
-- had worked when it ended without an outcome, else -1.
SELECT r.id, r.job, r.as_of,
       CASE WHEN r.outcome IS NOT NULL THEN -1
            ELSE (SELECT count(*) FROM attempt AS a WHERE a.run = r.id AND a.outcome IS NOT NULL) END
  FROM job_run AS r WHERE r.job <> 'exchange-files' ORDER BY r.id;

-- name: replay-taken
-- The documents that a run was the first to see, in their order; a zip's members come out of it again.
SELECT d.id, d.sha256, d.folder, d.login, d.kind, d.bytes, d.dropped_by, d.whole, d.by_owner
  FROM document AS d
 WHERE d.direction = 'in' AND d.container IS NULL AND (SELECT min(s.run) FROM sighting AS s WHERE s.document = d.id) = ?1
 ORDER BY d.id;

-- name: replay-backups
SELECT night, name, key_id, digest FROM backup WHERE run = ?1 ORDER BY id;

-- name: replay-backup-note
INSERT INTO backup (run, night, name, key_id, digest) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: replay-restored
SELECT night, name, proved, what FROM restored WHERE run = ?1 ORDER BY id;

-- name: replay-restored-note
INSERT INTO restored (run, night, name, proved, what) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: replay-retired
SELECT night, kind, name, files FROM retired WHERE run = ?1 ORDER BY id;

-- name: replay-retired-note
INSERT INTO retired (run, night, kind, name, files) VALUES (?1, ?2, ?3, ?4, ?5);
