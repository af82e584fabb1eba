-- Documents and what left: lib/store/spool.c, outfile.c.

-- name: document-where
SELECT direction, sha256, bytes FROM document WHERE id = ?1;

-- name: document-by-hash
SELECT id FROM document WHERE direction = ?1 AND sha256 = ?2 ORDER BY id DESC LIMIT 1;

-- name: document-insert-out
INSERT INTO document (direction, sha256, bytes, kind, whole, as_of, received_on, login, by_owner, folder)
VALUES ('out', ?1, ?2, ?3, 1, ?4, ?5, '', 1, ?6);

-- name: outgoing-insert
INSERT INTO outgoing (document, folder, name, replaces, state) VALUES (?1, ?2, ?3, ?4, 'publishing');

-- name: outgoing-same
-- The latest file under this name already has this content.
SELECT count(*) FROM outgoing AS o JOIN document AS d ON d.id = o.document
 WHERE o.id = (SELECT max(id) FROM outgoing WHERE folder = ?1 AND name = ?2) AND d.sha256 = ?3;

-- name: outgoing-publishing
SELECT o.folder, o.name, d.sha256 FROM outgoing AS o JOIN document AS d ON d.id = o.document WHERE o.state = 'publishing' ORDER BY o.id;

-- name: outgoing-publish
UPDATE outgoing SET state = 'published' WHERE state = 'publishing';
