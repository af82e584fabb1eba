-- Scripts that try to write history over, one a line: table|what|script. For each table that is marked
-- append-only or "changes: a, b" in sql/schema: a row is inserted, then changed, deleted, and inserted over by
-- each of its unique keys. Each script's last statement must be refused.
WITH line (tbl, mark) AS (
    SELECT name, substr(sql, 1, instr(sql, char(10))) FROM sqlite_schema WHERE type = 'table'),
kept (tbl, free) AS (
    SELECT tbl, CASE WHEN mark LIKE '%changes:%'
                     THEN ',' || replace(replace(replace(substr(mark, instr(mark, 'changes:') + 8), ' ', ''), char(10), ''), ';', ',') || ',' ELSE ',' END
      FROM line WHERE mark LIKE '%append-only%' OR mark LIKE '%changes:%'),
cols (tbl, cid, name, type, kind) AS (
    SELECT k.tbl, c.cid, c.name, c.type,
           CASE WHEN c."notnull" = 0 AND c.pk = 0 THEN 'null' ELSE '' END
      FROM kept AS k, pragma_table_info(k.tbl) AS c),
keys (tbl, idx, partial) AS (
    SELECT k.tbl, i.name, i.partial FROM kept AS k, pragma_index_list(k.tbl) AS i WHERE i."unique" = 1
    UNION ALL
    SELECT k.tbl, 'rowid', 0 FROM kept AS k, pragma_table_info(k.tbl) AS c
     WHERE c.pk = 1 AND c.type = 'INTEGER' AND (SELECT count(*) FROM pragma_table_info(k.tbl) WHERE pk > 0) = 1
       AND NOT EXISTS (SELECT 1 FROM pragma_index_list(k.tbl) WHERE origin = 'pk')),
key_col (tbl, idx, name) AS (
    SELECT k.tbl, k.idx, c.name FROM keys AS k, pragma_index_info(k.idx) AS c
    UNION ALL
    SELECT k.tbl, k.idx, c.name FROM keys AS k, pragma_table_info(k.tbl) AS c WHERE k.idx = 'rowid' AND c.pk = 1),
-- the first row; what may be NULL is, unless it is in a key
first_value (tbl, cid, name, a, b) AS (
    SELECT tbl, cid, name,
           CASE WHEN tbl = 'outgoing' AND name = 'replaces' THEN '0'
                WHEN tbl IN ('delivery', 'mail_step') AND name = 'step' THEN '''sent'''
                WHEN kind = 'null' AND NOT EXISTS (SELECT 1 FROM key_col AS x WHERE x.tbl = cols.tbl AND x.name = cols.name) THEN 'NULL'
                WHEN tbl = 'charge' AND name = 'supersedes' THEN '(7)'
                WHEN type = 'INTEGER' THEN '1000001' WHEN type = 'BLOB' THEN 'x''41''' ELSE '''zz1''' END,
           CASE WHEN tbl = 'outgoing' AND name = 'replaces' THEN '0'
                WHEN tbl IN ('delivery', 'mail_step') AND name = 'step' THEN '''sent'''
                WHEN kind = 'null' AND NOT EXISTS (SELECT 1 FROM key_col AS x WHERE x.tbl = cols.tbl AND x.name = cols.name) THEN 'NULL'
                WHEN type = 'INTEGER' THEN '1000002' WHEN type = 'BLOB' THEN 'x''42''' ELSE '''zz2''' END
      FROM cols),
first_row (tbl, script) AS (
    SELECT tbl, 'INSERT INTO "' || tbl || '" VALUES (' || group_concat(a, ', ') || ');'
      FROM (SELECT * FROM first_value ORDER BY tbl, cid) GROUP BY tbl),
over (tbl, idx, partial, script) AS (
    SELECT k.tbl, k.idx, k.partial,
           (SELECT group_concat(v, ', ')
              FROM (SELECT CASE WHEN k.tbl = 'charge' AND k.idx = 'charge_first' AND f.name = 'supersedes' THEN 'NULL'
                                WHEN EXISTS (SELECT 1 FROM key_col AS x WHERE x.tbl = k.tbl AND x.idx = k.idx AND x.name = f.name)
                                THEN f.a ELSE f.b END AS v
                      FROM first_value AS f WHERE f.tbl = k.tbl ORDER BY f.cid))
      FROM keys AS k)
SELECT k.tbl || '|DELETE|' || f.script || ' DELETE FROM "' || k.tbl || '";'
  FROM kept AS k JOIN first_row AS f ON f.tbl = k.tbl
UNION ALL
SELECT c.tbl || '|UPDATE of ' || c.name || '|' || f.script || ' UPDATE "' || c.tbl || '" SET "' || c.name || '" = "' || c.name || '";'
  FROM cols AS c JOIN kept AS k ON k.tbl = c.tbl JOIN first_row AS f ON f.tbl = c.tbl
 WHERE instr(k.free, ',' || c.name || ',') = 0
UNION ALL
SELECT o.tbl || '|INSERT over ' || o.idx || '|' ||
       CASE WHEN o.partial THEN 'ROLLBACK; PRAGMA recursive_triggers = ON; BEGIN; ' ELSE '' END ||
       CASE WHEN o.idx = 'charge_first' THEN replace(f.script, '(7)', 'NULL') ELSE f.script END ||
       ' INSERT OR REPLACE INTO "' || o.tbl || '" VALUES (' || o.script || ');'
  FROM over AS o JOIN first_row AS f ON f.tbl = o.tbl
 ORDER BY 1;
