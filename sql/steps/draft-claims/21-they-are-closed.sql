-- Closed before they were sent: nobody is asked by them.
UPDATE claim SET state = 'closed', state_on = :night, reason = s.reason
  FROM draft_stale AS s
 WHERE claim.id = s.claim;
