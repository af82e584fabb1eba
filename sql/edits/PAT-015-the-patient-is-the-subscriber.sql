-- id: PAT-015
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: This payer knows no dependents: the patient must be the subscriber.
-- remedy: Make the relationship self, with the patient's own member id
-- source: 837P SBR02 for Medicare, Medicaid and Medicare Advantage
SELECT claim, 0 AS line, ins || 'relationship' AS column_name, relationship AS value
  FROM scrub_claim
 WHERE filing_code IN ('MA', 'MB', 'MC', '16') AND relationship <> '18' AND relationship IN ('18', '01', '19', '20', '21', '39', '40', '53', 'G8');
