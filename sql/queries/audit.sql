-- The audit chain: lib/store/audit.c.

-- name: audit-head
SELECT id, transfer_to, event_to, sha256 FROM audit ORDER BY id DESC LIMIT 1;

-- name: audit-all
SELECT id, transfer_to, event_to, sha256 FROM audit ORDER BY id;

-- name: audit-last-transfer
SELECT coalesce(max(id), 0) FROM transfer;

-- name: audit-last-event
SELECT coalesce(max(id), 0) FROM submission_event;

-- name: audit-transfers
SELECT * FROM transfer WHERE id > ?1 AND id <= ?2 ORDER BY id;

-- name: audit-events
SELECT * FROM submission_event WHERE id > ?1 AND id <= ?2 ORDER BY id;

-- name: audit-insert
INSERT INTO audit (run, transfer_to, event_to, sha256) VALUES (?1, ?2, ?3, ?4);
