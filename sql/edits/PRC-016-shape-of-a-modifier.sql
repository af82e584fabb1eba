-- id: PRC-016
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The modifier is not two letters or digits.
-- remedy: Correct the modifier
-- source: 837P SV101-3 to 6; CARC 182, RARC N823
WITH c AS MATERIALIZED (
    SELECT claim, line, mod1, mod2, mod3, mod4 FROM scrub_line
     WHERE ((mod1 <> '' AND upper(mod1) NOT GLOB '[0-9A-Z][0-9A-Z]')
        OR (mod2 <> '' AND upper(mod2) NOT GLOB '[0-9A-Z][0-9A-Z]')
        OR (mod3 <> '' AND upper(mod3) NOT GLOB '[0-9A-Z][0-9A-Z]')
        OR (mod4 <> '' AND upper(mod4) NOT GLOB '[0-9A-Z][0-9A-Z]')))
SELECT claim, line, 'mod1' AS column_name, mod1 AS value FROM c WHERE (mod1 <> '' AND upper(mod1) NOT GLOB '[0-9A-Z][0-9A-Z]')
UNION ALL SELECT claim, line, 'mod2', mod2 FROM c WHERE (mod2 <> '' AND upper(mod2) NOT GLOB '[0-9A-Z][0-9A-Z]')
UNION ALL SELECT claim, line, 'mod3', mod3 FROM c WHERE (mod3 <> '' AND upper(mod3) NOT GLOB '[0-9A-Z][0-9A-Z]')
UNION ALL SELECT claim, line, 'mod4', mod4 FROM c WHERE (mod4 <> '' AND upper(mod4) NOT GLOB '[0-9A-Z][0-9A-Z]');
