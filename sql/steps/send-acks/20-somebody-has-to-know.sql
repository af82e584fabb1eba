-- A task for each set that was just held.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT CASE t.kind WHEN '835' THEN 'unbalanced_remit' ELSE 'setup' END, 'unit ' || t.id, :night, :night,
       coalesce(t.cents, 0), '', '', 0, '', t.id,
       'document ' || t.document || ' set ' || t.ordinal || ': ' || t.reason, t.kind,
       'ask the partner to correct it and send it again', ''
  FROM x12_transaction AS t
 WHERE t.document = :document AND t.state = 'held'
   AND t.reason LIKE 'it does not pass the check of its partner: %'
 ORDER BY t.id
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
