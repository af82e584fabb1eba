-- title: What to do
-- columns: what:text
-- layout: prose
WITH line (n, what) AS (
    VALUES (1, 'No figure was published tonight, and nothing was sent after the breach was seen.'),
           (2, '1. Change nothing in the database by hand. Keep archive/ and nightshift.db as they are.'),
           (3, '2. Run verify-books: it names each breach; it must exit 0 before the next night.'),
           (4, '3. Rebuild the books beside these: nightshift replay SITE NEWDIR, then verify-books'),
           (5, '   -C NEWDIR. If those prove, the database was damaged: use the copy, or the last'),
           (6, '   good one in archive/backup; nightshift unseal opens a sealed one.'),
           (7, '4. If they break in the same place, send both outputs to support: they name numbers only.'))
SELECT what FROM line ORDER BY n;
