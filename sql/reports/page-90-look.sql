-- title: Where to look
-- columns: what:text, where:text
-- layout: list
WITH line (n, what, "where") AS (
    VALUES (1, 'reports and worklists', 'outbox/reports/' || :night || '/*.csv'),
           (2, 'to answer a worklist', 'fill in action, value, note; drop it in inbox/'),
           (3, 'rows to correct', 'outbox/rejects/*.csv; correct them and drop them again'),
           (4, 'a claim, a payment, a file', 'nightshift show claim N, show remit N, show document N'),
           (5, 'any cent back to its file', 'nightshift trace TRANSFER (adjustments.csv names them)'),
           (6, 'the accounts', 'nightshift balance'))
SELECT what, "where" FROM line ORDER BY n;
