-- title: The books
-- columns: what:text
-- layout: prose
-- The head of the audit chain, kept outside of the machine by everybody who keeps this message: a changed row, a cut tail
-- or an older database put back does not lead to it.
WITH head (id, sha256) AS (SELECT id, sha256 FROM audit ORDER BY id DESC LIMIT 1),
line (n, what) AS (
    SELECT 1, 'The books prove.'
    UNION ALL
    SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM head) THEN 'The audit chain has ' || (SELECT id FROM head) || ' links and ends in'
                   ELSE 'The audit chain has no link yet.' END
    UNION ALL
    SELECT 3, sha256 FROM head)
SELECT what FROM line ORDER BY n;
