-- title: Who owes what, by days since service
-- columns: days:text, payers:money, patients:money, together:money
WITH owed AS (
    SELECT o.party, o.cents, (unixepoch(:night) - unixepoch(v.service_from)) / 86400 AS days,
           max(0, min(o.cents, coalesce(u.cents, 0))) AS unbilled
      FROM visit_party AS o
      JOIN visit_now AS v ON v.visit = o.visit
      LEFT JOIN visit_party_unsent AS u ON u.visit = o.visit AND u.party = o.party),
line (place, party, cents) AS (
    SELECT CASE WHEN days <= 30 THEN 1 WHEN days <= 60 THEN 2 WHEN days <= 90 THEN 3 WHEN days <= 120 THEN 4 ELSE 5 END,
           party, cents FROM owed WHERE cents > 0
    UNION ALL SELECT 6, party, cents FROM owed WHERE cents > 0
    UNION ALL SELECT 7, party, cents FROM owed WHERE cents < 0
    UNION ALL SELECT 8, party, cents FROM owed
    UNION ALL SELECT 9, party, unbilled FROM owed
    UNION ALL SELECT 10, payer_id, cents FROM denial_open),
summed (place, payers, patients) AS (
    SELECT place, sum(CASE WHEN party <> 'patient' THEN cents ELSE 0 END), sum(CASE party WHEN 'patient' THEN cents ELSE 0 END)
      FROM line GROUP BY place),
label (place, what) AS (
    VALUES (1, '0-30'), (2, '31-60'), (3, '61-90'), (4, '91-120'), (5, '121 and more'), (6, 'owed'), (7, 'credits'),
           (8, 'receivable'), (9, 'of it not yet billed'), (10, 'of it denied and open'))
SELECT b.what AS days, coalesce(s.payers, 0) AS payers, coalesce(s.patients, 0) AS patients,
       coalesce(s.payers + s.patients, 0) AS together
  FROM label AS b LEFT JOIN summed AS s ON s.place = b.place
 ORDER BY b.place;
