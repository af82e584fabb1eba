-- A set that does not close is held whole, with its difference; nothing is invented to close it.
UPDATE x12_transaction
   SET state = 'held', worked_on = :night, difference = r.difference,
       cents = (SELECT cents FROM remit WHERE id = r.remit),
       reason = printf('claims less provider adjustments are %s%d.%02d %s than BPR02',
                       '', abs(r.difference) / 100, abs(r.difference) % 100,
                       CASE WHEN r.difference > 0 THEN 'more' ELSE 'less' END)
  FROM post_remit AS r
 WHERE x12_transaction.id = :unit AND r.difference <> 0;

-- The key of a payment that posted, with other content: a person decides (RULINGS 4).
UPDATE x12_transaction
   SET state = 'held', worked_on = :night, cents = m.cents, earlier = m.unit,
       reason = 'a payment with this trace, payer, amount and date was posted from document ' || m.document ||
                ' set ' || m.ordinal
  FROM (SELECT r.cents, e.id AS unit, e.document, e.ordinal
          FROM remit AS r
          JOIN remit_posting AS p ON p.originator = r.originator AND p.trace = r.trace AND p.cents = r.cents
                                 AND p.bpr16 = r.bpr16 AND p.withdrawn = 0
          JOIN remit AS q ON q.id = p.remit
          JOIN x12_transaction AS e ON e.id = q.unit
         WHERE r.unit = :unit
         ORDER BY p.remit LIMIT 1) AS m
 WHERE x12_transaction.id = :unit AND x12_transaction.state = 'new';

-- A payer whose payments somebody wants to see first.
UPDATE x12_transaction
   SET state = 'held', worked_on = :night, cents = m.cents,
       reason = 'payments of payer ' || m.payer_id || ' are reviewed before they post'
  FROM (SELECT r.cents, p.payer_id FROM remit AS r
          JOIN post_remit AS x ON x.remit = r.id
          JOIN payer_now AS p ON p.payer_id = x.payer_id AND p.posting = 'review'
         WHERE r.unit = :unit) AS m
 WHERE x12_transaction.id = :unit AND x12_transaction.state = 'new';

-- The decision, and the payment key of what posts.
INSERT INTO remit_decision (remit, verdict, payer_id, payer_rung, practice_id, decided_on, unit)
SELECT r.remit, CASE WHEN t.state = 'held' THEN 'held' ELSE 'posted' END, r.payer_id, r.payer_rung,
       r.practice_id, :night, :unit
  FROM post_remit AS r JOIN x12_transaction AS t ON t.id = :unit;

INSERT INTO remit_posting (remit, originator, trace, cents, bpr16, answer, withdrawn, posted_on, effective_on)
SELECT r.id, r.originator, r.trace, r.cents, r.bpr16, 0, 0, :night, p.effective_on
  FROM post_remit AS p JOIN remit AS r ON r.id = p.remit
  JOIN x12_transaction AS t ON t.id = :unit AND t.state = 'new';

-- A held payment has its task.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, unit,
                  what, why, next_action, closed_by)
SELECT CASE WHEN t.earlier IS NOT NULL THEN 'duplicate_remit' ELSE 'unbalanced_remit' END,
       'unit ' || t.id, :night, :night, t.cents, r.practice_id, r.payer_id, 0, '', t.id,
       'document ' || t.document || ' set ' || t.ordinal || ' is held: ' || t.reason,
       CASE WHEN t.difference IS NOT NULL THEN 'BPR02' WHEN t.earlier IS NOT NULL THEN 'TRN' ELSE 'review' END,
       CASE WHEN t.difference IS NOT NULL THEN 'ask the payer for a corrected remittance'
            WHEN t.earlier IS NOT NULL THEN 'compare the two: a second delivery, or another payment'
            ELSE 'look at it, then post or refuse it' END, ''
  FROM x12_transaction AS t, post_remit AS r
 WHERE t.id = :unit AND t.state = 'held';

-- A held payment under this trace that now came corrected is superseded (RULINGS 3).
UPDATE x12_transaction
   SET state = 'superseded', later = :unit,
       reason = reason || '; it came corrected'
 WHERE state = 'held'
   AND id IN (SELECT h.unit FROM remit AS r
                JOIN remit_posting AS p ON p.remit = r.id
                JOIN remit AS h ON h.trace = r.trace AND h.originator = r.originator AND h.id <> r.id AND r.trace <> ''
               WHERE r.unit = :unit AND h.cents = r.cents AND h.bpr16 = r.bpr16);
UPDATE task
   SET closed_on = :night, closed_by = 'unit ' || :unit
 WHERE closed_on IS NULL
   AND unit IN (SELECT id FROM x12_transaction WHERE state = 'superseded' AND later = :unit);

-- What does not post has no claims to decide on.
DELETE FROM post_claim WHERE (SELECT state FROM x12_transaction WHERE id = :unit) = 'held';
