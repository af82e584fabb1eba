-- A set number that the file never had, or one answered twice, is noted on the acknowledgment.
UPDATE x12_transaction
   SET note = note || CASE WHEN note <> '' THEN '; ' ELSE '' END ||
       (SELECT count(*) FROM ack_set WHERE control NOT IN (SELECT set_ordinal FROM ack_outcome)) ||
       ' sets that our file has not, ' ||
       (SELECT count(*) - count(DISTINCT control) FROM ack_set) || ' answered twice'
 WHERE id = :unit
   AND (EXISTS (SELECT 1 FROM ack_set WHERE control NOT IN (SELECT set_ordinal FROM ack_outcome))
        OR EXISTS (SELECT 1 FROM ack_set GROUP BY control HAVING count(*) > 1));

-- The first is a person's to clear up: something of the file was not understood.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT 'setup', 'unit ' || :unit, :night, :night, 0, '', '', 0, '', :unit,
       'A 999 for control number ' || k.control || ' of partner ' || b.partner_id || ' answers ' || count(*) ||
       ' sets that the file has not', 'AK202', 'ask the partner what it received under this number', ''
  FROM ack_set AS s
  JOIN ack AS k
  JOIN batch AS b ON b.id = k.batch
 WHERE s.control NOT IN (SELECT set_ordinal FROM ack_outcome)
HAVING count(*) > 0
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
