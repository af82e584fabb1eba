-- title: Checked
-- columns: what:text, found:text
-- layout: list
-- What seal-archive did is told up to the night before: it is the night's last program.
WITH proved (night) AS (SELECT max(night) FROM restored WHERE proved AND night < :night),
site (since) AS (SELECT min(night) FROM job_run),
gone (backups, zips, reports) AS (
    SELECT sum(kind = 'backup'), sum(kind = 'documents'), sum(kind = 'reports') FROM retired
     WHERE night = (SELECT max(night) FROM job_run WHERE night < :night)),
line (n, what, found) AS (
    SELECT 1, 'sentences about the books, checked', sum(breaches = 0) || ' of ' || count(*) || ' hold' FROM books_check
    UNION ALL
    SELECT 2, 'posted payments that close to the cent',
           coalesce(sum(cash = bpr02 AND to_charges + unmatched + held + claim_interest - plb_staged = bpr02), 0) ||
           ' of ' || count(*) FROM remit_money WHERE state = 'posted'
    UNION ALL
    SELECT 3, 'the audit chain ends in',
           coalesce((SELECT substr(sha256, 1, 12) || ', link ' || id FROM audit ORDER BY id DESC LIMIT 1), 'nothing yet')
    UNION ALL
    SELECT 4, 'the last backup that was restored and proved',
           CASE WHEN coalesce(proved.night, site.since) < date(:night, '-8 days')
                THEN 'NONE SINCE ' || coalesce(proved.night, site.since) || ': see what seal-archive says'
                ELSE coalesce(proved.night, 'none yet') END
      FROM proved, site
    UNION ALL
    SELECT 5, 'removed the night before, older than its limit',
           backups || ' backups, ' || zips || ' zips of documents, reports of ' || reports || ' nights'
      FROM gone WHERE backups + zips + reports > 0)
SELECT what, found FROM line ORDER BY n;
