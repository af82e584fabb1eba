-- A row that says something else than the one in force of its key is a new version.
INSERT INTO practice (practice_id, name, npi, tin, taxonomy, entity, first_name, address1, address2, city, state,
    zip, phone, payto_address1, payto_address2, payto_city, payto_state, payto_zip,
    statement_message, unit, row)
SELECT s.practice_id, s.name, s.npi, s.tin, s.taxonomy, s.entity, s.first_name, s.address1,
       s.address2, s.city, s.state, s.zip, s.phone, s.payto_address1, s.payto_address2, s.payto_city,
       s.payto_state, s.payto_zip, s.statement_message, :unit, s.row
  FROM setup_practice AS s
  LEFT JOIN practice AS n ON n.id = (SELECT max(id) FROM practice WHERE practice_id = s.practice_id)
 WHERE NOT EXISTS (SELECT 1 FROM staged_reject WHERE row = s.row)
   AND (n.practice_id, n.name, n.npi, n.tin, n.taxonomy, n.entity, n.first_name, n.address1,
         n.address2, n.city, n.state, n.zip, n.phone, n.payto_address1, n.payto_address2, n.payto_city,
         n.payto_state, n.payto_zip, n.statement_message)
        IS NOT (s.practice_id, s.name, s.npi, s.tin, s.taxonomy, s.entity, s.first_name, s.address1,
               s.address2, s.city, s.state, s.zip, s.phone, s.payto_address1, s.payto_address2, s.payto_city,
               s.payto_state, s.payto_zip, s.statement_message)
 ORDER BY s.row;
