-- id: PRC-001
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The code has not the five characters of a CPT or HCPCS code.
-- remedy: Correct the code
-- source: 837P SV101-2; CARC 181, RARC M51
SELECT claim, line, 'code' AS column_name, code AS value
  FROM scrub_line
 WHERE code NOT GLOB '[0-9][0-9][0-9][0-9][0-9AFMTU]' AND code NOT GLOB '[A-V][0-9][0-9][0-9][0-9]';
