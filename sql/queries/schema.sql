-- Statements that look at the schema itself: its guards, its version, its digest.

-- name: schema-guards
-- The triggers that hold each table to its mark, as statements to run. A table marked
-- append-only refuses UPDATE, DELETE and INSERT over any of its unique keys
-- (OR REPLACE walks past the other two); "changes: a, b" leaves those columns free.
WITH line(tbl, mark) AS (
    SELECT name, substr(sql, instr(sql, '( -- ') + 5, instr(sql, char(10)) - instr(sql, '( -- ') - 5)
      FROM sqlite_schema
     WHERE type = 'table' AND sql LIKE 'CREATE TABLE % ( -- %'),
marked(tbl, mark) AS (
    SELECT tbl, CASE WHEN instr(mark, ';') > 0 THEN substr(mark, 1, instr(mark, ';') - 1) ELSE mark END FROM line),
kept(tbl, mark) AS (
    SELECT tbl, mark FROM marked WHERE mark LIKE '%append-only%' OR mark LIKE '%changes:%'),
fixed(tbl, col) AS (
    SELECT tbl, c.name FROM kept, pragma_table_info(tbl) AS c
     WHERE mark NOT LIKE '%changes:%'
        OR instr(',' || replace(substr(mark, instr(mark, 'changes:') + 8), ' ', '') || ',', ',' || c.name || ',') = 0),
unique_key(tbl, idx, test) AS (
    SELECT tbl, i.name,
           (SELECT group_concat('"' || c.name || '" = NEW."' || c.name || '"', ' AND ')
              FROM pragma_index_info(i.name) AS c)
      FROM kept, pragma_index_list(tbl) AS i
     WHERE i."unique" = 1 AND i.partial = 0
    UNION ALL
    -- a key of some rows alone: both the row that is there and the new one are of those
    SELECT tbl, i.name,
           (SELECT group_concat('"' || c.name || '" = NEW."' || c.name || '"', ' AND ')
              FROM pragma_index_info(i.name) AS c) || ' AND (' || w.test || ') AND EXISTS (SELECT 1 FROM (SELECT ' ||
           (SELECT group_concat('NEW."' || c.name || '" AS "' || c.name || '"', ', ') FROM pragma_table_info(tbl) AS c) ||
           ') WHERE ' || w.test || ')'
      FROM kept, pragma_index_list(tbl) AS i,
           (SELECT name, substr(sql, instr(sql, ' WHERE ') + 7) AS test FROM sqlite_schema WHERE type = 'index') AS w
     WHERE i."unique" = 1 AND i.partial = 1 AND w.name = i.name AND mark NOT LIKE '%changes:%'
    UNION ALL
    SELECT tbl, 'rowid', '"' || c.name || '" = NEW."' || c.name || '"'
      FROM kept, pragma_table_info(tbl) AS c
     WHERE c.pk = 1 AND c.type = 'INTEGER'
       AND (SELECT count(*) FROM pragma_table_info(tbl) WHERE pk > 0) = 1)
SELECT 'CREATE TRIGGER guard_delete_' || tbl || ' BEFORE DELETE ON "' || tbl ||
       '" BEGIN SELECT RAISE(ABORT, ''' || tbl || ': rows are never deleted''); END' AS statement
  FROM kept
UNION ALL
SELECT 'CREATE TRIGGER guard_update_' || tbl || ' BEFORE UPDATE OF ' || group_concat('"' || col || '"', ', ') ||
       ' ON "' || tbl || '" BEGIN SELECT RAISE(ABORT, ''' || tbl || ': rows are never changed''); END'
  FROM fixed GROUP BY tbl
UNION ALL
SELECT 'CREATE TRIGGER guard_insert_' || tbl || ' BEFORE INSERT ON "' || tbl || '" WHEN ' ||
       group_concat('EXISTS (SELECT 1 FROM "' || tbl || '" WHERE ' || test || ')', ' OR ') ||
       ' BEGIN SELECT RAISE(ABORT, ''' || tbl || ': a row with this key is there''); END'
  FROM unique_key GROUP BY tbl
 ORDER BY statement;

-- name: schema-drop-guards
SELECT 'DROP TRIGGER "' || name || '"' FROM sqlite_schema
 WHERE type = 'trigger' AND name LIKE 'guard\_%' ESCAPE '\' ORDER BY name;

-- name: schema-version
SELECT schema_version FROM site WHERE id = 1;

-- name: schema-has-site
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'site';

-- name: schema-set-version
INSERT INTO site (id, schema_version) VALUES (1, ?1)
    ON CONFLICT (id) DO UPDATE SET schema_version = ?1;

-- name: schema-digest-tables
-- One SELECT a table of the digest, its rows in the order of the key: what "the same" means.
SELECT t.name,
       'SELECT * FROM "' || t.name || '" ORDER BY ' ||
       (SELECT group_concat('"' || name || '"', ', ')
          FROM (SELECT name FROM pragma_table_info(t.name) WHERE pk > 0 ORDER BY pk))
  FROM sqlite_schema AS t
 WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
   AND substr(t.sql, 1, instr(t.sql, char(10))) NOT LIKE '%operational%'
 ORDER BY t.name;

-- name: schema-shape
-- Everything a schema is, for comparing a fresh one with a migrated one.
SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema
 WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY type, name;
