-- title: Practices
-- columns: practice:text
-- layout: prose
WITH line (place, practice) AS (
    SELECT row_number() OVER (ORDER BY practice_id), name || ' (' || practice_id || ')' FROM practice_now)
SELECT CASE WHEN place <= 5 THEN practice ELSE 'and ' || ((SELECT count(*) FROM line) - 5) || ' more practices' END AS practice
  FROM line WHERE place <= 6
 ORDER BY place;
