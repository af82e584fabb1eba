-- LX01 is the line's place in its own claim.
INSERT INTO claim_line (claim, ordinal, charge)
SELECT n.claim, l.ordinal, l.charge
  FROM draft_claim AS n JOIN draft_line AS l ON l.visit = n.visit AND l.part = n.part
 ORDER BY n.claim, l.ordinal;
