-- What was wrong with a claim that is closed is nobody's work any more.
UPDATE finding SET cleared_on = :night
 WHERE cleared_on IS NULL AND claim IN (SELECT claim FROM draft_stale);
UPDATE task SET closed_on = :night, closed_by = 'draft-claims'
 WHERE closed_on IS NULL AND kind IN ('scrub_hold', 'rejected') AND claim IN (SELECT claim FROM draft_stale);
