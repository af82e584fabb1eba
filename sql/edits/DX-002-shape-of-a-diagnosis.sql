-- id: DX-002
-- version: 1
-- severity: hold
-- effective: 2015-10-01 ..
-- message: The diagnosis has not the shape of an ICD-10-CM code.
-- remedy: Correct the code
-- source: 837P HI ABK, ABF; 277CA A7:254, A7:255, CARC 146
SELECT claim, 0 AS line, 'dx' || ordinal AS column_name, code AS value
  FROM scrub_dx
 WHERE code NOT GLOB '[0-9]*'
   AND (code NOT GLOB '[A-Z][0-9][0-9AB]*' OR code GLOB '*[^0-9A-Z]*' OR length(code) NOT BETWEEN 3 AND 7);
