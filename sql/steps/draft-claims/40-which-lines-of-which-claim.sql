-- Every line that is owed, and those of no charge (reporting codes) beside them, in the
-- order of the file; a claim takes so many, the rest goes into the next.
INSERT INTO draft_line (visit, part, ordinal, charge, cents)
SELECT visit, (n - 1) / most + 1, (n - 1) % most + 1, charge, cents
  FROM (SELECT d.visit, d.most, h.id AS charge, h.cents,
               row_number() OVER (PARTITION BY d.visit ORDER BY h.line, h.id) AS n
          FROM draft_visit AS d
          JOIN charge_now AS h ON h.visit = d.visit
          LEFT JOIN charge_balance AS b ON b.charge = h.id AND b.party = d.payer_id
         WHERE (b.cents > 0 OR h.cents = 0)
           AND (d.rest = 0 OR EXISTS (SELECT 1 FROM draft_part AS p JOIN claim_line AS l ON l.claim = p.claim
                                        JOIN charge AS g ON g.id = l.charge
                                       WHERE p.visit = d.visit AND g.line = h.line)))
 ORDER BY visit, n;
