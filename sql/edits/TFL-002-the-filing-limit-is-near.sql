-- id: TFL-002
-- version: 1
-- severity: warn
-- effective: 1990-01-01 ..
-- message: The last day on which the payer takes this claim is near.
-- remedy: Nothing, if it goes out tonight
-- source: payers.csv timely_filing_days; payer_rules.csv: the rule's parameter is the number of
--   days, 15 without; CARC 29
SELECT claim, 0 AS line, 'service_from' AS column_name, service_from AS value
  FROM scrub_claim AS c
 WHERE due_on >= :night AND frequency = '1'
   AND due_on <= date(:night, coalesce((SELECT CASE WHEN parameter GLOB '[0-9]*' AND parameter NOT GLOB '*[^0-9]*' THEN parameter END
                                          FROM scrub_rule WHERE claim = c.claim AND edit_id = 'TFL-002'), '15') || ' days');
