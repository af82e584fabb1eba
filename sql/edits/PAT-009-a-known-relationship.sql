-- id: PAT-009
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The relationship to the subscriber is none that a claim has.
-- remedy: Correct the relationship
-- source: 837P SBR02, PAT01; 277CA A7:156
SELECT claim, 0 AS line, ins || 'relationship' AS column_name, relationship AS value
  FROM scrub_claim
 WHERE coverage IS NOT NULL AND relationship NOT IN ('18', '01', '19', '20', '21', '39', '40', '53', 'G8');
