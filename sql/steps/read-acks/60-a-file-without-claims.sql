-- An inquiry's file that was turned away has no claims to send again: a person must know.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT 'rejected', 'unit ' || :unit, :night, :night, 0, '', '', 0, '', :unit,
       'Partner ' || b.partner_id || ' turned away ' || b.kind || ' file ' || b.control_number,
       CASE WHEN k.functional = '' THEN 'TA1 ' ELSE 'AK9 ' END || k.verdict || ' ' || k.codes,
       'ask the partner why', ''
  FROM ack AS k JOIN batch AS b ON b.id = k.batch
 WHERE k.verdict NOT IN ('A', 'E') AND k.codes <> '025'
   AND NOT EXISTS (SELECT 1 FROM submission AS s WHERE s.batch = b.id)
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
