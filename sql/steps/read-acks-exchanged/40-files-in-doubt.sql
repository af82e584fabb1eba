-- A file that may or may not be there is not sent again by guess: a person asks.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'no_answer', 'delivery ' || d.partner_id || '/' || d.name, :night, :night,
       coalesce((SELECT b.cents FROM outgoing AS o JOIN batch AS b ON b.document = o.document
                  WHERE o.folder = d.partner_id AND o.name = d.name AND o.replaces = 0), 0),
       '', '', 0, '',
       'It is not known whether partner ' || d.partner_id || ' has file ' || d.name || ': the reply was lost', 'unknown',
       'ask the partner whether it has the file; its acknowledgment closes this', ''
  FROM delivery_in_doubt AS d
 WHERE d.told_on = :night
   AND 'delivery ' || d.partner_id || '/' || d.name NOT IN (SELECT subject FROM task WHERE kind = 'no_answer')
 ORDER BY d.partner_id, d.name;

UPDATE task SET closed_on = :night, closed_by = 'read-acks: it is known where the file is'
 WHERE kind = 'no_answer' AND closed_on IS NULL AND subject LIKE 'delivery %'
   AND subject NOT IN (SELECT 'delivery ' || partner_id || '/' || name FROM delivery_in_doubt);
