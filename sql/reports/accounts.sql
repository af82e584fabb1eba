-- title: Accounts: every visit to date
-- columns: practice_id:text, visit_id:text, patient_id:text, service_from:date, charge:money, payer_paid:money, patient_paid:money, contractual:money, other_adjustment:money, writeoff:money, payer_balance:money, patient_balance:money, denied_open:money, current_owner:text, claim_state:text, claim_control:text
WITH charged (visit, cents) AS (
    SELECT visit, sum(cents) FROM charge_now GROUP BY visit),
owed (visit, payer, patient) AS (
    SELECT visit, sum(CASE party WHEN 'patient' THEN 0 ELSE cents END), sum(CASE party WHEN 'patient' THEN cents ELSE 0 END)
      FROM visit_party GROUP BY visit),
denied (visit, cents) AS (
    SELECT c.visit, sum(d.cents) FROM denial_open AS d JOIN charge AS c ON c.id = d.charge GROUP BY c.visit)
SELECT v.practice_id, v.visit_id, v.patient_id, v.service_from,
       coalesce(c.cents, 0) AS charge,
       coalesce(m.payer_paid, 0) AS payer_paid, coalesce(m.patient_paid, 0) AS patient_paid,
       coalesce(m.contractual, 0) AS contractual, coalesce(m.other_adjustment, 0) AS other_adjustment,
       coalesce(m.writeoff, 0) AS writeoff,
       coalesce(o.payer, 0) AS payer_balance, coalesce(o.patient, 0) AS patient_balance,
       coalesce(d.cents, 0) AS denied_open,
       coalesce(w.party, 'closed') AS current_owner,
       coalesce(k.state, '') AS claim_state, coalesce(n.clm01, '') AS claim_control
  FROM visit_now AS v
  LEFT JOIN charged AS c ON c.visit = v.visit
  LEFT JOIN visit_money AS m ON m.visit = v.visit
  LEFT JOIN owed AS o ON o.visit = v.visit
  LEFT JOIN denied AS d ON d.visit = v.visit
  LEFT JOIN visit_owner AS w ON w.visit = v.visit
  LEFT JOIN visit_claim AS k ON k.visit = v.visit
  LEFT JOIN claim_control AS n ON n.claim = k.claim
 ORDER BY v.practice_id, v.visit_id, v.visit;
