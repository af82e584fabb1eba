-- title: Claims sent: every sending to date
-- columns: practice_id:text, sent_on:date, partner_id:text, document:integer, file:text, control_number:integer, set:integer, claim:integer, claim_control:text, sending:integer, frequency:text, payer_id:text, visit_id:text, patient_id:text, service_from:date, amount:money, state:text, payer_claim_number:text, claim_state:text
SELECT k.practice_id, b.built_on AS sent_on, b.partner_id, b.document,
       coalesce((SELECT o.name FROM outgoing AS o WHERE o.document = b.document ORDER BY o.id LIMIT 1), '') AS file,
       b.control_number, s.set_ordinal AS "set", k.id AS claim, s.clm01 AS claim_control, s.ordinal AS sending, k.frequency,
       k.payer_id, e.visit_id, p.patient_id, e.service_from, s.cents AS amount, s.state,
       s.payer_claim_number, k.state AS claim_state
  FROM submission AS s
  JOIN batch AS b ON b.id = s.batch
  JOIN claim AS k ON k.id = s.claim
  JOIN encounter AS e ON e.id = s.encounter
  JOIN patient AS p ON p.id = s.patient
 ORDER BY s.id;
