-- A row that says something else than the one in force of its key is a new version.
INSERT INTO payer_rule (practice_id, rule_payer_id, edit_id, action, parameter, effective_from, effective_to, note,
    unit, row)
SELECT s.practice_id, s.rule_payer_id, s.edit_id, s.action, s.parameter, s.effective_from,
       s.effective_to, s.note, :unit, s.row
  FROM setup_rule AS s
  LEFT JOIN payer_rule AS n ON n.id = (SELECT max(id) FROM payer_rule WHERE rule_payer_id = s.rule_payer_id AND edit_id = s.edit_id AND practice_id = s.practice_id AND effective_from = s.effective_from)
 WHERE NOT EXISTS (SELECT 1 FROM staged_reject WHERE row = s.row)
   AND (n.practice_id, n.rule_payer_id, n.edit_id, n.action, n.parameter, n.effective_from,
         n.effective_to, n.note)
        IS NOT (s.practice_id, s.rule_payer_id, s.edit_id, s.action, s.parameter, s.effective_from,
               s.effective_to, s.note)
 ORDER BY s.row;
