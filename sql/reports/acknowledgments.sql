-- title: Acknowledgments: every file sent to date, by practice
-- columns: practice_id:text, sent_on:date, partner_id:text, document:integer, file:text, control_number:integer, claims_sent:integer, claims_accepted:integer, claims_rejected:integer, claims_awaited:integer, sent:money, accepted:money, rejected:money, awaited:money, answers_awaited:text, answers_overdue:text
-- sent = accepted + rejected + awaited, in every row, in claims and in money.
SELECT k.practice_id, b.built_on AS sent_on, b.partner_id, b.document,
       coalesce((SELECT o.name FROM outgoing AS o WHERE o.document = b.document ORDER BY o.id LIMIT 1), '') AS file,
       b.control_number,
       count(*) AS claims_sent,
       sum(s.state IN ('accepted', 'answered')) AS claims_accepted,
       sum(s.state = 'rejected') AS claims_rejected,
       sum(s.state IN ('batched', 'published', 'taken')) AS claims_awaited,
       sum(s.cents) AS sent,
       sum(CASE WHEN s.state IN ('accepted', 'answered') THEN s.cents ELSE 0 END) AS accepted,
       sum(CASE s.state WHEN 'rejected' THEN s.cents ELSE 0 END) AS rejected,
       sum(CASE WHEN s.state IN ('batched', 'published', 'taken') THEN s.cents ELSE 0 END) AS awaited,
       coalesce((SELECT group_concat(kind, ' ') FROM (SELECT DISTINCT x.kind FROM expectation AS x
           WHERE x.batch = b.id AND x.met_on IS NULL AND x.ended_on IS NULL ORDER BY x.kind)), '') AS answers_awaited,
       coalesce((SELECT group_concat(kind, ' ') FROM (SELECT DISTINCT x.kind FROM expectation AS x
           WHERE x.batch = b.id AND x.met_on IS NULL AND x.ended_on IS NULL AND x.due_at < :as_of ORDER BY x.kind)), '') AS answers_overdue
  FROM submission AS s
  JOIN batch AS b ON b.id = s.batch
  JOIN claim AS k ON k.id = s.claim
 GROUP BY b.id, k.practice_id
 ORDER BY b.id, k.practice_id;
