-- id: PRC-035
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The CLIA number is not two digits, D and seven digits.
-- remedy: Correct clia
-- source: 837P REF X4; 277CA A7:544, RARC MA120
SELECT claim, 0 AS line, 'clia' AS column_name, clia AS value
  FROM scrub_claim
 WHERE clia <> '' AND upper(replace(clia, '-', '')) NOT GLOB '[0-9][0-9]D[0-9][0-9][0-9][0-9][0-9][0-9][0-9]';
