-- And so is the work about it.
UPDATE task SET closed_on = :night, closed_by = 'scrub-claims'
 WHERE closed_on IS NULL AND kind = 'scrub_hold' AND claim IN (SELECT claim FROM scrub_now)
   AND subject IN (SELECT 'finding ' || id FROM finding WHERE claim = task.claim AND cleared_on IS NOT NULL);
