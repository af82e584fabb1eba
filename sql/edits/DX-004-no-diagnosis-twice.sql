-- id: DX-004
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The diagnosis is on the claim twice.
-- remedy: Take one of them away and correct the pointers
-- source: 837P HI; 277CA A7:255
SELECT d.claim, 0 AS line, 'dx' || max(d.ordinal) AS column_name, d.code AS value
  FROM scrub_dx AS d
 GROUP BY d.claim, d.code HAVING count(*) > 1;
