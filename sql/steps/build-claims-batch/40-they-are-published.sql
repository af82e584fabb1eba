-- The first event of each submission.
INSERT INTO submission_event (submission, event, unit, segment, names_claim, detail, was, became, odd, happened_on)
SELECT s.id, t.event, NULL, 0, 0, '', t.state, t.next_state, t.odd, :night
  FROM build_batch AS b
  JOIN submission_transition AS t ON t.state = 'batched' AND t.event = 'publish'
  JOIN submission AS s ON s.batch = b.id
 ORDER BY s.id;
