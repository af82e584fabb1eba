-- Acknowledgments: lib/rcm/ack.c, jobs/read-acks.c.

-- name: ack-earlier
-- A unit of the same sender that said exactly this and was worked.
SELECT min(e.id) FROM x12_transaction AS t
  JOIN x12_transaction AS e ON e.content_sha256 = t.content_sha256 AND e.kind = t.kind AND e.id < t.id
 WHERE t.id = ?1 AND e.state = 'done';

-- name: ack-seen
UPDATE x12_transaction
   SET state = 'seen', worked_on = ?3, earlier = ?2, reason = 'the same acknowledgment was worked before'
 WHERE id = ?1;

-- name: ack-forget
DELETE FROM ack;
DELETE FROM ack_set;
DELETE FROM ack_error;
DELETE FROM ack_element;
DELETE FROM ack_level;
DELETE FROM ack_outcome;
DELETE FROM ack_blame;
DELETE FROM ack_submission;

-- name: ack-insert
INSERT INTO ack (control, functional, verdict, codes, accepted, segment) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: ack-set-insert
INSERT INTO ack_set (segment, control, verdict, codes) VALUES (?1, ?2, '', '');

-- name: ack-set-verdict
UPDATE ack_set SET verdict = ?2, codes = ?3 WHERE id = ?1;

-- name: ack-error-insert
INSERT INTO ack_error (ack_set, segment, tag, position, loop, code, clm01) VALUES (?1, ?2, ?3, ?4, ?5, ?6, '');

-- name: ack-error-claim
UPDATE ack_error SET clm01 = ?2 WHERE id = ?1 AND clm01 = '';

-- name: ack-element-insert
INSERT INTO ack_element (ack_error, element, component, code) VALUES (?1, ?2, ?3, ?4);

-- name: ack-note
UPDATE x12_transaction SET note = note || CASE WHEN note <> '' THEN '; ' ELSE '' END || ?2 WHERE id = ?1;

-- name: ack-batch
SELECT a.control, a.batch IS NOT NULL, coalesce(p.usage, '')
  FROM ack AS a
  LEFT JOIN batch AS b ON b.id = a.batch
  LEFT JOIN partner AS p ON p.id = b.partner;

-- name: ack-held
SELECT count(*) FROM ack_submission WHERE fate = 'held';

-- name: ack-unplaced-document
-- The file of ours to be read, if an error names a place in it that is in no claim.
SELECT b.document FROM ack AS k JOIN batch AS b ON b.id = k.batch
 WHERE EXISTS (SELECT 1 FROM ack_error AS e
                WHERE e.position > 0 AND NOT EXISTS (SELECT 1 FROM ack_blame AS x WHERE x.error = e.id));

-- name: ack-level-insert
INSERT INTO ack_level (set_ordinal, position, level) VALUES (?1, ?2, ?3);
