-- What ends the program is not tried a third time; the files behind it go on.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT CASE t.kind WHEN '835' THEN 'unbalanced_remit' ELSE 'setup' END, 'unit ' || t.id, :night, :night, 0, '', '', 0, '', t.id,
       'document ' || t.document || ' set ' || t.ordinal || ': two attempts to check it ended the program', t.kind,
       'send the document to support; everything else goes on without it', ''
  FROM x12_transaction AS t
 WHERE t.document = :document AND t.state = 'new'
 ORDER BY t.id
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
UPDATE x12_transaction
   SET state = 'aside', worked_on = :night, reason = 'two attempts to check it ended the program'
 WHERE document = :document AND state = 'new';
