-- id: PRC-017
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: A modifier is on the line twice, or two of them exclude each other.
-- remedy: Take one of the modifiers away
-- source: RARC N519; 26 with TC, LT with RT, 52 with 53, GA with GZ
SELECT claim, line, 'mod1' AS column_name, mods AS value
  FROM (SELECT claim, line, mod1, mod2, mod3, mod4, ',' || mod1 || ',' || mod2 || ',' || mod3 || ',' || mod4 || ',' AS mods
          FROM scrub_line WHERE mod2 || mod3 || mod4 <> '')
 WHERE mod1 <> '' AND mod1 IN (mod2, mod3, mod4) OR mod2 <> '' AND mod2 IN (mod3, mod4) OR mod3 <> '' AND mod3 = mod4
    OR mods LIKE '%,26,%' AND mods LIKE '%,TC,%' OR mods LIKE '%,LT,%' AND mods LIKE '%,RT,%'
    OR mods LIKE '%,52,%' AND mods LIKE '%,53,%' OR mods LIKE '%,GA,%' AND mods LIKE '%,GZ,%';
