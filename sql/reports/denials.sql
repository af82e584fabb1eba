-- title: Denials: every denied line to date
-- columns: practice_id:text, opened_on:date, closed_on:date, document:integer, set:integer, segment:integer, payer_id:text, claim:integer, claim_control:text, visit_id:text, patient_id:text, service_from:date, line:integer, code:text, charged:money, paid:money, denied:money, open:money, codes:text, category:text, route:text, class:text
-- open: this line's part of denied_open in accounts.csv, whole with its latest denial.
SELECT k.practice_id, d.opened_on, coalesce(d.closed_on, '') AS closed_on, u.document, u.ordinal AS "set", r.segment,
       d.payer_id, d.claim, coalesce(n.clm01, '') AS claim_control, v.visit_id, v.patient_id, c.service_from, c.line, c.code,
       a.charged, a.paid, d.cents AS denied,
       CASE WHEN d.closed_on IS NULL AND d.id = (SELECT max(l.id) FROM denial AS l
                 WHERE l.charge = d.charge AND l.payer_id = d.payer_id AND l.closed_on IS NULL)
            THEN coalesce(o.cents, 0) ELSE 0 END AS open,
       d.codes, d.category, d.route, a.class
  FROM denial AS d
  JOIN adjudication AS a ON a.id = d.adjudication
  JOIN remit_claim AS r ON r.id = a.remit_claim
  JOIN remit AS t ON t.id = r.remit
  JOIN x12_transaction AS u ON u.id = t.unit
  JOIN charge AS c ON c.id = d.charge
  JOIN visit_now AS v ON v.visit = c.visit
  JOIN claim AS k ON k.id = d.claim
  LEFT JOIN claim_control AS n ON n.claim = d.claim
  LEFT JOIN denial_open AS o ON o.charge = d.charge AND o.payer_id = d.payer_id
 ORDER BY d.id;
