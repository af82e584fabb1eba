-- sentence: posting never goes back in time
SELECT 'transfer ' || t.id || ' of ' || t.posted_on || ' after ' || p.posted_on AS what
  FROM transfer AS t
  JOIN transfer AS p ON p.id = (SELECT max(b.id) FROM transfer AS b WHERE b.id < t.id)
 WHERE t.posted_on < p.posted_on
 ORDER BY t.id;
