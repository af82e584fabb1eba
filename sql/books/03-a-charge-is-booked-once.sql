-- sentence: every charge is booked once and in full, and a superseded one not at all
WITH booked (charge, bookings, cents) AS (
    SELECT charge,
           sum(CASE from_account WHEN 'revenue' THEN 1 ELSE -1 END),
           sum(CASE from_account WHEN 'revenue' THEN cents ELSE -cents END)
      FROM transfer
     WHERE from_account = 'revenue' OR to_account = 'revenue'
     GROUP BY charge)
SELECT 'charge ' || c.id || ' is booked ' || coalesce(b.bookings, 0) || ' times, with ' ||
       coalesce(b.cents, 0) || ' cents' AS what
  FROM charge AS c
  LEFT JOIN charge AS later ON later.supersedes = c.id
  LEFT JOIN booked AS b ON b.charge = c.id
 WHERE coalesce(b.cents, 0) <> CASE WHEN later.id IS NULL THEN c.cents ELSE 0 END
    OR coalesce(b.bookings, 0) <> (later.id IS NULL AND c.cents > 0)
UNION ALL
SELECT 'transfer ' || id || ' books revenue of no charge' FROM transfer
 WHERE charge IS NULL AND (from_account = 'revenue' OR to_account = 'revenue')
 ORDER BY what;
