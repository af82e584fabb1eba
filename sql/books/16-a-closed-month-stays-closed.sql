-- sentence: nothing was posted into a month after it was closed
SELECT 'transfer ' || t.id || ' of ' || t.posted_on || ' into ' || p.month || ', closed on ' || p.closed_on AS what
  FROM period AS p
  JOIN transfer AS t ON t.posted_on > p.closed_on AND substr(t.posted_on, 1, 7) <= p.month
 ORDER BY t.id, p.month;
