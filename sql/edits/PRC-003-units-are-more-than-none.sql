-- id: PRC-003
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The line has no units, or more than a claim can carry.
-- remedy: Correct units
-- source: 837P SV104; 277CA A7:476, RARC M53
SELECT claim, line, 'units' AS column_name, units AS value
  FROM scrub_line WHERE units <= 0 OR units > 99999999000;
