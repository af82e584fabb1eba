-- A task for a test file.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT 'unbalanced_remit', 'unit ' || t.id, :night, :night, 0, '', '', 0, '', t.id,
       'document ' || t.document || ' set ' || t.ordinal || ': ' || t.reason, 'ISA15',
       'if it is a real payment, ask the partner to send it as production', ''
  FROM x12_transaction AS t
 WHERE t.id = :unit AND t.state = 'held';
