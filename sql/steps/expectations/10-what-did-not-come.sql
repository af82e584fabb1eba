-- Silence is news: what is past its time by this run becomes a task, one a file and kind of
-- answer. One that a person closed stays closed.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'no_answer', 'expectation ' || w.first, :night, :night, w.cents, w.practice_id, w.payer_id, w.claim, 0, '',
       CASE w.kind WHEN 'pickup' THEN 'Nobody fetched' WHEN 'ta1' THEN 'No TA1 for' WHEN '999' THEN 'No 999 for'
            WHEN '277ca' THEN 'No 277CA for' WHEN '277ca_payer' THEN 'No 277CA of the payer for'
            WHEN '835' THEN 'No remittance for' ELSE 'No ' || w.kind || ' for' END ||
       CASE WHEN w.claim IS NULL THEN ' file ' ELSE ' claim ' || w.claim || ' in file ' END ||
       w.control_number || ' to partner ' || w.partner_id || ', due ' || w.due_at,
       w.kind,
       CASE w.kind WHEN 'pickup' THEN 'see that the partner''s agent fetches the outbox'
            WHEN '835' THEN 'ask the payer where the claim stands'
            ELSE 'ask the partner whether it has the file; send the claims again only if not' END, ''
  FROM (SELECT (SELECT min(a.id) FROM expectation AS a WHERE a.batch = e.batch AND a.kind = e.kind) AS first,
               e.kind, b.control_number, b.partner_id, min(e.due_at) AS due_at, '' AS practice_id, '' AS payer_id,
               NULL AS claim, sum(CASE WHEN e.set_ordinal = 0 THEN b.cents ELSE coalesce(s.cents, 0) END) AS cents
          FROM expectation AS e
          JOIN batch AS b ON b.id = e.batch
          LEFT JOIN batch_set AS s ON s.batch = e.batch AND s.set_ordinal = e.set_ordinal
         WHERE e.due_at <= :as_of AND e.met_on IS NULL AND e.ended_on IS NULL
         GROUP BY e.batch, e.kind
        UNION ALL
        SELECT e.id, e.kind, b.control_number, b.partner_id, e.due_at, c.practice_id, c.payer_id, c.id, s.cents
          FROM expectation AS e
          JOIN submission AS s ON s.id = e.submission
          JOIN batch AS b ON b.id = s.batch
          JOIN claim AS c ON c.id = s.claim
         WHERE e.due_at <= :as_of AND e.met_on IS NULL AND e.ended_on IS NULL) AS w
 WHERE 'expectation ' || w.first NOT IN (SELECT subject FROM task WHERE kind = 'no_answer')
 ORDER BY w.first;
