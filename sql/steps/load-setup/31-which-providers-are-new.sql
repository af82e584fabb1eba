-- A row that says something else than the one in force of its key is a new version.
INSERT INTO provider (provider_id, npi, last_name, first_name, middle, credential, taxonomy, practice_id,
    active_from, active_to, unit, row)
SELECT s.provider_id, s.npi, s.last_name, s.first_name, s.middle, s.credential, s.taxonomy,
       s.practice_id, s.active_from, s.active_to, :unit, s.row
  FROM setup_provider AS s
  LEFT JOIN provider AS n ON n.id = (SELECT max(id) FROM provider WHERE provider_id = s.provider_id AND practice_id = s.practice_id)
 WHERE NOT EXISTS (SELECT 1 FROM staged_reject WHERE row = s.row)
   AND (n.provider_id, n.npi, n.last_name, n.first_name, n.middle, n.credential, n.taxonomy,
         n.practice_id, n.active_from, n.active_to)
        IS NOT (s.provider_id, s.npi, s.last_name, s.first_name, s.middle, s.credential, s.taxonomy,
               s.practice_id, s.active_from, s.active_to)
 ORDER BY s.row;
