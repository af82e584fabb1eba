-- id: PRV-010
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The practice's address is a post office box; a claim needs the street.
-- remedy: Put the street into address1 and the box into payto_address1 in practice.csv
-- source: 837P 2010AA N301; 277CA A7:503:85
SELECT claim, 0 AS line, 'practice.address1' AS column_name, billing_address1 AS value
  FROM (SELECT claim, billing_address1,
               ' ' || replace(replace(upper(billing_address1 || ' ' || billing_address2), '.', ''), ',', ' ') || ' ' AS address
          FROM scrub_claim WHERE practice IS NOT NULL)
 WHERE address GLOB '* PO BOX *' OR address GLOB '* P O BOX *' OR address GLOB '* POBOX [0-9#]*' OR address GLOB '* POB [0-9#]*'
    OR address GLOB '* POST OFFICE BOX *' OR address GLOB '* LOCK BOX *' OR address GLOB '* LOCKBOX *';
