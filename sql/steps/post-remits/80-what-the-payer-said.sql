-- The adjudication of each charge: all its lines of one CLP together.
INSERT INTO adjudication (remit_claim, charge, payer_id, class, charged, paid, contractual, patient, denied)
SELECT remit_claim, charge, payer_id,
       CASE WHEN unknown > 0 THEN 'unknown'
            WHEN denial > 0 AND paid = 0 AND patient = 0 THEN 'denied'
            WHEN denial > 0 THEN 'partial'
            WHEN open > 0 THEN 'zero_allowed'
            WHEN paid = 0 AND patient > 0 THEN 'patient'
            ELSE 'paid' END,
       charged, paid, contractual, patient,
       charged - paid - moved - patient
  FROM (SELECT n.remit_claim, n.charge, p.payer_id, max(n.open) AS open, sum(l.charge) AS charged, sum(l.paid) AS paid,
               sum(coalesce(a.contractual, 0)) AS contractual, sum(coalesce(a.patient, 0)) AS patient,
               sum(coalesce(a.denial, 0)) AS denial, sum(coalesce(a.unknown, 0)) AS unknown,
               sum(CASE WHEN n.open = 0 THEN coalesce(a.moved, 0) ELSE coalesce(a.interest, 0) END) AS moved
          FROM post_line AS n
          JOIN post_claim AS p ON p.remit_claim = n.remit_claim
          JOIN remit_line AS l ON l.id = n.remit_line
          LEFT JOIN (SELECT remit_line,
                            sum(CASE WHEN class IN ('contractual', 'sequestration') THEN cents END) AS contractual,
                            sum(CASE WHEN class = 'patient' THEN cents END) AS patient,
                            sum(CASE WHEN class = 'denial' AND cents > 0 THEN cents END) AS denial,
                            sum(class = 'unknown') AS unknown,
                            sum(CASE WHEN class = 'interest' THEN cents END) AS interest,
                            sum(CASE WHEN account IS NOT NULL THEN cents END) AS moved
                       FROM post_adjustment GROUP BY remit_line) AS a ON a.remit_line = n.remit_line
         GROUP BY n.remit_claim, n.charge, p.payer_id)
 ORDER BY remit_claim, charge;

-- What a payer will not pay, zero-allowed lines and unknown pairs are open (RULINGS 8, 10).
INSERT INTO denial (adjudication, charge, claim, payer_id, cents, codes, category, route, opened_on, closed_by)
SELECT a.id, a.charge, p.claim, a.payer_id, a.denied,
       coalesce((SELECT group_concat(code, ', ')
                   FROM (SELECT DISTINCT x.group_code || ' ' || x.carc AS code FROM post_line AS n
                           JOIN post_adjustment AS x ON x.remit_line = n.remit_line
                          WHERE n.remit_claim = a.remit_claim AND n.charge = a.charge AND x.class <> 'patient'
                          ORDER BY x.class NOT IN ('denial', 'unknown'), code)), ''),
       coalesce(w.category, 'CONTR'), coalesce(w.route, 'CONTACT'), :night, ''
  FROM post_claim AS p
 CROSS JOIN adjudication AS a ON a.remit_claim = p.remit_claim
  -- the first code that denies speaks for the line
  LEFT JOIN post_adjustment AS w ON w.id = (SELECT min(x.id) FROM post_line AS n
                                              JOIN post_adjustment AS x ON x.remit_line = n.remit_line
                                             WHERE n.remit_claim = a.remit_claim AND n.charge = a.charge
                                               AND x.class IN ('denial', 'unknown'))
 WHERE a.class IN ('denied', 'partial', 'zero_allowed', 'unknown') AND a.denied > 0
 ORDER BY a.id;

-- A later adjudication ends what an earlier one left open, also one of the same set (RULINGS 10).
UPDATE denial
   SET closed_on = :night, closed_by = 'adjudicated again'
 WHERE id IN (SELECT d.id FROM post_claim AS p
               CROSS JOIN adjudication AS a ON a.remit_claim = p.remit_claim
               CROSS JOIN denial AS d ON d.charge = a.charge AND d.closed_on IS NULL AND d.payer_id = a.payer_id
                                     AND d.adjudication < a.id);
UPDATE task
   SET closed_on = :night, closed_by = 'adjudicated again'
 WHERE kind = 'denied' AND closed_on IS NULL
   AND subject IN (SELECT 'denial ' || d.id FROM post_claim AS p
                    CROSS JOIN adjudication AS a ON a.remit_claim = p.remit_claim
                    CROSS JOIN adjudication AS b ON b.charge = a.charge AND b.payer_id = a.payer_id AND b.id < a.id
                    CROSS JOIN denial AS d ON d.adjudication = b.id AND d.closed_by = 'adjudicated again');
