-- By themselves: ready for the next build. That they did is an event, so that the next reject knows.
INSERT INTO submission_event (submission, event, unit, segment, names_claim, detail, was, became, odd, happened_on)
SELECT a.submission, a.fate, :unit, a.segment, 0, '', a.became, t.next_state, t.odd, :night
  FROM ack_submission AS a
  JOIN submission_transition AS t ON t.state = a.became AND t.event = a.fate
 WHERE a.fate IN ('requeue', 'retry')
 ORDER BY a.set_ordinal, a.first_segment, a.submission;

UPDATE claim SET state = 'ready', state_on = :night, reason = ''
  FROM ack_submission AS a
 WHERE a.claim = claim.id AND a.fate IN ('requeue', 'retry');

UPDATE x12_transaction
   SET note = note || CASE WHEN note <> '' THEN '; ' ELSE '' END ||
       (SELECT count(*) FROM ack_submission WHERE fate IN ('requeue', 'retry')) || ' claims go out again'
 WHERE id = :unit AND EXISTS (SELECT 1 FROM ack_submission WHERE fate IN ('requeue', 'retry'));
