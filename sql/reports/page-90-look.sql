-- title: Where to look
-- columns: what:text, where:text
-- layout: list
WITH line (n, what, "where") AS (
    VALUES (1, 'reports and worklists', 'outbox/reports/' || :night || '/*.csv'),
           (2, 'what a worklist asks', 'its next_action: by corrected charges or setup dropped in inbox/, or by a call'),
           (3, 'rows to correct', 'outbox/rejects/*.csv; correct them and drop them again'),
           (4, 'a claim, a payment, a file', 'nightshift show claim N, show remit N, show document N'),
           (5, 'any cent back to its file', 'nightshift trace TRANSFER (adjustments.csv names them)'),
           (6, 'the accounts', 'nightshift balance'))
SELECT what, "where" FROM line ORDER BY n;
