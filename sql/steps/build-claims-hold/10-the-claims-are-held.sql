-- What could not be written waits for a person, with the reason and the place.
UPDATE claim SET state = 'held', state_on = :night, reason = f.place || f.what
  FROM (SELECT claim, 'loop ' || loop || ' ' || segment || CASE WHEN element > 0 THEN ' element ' || element ELSE '' END ||
               CASE WHEN line > 0 THEN ' line ' || line ELSE '' END || ': ' AS place, what
          FROM build_fault) AS f
 WHERE claim.id = f.claim;
