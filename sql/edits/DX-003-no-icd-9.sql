-- id: DX-003
-- version: 1
-- severity: hold
-- effective: 2015-10-01 ..
-- message: The diagnosis begins with a digit: it is an ICD-9 code.
-- remedy: Code it in ICD-10-CM
-- source: 837P HI ABK since 2015-10-01; 277CA A7:700
SELECT claim, 0 AS line, 'dx' || ordinal AS column_name, code AS value
  FROM scrub_dx WHERE code GLOB '[0-9]*';
