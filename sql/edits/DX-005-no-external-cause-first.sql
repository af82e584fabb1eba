-- id: DX-005
-- version: 1
-- severity: hold
-- effective: 2015-10-01 ..
-- message: An external cause cannot be the first diagnosis.
-- remedy: Put the injury or illness first and correct the pointers
-- source: ICD-10-CM guidelines, V00-Y99; CARC 11
SELECT claim, 0 AS line, 'dx1' AS column_name, code AS value
  FROM scrub_dx WHERE ordinal = 1 AND code GLOB '[V-Y][0-9]*';
