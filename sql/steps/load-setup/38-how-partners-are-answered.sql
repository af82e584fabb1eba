-- What the new version of a partner asks of his files, and how they are answered.
INSERT INTO partner_answering (partner, check_level, answers)
SELECT p.id, s.check_level, s.answers
  FROM setup_partner AS s
  JOIN partner AS p ON p.id = (SELECT max(id) FROM partner WHERE partner_id = s.partner_id)
 WHERE p.unit = :unit AND p.row = s.row AND (s.check_level <> '' OR s.answers <> '')
 ORDER BY s.row;
