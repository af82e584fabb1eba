-- title: What did not happen
-- columns: what:text, count:integer, amount:money, since:date
-- empty: All that was due came, and every job ended.
-- For one practice: answers to its own claims, and how the night itself went.
WITH awaited (kind, partner_id, submission, cents, due_on) AS (
    SELECT x.kind, b.partner_id, s.id, s.cents, substr(x.due_at, 1, 10)
      FROM expectation AS x
      JOIN batch AS b ON b.id = coalesce(x.batch, (SELECT batch FROM submission WHERE id = x.submission))
      JOIN submission AS s ON s.batch = b.id AND (x.submission IS NULL OR s.id = x.submission)
                          AND (x.set_ordinal = 0 OR s.set_ordinal = x.set_ordinal)
      JOIN claim AS k ON k.id = s.claim
     WHERE x.met_on IS NULL AND x.ended_on IS NULL AND x.due_at < :as_of
       AND (:practice = '' OR k.practice_id = :practice)),
latest_run (id) AS (
    SELECT max(id) FROM job_run WHERE night = :night AND job NOT IN ('mail-worklists', 'exchange-files') GROUP BY job),
before (night) AS (
    SELECT max(night) FROM job_run WHERE job = 'write-reports' AND night < :night),
line (place, what, n, cents, since) AS (
    SELECT 1, 'claims without a ' || kind || ' of ' || partner_id, count(DISTINCT submission), sum(cents), min(due_on)
      FROM awaited GROUP BY kind, partner_id
    UNION ALL
    SELECT 2, 'claims ready and not sent', count(*), sum(cents), min(state_on) FROM claim
     WHERE state = 'ready' AND (:practice = '' OR practice_id = :practice) HAVING count(*) > 0
    UNION ALL
    SELECT 3, CASE WHEN r.outcome IS NULL THEN r.job || ' did not end'
                   ELSE r.job || ' failed' END, NULL, NULL, r.night
      FROM job_run AS r JOIN latest_run AS l ON l.id = r.id
     WHERE r.outcome IS NULL OR r.outcome NOT IN (0, 65)
    UNION ALL
    SELECT 4, 'nights not worked', (unixepoch(:night) - unixepoch(night)) / 86400 - 1, NULL, date(night, '+1 day')
      FROM before WHERE (unixepoch(:night) - unixepoch(night)) / 86400 > 1
    UNION ALL
    SELECT 5, 'files were not exchanged with ' || e.partner_id, NULL, NULL, r.night
      FROM exchange AS e JOIN job_run AS r ON r.id = e.run
     WHERE e.id IN (SELECT max(id) FROM exchange GROUP BY partner_id) AND coalesce(e.outcome, '') <> 'done'
    UNION ALL
    SELECT 6, 'files not known to be with their partner', count(*), NULL, NULL FROM outgoing AS o
     WHERE (SELECT d.step FROM delivery AS d WHERE d.outgoing = o.id ORDER BY d.id DESC LIMIT 1) = 'unknown' HAVING count(*) > 0
    UNION ALL
    SELECT 7, 'files not worked', count(*), NULL, NULL FROM x12_transaction
     WHERE :practice = '' AND state = 'new' HAVING count(*) > 0
    UNION ALL
    SELECT 8, 'files set aside this night', count(*), NULL, NULL FROM x12_transaction
     WHERE :practice = '' AND state = 'aside' AND worked_on = :night HAVING count(*) > 0
    UNION ALL
    SELECT 9, 'no backup of this night', NULL, NULL, NULL WHERE :backup = 0
    UNION ALL
    SELECT 10, 'messages of earlier nights not sent', count(*), NULL, min(night) FROM mail_now
     WHERE :practice = '' AND step <> 'sent' AND night < :night HAVING count(*) > 0)
SELECT what, n AS count, cents AS amount, since FROM line ORDER BY place, what, since;
