-- A segment between two claims belongs to the HL before it (20 billing provider, 22 subscriber, 23
-- patient), and blames every claim below that HL: up to the next one of its level or of one above.
-- The header is before the first HL and blames nobody; so does what comes behind the last
-- claim, for no claim follows there. Five faults of one HL say enough, however many are told.
INSERT INTO ack_blame (submission, error)
WITH unplaced (error, batch, set_ordinal, hl) AS (
    SELECT e.id, k.batch, a.control,
           (SELECT max(position) FROM ack_level WHERE set_ordinal = a.control AND position <= e.position)
      FROM ack AS k
      JOIN ack_error AS e
      JOIN ack_set AS a ON a.id = e.ack_set
     WHERE e.position > 0
       AND NOT EXISTS (SELECT 1 FROM ack_blame AS b WHERE b.error = e.id)
       AND EXISTS (SELECT 1 FROM submission AS s
                    WHERE s.batch = k.batch AND s.set_ordinal = a.control AND s.first_segment > e.position)),
reach (error, batch, set_ordinal, hl, past) AS (
    SELECT u.error, u.batch, u.set_ordinal, u.hl,
           coalesce((SELECT n.position FROM ack_level AS n
                      WHERE n.set_ordinal = u.set_ordinal AND n.position > u.hl AND n.level <= h.level
                      ORDER BY n.position LIMIT 1), 9223372036854775807)
      FROM (SELECT *, row_number() OVER (PARTITION BY set_ordinal, hl ORDER BY error) AS n FROM unplaced) AS u
      JOIN ack_level AS h ON h.set_ordinal = u.set_ordinal AND h.position = u.hl
     WHERE u.n <= 5)
SELECT s.id, r.error
  FROM reach AS r
  JOIN submission AS s ON s.batch = r.batch AND s.set_ordinal = r.set_ordinal
   AND s.first_segment > r.hl AND s.first_segment < r.past
 ORDER BY s.id, r.error;
