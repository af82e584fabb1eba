-- A claim in a file is out.
UPDATE claim SET state = 'out', state_on = :night, reason = ''
 WHERE id IN (SELECT o.claim FROM build_sent AS s JOIN build_claim AS o ON o.n = s.n);
