-- What became of what was sent, and the words for the codes that say so.

-- sent = accepted + rejected + awaited, to the claim and to the cent: verify-books holds
-- every batch to it. answered is the part of accepted that a remittance speaks of.
CREATE VIEW batch_state AS
    SELECT b.id AS batch, b.partner_id, b.kind, b.control_number, b.built_on,
           b.claims AS sent_claims, b.cents AS sent_cents,
           count(*) FILTER (WHERE s.state IN ('accepted', 'answered')) AS accepted_claims,
           coalesce(sum(s.cents) FILTER (WHERE s.state IN ('accepted', 'answered')), 0) AS accepted_cents,
           count(*) FILTER (WHERE s.state = 'rejected') AS rejected_claims,
           coalesce(sum(s.cents) FILTER (WHERE s.state = 'rejected'), 0) AS rejected_cents,
           count(*) FILTER (WHERE s.state IN ('batched', 'published', 'taken')) AS awaited_claims,
           coalesce(sum(s.cents) FILTER (WHERE s.state IN ('batched', 'published', 'taken')), 0) AS awaited_cents,
           count(*) FILTER (WHERE s.state = 'answered') AS answered_claims,
           coalesce(sum(s.cents) FILTER (WHERE s.state = 'answered'), 0) AS answered_cents
      FROM batch AS b
      LEFT JOIN submission AS s ON s.batch = b.id
     GROUP BY b.id;

-- Events that people should see: what the transition table calls odd, and an accept that contradicts
-- an earlier reject of the same or an earlier stage (the table cannot tell it from a late one).
CREATE VIEW odd_event AS
    SELECT e.id, e.submission, e.event, e.unit, e.segment
      FROM submission_event AS e
     WHERE e.odd = 1
        OR (e.event IN ('ta1_accept', '999_accept', '277ca_receipt', '277ca_accept', 'status_found')
            AND EXISTS (SELECT 1 FROM submission_event AS r
                         WHERE r.submission = e.submission AND r.id < e.id AND r.odd = 0
                           AND (r.event = 'ta1_reject' OR (r.event = '999_reject' AND e.event <> 'ta1_accept'))));

-- Codes of TA1 and 999, in our own words.
CREATE TABLE code_ack ( -- append-only
    element TEXT NOT NULL,              -- TA105, IK304, IK403, IK502, AK905
    code TEXT NOT NULL, meaning TEXT NOT NULL,
    PRIMARY KEY (element, code)
) STRICT, WITHOUT ROWID;
