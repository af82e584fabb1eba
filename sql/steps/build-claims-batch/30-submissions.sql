-- One sending of each claim, with where it stands in its set and the versions it printed. The
-- file is published by whatever comes after this commit, so the submission is, too.
INSERT INTO submission (claim, ordinal, clm01, batch, set_ordinal, first_segment, last_segment, cents,
                        encounter, patient, coverage, practice, provider, facility, payer, payer_2, payer_3,
                        state, clearinghouse_number, payer_claim_number)
SELECT o.claim, o.ordinal, o.clm01, b.id, s.set_ordinal, s.first_segment, s.last_segment, c.cents,
       o.encounter, o.patient, o.coverage, o.practice, o.provider, o.facility, o.payer, p2.payer, p3.payer,
       t.next_state, '', ''
  FROM build_batch AS b
  JOIN submission_transition AS t ON t.state = 'batched' AND t.event = 'publish'
 CROSS JOIN build_sent AS s
  JOIN build_claim AS o ON o.n = s.n
  JOIN claim AS c ON c.id = o.claim
  LEFT JOIN build_other AS p2 ON p2.n = o.n AND p2.rank = (SELECT min(rank) FROM build_other WHERE n = o.n)
  LEFT JOIN build_other AS p3 ON p3.n = o.n AND p3.rank > p2.rank
 ORDER BY s.n;
