-- title: The night in figures
-- columns: what:text, count:integer, amount:money
-- empty: Nothing came in and nothing went out.
WITH became (place, submission) AS (
    SELECT DISTINCT 2, submission FROM submission_event WHERE happened_on = :night AND event = 'publish'
    UNION
    SELECT 3, submission FROM submission_event
     WHERE happened_on = :night AND became IN ('accepted', 'answered') AND was NOT IN ('accepted', 'answered')
    UNION
    SELECT 4, submission FROM submission_event
     WHERE happened_on = :night AND became = 'rejected' AND was <> 'rejected'),
line (place, what, n, cents) AS (
    SELECT 1, 'visits entered', count(*),
           (SELECT coalesce(sum(f.cents), 0) FROM transfer AS f
             WHERE f.from_account = 'revenue' AND f.posted_on = :night AND (:practice = '' OR f.practice_id = :practice))
      FROM encounter AS e JOIN x12_transaction AS t ON t.id = e.unit
     WHERE e.visit = e.id AND t.worked_on = :night AND (:practice = '' OR e.practice_id = :practice)
    UNION ALL
    SELECT b.place, CASE b.place WHEN 2 THEN 'claims sent' WHEN 3 THEN 'claims accepted' ELSE 'claims rejected' END,
           count(*), sum(s.cents)
      FROM became AS b JOIN submission AS s ON s.id = b.submission JOIN claim AS k ON k.id = s.claim
     WHERE :practice = '' OR k.practice_id = :practice
     GROUP BY b.place
    UNION ALL
    SELECT 5, 'payments posted', count(*), sum(bpr02) FROM remit_money
     WHERE state = 'posted' AND posted_on = :night AND (:practice = '' OR practice_id = :practice) HAVING count(*) > 0
    UNION ALL
    SELECT 6, 'paid to charges', NULL, sum(f.cents) FROM receivable_flow_kind AS f JOIN charge AS c ON c.id = f.charge
      JOIN visit_now AS v ON v.visit = c.visit
     WHERE f.kind = 'payer' AND f.posted_on = :night AND (:practice = '' OR v.practice_id = :practice) HAVING count(*) > 0
    UNION ALL
    SELECT 7, 'payments held', count(*), sum(coalesce(t.cents, 0)) FROM x12_transaction AS t
     WHERE :practice = '' AND t.kind = '835' AND t.state = 'held' AND t.worked_on = :night HAVING count(*) > 0
    UNION ALL
    SELECT 8, 'denied', count(*), sum(d.cents) FROM denial AS d JOIN claim AS k ON k.id = d.claim
     WHERE d.opened_on = :night AND (:practice = '' OR k.practice_id = :practice) HAVING count(*) > 0
    UNION ALL
    SELECT 9, 'moved to patients', NULL, sum(cents) FROM transfer
     WHERE from_account = 'ar.payer' AND to_account = 'ar.patient' AND posted_on = :night
       AND (:practice = '' OR practice_id = :practice) HAVING count(*) > 0
    UNION ALL
    SELECT CASE WHEN o.party = 'patient' THEN 11 ELSE 10 END,
           CASE WHEN o.party = 'patient' THEN 'to date, owed by patients' ELSE 'to date, owed by payers' END,
           count(DISTINCT o.visit), sum(o.cents)
      FROM visit_party AS o JOIN visit_now AS v ON v.visit = o.visit
     WHERE :practice = '' OR v.practice_id = :practice
     GROUP BY o.party = 'patient')
SELECT what, n AS count, cents AS amount FROM line WHERE place <> 1 OR n > 0 OR cents > 0 ORDER BY place;
