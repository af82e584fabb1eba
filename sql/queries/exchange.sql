-- Files to and from partners: lib/rcm/exchange.c, exchange_put.c, exchange_get.c, exchanged.c.

-- name: exchange-begin
-- Numbered on from what was told, too: a replayed site knows that alone.
INSERT INTO exchange (id, run, partner_id, started_at, sent, got)
VALUES (1 + max(coalesce((SELECT max(id) FROM exchange), 0), coalesce((SELECT max(exchange) FROM exchange_told), 0)),
        ?1, ?2, ?3, 0, 0);

-- name: exchange-end
UPDATE exchange SET ended_at = ?2, outcome = ?3, sent = ?4, got = ?5 WHERE id = ?1;

-- name: exchange-failures
-- How often in a row a partner could not be worked with, and when last. A visit that we did not end is
-- no fault of his.
SELECT count(*), coalesce(max(ended_at), 0) FROM exchange
 WHERE partner_id = ?1 AND outcome IN ('busy', 'denied')
   AND id > coalesce((SELECT max(id) FROM exchange WHERE partner_id = ?1 AND outcome IN ('done', 'held', 'config')), 0);

-- name: delivery-open
-- What left for a partner and is neither known to be there nor taken; the last step, '' for none.
SELECT o.id, o.name, d.sha256, d.bytes, o.document,
       coalesce((SELECT step FROM delivery WHERE outgoing = o.id ORDER BY id DESC LIMIT 1), ''),
       coalesce((SELECT remote FROM delivery WHERE outgoing = o.id ORDER BY id DESC LIMIT 1), '')
  FROM outgoing AS o
  JOIN document AS d ON d.id = o.document
 WHERE o.folder = ?1 AND o.state = 'published' AND o.replaces = 0
   AND NOT EXISTS (SELECT 1 FROM delivery WHERE outgoing = o.id AND step IN ('sent', 'taken'))
   AND NOT EXISTS (SELECT 1 FROM delivery_told
                    WHERE partner_id = o.folder AND name = o.name AND step IN ('sent', 'taken'))
 ORDER BY o.id;

-- name: delivery-untaken
-- What was put into an agent's directory and was not yet seen to be gone.
SELECT o.id, s.remote FROM outgoing AS o
  JOIN delivery AS s ON s.outgoing = o.id AND s.step = 'sent'
 WHERE o.folder = ?1 AND NOT EXISTS (SELECT 1 FROM delivery WHERE outgoing = o.id AND step = 'taken')
 ORDER BY o.id;

-- name: outgoing-named
SELECT count(*) FROM outgoing WHERE folder = ?1 AND name = ?2 AND replaces = 0;

-- name: delivery-was-sent
SELECT EXISTS (SELECT 1 FROM outgoing AS o JOIN delivery AS s ON s.outgoing = o.id AND s.step = 'sent'
                WHERE o.folder = ?1 AND o.name = ?2 AND o.replaces = 0)
    OR EXISTS (SELECT 1 FROM delivery_told WHERE partner_id = ?1 AND name = ?2 AND step = 'sent');

-- name: delivery-answered
-- Something that came in speaks of the batch: its partner has it.
SELECT EXISTS (SELECT 1 FROM batch AS b
                 JOIN submission AS s ON s.batch = b.id
                 JOIN submission_event AS e ON e.submission = s.id
                WHERE b.document = ?1 AND e.unit IS NOT NULL)
    OR EXISTS (SELECT 1 FROM batch AS b
                 JOIN expectation AS x ON x.batch = b.id
                WHERE b.document = ?1 AND x.met_by IS NOT NULL);

-- name: delivery-step
INSERT INTO delivery (id, outgoing, exchange, at, step, evidence, remote, bytes)
VALUES (1 + max(coalesce((SELECT max(id) FROM delivery), 0), coalesce((SELECT max(delivery) FROM delivery_told), 0)),
        ?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: fetched-known
-- This very file was got: same place, name, size, time. Not one that was deleted or moved there since: what has its
-- name now is another.
SELECT id FROM fetched
 WHERE partner_id = ?1 AND directory = ?2 AND name = CAST(?3 AS BLOB) AND bytes = ?4 AND mtime = ?5
   AND state IN ('arrived', 'same')
 ORDER BY id DESC LIMIT 1;

-- name: fetched-same
-- The latest content that came under this name is this one.
SELECT count(*) FROM fetched
 WHERE id = (SELECT max(id) FROM fetched WHERE partner_id = ?1 AND directory = ?2 AND name = CAST(?3 AS BLOB))
   AND sha256 = ?4;

-- name: fetched-insert
INSERT INTO fetched (exchange, partner_id, directory, name, bytes, mtime, sha256, local_name, state)
VALUES (?1, ?2, ?3, CAST(?4 AS BLOB), ?5, ?6, ?7,
        (SELECT coalesce(max(id), 0) + 1 FROM fetched) || '.' || ?8, ?9);

-- name: fetched-arriving
SELECT id, local_name FROM fetched WHERE partner_id = ?1 AND state = 'arriving' ORDER BY id;

-- name: fetched-state
UPDATE fetched SET state = ?2 WHERE id = ?1;

-- name: exchanged-untold
-- What the books were not told yet: visits that moved something or ended unlike the one before, and
-- steps that say where a file is.
SELECT d.id AS exchange_number, r.night AS exchange_night, o.folder AS exchange_partner, d.step AS exchange_step,
       d.evidence AS exchange_evidence, o.name AS exchange_file, 0 AS exchange_sent, 0 AS exchange_got
  FROM delivery AS d
  JOIN outgoing AS o ON o.id = d.outgoing
  JOIN exchange AS e ON e.id = d.exchange
  JOIN job_run AS r ON r.id = e.run
 WHERE d.step IN ('sent', 'taken', 'unknown') AND d.id > coalesce((SELECT max(delivery) FROM delivery_told), 0)
UNION ALL
SELECT e.id, r.night, e.partner_id, 'visit', e.outcome, '', e.sent, e.got
  FROM exchange AS e
  JOIN job_run AS r ON r.id = e.run
 WHERE e.outcome IS NOT NULL AND e.id > coalesce((SELECT max(exchange) FROM exchange_told), 0)
   AND (e.sent + e.got > 0
        OR e.outcome <> coalesce((SELECT p.outcome FROM exchange AS p
                                   WHERE p.partner_id = e.partner_id AND p.id < e.id AND p.outcome IS NOT NULL
                                   ORDER BY p.id DESC LIMIT 1), 'done'))
 ORDER BY exchange_step, exchange_number;

-- name: exchanged-is-ours
-- Nobody but this site's owner says what was exchanged, and no partner.
SELECT by_owner = 1 AND folder = '' FROM document WHERE id = ?1;

-- name: exchanged-forget
DELETE FROM exchanged;

-- name: exchanged-insert
INSERT INTO exchanged (row, number, night, partner_id, step, evidence, name, sent, got)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
