-- A finding that is not there any more, or is now of another weight or version, is cleared.
-- One whose edit could not be run tonight stays: a broken file frees no claim. That is also so for
-- an edit nobody knows while some file of the office could not be read: it may be in that.
UPDATE finding SET cleared_on = :night
 WHERE cleared_on IS NULL AND claim IN (SELECT claim FROM scrub_now)
   AND NOT EXISTS (SELECT 1 FROM scrub_found AS f
                    WHERE f.claim = finding.claim AND f.line = finding.line AND f.edit_id = finding.edit_id
                      AND f.column_name = finding.column_name AND f.severity = finding.severity
                      AND f.version = finding.edit_version)
   AND coalesce((SELECT ran FROM scrub_edit WHERE edit_id = finding.edit_id),
                NOT EXISTS (SELECT 1 FROM scrub_bad));
