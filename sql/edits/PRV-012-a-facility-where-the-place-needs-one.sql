-- id: PRV-012
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The place of service is a facility's, and none is named.
-- remedy: Fill in facility_id
-- source: 837P 2310C; 277CA A6:77, CARC 5
SELECT claim, 0 AS line, 'facility_id' AS column_name, pos AS value
  FROM scrub_claim
 WHERE facility_id = ''
   AND pos IN ('19', '21', '22', '23', '24', '25', '26', '31', '32', '34', '51', '52', '54', '55', '56', '61', '62', '65');
