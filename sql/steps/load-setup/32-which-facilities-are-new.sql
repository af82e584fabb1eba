-- A row that says something else than the one in force of its key is a new version.
INSERT INTO facility (practice_id, facility_id, name, npi, address1, address2, city, state, zip, pos, clia, unit, row)
SELECT s.practice_id, s.facility_id, s.name, s.npi, s.address1, s.address2, s.city, s.state, s.zip,
       s.pos, s.clia, :unit, s.row
  FROM setup_facility AS s
  LEFT JOIN facility AS n ON n.id = (SELECT max(id) FROM facility WHERE facility_id = s.facility_id AND practice_id = s.practice_id)
 WHERE NOT EXISTS (SELECT 1 FROM staged_reject WHERE row = s.row)
   AND (n.practice_id, n.facility_id, n.name, n.npi, n.address1, n.address2, n.city, n.state, n.zip,
         n.pos, n.clia)
        IS NOT (s.practice_id, s.facility_id, s.name, s.npi, s.address1, s.address2, s.city, s.state, s.zip,
               s.pos, s.clia)
 ORDER BY s.row;
