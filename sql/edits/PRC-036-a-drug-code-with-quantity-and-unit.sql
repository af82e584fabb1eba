-- id: PRC-036
-- version: 1
-- severity: hold
-- effective: 1990-01-01 ..
-- message: The drug code is no NDC, or its quantity or unit is missing.
-- remedy: Correct ndc, ndc_quantity and ndc_unit
-- source: 837P LIN03, CTP04, CTP05; 277CA A6:218, RARC M119
WITH c AS MATERIALIZED (
    SELECT claim, line, ndc, ndc_quantity, ndc_unit FROM scrub_line
     WHERE ndc <> '' AND (NOT (replace(ndc, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR ndc GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR ndc GLOB '[0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9]-[0-9][0-9]' OR ndc GLOB '[0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9]')
        OR (ndc_quantity NOT GLOB '*[1-9]*' OR ndc_quantity GLOB '*[^0-9.]*' OR ndc_quantity GLOB '*.*.*')
        OR upper(ndc_unit) NOT IN ('F2', 'GR', 'ME', 'ML', 'UN')))
SELECT claim, line, 'ndc' AS column_name, ndc AS value FROM c WHERE NOT (replace(ndc, '-', '') GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR ndc GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR ndc GLOB '[0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9]-[0-9][0-9]' OR ndc GLOB '[0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]-[0-9]')
UNION ALL SELECT claim, line, 'ndc_quantity', ndc_quantity FROM c WHERE (ndc_quantity NOT GLOB '*[1-9]*' OR ndc_quantity GLOB '*[^0-9.]*' OR ndc_quantity GLOB '*.*.*')
UNION ALL SELECT claim, line, 'ndc_unit', ndc_unit FROM c WHERE upper(ndc_unit) NOT IN ('F2', 'GR', 'ME', 'ML', 'UN');
