-- The equations of a claim and of its lines (835 guide, 1.10.2): charge less adjustments is payment;
-- and where there are lines, they add up to the claim.
INSERT INTO post_claim (remit_claim, lines, off, claim_cas, rung, payer_id, next_party, practice_id, verdict, reason)
SELECT id, lines,
       CASE WHEN charge - cas <> paid THEN charge - cas - paid
            WHEN lines > 0 AND line_charge <> charge THEN line_charge - charge
            WHEN lines > 0 AND line_paid - claim_cas <> paid THEN line_paid - claim_cas - paid
            ELSE bad_line END,
       claim_cas_rows, '', '', '', '', '', ''
  FROM (SELECT c.id, c.charge, c.paid,
               (SELECT count(*) FROM remit_line AS l WHERE l.remit_claim = c.id) AS lines,
               (SELECT coalesce(sum(l.charge), 0) FROM remit_line AS l WHERE l.remit_claim = c.id) AS line_charge,
               (SELECT coalesce(sum(l.paid), 0) FROM remit_line AS l WHERE l.remit_claim = c.id) AS line_paid,
               coalesce(a.cas, 0) AS cas, coalesce(a.claim_cas, 0) AS claim_cas,
               coalesce(a.claim_cas_rows, 0) AS claim_cas_rows,
               -- the first line whose own equation does not close
               coalesce((SELECT l.charge - l.paid - coalesce((SELECT sum(x.cents) FROM remit_adjustment AS x
                                                               WHERE x.remit_claim = c.id AND x.remit_line = l.id), 0)
                           FROM remit_line AS l
                          WHERE l.remit_claim = c.id
                            AND l.charge - l.paid <> coalesce((SELECT sum(x.cents) FROM remit_adjustment AS x
                                                                WHERE x.remit_claim = c.id AND x.remit_line = l.id), 0)
                          ORDER BY l.id LIMIT 1), 0) AS bad_line
          FROM remit AS r
          JOIN remit_claim AS c ON c.remit = r.id
          LEFT JOIN (SELECT remit_claim, sum(cents) AS cas,
                            sum(CASE WHEN remit_line IS NULL THEN cents ELSE 0 END) AS claim_cas,
                            sum(remit_line IS NULL AND cents <> 0) AS claim_cas_rows
                       FROM remit_adjustment
                      WHERE remit_claim >= (SELECT min(y.id) FROM remit_claim AS y JOIN remit AS z ON z.id = y.remit WHERE z.unit = :unit)
                      GROUP BY remit_claim) AS a ON a.remit_claim = c.id
         WHERE r.unit = :unit)
 ORDER BY id;
