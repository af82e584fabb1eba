-- id: PRC-002
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The place of service is none that was in force on the day.
-- remedy: Correct pos
-- source: 837P CLM05-1; 277CA A7:249, CARC 5
SELECT claim, 0 AS line, 'pos' AS column_name, pos AS value
  FROM scrub_claim AS c
 WHERE date_ok(service_from)
   AND NOT EXISTS (SELECT 1 FROM code_pos
                    WHERE pos = c.pos AND effective_from <= c.service_from AND (effective_to = '' OR c.service_from <= effective_to));
