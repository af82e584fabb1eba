-- A file is one partner's, and holds as many sets of as many claims as the partner takes.
INSERT INTO build_file (partner, first_n, last_n)
WITH RECURSIVE span (partner, first_n, last_n, most) AS (
    SELECT o.partner, min(o.n), max(o.n), a.max_claims_per_set * a.max_sets_per_file
      FROM build_order AS o JOIN partner AS a ON a.id = o.partner
     GROUP BY o.partner),
part (partner, first_n, last_n, most) AS (
    SELECT partner, first_n, last_n, most FROM span
    UNION ALL
    SELECT partner, first_n + most, last_n, most FROM part WHERE first_n + most <= last_n)
SELECT partner, first_n, min(last_n, first_n + most - 1) FROM part ORDER BY first_n;
