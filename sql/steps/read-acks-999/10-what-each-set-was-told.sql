-- A group turned away takes all its sets along. Else a set's own IK5 says (of two for one set
-- the worse). A set that is not listed was accepted if the whole group was, or if the group
-- was in part and its count of accepted sets leaves no other reading; else it is still awaited.
INSERT INTO ack_outcome (set_ordinal, event, segment, codes)
WITH told (set_ordinal, segment, refused, codes) AS (
    SELECT control, segment, refused, codes
      FROM (SELECT control, segment, verdict NOT IN ('A', 'E') AS refused,
                   'IK5 ' || verdict || CASE WHEN codes <> '' THEN ' ' || codes ELSE '' END AS codes,
                   row_number() OVER (PARTITION BY control ORDER BY verdict IN ('A', 'E'), id) AS n
              FROM ack_set)
     WHERE n = 1),
ours (set_ordinal) AS (
    SELECT s.set_ordinal FROM batch_set AS s JOIN ack AS k ON k.batch = s.batch),
counted (silent, accepted) AS (
    SELECT count(*) FILTER (WHERE t.set_ordinal IS NULL), count(*) FILTER (WHERE t.refused = 0)
      FROM ours AS o LEFT JOIN told AS t ON t.set_ordinal = o.set_ordinal)
SELECT o.set_ordinal,
       CASE WHEN k.verdict IN ('R', 'M', 'W', 'X') OR t.refused = 1 THEN '999_reject' ELSE '999_accept' END,
       coalesce(t.segment, k.segment),
       coalesce(t.codes || ' ', '') || 'AK9 ' || k.verdict || CASE WHEN k.codes <> '' THEN ' ' || k.codes ELSE '' END
  FROM ours AS o
  JOIN ack AS k
  JOIN counted AS c
  LEFT JOIN told AS t ON t.set_ordinal = o.set_ordinal
 WHERE t.set_ordinal IS NOT NULL OR k.verdict <> 'P' OR k.accepted = c.accepted + c.silent;
