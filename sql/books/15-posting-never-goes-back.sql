-- sentence: posting never goes back in time
SELECT 'transfer ' || id || ' of ' || posted_on || ' after ' || before AS what
  FROM (SELECT id, posted_on, lag(posted_on, 1, '') OVER (ORDER BY id) AS before FROM transfer)
 WHERE posted_on < before
 ORDER BY id;
