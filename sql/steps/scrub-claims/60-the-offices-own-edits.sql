-- A file of local/edits that cannot be run is named until it is mended or gone.
UPDATE task SET closed_on = :night, closed_by = 'scrub-claims'
 WHERE closed_on IS NULL AND kind = 'setup' AND subject LIKE 'local/edits/%'
   AND subject NOT IN (SELECT path FROM scrub_bad);
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'setup', path, :night, :night, 0, '', '', 0, '', path || ' was left out: ' || what, '', remedy, ''
  FROM scrub_bad
 WHERE 1
 ORDER BY path
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
