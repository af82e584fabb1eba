-- A site with one practice need not name it (RULINGS 33).
UPDATE staged_charge
   SET practice_id = (SELECT min(practice_id) FROM practice_now)
 WHERE practice_id = '' AND (SELECT count(*) FROM practice_now) = 1;

INSERT INTO staged_reject (row, column_name, reason)
SELECT row, 'practice_id', CASE WHEN practice_id = '' THEN 'which practice? the site has several, or none'
                                ELSE 'no such practice: load it with practices.csv' END
  FROM staged_charge
 WHERE practice_id NOT IN (SELECT practice_id FROM practice_now)
    ON CONFLICT (row) DO NOTHING;
