-- id: PRC-030
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: Anesthesia is billed in minutes, and this line has none.
-- remedy: Fill in minutes, or make unit_type MJ and units the minutes
-- source: 837P SV103 for 00100 to 01999; 277CA A6:251
SELECT claim, line, 'unit_type' AS column_name, unit_type AS value
  FROM scrub_line
 WHERE code BETWEEN '00100' AND '01999' AND length(code) = 5 AND code NOT GLOB '*[^0-9]*' AND unit_type <> 'MJ'
   AND minutes NOT GLOB '*[1-9]*';
