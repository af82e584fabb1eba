-- title: The books do not prove
-- columns: what_is_not_so:text, where:text
-- empty: verify-books found a breach, and it is gone now: run nightshift again.
SELECT sentence AS what_is_not_so, what AS "where" FROM (
    SELECT b.id, b.sentence, b.what, row_number() OVER (PARTITION BY b.sentence ORDER BY b.id) AS place
      FROM books_breach AS b)
 WHERE place <= 5
UNION ALL
SELECT sentence, 'and ' || (breaches - 5) || ' more' FROM books_check WHERE breaches > 5
 ORDER BY 1, 2;
