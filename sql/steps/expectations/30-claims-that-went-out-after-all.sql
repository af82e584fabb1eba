-- A rejection is over when its claim is on its way again.
UPDATE task SET closed_on = :night, closed_by = 'read-acks: the claim went out again'
 WHERE kind = 'rejected' AND closed_on IS NULL AND subject LIKE 'submission %'
   AND claim IN (SELECT id FROM claim WHERE state IN ('out', 'answered', 'closed'));
