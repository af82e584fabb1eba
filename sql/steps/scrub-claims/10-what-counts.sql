-- An edit counts for the dates of service it is in force for, and as the payer's rule
-- says: off, a warning, or a hold. Without a rule its own severity stands.
INSERT INTO scrub_found (claim, line, edit_id, column_name, shape, severity, version)
SELECT claim, line, edit_id, column_name, shape, severity, version
  FROM (SELECT f.claim, f.line, f.edit_id, f.column_name, f.shape, d.version,
               CASE WHEN EXISTS (SELECT 1 FROM payer_rule WHERE edit_id = f.edit_id)
                    THEN coalesce((SELECT action FROM scrub_rule WHERE claim = f.claim AND edit_id = f.edit_id), d.severity)
                    ELSE d.severity END AS severity
          FROM scrub_seen AS f
          JOIN scrub_now AS s ON s.claim = f.claim
          JOIN scrub_edit AS d ON d.edit_id = f.edit_id
         WHERE NOT date_ok(s.service_from)
            OR d.effective_from <= s.service_from AND (d.effective_to = '' OR s.service_from <= d.effective_to))
 WHERE severity <> 'off'
 ORDER BY claim, line, edit_id, column_name;
