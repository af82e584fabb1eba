-- A visit belongs to a practice of the site. (A site with one need not name it: RULINGS 33.)
INSERT INTO staged_reject (row, column_name, reason)
SELECT row, 'practice_id', CASE WHEN practice_id = '' THEN 'which practice? the site has several, or none'
                                ELSE 'no such practice: load it with practices.csv' END
  FROM staged_visit
 WHERE practice_id NOT IN (SELECT practice_id FROM practice_now)
 ORDER BY row
    ON CONFLICT (row) DO NOTHING;
