-- A claim that would be refused is held, with the first of its reasons; every other is ready.
UPDATE claim SET state = n.state, reason = n.reason,
       state_on = CASE claim.state WHEN n.state THEN claim.state_on ELSE :night END
  FROM (SELECT s.claim, CASE WHEN h.n > 0 THEN 'held' ELSE 'ready' END AS state,
               CASE WHEN h.n > 1 THEN 'scrub: ' || h.first_edit || ' and ' || (h.n - 1) || ' more'
                    WHEN h.n = 1 THEN 'scrub: ' || h.first_edit ELSE '' END AS reason
          FROM scrub_now AS s
          LEFT JOIN (SELECT claim, count(*) AS n, min(edit_id) AS first_edit
                       FROM finding
                      WHERE severity = 'hold' AND cleared_on IS NULL AND claim IN (SELECT claim FROM scrub_now)
                      GROUP BY claim) AS h ON h.claim = s.claim) AS n
 WHERE claim.id = n.claim AND (claim.state, claim.reason) IS NOT (n.state, n.reason);
