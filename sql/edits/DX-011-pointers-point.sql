-- id: DX-011
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The line has not one to four pointers, each to a diagnosis of the claim and none twice.
-- remedy: Correct dx_pointers
-- source: 837P SV107; 277CA A7:477
-- As many of the claim's diagnoses must be named as there are pointers: one that is named
-- twice, or is none of them, leaves the two numbers apart.
SELECT l.claim, l.line, 'dx_pointers' AS column_name, l.dx_pointers AS value
  FROM (SELECT claim, line, dx_pointers, length(dx_pointers) - length(replace(dx_pointers, ',', '')) + 1 AS pointers
          FROM scrub_line) AS l
  JOIN claim AS c ON c.id = l.claim
 WHERE EXISTS (SELECT 1 FROM diagnosis WHERE encounter = c.encounter AND kind = 'dx')
   AND (l.pointers > 4
        OR l.pointers <> (SELECT count(*) FROM diagnosis
                           WHERE encounter = c.encounter AND kind = 'dx'
                             AND instr(',' || l.dx_pointers || ',', ',' || ordinal || ',') > 0));
