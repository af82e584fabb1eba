-- One claim a visit and part, numbered on from the last.
INSERT INTO draft_claim (claim, visit, part, cents)
SELECT (SELECT coalesce(max(id), 0) FROM claim) + row_number() OVER (ORDER BY visit, part), visit, part, sum(cents)
  FROM draft_line
 GROUP BY visit, part
 ORDER BY visit, part;
