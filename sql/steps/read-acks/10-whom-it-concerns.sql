-- Every sending of the sets that were told something: where the transition table takes it, and what
-- becomes of its claim if that is a rejection. Only the claim's latest sending counts, and
-- only while the claim is out: a late reject of the first cannot hurt the second.
--   held      it is to blame; or nobody was, for the second time (RULINGS 23)
--   requeue   another claim of its set is to blame: it goes out again
--   retry     nobody is to blame: it goes out again, once by itself
INSERT INTO ack_submission (submission, claim, set_ordinal, first_segment, event, segment, names_claim, detail,
                            was, became, odd, fate)
WITH told AS (
    SELECT s.id, s.claim, s.set_ordinal, s.first_segment, o.event, o.segment, o.codes, s.state,
           t.next_state, t.odd,
           EXISTS (SELECT 1 FROM ack_blame AS b WHERE b.submission = s.id) AS named,
           o.event LIKE '%_reject' AND t.next_state = 'rejected'
               AND c.state = 'out'
               AND s.ordinal = (SELECT max(ordinal) FROM submission WHERE claim = s.claim) AS returns,
           EXISTS (SELECT 1 FROM submission AS p
                     JOIN submission_event AS e ON e.submission = p.id
                    WHERE p.claim = s.claim AND e.event = 'retry') AS tried
      FROM ack AS k
      JOIN ack_outcome AS o
      JOIN submission AS s ON s.batch = k.batch AND s.set_ordinal = o.set_ordinal
      JOIN claim AS c ON c.id = s.claim
      JOIN submission_transition AS t ON t.state = s.state AND t.event = o.event)
SELECT w.id, w.claim, w.set_ordinal, w.first_segment, w.event, w.segment,
       w.named AND w.event = '999_reject',
       w.codes || coalesce((SELECT group_concat('; ' || text, '')
                              FROM (SELECT x.text FROM ack_blame AS b JOIN ack_error_text AS x ON x.id = b.error
                                     WHERE b.submission = w.id ORDER BY b.error LIMIT 5)), ''),
       w.state, w.next_state, w.odd,
       CASE WHEN NOT w.returns THEN ''
            WHEN w.named THEN 'held'
            WHEN max(w.named) OVER (PARTITION BY w.set_ordinal) THEN 'requeue'
            WHEN w.tried THEN 'held'
            ELSE 'retry' END
  FROM told AS w;
