-- id: STR-024
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The text of the line is longer than the 80 characters a claim takes.
-- remedy: Shorten it
-- source: 837P SV101-7, NTE02; 999 IK4 code 5
WITH c AS MATERIALIZED (
    SELECT claim, line, line_description, line_note FROM scrub_line
     WHERE (length(line_description) > 80
        OR length(line_note) > 80))
SELECT claim, line, 'line_description' AS column_name, line_description AS value FROM c WHERE length(line_description) > 80
UNION ALL SELECT claim, line, 'line_note', line_note FROM c WHERE length(line_note) > 80;
