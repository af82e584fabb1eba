-- title: Where to look
-- columns: what:text
-- layout: prose
-- The page of the site shows all practices: who has one of them is not sent there.
WITH line (n, what) AS (
    SELECT 1, 'On the server: ' || :reports_at || '/' || :night || '/'
    UNION ALL
    SELECT 2, 'The whole page: index.html' WHERE :practice = ''
    UNION ALL
    SELECT 3, 'Your reports, as CSV: ' || :reports WHERE :reports <> ''
    UNION ALL
    SELECT 4, CASE :attached
                WHEN 'zip' THEN 'They are attached and sealed (AES-256): 7-Zip or WinZip opens them with your password.'
                WHEN 'large' THEN 'They are too large to be attached.'
                WHEN 'secret' THEN 'They could not be attached: the password of their seal could not be read.' END
      WHERE :attached <> '')
SELECT what FROM line ORDER BY n;
