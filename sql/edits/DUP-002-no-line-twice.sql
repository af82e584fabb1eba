-- id: DUP-002
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: The same service is on the claim twice.
-- remedy: Join the lines by their units, or tell them apart by modifier 59, 76, 77 or 91
-- source: CARC 18
SELECT claim, max(line) AS line, 'code' AS column_name, code AS value
  FROM scrub_line
 GROUP BY claim, code, mod1, mod2, mod3, mod4, service_from HAVING count(*) > 1;
