-- Each line of a known visit beside the charge that is in force for it (a withdrawn one, too).
INSERT INTO staged_base (charge) SELECT coalesce(max(id), 0) FROM charge;
INSERT INTO staged_head (visit_row, line, charge)
SELECT n.row, c.line, c.id
  FROM staged_now AS n CROSS JOIN charge AS c ON c.visit = n.visit
 WHERE n.known AND NOT EXISTS (SELECT 1 FROM charge WHERE supersedes = c.id)
 ORDER BY n.row, c.line;
-- A line that is new, or says otherwise than the charge in force, or is owed by another party now, is a
-- new charge; it supersedes the old one.
INSERT INTO charge (visit, line, supersedes, withdrawn, service_from, service_to, code, mod1, mod2, mod3, mod4,
                    units, unit_type, cents, dx_pointers, line_description, ndc, ndc_quantity, ndc_unit, minutes,
                    line_note, revenue_code, tooth, surface, quadrant, unit, row)
SELECT n.visit, l.line, h.charge, 0, l.service_from, l.service_to, l.code, l.mod1, l.mod2, l.mod3, l.mod4,
       l.units, l.unit_type, l.cents, l.dx_pointers, l.line_description, l.ndc, l.ndc_quantity, l.ndc_unit, l.minutes,
       l.line_note, l.revenue_code, l.tooth, l.surface, l.quadrant, :unit, l.row
  FROM staged_line AS l
  CROSS JOIN staged_now AS n ON n.row = l.visit_row
  LEFT JOIN staged_head AS h ON h.visit_row = l.visit_row AND h.line = l.line
  LEFT JOIN charge AS c ON c.id = h.charge
 WHERE h.charge IS NULL OR c.withdrawn = 1 OR n.moved = 1
    OR (c.service_from, c.service_to, c.code, c.mod1, c.mod2, c.mod3, c.mod4, c.units, c.unit_type, c.cents,
        c.dx_pointers, c.line_description, c.ndc, c.ndc_quantity, c.ndc_unit, c.minutes, c.line_note,
        c.revenue_code, c.tooth, c.surface, c.quadrant)
       IS NOT (l.service_from, l.service_to, l.code, l.mod1, l.mod2, l.mod3, l.mod4, l.units, l.unit_type, l.cents,
        l.dx_pointers, l.line_description, l.ndc, l.ndc_quantity, l.ndc_unit, l.minutes, l.line_note,
        l.revenue_code, l.tooth, l.surface, l.quadrant)
 ORDER BY l.visit_row, l.line;
-- A line that is gone is withdrawn (FORMATS: a visit comes whole).
INSERT INTO charge (visit, line, supersedes, withdrawn, service_from, service_to, code, mod1, mod2, mod3, mod4,
                    units, unit_type, cents, dx_pointers, line_description, ndc, ndc_quantity, ndc_unit, minutes,
                    line_note, revenue_code, tooth, surface, quadrant, unit, row)
SELECT c.visit, c.line, c.id, 1, c.service_from, c.service_to, c.code, c.mod1, c.mod2, c.mod3, c.mod4,
       c.units, c.unit_type, 0, c.dx_pointers, c.line_description, c.ndc, c.ndc_quantity, c.ndc_unit, c.minutes,
       c.line_note, c.revenue_code, c.tooth, c.surface, c.quadrant, :unit, h.visit_row
  FROM staged_head AS h
  CROSS JOIN charge AS c ON c.id = h.charge
 WHERE c.withdrawn = 0
   AND NOT EXISTS (SELECT 1 FROM staged_line WHERE visit_row = h.visit_row AND line = h.line)
 ORDER BY h.visit_row, h.line;
