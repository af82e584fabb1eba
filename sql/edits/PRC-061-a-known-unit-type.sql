-- id: PRC-061
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The unit type is neither UN nor MJ.
-- remedy: Correct unit_type
-- source: 837P SV103
SELECT claim, line, 'unit_type' AS column_name, unit_type AS value
  FROM scrub_line WHERE unit_type NOT IN ('', 'UN', 'MJ');
