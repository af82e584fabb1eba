-- Whether the first file with this number was ours and whole, only the partner knows.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT 'rejected', 'unit ' || :unit, :night, :night, b.cents, '', '', 0, '', :unit,
       'Partner ' || b.partner_id || ' says that control number ' || b.control_number || ' was received before',
       'TA1 R 025', 'ask the partner which file has this number; send the claims again only if it is not ours', ''
  FROM ack AS k JOIN batch AS b ON b.id = k.batch
 WHERE k.verdict = 'R' AND k.codes = '025'
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
