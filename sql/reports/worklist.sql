-- title: Worklist
-- columns: task_id:integer, kind:text, opened_on:date, due_on:date, days_left:integer, amount:money, practice_id:text, payer:text, claim:integer, line:integer, column:text, patient_id:text, service_from:date, what:text, why:text, next_action:text, action:text, value:text, note:text, done_by:text
-- Every open task of :kind, the nearest deadline first, then the most money. What is snoozed waits.
SELECT t.id AS task_id, t.kind, t.opened_on, t.due_on,
       (unixepoch(t.due_on) - unixepoch(:night)) / 86400 AS days_left,
       t.cents AS amount, t.practice_id, t.payer_id AS payer, t.claim, nullif(t.line, 0) AS line,
       t.column_name AS "column", coalesce(v.patient_id, '') AS patient_id,
       coalesce(v.service_from, r.service_from, '') AS service_from,
       t.what, t.why, t.next_action, '' AS action, '' AS value, '' AS note, '' AS done_by
  FROM task AS t
  LEFT JOIN claim AS k ON k.id = t.claim
  LEFT JOIN visit_now AS v ON v.visit = k.visit
  LEFT JOIN remit_claim AS r ON r.id = t.remit_claim
 WHERE t.kind = :kind AND t.closed_on IS NULL AND coalesce(t.snoozed_to, '') <= :night
 ORDER BY t.due_on, t.cents DESC, t.id;
