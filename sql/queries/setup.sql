-- Setup files: lib/rcm/setup.c. Values in the order of the columns of sql/schema/temp/20-setup.sql.

-- name: setup-practices
INSERT INTO setup_practice VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20);

-- name: setup-providers
INSERT INTO setup_provider VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);

-- name: setup-facilities
INSERT INTO setup_facility VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);

-- name: setup-payers
INSERT INTO setup_payer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19);

-- name: setup-partners
INSERT INTO setup_partner VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
    ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27);

-- name: setup-fees
INSERT INTO setup_fee VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);

-- name: setup-users
INSERT INTO setup_user VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);

-- name: setup-payer-rules
INSERT INTO setup_rule VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);

-- name: setup-reject
INSERT INTO staged_reject (row, column_name, reason) VALUES (?1, ?2, ?3);

-- name: setup-note
UPDATE x12_transaction SET note = ?2 WHERE id = ?1;

-- name: setup-nothing-came
-- A file of which no row was good is held, so that it can be dropped again as it is.
UPDATE x12_transaction SET state = 'held', worked_on = ?2, reason = 'every row of it was rejected'
 WHERE id = ?1 AND (SELECT count(*) FROM staged_reject) = ?3 AND ?3 > 0;
