-- sentence: a submission stands where its events lead it
-- Each event begins where the one before ended and leads where the table says; the last is the state.
WITH step AS (
    SELECT submission, id, event, was, became,
           lag(became, 1, 'batched') OVER w AS before,
           lead(became) OVER w IS NULL AS last
      FROM submission_event
    WINDOW w AS (PARTITION BY submission ORDER BY id))
SELECT 'submission event ' || e.id || ' of submission ' || e.submission AS what
  FROM step AS e
  LEFT JOIN submission_transition AS t ON t.state = e.was AND t.event = e.event
 WHERE e.was <> e.before OR t.next_state IS NULL OR e.became <> t.next_state
UNION ALL
SELECT 'submission ' || s.id || ' is ' || s.state
  FROM submission AS s
  LEFT JOIN step AS e ON e.submission = s.id AND e.last
 WHERE s.state <> coalesce(e.became, 'batched')
 ORDER BY what;
