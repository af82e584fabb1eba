-- A TA1 speaks of the whole file: A and E of a readable envelope, R of one turned away. R with
-- 025 says that the partner had this control number before, so the file may well be there:
-- its claims must not go out again by themselves.
INSERT INTO ack_outcome (set_ordinal, event, segment, codes)
SELECT s.set_ordinal,
       CASE WHEN k.verdict IN ('A', 'E') THEN 'ta1_accept' WHEN k.codes = '025' THEN 'ta1_repeat'
            ELSE 'ta1_reject' END,
       0, 'TA1 ' || k.verdict || ' ' || k.codes
  FROM ack AS k JOIN batch_set AS s ON s.batch = k.batch;
