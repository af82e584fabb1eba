-- A claim that could not be written waits for a correction. When what it prints has a newer version
-- than it names, somebody corrected something; one that nobody touched stays held.
INSERT INTO build_corrected (claim)
SELECT c.id
  FROM claim AS c
  JOIN encounter AS e ON e.id = c.encounter AND e.form = 'professional'
  JOIN visit_versions AS w ON w.visit = c.visit
 WHERE c.state = 'held' AND c.reason LIKE 'loop %' AND c.rank = 1
   AND (c.encounter, c.patient, c.coverage, c.practice, c.provider, c.facility, c.payer)
       IS NOT (w.encounter, w.patient, w.coverage_1, w.practice, w.provider, w.facility,
               (SELECT max(id) FROM payer WHERE payer_id = c.payer_id))
 ORDER BY c.id;
