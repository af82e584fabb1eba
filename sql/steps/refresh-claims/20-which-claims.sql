-- Every draft, and every claim that the scrubber holds: what it waits for may have come.
INSERT INTO scrub_now (claim, payer_id, service_from, was)
SELECT c.id, c.payer_id, e.service_from, c.state
  FROM scrub_set AS s
  JOIN claim AS c ON c.id = s.claim
  JOIN encounter AS e ON e.id = c.encounter
 ORDER BY c.id;
