-- What fires and was not yet known of this claim, line and column.
INSERT INTO finding (claim, line, edit_id, edit_version, severity, column_name, shape, message, found_on)
SELECT f.claim, f.line, f.edit_id, f.version, f.severity, f.column_name, f.shape, d.message, :night
  FROM scrub_found AS f JOIN scrub_edit AS d ON d.edit_id = f.edit_id
 WHERE NOT EXISTS (SELECT 1 FROM finding AS o
                    WHERE o.claim = f.claim AND o.line = f.line AND o.edit_id = f.edit_id
                      AND o.column_name = f.column_name AND o.cleared_on IS NULL)
 ORDER BY f.claim, f.line, f.edit_id, f.column_name;
