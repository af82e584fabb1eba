-- Sealed documents: lib/store/sealed.c, months.c.

-- name: sealed-where
-- The zip that has a content and stands.
SELECT z.name FROM sealed AS s JOIN sealed_zip AS z ON z.id = s.zip
 WHERE s.sha256 = ?1 AND z.removed_on IS NULL ORDER BY z.id DESC LIMIT 1;

-- name: sealed-removed
-- The night that retention took a content away.
SELECT max(z.removed_on) FROM sealed AS s JOIN sealed_zip AS z ON z.id = s.zip WHERE s.sha256 = ?1;

-- name: sealed-known
SELECT count(*) FROM sealed_zip WHERE name = ?1;

-- name: sealed-standing
SELECT name FROM sealed_zip WHERE removed_on IS NULL ORDER BY id;

-- name: sealed-any
SELECT EXISTS (SELECT 1 FROM sealed);

-- name: seal-due
-- The contents of the first month of which every document is older than ?2 days on the night ?1. A content is of the month
-- of its latest document. At most ?3 bytes, ?4 rows.
WITH content AS (
    SELECT sha256, max(bytes) AS bytes, min(direction) AS direction, substr(max(received_on), 1, 7) AS month
      FROM document GROUP BY sha256),
due AS (
    SELECT c.month, c.sha256, c.bytes, c.direction FROM content AS c
     WHERE date(c.month || '-01', '+1 month', '-1 day', '+' || ?2 || ' days') < ?1 AND c.bytes <= ?3
       AND NOT EXISTS (SELECT 1 FROM put_away AS p WHERE p.sha256 = c.sha256)
       AND NOT EXISTS (SELECT 1 FROM document AS d JOIN outgoing AS o ON o.document = d.id
                        WHERE d.sha256 = c.sha256 AND o.state = 'publishing'))
SELECT month, sha256, bytes, direction FROM due WHERE month = (SELECT min(month) FROM due) ORDER BY sha256 LIMIT ?4;

-- name: seal-part
-- How many zips a month has already.
SELECT count(*) FROM sealed_zip WHERE substr(name, 1, 7) = ?1;

-- name: seal-zip-insert
INSERT INTO sealed_zip (run, name, bytes) VALUES (?1, ?2, ?3);

-- name: seal-insert
INSERT INTO sealed (zip, sha256) VALUES (?1, ?2);

-- name: seal-plain-clear
DELETE FROM seal_plain;

-- name: seal-plain-add
INSERT INTO seal_plain (side, sha256) VALUES (?1, ?2) ON CONFLICT DO NOTHING;

-- name: seal-plain-away
-- Plain copies of what is put away, by the zip that has it: one that stands, if there is one.
SELECT p.side, p.sha256, a.zip, a.bytes, max(a.removed_on IS NULL) AS stands
  FROM seal_plain AS p
  JOIN put_away AS a ON a.sha256 = p.sha256
 GROUP BY p.side, p.sha256
 ORDER BY a.zip, p.sha256, p.side;

-- Backups: lib/store/backup.c, jobs/seal-archive.c.

-- name: backup-insert
INSERT INTO backup (run, night, name, key_id, digest) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: backup-digest
SELECT digest FROM backup WHERE name = ?1 ORDER BY id DESC LIMIT 1;

-- name: restored-lately
-- Was a backup restored and proved in the seven nights that end with this one?
SELECT count(*) FROM restored WHERE proved AND night > date(?1, '-7 days');

-- name: restored-insert
INSERT INTO restored (run, night, name, proved, what) VALUES (?1, ?2, ?3, ?4, ?5);

-- Retention: lib/store/retire.c.

-- name: retire-insert
INSERT INTO retired (run, night, kind, name, files) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: retire-zip
-- A zip of which every document is older than ?2 years on the night ?1, and that holds nothing that waits.
SELECT z.id, z.name, count(DISTINCT d.id) AS documents
  FROM sealed_zip AS z
  JOIN sealed AS s ON s.zip = z.id
  JOIN document AS d ON d.sha256 = s.sha256
 WHERE z.removed_on IS NULL
 GROUP BY z.id
HAVING max(d.received_on) < date(?1, '-' || ?2 || ' years')
   AND NOT max(EXISTS (SELECT 1 FROM x12_transaction AS t WHERE t.document = d.id AND t.state IN ('new', 'held')))
 ORDER BY z.id LIMIT 1;

-- name: retire-zip-removed
UPDATE sealed_zip SET removed_on = ?2 WHERE id = ?1;

-- name: retire-removed
SELECT name FROM sealed_zip WHERE removed_on IS NOT NULL ORDER BY id;

-- name: retire-reports
-- The next night's reports that are older than ?2 days on the night ?1.
SELECT o.folder, count(DISTINCT o.name) AS files
  FROM outgoing AS o
 WHERE o.folder LIKE 'reports/____-__-__' AND substr(o.folder, 9) < date(?1, '-' || ?2 || ' days') AND o.state = 'published'
   AND NOT EXISTS (SELECT 1 FROM retired AS r WHERE r.kind = 'reports' AND r.name = o.folder)
 GROUP BY o.folder
 ORDER BY o.folder LIMIT 1;

-- name: retire-report-files
SELECT DISTINCT name FROM outgoing WHERE folder = ?1 ORDER BY name;
