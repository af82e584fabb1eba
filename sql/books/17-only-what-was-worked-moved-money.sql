-- sentence: only a document that was worked moved money
SELECT 'document ' || u.document || ' set ' || u.ordinal || ' is ' || u.state || ' and has ' ||
       count(*) || ' transfers' AS what
  FROM x12_transaction AS u
  JOIN transfer AS t ON t.unit = u.id
 WHERE u.state <> 'done'
 GROUP BY u.id
 ORDER BY u.id;
