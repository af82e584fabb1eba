-- Whether the books prove: lib/rcm/books.c, books_files.c.

-- name: books-forget-checks
DELETE FROM temp.books_check;

-- name: books-forget-breaches
DELETE FROM temp.books_breach;

-- name: books-asked
INSERT INTO temp.books_check (sentence, breaches) VALUES (?1, ?2);

-- name: books-breach
INSERT INTO temp.books_breach (sentence, what) VALUES (?1, ?2);

-- name: books-sentences
SELECT count(*) FROM temp.books_check;

-- name: books-breaches
-- The first of each sentence, and how many more there are.
WITH line AS (
    SELECT c.id AS sentence_id, b.id, b.sentence, b.what, c.breaches,
           row_number() OVER (PARTITION BY b.sentence ORDER BY b.id) AS place
      FROM temp.books_breach AS b
      JOIN temp.books_check AS c ON c.sentence = b.sentence)
SELECT sentence, CASE WHEN place <= ?1 THEN what ELSE 'and ' || (breaches - ?1) || ' more' END
  FROM line WHERE place <= ?1 + 1
 ORDER BY sentence_id, id;

-- name: books-outbox
-- What a partner is to take as it was written: the latest of each name, but no report and no reject file, which people
-- open, fill in and save in their place, and no message: mail-worklists looks at it before it leaves.
SELECT d.id, o.folder, o.name, d.bytes, d.sha256
  FROM outgoing AS o
  JOIN document AS d ON d.id = o.document
 WHERE o.state = 'published' AND o.folder NOT IN ('rejects', 'mail') AND o.folder NOT LIKE 'reports/%'
   AND o.id = (SELECT max(l.id) FROM outgoing AS l WHERE l.folder = o.folder AND l.name = o.name)
 ORDER BY o.id;

-- name: books-strange-clear
DELETE FROM temp.books_strange;

-- name: books-strange-add
INSERT INTO temp.books_strange (sha256) VALUES (?1) ON CONFLICT (sha256) DO NOTHING;

-- name: books-archive
-- Every document, whether it is this night's turn to be hashed, and whether it needs no plain copy.
SELECT id, direction, sha256, bytes, id % ?1 = ?2 OR id > (SELECT max(id) FROM document) - ?3,
       EXISTS (SELECT 1 FROM put_away AS p WHERE p.sha256 = d.sha256) OR
       EXISTS (SELECT 1 FROM temp.books_strange AS s WHERE s.sha256 = d.sha256)
  FROM document AS d
 WHERE direction = 'in' OR EXISTS (SELECT 1 FROM outgoing AS o WHERE o.document = d.id AND o.state = 'published')
 ORDER BY id;

-- name: books-sealed
-- Every zip that should stand, whether it is this night's turn to be opened, and its entries.
SELECT name, bytes, id % ?1 = ?2, (SELECT count(*) FROM sealed AS s WHERE s.zip = z.id)
  FROM sealed_zip AS z WHERE removed_on IS NULL ORDER BY id;
