-- title: Adjustments: every movement to or from an adjustment account to date
-- columns: practice_id:text, transfer:integer, posted_on:date, effective_on:date, account:text, amount:money, group:text, carc:text, party:text, visit_id:text, patient_id:text, service_from:date, line:integer, code:text, rule:text, reverses:integer, document:integer, set:integer, segment:integer
-- amount: what came to the account; negative, what went back. The sum by account is its balance.
SELECT CASE t.practice_id WHEN '' THEN coalesce(v.practice_id, '') ELSE t.practice_id END AS practice_id,
       t.id AS transfer, t.posted_on, t.effective_on,
       CASE WHEN t.to_account LIKE 'adjust.%' THEN t.to_account ELSE t.from_account END AS account,
       CASE WHEN t.to_account LIKE 'adjust.%' THEN t.cents ELSE -t.cents END AS amount,
       t.group_code AS "group", t.carc,
       CASE WHEN t.to_account LIKE 'adjust.%' THEN t.from_party ELSE t.to_party END AS party,
       coalesce(v.visit_id, '') AS visit_id, coalesce(v.patient_id, '') AS patient_id,
       coalesce(c.service_from, '') AS service_from, c.line, coalesce(c.code, '') AS code, t.rule, t.reverses,
       u.document, u.ordinal AS "set", t.segment
  FROM transfer AS t
  LEFT JOIN charge AS c ON c.id = t.charge
  LEFT JOIN visit_now AS v ON v.visit = c.visit
  LEFT JOIN x12_transaction AS u ON u.id = t.unit
 WHERE t.to_account LIKE 'adjust.%' OR t.from_account LIKE 'adjust.%'
 ORDER BY t.id;
