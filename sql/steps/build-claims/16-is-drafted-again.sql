-- It is a draft again: the scrubber renews it and looks at it. Its task is done.
UPDATE claim SET state = 'draft', state_on = :night, reason = '' WHERE id IN (SELECT claim FROM build_corrected);
UPDATE task SET closed_on = :night, closed_by = 'build-claims'
 WHERE closed_on IS NULL AND kind = 'scrub_hold' AND subject = 'claim ' || claim
   AND claim IN (SELECT claim FROM build_corrected);
DELETE FROM build_corrected;
