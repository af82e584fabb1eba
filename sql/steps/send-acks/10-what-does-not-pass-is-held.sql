-- A set in a stretch that does not pass is not worked; the narrowest stretch says why. A TA1 is no
-- set: what it says is read whatever stands around it.
UPDATE x12_transaction
   SET state = 'held', worked_on = :night,
       cents = (SELECT p.cents FROM answer_payment AS p WHERE p.offset = x12_transaction.offset),
       reason = 'it does not pass the check of its partner: ' ||
                (SELECT f.reason FROM answer_fault AS f
                  WHERE x12_transaction.offset >= f.from_offset AND x12_transaction.offset < f.to_offset
                  ORDER BY f.to_offset - f.from_offset, f.rowid LIMIT 1)
 WHERE document = :document AND state = 'new' AND kind <> 'TA1'
   AND EXISTS (SELECT 1 FROM answer_fault AS f
                WHERE x12_transaction.offset >= f.from_offset AND x12_transaction.offset < f.to_offset);
