-- Each line beside the charge that is in force for it (a withdrawn one, too).
INSERT INTO staged_line (row, visit, line, head)
SELECT s.row, v.visit, s.line, CASE WHEN v.known THEN (SELECT c.id FROM charge AS c
                                  WHERE c.visit = v.visit AND c.line = s.line
                                    AND NOT EXISTS (SELECT 1 FROM charge AS n WHERE n.supersedes = c.id)) END
  FROM staged_visit AS v
  JOIN staged_charge AS s ON s.practice_id = v.practice_id AND s.visit_id = v.visit_id
 ORDER BY s.row;

-- A line that is new, or says otherwise than the charge in force, or is owed by another party now, is a
-- new charge; it supersedes the old one.
INSERT INTO charge (visit, line, supersedes, withdrawn, service_from, service_to, code, mod1, mod2, mod3, mod4, units, unit_type, cents, dx_pointers, line_description, ndc, ndc_quantity, ndc_unit, minutes, line_note, revenue_code, tooth, surface, quadrant, unit, row)
SELECT l.visit, l.line, l.head, 0, s.service_from, s.service_to, s.code, s.mod1, s.mod2, s.mod3, s.mod4, s.units, s.unit_type, s.charge, s.dx_pointers, s.line_description, s.ndc, s.ndc_quantity, s.ndc_unit, s.minutes, s.line_note, s.revenue_code, s.tooth, s.surface, s.quadrant, :unit, s.row
  FROM staged_line AS l
  JOIN staged_charge AS s ON s.row = l.row
  JOIN staged_visit AS v ON v.visit = l.visit
  LEFT JOIN charge AS c ON c.id = l.head
 WHERE c.id IS NULL OR c.withdrawn = 1 OR v.party <> v.was_party
    OR NOT (c.service_from = s.service_from AND c.service_to = s.service_to AND c.code = s.code AND c.mod1 = s.mod1 AND c.mod2 = s.mod2 AND c.mod3 = s.mod3 AND c.mod4 = s.mod4 AND c.units = s.units AND c.unit_type = s.unit_type AND c.cents = s.charge AND c.dx_pointers = s.dx_pointers AND c.line_description = s.line_description AND c.ndc = s.ndc AND c.ndc_quantity = s.ndc_quantity AND c.ndc_unit = s.ndc_unit AND c.minutes = s.minutes AND c.line_note = s.line_note AND c.revenue_code = s.revenue_code AND c.tooth = s.tooth AND c.surface = s.surface AND c.quadrant = s.quadrant)
 ORDER BY s.row;

-- A line that is gone is withdrawn (FORMATS: a visit comes whole).
INSERT INTO charge (visit, line, supersedes, withdrawn, service_from, service_to, code, mod1, mod2, mod3, mod4, units, unit_type, cents, dx_pointers, line_description, ndc, ndc_quantity, ndc_unit, minutes, line_note, revenue_code, tooth, surface, quadrant, unit, row)
SELECT c.visit, c.line, c.id, 1, c.service_from, c.service_to, c.code, c.mod1, c.mod2, c.mod3, c.mod4, c.units, c.unit_type, 0, c.dx_pointers, c.line_description, c.ndc, c.ndc_quantity, c.ndc_unit, c.minutes, c.line_note, c.revenue_code, c.tooth, c.surface, c.quadrant, :unit, v.first_row
  FROM staged_visit AS v
  CROSS JOIN charge AS c ON c.visit = v.visit AND c.withdrawn = 0 AND c.unit <> :unit
 WHERE v.known = 1
   AND NOT EXISTS (SELECT 1 FROM charge AS n WHERE n.supersedes = c.id)
   AND NOT EXISTS (SELECT 1 FROM staged_line AS l WHERE l.visit = c.visit AND l.line = c.line)
 ORDER BY c.id;

INSERT INTO staged_new (charge, supersedes, visit, party)
SELECT c.id, c.supersedes, c.visit, v.party
  FROM staged_visit AS v CROSS JOIN charge AS c ON c.visit = v.visit AND c.unit = :unit
 ORDER BY c.id;
