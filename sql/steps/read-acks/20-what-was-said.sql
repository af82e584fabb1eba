-- An event for each sending, in the order of the file; then the state it leads to.
INSERT INTO submission_event (submission, event, unit, segment, names_claim, detail, was, became, odd, happened_on)
SELECT submission, event, :unit, segment, names_claim, detail, was, became, odd, :night
  FROM ack_submission
 ORDER BY set_ordinal, first_segment, submission;

UPDATE submission SET state = a.became
  FROM ack_submission AS a
 WHERE a.submission = submission.id AND a.became <> a.was;
