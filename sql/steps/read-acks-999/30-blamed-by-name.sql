-- CTX gives CLM01 as printed: the surest sign. It counts only within the set it is said of.
INSERT INTO ack_blame (submission, error)
SELECT s.id, e.id
  FROM ack AS k
  JOIN ack_error AS e ON e.clm01 <> ''
  JOIN ack_set AS a ON a.id = e.ack_set
  JOIN submission AS s ON s.clm01 = e.clm01 AND s.batch = k.batch AND s.set_ordinal = a.control
 ORDER BY s.id, e.id;
