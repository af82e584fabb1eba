-- id: STR-022
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The line was changed or taken back after the claim was drafted.
-- remedy: Replace the claim that was sent, or close this one so that it is drafted again
-- source: Design: a changed charge is asked for anew
SELECT claim, line, 'line' AS column_name, file_line AS value
  FROM scrub_line AS l
 WHERE EXISTS (SELECT 1 FROM charge WHERE supersedes = l.charge);
