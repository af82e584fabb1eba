-- The answers its partner is known to give, each with its hours: a TA1 for the file, and only
-- if ISA14 asks for one; the others for each set. Hours that partners.csv does not name are
-- those of domain/acks-and-status.md: a day for a 999, two for a 277CA, five for the payer's.
INSERT INTO expectation (batch, set_ordinal, kind, opened_on, due_at)
WITH word (batch, text) AS (
    SELECT b.id, j.value
      FROM build_batch AS b
      JOIN partner AS a ON a.id = b.partner
      JOIN json_each('["' || replace(replace(a.expects, '"', ''), ' ', '","') || '"]') AS j
     WHERE j.value <> ''),
named (batch, kind, hours) AS (
    SELECT batch, CASE WHEN instr(text, ':') > 0 THEN substr(text, 1, instr(text, ':') - 1) ELSE text END,
           CASE WHEN instr(text, ':') > 0 THEN CAST(substr(text, instr(text, ':') + 1) AS INTEGER) END
      FROM word),
kind (kind, hours, each_set) AS (VALUES
    ('ta1', 4, 0), ('pickup', 24, 0), ('999', 24, 1), ('277ca', 48, 1), ('277ca_payer', 120, 1))
SELECT w.batch, t.set_ordinal, w.kind, :night,
       strftime('%Y-%m-%dT%H:%M', :as_of, '+' || max(coalesce(nullif(w.hours, 0), k.hours)) || ' hours')
  FROM named AS w
  JOIN kind AS k ON k.kind = w.kind
  JOIN (SELECT set_ordinal, 1 AS each_set FROM build_set UNION ALL SELECT 0, 0) AS t ON t.each_set = k.each_set
  JOIN build_batch AS b ON b.id = w.batch
  JOIN partner AS a ON a.id = b.partner
 WHERE w.kind <> 'ta1' OR a.isa14 = '1'
 GROUP BY w.batch, t.set_ordinal, w.kind
 ORDER BY t.set_ordinal, w.kind;
