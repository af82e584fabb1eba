-- Without a name, the segment's place in our set: from a claim's CLM to its last line it is that claim's.
INSERT INTO ack_blame (submission, error)
SELECT s.id, e.id
  FROM ack AS k
  JOIN ack_error AS e
  JOIN ack_set AS a ON a.id = e.ack_set
  JOIN submission AS s ON s.id = (
       SELECT id FROM submission AS n
        WHERE n.batch = k.batch AND n.set_ordinal = a.control AND n.first_segment <= e.position
        ORDER BY n.first_segment DESC LIMIT 1)
 WHERE s.last_segment >= e.position
   AND NOT EXISTS (SELECT 1 FROM ack_blame AS b WHERE b.error = e.id)
 ORDER BY s.id, e.id;
