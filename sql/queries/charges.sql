-- import-charges: lib/rcm/charges.c.

-- name: charges-stage-visit
-- Values in the order of the columns of sql/schema/temp/30-charges.sql, here and below.
INSERT INTO staged_visit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
    ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36,
    ?37, ?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45, ?46, ?47);

-- name: charges-stage-coverage
INSERT INTO staged_coverage VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
    ?19, NULL);

-- name: charges-stage-dx
INSERT INTO staged_dx VALUES (?1, ?2, ?3, ?4);

-- name: charges-stage-line
INSERT INTO staged_line VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
    ?19, ?20, ?21, ?22, ?23, ?24, ?25);

-- name: charges-only-practice
SELECT practice_id FROM practice_now WHERE (SELECT count(*) FROM practice_now) = 1;

-- name: charges-note
UPDATE x12_transaction SET note = ?2 WHERE id = ?1;

-- name: charges-replacements
SELECT count(*) FROM task WHERE unit = ?1 AND kind = 'replacement';
