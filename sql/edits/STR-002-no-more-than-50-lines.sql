-- id: STR-002
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The claim has more lines than a professional claim takes.
-- remedy: Close the claim, so that it is drafted again in parts
-- source: 837P 2400 LX, 50 at most; 999 IK3 code 4
SELECT claim, 0 AS line, 'line' AS column_name, count(*) AS value
  FROM scrub_line
 GROUP BY claim HAVING count(*) > 50;
