-- title: Aging by date of service
-- columns: as_of:date, practice_id:text, payer_id:text, owner:text, current_0_30:money, d31_60:money, d61_90:money, d91_120:money, d121_up:money, total:money, credits:money, unbilled:money, oldest_service:date
-- Who owes what, by practice and owner; a credit is a visit's and a party's, never netted (RULINGS 32).
WITH owed AS (
    SELECT v.practice_id, o.party, o.cents, v.service_from,
           (unixepoch(:night) - unixepoch(v.service_from)) / 86400 AS days,
           max(0, min(o.cents, coalesce(u.cents, 0))) AS unbilled
      FROM visit_party AS o
      JOIN visit_now AS v ON v.visit = o.visit
      LEFT JOIN visit_party_unsent AS u ON u.visit = o.visit AND u.party = o.party)
SELECT :night AS as_of, o.practice_id,
       CASE o.party WHEN 'patient' THEN '' ELSE o.party END AS payer_id,
       CASE o.party WHEN 'patient' THEN 'Patient' ELSE coalesce(p.payer_name, o.party) END AS owner,
       sum(CASE WHEN o.cents > 0 AND o.days <= 30 THEN o.cents ELSE 0 END) AS current_0_30,
       sum(CASE WHEN o.cents > 0 AND o.days BETWEEN 31 AND 60 THEN o.cents ELSE 0 END) AS d31_60,
       sum(CASE WHEN o.cents > 0 AND o.days BETWEEN 61 AND 90 THEN o.cents ELSE 0 END) AS d61_90,
       sum(CASE WHEN o.cents > 0 AND o.days BETWEEN 91 AND 120 THEN o.cents ELSE 0 END) AS d91_120,
       sum(CASE WHEN o.cents > 0 AND o.days > 120 THEN o.cents ELSE 0 END) AS d121_up,
       sum(max(o.cents, 0)) AS total, sum(min(o.cents, 0)) AS credits,
       sum(o.unbilled) AS unbilled,
       coalesce(min(CASE WHEN o.cents > 0 THEN o.service_from END), '') AS oldest_service
  FROM owed AS o
  LEFT JOIN payer_now AS p ON p.payer_id = o.party
 GROUP BY o.practice_id, o.party
 ORDER BY o.practice_id, o.party = 'patient', o.party;
