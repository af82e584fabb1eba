-- ISA15 = T is held unless the partner that sends it is itself in test (RULINGS 22).
-- The partner is that of the folder it was dropped in, else of the sender's id.
UPDATE x12_transaction
   SET state = 'held', worked_on = :night,
       reason = 'a test file (ISA15 is T), and the partner is not in test'
 WHERE id = :unit AND state = 'new'
   AND EXISTS (
       SELECT 1 FROM x12_interchange AS i JOIN document AS d ON d.id = i.document
        WHERE i.id = x12_transaction.interchange AND i.usage = 'T'
          AND NOT EXISTS (SELECT 1 FROM partner_now AS p
                           WHERE p.usage = 'T'
                             AND (p.partner_id = d.folder
                                  OR (d.folder = '' AND p.isa_receiver_id = i.sender))));
