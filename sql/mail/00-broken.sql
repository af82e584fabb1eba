-- title: The books do not prove
-- columns: what:text
-- layout: prose
WITH line (n, what) AS (
    VALUES (1, 'No figure of this night was published, and nothing left after the breach was seen.'),
           (2, 'The page on the server says which sentence failed, where, and what to do.'),
           (3, 'verify-books must exit with 0 before the next night.'))
SELECT what FROM line ORDER BY n;
