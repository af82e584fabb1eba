-- id: DX-001
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The claim has no diagnosis, or more than twelve.
-- remedy: Correct the diagnoses
-- source: 837P HI, 12 at most; 277CA A6:255
SELECT claim, 0 AS line, CASE n WHEN 0 THEN 'dx1' ELSE 'dx12' END AS column_name, '' AS value
  FROM (SELECT c.id AS claim, (SELECT count(*) FROM diagnosis WHERE encounter = c.encounter AND kind = 'dx') AS n
          FROM scrub_set AS s JOIN claim AS c ON c.id = s.claim)
 WHERE n NOT BETWEEN 1 AND 12;
