-- id: TFL-001
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The last day on which the payer takes this claim has passed.
-- remedy: Send proof of timely filing with an appeal, release the claim, or write it off
-- source: payers.csv timely_filing_days; CARC 29
SELECT claim, 0 AS line, 'service_from' AS column_name, service_from AS value
  FROM scrub_claim WHERE due_on <> '' AND due_on < :night AND frequency = '1';
